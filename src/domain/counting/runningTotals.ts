// Adds tallies up: how many a unit has counted until a day, in either counting mode.
import type { CountingMode } from '../plan/campaign';
import type { IsoDate } from '../plan/calendar';
import { addDays } from '../plan/calendar';
import type { Tally } from './tally';

export interface RunningTotals {
  /** Counted from the campaign's start to the end of the day; 0 when nothing was typed. */
  readonly cumulative: (unit: string, indicator: string, day: IsoDate) => number;
  /** Counted in the window, both days included. */
  readonly gained: (unit: string, indicator: string, from: IsoDate, to: IsoDate) => number;
}

interface Point {
  readonly date: IsoDate;
  /** Running total at the end of that day. */
  readonly total: number;
}

const lastTotal = (points: readonly Point[], day: IsoDate): number => {
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle]?.date ?? day) <= day) low = middle + 1;
    else high = middle;
  }
  return points[low - 1]?.total ?? 0;
};

/**
 * The sums of the given tallies. In `new` mode counts add up; in `cumulative` mode the typed count is itself
 * the running total, and the last one until the day stands.
 */
export const addUpTallies = (tallies: readonly Tally[], mode: CountingMode): RunningTotals => {
  const series = new Map<string, Point[]>();
  const inDateOrder = [...tallies].sort((one, other) =>
    one.date < other.date ? -1 : one.date > other.date ? 1 : one.row - other.row,
  );
  for (const tally of inDateOrder) {
    for (const [indicator, count] of tally.counts) {
      const key = `${tally.unit}\n${indicator}`;
      const points = series.get(key) ?? [];
      const before = points[points.length - 1]?.total ?? 0;
      points.push({ date: tally.date, total: mode === 'new' ? before + count : count });
      series.set(key, points);
    }
  }
  const cumulative = (unit: string, indicator: string, day: IsoDate): number =>
    lastTotal(series.get(`${unit}\n${indicator}`) ?? [], day);
  return {
    cumulative,
    gained: (unit, indicator, from, to) =>
      cumulative(unit, indicator, to) - cumulative(unit, indicator, addDays(from, -1)),
  };
};
