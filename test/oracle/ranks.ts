// Ranks of laggards: the worst status first, then the slowest pace, then the most that remains; equals share a rank.
import type { ProgressStatus } from './statuses';
import { worstFirst } from './statuses';

export interface Lag {
  readonly unit: string;
  readonly status: ProgressStatus;
  readonly pace: number | null;
  readonly remaining: number;
}

const isWorse = (one: Lag, other: Lag): boolean => {
  if (one.status !== other.status) return worstFirst.indexOf(one.status) < worstFirst.indexOf(other.status);
  if (one.pace !== other.pace) return (one.pace ?? Infinity) < (other.pace ?? Infinity);
  return one.remaining > other.remaining;
};

/** Of whom nothing is asked, or not yet, has no place among those that lag. */
const isAsked = ({ status }: Lag): boolean => status !== 'noTarget' && status !== 'notStarted';

/**
 * 1 for the worst; each unit stands behind all that are strictly worse, so that after two firsts comes a third.
 * Who is asked for nothing is not ranked.
 */
export const ranksOf = (lags: readonly Lag[]): ReadonlyMap<string, number | null> =>
  new Map(
    lags.map((lag) => [
      lag.unit,
      isAsked(lag) ? 1 + lags.filter((other) => isAsked(other) && isWorse(other, lag)).length : null,
    ]),
  );
