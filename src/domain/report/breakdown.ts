// How what is done is broken down into the parts that the plan names.
import { unitsInTotal } from '../counting/bases';
import { modeOf } from '../counting/modes';
import type { RunningTotals } from '../counting/runningTotals';
import type { IsoDate } from '../plan/calendar';
import type { Campaign } from '../plan/campaign';
import type { Parts } from '../plan/decimals';
import { decimalsOf, told, toldOrNull } from '../plan/decimals';
import { partsOf } from '../plan/parts';
import type { Period } from '../plan/period';
import type { ProgressRow } from '../progress/progress';
import type { Breakdown, PartResult } from './report';

/** What a unit has counted in a part by the end of the day, from the rows in which parts and count agree. */
type CountOf = (unit: string, part: string) => Parts;

const countsAt = (totals: RunningTotals, day: IsoDate, isState: boolean): CountOf =>
  isState
    ? (unit, part) => totals.lastTyped(unit, part, day) ?? 0
    : (unit, part) => totals.cumulative(unit, part, day);

/**
 * The breakdown of each indicator that has parts, at the end of the day; none of an indicator of which nothing is broken
 * down. With `unsorted` the parts that add up are what the commune has done.
 */
export const breakdownsOf = (
  campaign: Campaign,
  totals: RunningTotals,
  commune: readonly ProgressRow<Parts>[],
  day: IsoDate,
): readonly Breakdown[] =>
  campaign.indicators.flatMap((indicator) => {
    const countOf = countsAt(totals, day, modeOf(campaign, indicator) === 'state');
    const counted = partsOf(indicator).map(({ code, name, overlaps }) => ({
      name,
      overlaps,
      count: unitsInTotal(campaign).reduce((sum, unit) => sum + countOf(unit.code, code), 0),
    }));
    const some = counted.filter(({ count }) => count > 0);
    const [parts, overlapping] = [false, true].map((wanted) =>
      some.filter(({ overlaps }) => overlaps === wanted).map(({ name, count }) => ({ name, count })),
    );
    if (some.length === 0 || parts === undefined || overlapping === undefined) return [];
    const done = commune.find((row) => row.indicator === indicator.code)?.done ?? null;
    const decimals = decimalsOf(indicator);
    const sorted = parts.reduce((sum, { count }) => sum + count, 0);
    const unsorted = done === null || parts.length === 0 ? null : done - sorted;
    const toldParts = (all: typeof parts): Breakdown['parts'] =>
      all.map(({ name, count }) => ({ name, count: told(count, decimals) }));
    return [
      {
        indicator: indicator.code,
        parts: toldParts(parts),
        overlapping: toldParts(overlapping),
        unsorted: toldOrNull(unsorted, decimals),
      },
    ];
  });

/** What the unit has counted in each part of the plan, in its order: in the period, and until its end. */
export const partResultsOf = (
  campaign: Campaign,
  totals: RunningTotals,
  unit: string,
  { from, to }: Period,
): readonly PartResult[] =>
  campaign.indicators.flatMap((indicator) => {
    const countOf = countsAt(totals, to, modeOf(campaign, indicator) === 'state');
    return partsOf(indicator).map(({ code }) => ({
      part: code,
      gained: told(totals.gained(unit, code, from, to), decimalsOf(indicator)),
      done: told(countOf(unit, code), decimalsOf(indicator)),
    }));
  });
