// Ranks of laggards: the slowest pace first, then the most that remains; equals share a rank.

export interface Lag {
  readonly unit: string;
  readonly pace: number | null;
  readonly remaining: number;
}

const isWorse = (one: Lag, other: Lag): boolean =>
  one.pace !== other.pace
    ? (one.pace ?? Infinity) < (other.pace ?? Infinity)
    : one.remaining > other.remaining;

/**
 * 1 for the worst; each unit stands behind all that are strictly worse, so that after two firsts comes a third.
 * Who has no pace is not ranked.
 */
export const ranksOf = (lags: readonly Lag[]): ReadonlyMap<string, number | null> =>
  new Map(
    lags.map((lag) => [
      lag.unit,
      lag.pace === null ? null : 1 + lags.filter((other) => isWorse(other, lag)).length,
    ]),
  );
