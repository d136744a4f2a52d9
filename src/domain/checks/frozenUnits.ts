// Reported units that are no longer found as they were: their figures are corrected, and the clerk is told why.
import { toldNow } from '../corrections';
import type { Finding } from '../finding';
import { findingOf } from '../finding';
import type { FrozenFigure } from '../frozenFigures';
import { findUnitNow } from '../frozenUnits';
import type { Campaign } from '../plan/campaign';

/** FROZEN_UNIT_RECODED for units under another code than that of their figures, until they are reported under the new one. */
const recodedUnits = (campaign: Campaign, frozen: readonly FrozenFigure[]): readonly Finding[] => {
  const unitNow = findUnitNow(campaign, frozen);
  const lastLines = new Map(frozen.map((line) => [line.unit, line]));
  return [...lastLines.values()].flatMap((line) => {
    const now = unitNow(line);
    if (now === null || lastLines.has(now)) return [];
    const details = { name: line.unitName };
    const place = { tab: 'units', unit: now } as const;
    return [findingOf('FROZEN_UNIT_RECODED', place, { received: line.unit, expected: now, details })];
  });
};

/** FROZEN_UNIT_GONE for units that are gone, until their figures have been corrected to nothing. */
const goneUnits = (campaign: Campaign, frozen: readonly FrozenFigure[]): readonly Finding[] => {
  const codes = new Set(campaign.units.map(({ code }) => code));
  const names = new Map(
    toldNow(campaign, frozen).flatMap(({ unit, unitName, gained }) =>
      gained === 0 || codes.has(unit) ? [] : [[unit, unitName] as const],
    ),
  );
  return [...names].map(([code, name]) =>
    findingOf('FROZEN_UNIT_GONE', { tab: 'units', unit: code }, { received: code, details: { name } }),
  );
};

/** What is to be said of the units in the record of reports. */
export const checkFrozenUnits = (campaign: Campaign, frozen: readonly FrozenFigure[]): readonly Finding[] => [
  ...recodedUnits(campaign, frozen),
  ...goneUnits(campaign, frozen),
];
