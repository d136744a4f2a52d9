// Which unit of today a reported figure is of: codes change, and villages are merged.
import type { FrozenFigure } from './frozenFigures';
import type { Campaign } from './plan/campaign';

/** Finds the code that the line's unit has now; null when it is a unit no more. */
export type UnitNow = (line: Pick<FrozenFigure, 'unit' | 'unitName'>) => string | null;

const folded = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * By code; a code that is no longer there by the name that it was reported under, where one unit bears it and that unit
 * was never reported beside it.
 */
export const findUnitNow = (campaign: Campaign, frozen: readonly FrozenFigure[]): UnitNow => {
  const codes = new Set(campaign.units.map(({ code }) => code));
  const byName = new Map<string, readonly string[]>();
  for (const { code, name } of campaign.units)
    byName.set(folded(name), [...(byName.get(folded(name)) ?? []), code]);
  const reportsOf = new Map<string, Set<string>>();
  for (const { unit, label, frozenAt, restatedBy } of frozen)
    if (restatedBy === null)
      reportsOf.set(unit, (reportsOf.get(unit) ?? new Set()).add(`${label} ${frozenAt}`));
  const reportedTogether = (one: string, other: string): boolean =>
    [...(reportsOf.get(one) ?? [])].some((report) => reportsOf.get(other)?.has(report) === true);
  return ({ unit, unitName }) => {
    if (codes.has(unit)) return unit;
    const [only, ...others] = unitName === '' ? [] : (byName.get(folded(unitName)) ?? []);
    return only === undefined || others.length > 0 || reportedTogether(unit, only) ? null : only;
  };
};
