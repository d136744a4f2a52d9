// Who lags most: units in the order in which a report should look at them.
import type { RunningTotals } from '../counting/runningTotals';
import type { IsoDate } from '../plan/calendar';
import type { Campaign } from '../plan/campaign';
import type { Told } from '../plan/decimals';
import { sumOfTold } from '../plan/decimals';
import { mainCodes } from './mainIndicators';
import type { ProgressRow } from './progress';
import { measureProgress } from './progress';
import type { ProgressStatus } from './status';
import { statusesFromWorst, worstOf } from './status';

/** A unit over its main indicators that have a target. */
export interface UnitStanding {
  readonly unit: string;
  /** The worst status among them; noTarget when none has one. */
  readonly status: ProgressStatus;
  /** The lowest pace among them, in basis points; null when none has a pace. */
  readonly pace: number | null;
  /** What remains on all of them together. */
  readonly remaining: Told;
}

export interface RankedUnit extends UnitStanding {
  /** 1 lags most; equals share a rank; null while nothing is asked of the unit: no target, or none that has started. */
  readonly rank: number | null;
}

/** The unit's standing over its rows of progress on the indicators in `main`. */
export const standingOf = (
  unit: string,
  rows: readonly ProgressRow[],
  main: ReadonlySet<string>,
): UnitStanding => {
  const judged = rows.filter(
    (row) => row.unit === unit && row.status !== 'noTarget' && main.has(row.indicator),
  );
  const paces = judged.flatMap((row) => (row.pace === null ? [] : [row.pace]));
  return {
    unit,
    status: worstOf(judged.map((row) => row.status)),
    pace: paces.length === 0 ? null : Math.min(...paces),
    remaining: sumOfTold(judged.map(({ remaining }) => remaining ?? 0)),
  };
};

/** Who has met all main targets by the end of the day: nothing more is asked of them. */
export const unitsThatMet = (
  campaign: Campaign,
  totals: RunningTotals,
  day: IsoDate,
): ReadonlySet<string> => {
  const rows = measureProgress(campaign, totals, day);
  const main = mainCodes(campaign);
  return new Set(
    campaign.units.flatMap(({ code }) => (standingOf(code, rows, main).status === 'met' ? [code] : [])),
  );
};

const ordered = (one: number, other: number): number => (one === other ? 0 : one - other);

const byLag = (one: UnitStanding, other: UnitStanding): number =>
  ordered(statusesFromWorst.indexOf(one.status), statusesFromWorst.indexOf(other.status)) ||
  ordered(one.pace ?? Infinity, other.pace ?? Infinity) ||
  ordered(other.remaining, one.remaining);

const isRanked = ({ status }: UnitStanding): boolean => status !== 'noTarget' && status !== 'notStarted';

/**
 * The standings by status from worst, then pace ascending (none last), then remaining descending. Equal values share a
 * rank and the next rank counts on (1, 1, 3).
 */
export const rankUnits = (standings: readonly UnitStanding[]): readonly RankedUnit[] => {
  const fromWorst = [...standings].sort(byLag);
  const ranked = fromWorst.filter(isRanked);
  return fromWorst.map((standing) => ({
    ...standing,
    rank: isRanked(standing) ? ranked.findIndex((other) => byLag(other, standing) === 0) + 1 : null,
  }));
};
