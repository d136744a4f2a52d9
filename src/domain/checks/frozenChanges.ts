// Rows of a period that has been reported, and that say something else now; and reported units that are no more.
import { lastTold } from '../corrections';
import type { FrozenFigure } from '../frozenFigures';
import { findUnitNow } from '../frozenUnits';
import type { Finding } from '../finding';
import { findingOf } from '../finding';
import { buildsIn, figuresStanding } from '../publishedVersions';
import type { Tally } from '../counting/tally';
import type { TallyCheck, TallyEvidence } from './tallyCheck';

/** The row to point at: the last one typed in the period, else the last of its days; null when none is left. */
const rowToName = (tallies: readonly Tally[], figure: FrozenFigure): Tally | null => {
  const inPeriod = tallies
    .filter(({ unit, date }) => unit === figure.unit && date >= figure.from && date <= figure.to)
    .sort((one, other) =>
      (one.typedAt ?? '') === (other.typedAt ?? '')
        ? one.row - other.row
        : (one.typedAt ?? '') < (other.typedAt ?? '')
          ? -1
          : 1,
    );
  return inPeriod[inPeriod.length - 1] ?? null;
};

/** CHANGED_AFTER_FREEZE where a unit's count in a reported period differs from what was last told of it. */
const changedFigures = (
  { tallies, totals, columnOf }: TallyEvidence,
  told: readonly FrozenFigure[],
): readonly Finding[] =>
  told.flatMap((figure) => {
    const { unit, indicator, label, from, to, gained } = figure;
    const now = totals.gained(unit, indicator, from, to);
    if (now === gained) return [];
    const row = rowToName(tallies, figure)?.row ?? null;
    const column = row === null ? null : columnOf(row, indicator);
    const place = { tab: 'tallies', row, column, unit } as const;
    return [
      findingOf('CHANGED_AFTER_FREEZE', place, {
        received: now,
        expected: gained,
        details: { indicator, label },
      }),
    ];
  });

/** Units under another code than that of their figures, until they are reported under the new one. */
const recodedUnits = ({ campaign, frozen }: TallyEvidence): readonly Finding[] => {
  const unitNow = findUnitNow(campaign, frozen);
  const lastLines = new Map(frozen.map((line) => [line.unit, line]));
  return [...lastLines.values()].flatMap((line) => {
    const now = unitNow(line);
    if (now === null || lastLines.has(now)) return [];
    return [
      findingOf(
        'FROZEN_UNIT_RECODED',
        { tab: 'units', unit: now },
        { received: line.unit, expected: now, details: { name: line.unitName } },
      ),
    ];
  });
};

/** Units that are gone, until their figures have been corrected to nothing. */
const goneUnits = (told: readonly FrozenFigure[]): readonly Finding[] => {
  const names = new Map(
    told.flatMap(({ unit, unitName, gained }) => (gained === 0 ? [] : [[unit, unitName] as const])),
  );
  return [...names].map(([code, name]) =>
    findingOf('FROZEN_UNIT_GONE', { tab: 'units', unit: code }, { received: code, details: { name } }),
  );
};

/** What differs now from what the reports that stand have last said, and reported units that are not found as they were. */
export const findFrozenChanges: TallyCheck = (evidence) => {
  const { campaign, frozen } = evidence;
  const codes = new Set(campaign.units.map(({ code }) => code));
  const told = lastTold(campaign, frozen, figuresStanding(buildsIn(frozen)));
  const ofUnits = told.filter(({ unit }) => codes.has(unit));
  return [
    ...changedFigures(evidence, ofUnits),
    ...recodedUnits(evidence),
    ...goneUnits(told.filter(({ unit }) => !codes.has(unit))),
  ];
};
