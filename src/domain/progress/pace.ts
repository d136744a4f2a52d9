// Time: how much of an indicator's window has passed, the pace it has, and the pace that it needs.
import type { BasisPoints } from '../plan/basisPoints';
import { divideRoundingUp, rateInBasisPoints } from '../plan/basisPoints';
import type { IsoDate } from '../plan/calendar';
import { addDays, daysFrom, inclusiveDays, laterOf } from '../plan/calendar';
import type { Indicator } from '../plan/campaign';
import type { Parts } from '../plan/decimals';

/** How many of the last days a forecast looks at. */
const forecastDays = 7;

export interface MeasuringWindow {
  readonly totalDays: number;
  /** Days passed, the as-of day included, never more than there are. */
  readonly elapsedDays: number;
  /** Of the window: from tomorrow, or its first day, to the deadline. */
  readonly daysLeft: number;
  readonly started: boolean;
  readonly deadlinePassed: boolean;
  /** First of the last seven days that have passed in the window. */
  readonly recentFrom: IsoDate;
  readonly recentDays: number;
}

/** Where the as-of day lies in the indicator's window. */
export const windowOf = (indicator: Pick<Indicator, 'from' | 'deadline'>, asOf: IsoDate): MeasuringWindow => {
  const totalDays = Math.max(0, inclusiveDays(indicator.from, indicator.deadline));
  const elapsedDays = Math.min(totalDays, Math.max(0, inclusiveDays(indicator.from, asOf)));
  const recentFrom = laterOf(indicator.from, addDays(asOf, 1 - forecastDays));
  return {
    totalDays,
    elapsedDays,
    daysLeft: Math.max(0, daysFrom(laterOf(asOf, addDays(indicator.from, -1)), indicator.deadline)),
    started: asOf >= indicator.from,
    deadlinePassed: asOf > indicator.deadline,
    recentFrom,
    recentDays: Math.max(0, inclusiveDays(recentFrom, asOf)),
  };
};

/** ⌈remaining ÷ days left⌉; 0 when nothing remains, null when something does and no day is left. */
export const requiredPerDay = (remaining: Parts | null, daysLeft: number): Parts | null => {
  if (remaining === null) return null;
  if (remaining === 0) return 0;
  return daysLeft === 0 ? null : divideRoundingUp(remaining, daysLeft);
};

/**
 * The quota of the next period, on so many days of which the window is open: its part of what remains, spread evenly over
 * the days left. Null without a target, and where the window is open on none of them.
 */
export const nextPeriodQuota = (remaining: Parts | null, daysLeft: number, days: number): Parts | null => {
  if (remaining === null || remaining === 0) return remaining;
  if (days === 0 || daysLeft === 0) return null;
  return Math.min(remaining, divideRoundingUp(remaining * Math.min(days, daysLeft), daysLeft));
};

/** What comes of going on as in the last seven days that have passed. */
export interface Forecast<Count extends number = Parts> {
  /** Counted in those days, and how many days they were: the average is their ratio. */
  readonly recentCount: Count;
  readonly recentDays: number;
  /** The day on which the target is reached, when that is not after the deadline. */
  readonly reachedOn: IsoDate | null;
  /** The share of the target reached at the deadline, when the target is not reached by then. */
  readonly rateAtDeadline: BasisPoints | null;
}

/** Null without a target, once it is met, before the window opens and after it has closed. */
export const forecastOf = (
  done: Parts | null,
  target: Parts | null,
  recentCount: Parts,
  window: MeasuringWindow,
  asOf: IsoDate,
): Forecast | null => {
  if (done === null || target === null || done >= target) return null;
  if (window.recentDays === 0 || window.deadlinePassed) return null;
  const { recentDays, daysLeft } = window;
  const daysNeeded = recentCount > 0 ? divideRoundingUp((target - done) * recentDays, recentCount) : Infinity;
  if (daysNeeded <= daysLeft)
    return { recentCount, recentDays, reachedOn: addDays(asOf, daysNeeded), rateAtDeadline: null };
  const atDeadline = done * recentDays + Math.max(0, recentCount) * daysLeft;
  const rateAtDeadline = rateInBasisPoints(atDeadline, target * recentDays);
  return { recentCount, recentDays, reachedOn: null, rateAtDeadline };
};
