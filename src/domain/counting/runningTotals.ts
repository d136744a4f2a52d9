// Adds tallies up: how far a unit has come until a day, whichever way it is typed.
import type { CountingMode, IndicatorMode } from '../plan/campaign';
import type { IsoDate } from '../plan/calendar';
import { addDays } from '../plan/calendar';
import type { Tally } from './tally';

export interface RunningTotals {
  /** How far the campaign has come from its start to the end of the day; 0 when nothing was typed. Only a state falls. */
  readonly cumulative: (unit: string, indicator: string, day: IsoDate) => number;
  /** What the window brought, both days included; below 0 where a state has fallen. */
  readonly gained: (unit: string, indicator: string, from: IsoDate, to: IsoDate) => number;
  /** The last count typed until the day, as it was typed; null when none was. */
  readonly lastTyped: (unit: string, indicator: string, day: IsoDate) => number | null;
}

/** How a unit's counts of an indicator add up; `start` is its value on the baseline date, where that is known. */
export interface SeriesWay {
  readonly mode: IndicatorMode;
  readonly start: number | null;
}

interface Point {
  readonly date: IsoDate;
  /** As typed. */
  readonly typed: number;
  /** How far the campaign has come by the end of that day. */
  readonly total: number;
}

interface Series {
  readonly points: Point[];
  readonly way: SeriesWay;
}

const lastPoint = (points: readonly Point[], day: IsoDate): Point | null => {
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle]?.date ?? day) <= day) low = middle + 1;
    else high = middle;
  }
  return points[low - 1] ?? null;
};

/** Where the series stands once the count is typed; a state has come as far as it lies from where it was first known. */
const totalAfter = ({ points, way }: Series, count: number): number => {
  const [first] = points;
  if (way.mode === 'new') return (points[points.length - 1]?.total ?? 0) + count;
  return way.mode === 'cumulative' ? count : count - (way.start ?? first?.typed ?? count);
};

/** The sums of the given tallies, those of each unit on each indicator in its own way. */
export const addUp = (
  tallies: readonly Tally[],
  wayOf: (unit: string, indicator: string) => SeriesWay,
): RunningTotals => {
  const all = new Map<string, Series>();
  const inDateOrder = [...tallies].sort((one, other) =>
    one.date < other.date ? -1 : one.date > other.date ? 1 : one.row - other.row,
  );
  const add = ({ unit, date }: Tally, counts: Tally['counts']): void => {
    for (const [indicator, typed] of counts) {
      const key = `${unit}\n${indicator}`;
      const series = all.get(key) ?? { points: [], way: wayOf(unit, indicator) };
      series.points.push({ date, typed, total: totalAfter(series, typed) });
      all.set(key, series);
    }
  };
  for (const tally of inDateOrder) {
    add(tally, tally.counts);
    if (tally.parts !== undefined) add(tally, tally.parts);
  }
  const lastOf = (unit: string, indicator: string, day: IsoDate): Point | null =>
    lastPoint(all.get(`${unit}\n${indicator}`)?.points ?? [], day);
  const cumulative = (unit: string, indicator: string, day: IsoDate): number =>
    lastOf(unit, indicator, day)?.total ?? 0;
  return {
    cumulative,
    gained: (unit, indicator, from, to) =>
      cumulative(unit, indicator, to) - cumulative(unit, indicator, addDays(from, -1)),
    lastTyped: (unit, indicator, day) => lastOf(unit, indicator, day)?.typed ?? null,
  };
};

/**
 * The sums of the given tallies in one mode. In `new` mode counts add up; in `cumulative` mode the typed count is itself
 * the running total, and the last one until the day stands.
 */
export const addUpTallies = (tallies: readonly Tally[], mode: CountingMode): RunningTotals =>
  addUp(tallies, () => ({ mode, start: null }));
