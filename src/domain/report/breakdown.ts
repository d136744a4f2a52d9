// How what the commune has done is broken down into the parts that the plan names.
import { unitsInTotal } from '../counting/bases';
import { modeOf } from '../counting/modes';
import type { RunningTotals } from '../counting/runningTotals';
import type { IsoDate } from '../plan/calendar';
import type { Campaign } from '../plan/campaign';
import { partsOf } from '../plan/campaign';
import type { ProgressRow } from '../progress/progress';
import type { Breakdown } from './report';

/**
 * The breakdown of each indicator that has parts, at the end of the day, from the rows whose parts add up; none of an
 * indicator of which nothing is broken down. With `unsorted` the parts add up to what the commune has done.
 */
export const breakdownsOf = (
  campaign: Campaign,
  totals: RunningTotals,
  commune: readonly ProgressRow[],
  day: IsoDate,
): readonly Breakdown[] =>
  campaign.indicators.flatMap((indicator) => {
    const isState = modeOf(campaign, indicator) === 'state';
    const countOf = (part: string): number =>
      unitsInTotal(campaign).reduce(
        (sum, { code }) =>
          sum + (isState ? (totals.lastTyped(code, part, day) ?? 0) : totals.cumulative(code, part, day)),
        0,
      );
    const parts = partsOf(indicator)
      .map(({ code, name }) => ({ name, count: countOf(code) }))
      .filter(({ count }) => count > 0);
    if (parts.length === 0) return [];
    const done = commune.find((row) => row.indicator === indicator.code)?.done ?? null;
    const sorted = parts.reduce((sum, { count }) => sum + count, 0);
    return [{ indicator: indicator.code, parts, unsorted: done === null ? null : done - sorted }];
  });
