// Who lags most: units in the order in which a report should look at them.
import type { ProgressRow } from './progress';
import type { ProgressStatus } from './status';
import { worstOf } from './status';

/** A unit over all its indicators. */
export interface UnitStanding {
  readonly unit: string;
  /** The worst status among the indicators that have a target. */
  readonly status: ProgressStatus;
  /** The lowest pace among them, in basis points; null when none has a pace. */
  readonly pace: number | null;
  /** What remains on all of them together. */
  readonly remaining: number;
}

export interface RankedUnit extends UnitStanding {
  /** 1 lags most; equal pace and remaining share a rank; null without a pace. */
  readonly rank: number | null;
}

/** The unit's standing over its rows of progress. */
export const standingOf = (unit: string, rows: readonly ProgressRow[]): UnitStanding => {
  const withTarget = rows.filter((row) => row.unit === unit && row.status !== 'noTarget');
  const paces = withTarget.flatMap((row) => (row.pace === null ? [] : [row.pace]));
  return {
    unit,
    status: worstOf(withTarget.map((row) => row.status)),
    pace: paces.length === 0 ? null : Math.min(...paces),
    remaining: withTarget.reduce((sum, row) => sum + (row.remaining ?? 0), 0),
  };
};

const byLag = (one: UnitStanding, other: UnitStanding): number =>
  (one.pace ?? Infinity) === (other.pace ?? Infinity)
    ? other.remaining - one.remaining
    : (one.pace ?? Infinity) - (other.pace ?? Infinity);

/**
 * The standings by pace ascending, then remaining descending, those without a pace last and unranked. Equal
 * values share a rank and the next rank counts on (1, 1, 3).
 */
export const rankUnits = (standings: readonly UnitStanding[]): readonly RankedUnit[] => {
  const ordered = [...standings].sort(byLag);
  const ranks: (number | null)[] = [];
  ordered.forEach((standing, index) => {
    const above = ordered[index - 1];
    const shares = above !== undefined && byLag(above, standing) === 0;
    ranks.push(standing.pace === null ? null : shares ? (ranks[index - 1] ?? index + 1) : index + 1);
  });
  return ordered.map((standing, index) => ({ ...standing, rank: ranks[index] ?? null }));
};
