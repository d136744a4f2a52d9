// What is said of a unit that lags beside its figures, as a type: for how long, on which days, against which quota.
import type { PeriodKind } from '../domain/plan/campaign';

export interface LagWords {
  /** In the final report, of a target that is not met: a pace is nothing to go by any more. */
  readonly notMet: string;
  /** How many periods running a unit has been behind. */
  readonly behindRunning: (kind: PeriodKind, periods: number) => string;
  /** How many periods running its figures have not matched. */
  readonly notMatchingRunning: (kind: PeriodKind, periods: number) => string;
  /** Of the days on which there was something to do, those without any gain. */
  readonly withoutGain: (days: number, of: number) => string;
  /** Heads a list of units with such days, and says how many before the names of those who had so many. */
  readonly unitsWithoutGain: { readonly label: string; readonly days: (days: number, of: number) => string };
  /** An average of a day, as shown, that is below the plan's quota. */
  readonly belowQuota: (indicator: string, average: string, quota: string) => string;
  /** Heads a list of units with their averages, below the quota of an indicator. */
  readonly unitsBelowQuota: (indicator: string, quota: string) => string;
}
