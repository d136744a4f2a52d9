// What remains, in the measure that says something: by the day, by the week where a day needs less than one, else as it is.
import { divideRoundingUp } from '../plan/basisPoints';
import type { IsoDate } from '../plan/calendar';
import type { TallyCadence } from '../plan/campaign';
import type { Decimals, Parts, Told } from '../plan/decimals';
import { told } from '../plan/decimals';

/**
 * How a need is said. `perDay` and `perWeek`: at least so many in each until the deadline. `remains`: too few are left for
 * a week to need one, or the last week has begun. `overdue`: something is left and no day is. Where less is wanted: `above`,
 * the target is exceeded by so many; `toReduce`: so many are still to go since the start, which lay above it.
 */
export type Need<Count extends number = Parts> =
  | { readonly kind: 'met' }
  | {
      readonly kind: 'perDay' | 'perWeek' | 'remains' | 'overdue' | 'above' | 'toReduce';
      readonly count: Count;
    };

/** The need in the measure of its indicator. */
export const toldNeed = (need: Need, decimals: Decimals): Need<Told> =>
  need.kind === 'met' ? need : { ...need, count: told(need.count, decimals) };

/** A need, and the first of the days that it counts: a report and the tab of progress measure at different ones. */
export type DatedNeed<Count extends number = Parts> = Need<Count> & { readonly from: IsoDate };

const daysOfWeek = 7;

/**
 * The need of what remains (counts) over the days left; null where nothing is asked for (no target). Whoever counts by the
 * week is told by the week.
 */
export const needOf = (
  remaining: Parts | null,
  daysLeft: number,
  cadence: TallyCadence = 'day',
): Need | null => {
  if (remaining === null) return null;
  if (remaining === 0) return { kind: 'met' };
  if (daysLeft === 0) return { kind: 'overdue', count: remaining };
  if (cadence === 'day' && remaining >= daysLeft)
    return { kind: 'perDay', count: divideRoundingUp(remaining, daysLeft) };
  return daysLeft > daysOfWeek && remaining * daysOfWeek >= daysLeft
    ? { kind: 'perWeek', count: divideRoundingUp(remaining * daysOfWeek, daysLeft) }
    : { kind: 'remains', count: remaining };
};
