// Adds tallies up: how far a unit has come until a day, whichever way it is typed.
import type { CountingMode, IndicatorMode } from '../plan/campaign';
import type { IsoDate } from '../plan/calendar';
import { addDays } from '../plan/calendar';
import type { Parts } from '../plan/decimals';
import type { Tally } from './tally';

export interface RunningTotals {
  /** How far the campaign has come from its start to the end of the day; 0 when nothing was typed. Only a state falls. */
  readonly cumulative: (unit: string, indicator: string, day: IsoDate) => Parts;
  /** What the window brought, both days included; below 0 where a state has fallen. */
  readonly gained: (unit: string, indicator: string, from: IsoDate, to: IsoDate) => Parts;
  /** The last count typed until the day, as it was typed; null when none was. */
  readonly lastTyped: (unit: string, indicator: string, day: IsoDate) => Parts | null;
}

/** How a unit's counts of an indicator add up; `start` is its value on the baseline date, where that is known. */
export interface SeriesWay {
  readonly mode: IndicatorMode;
  readonly start: Parts | null;
}

/** Counts by day, as typed and as added up: columns rather than a thing for each count, since a sheet may hold a million. */
interface Series {
  readonly dates: IsoDate[];
  readonly typed: Parts[];
  /** How far the campaign has come by the end of that day. */
  readonly totals: Parts[];
  readonly way: SeriesWay;
}

/** The place of the last count until the day; -1 where there is none. */
const lastUntil = ({ dates }: Series, day: IsoDate): number => {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle] ?? day) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** Where the series stands once the count is typed; a state has come as far as it lies from where it was first known. */
const totalAfter = ({ typed, totals, way }: Series, count: Parts): Parts => {
  if (way.mode === 'new') return (totals[totals.length - 1] ?? 0) + count;
  return way.mode === 'cumulative' ? count : count - (way.start ?? typed[0] ?? count);
};

/** Sums that grow: what was added is in `totals` from then on. */
export interface AddingUp {
  /** Counts of one unit and indicator come in the order of their days. */
  readonly add: (unit: string, indicator: string, day: IsoDate, count: Parts) => void;
  readonly totals: RunningTotals;
}

/** Sums without a count yet; `wayOf` tells how those of a unit on an indicator add up. */
export const startAddingUp = (wayOf: (unit: string, indicator: string) => SeriesWay): AddingUp => {
  const all = new Map<string, Map<string, Series>>();
  const seriesOf = (unit: string, indicator: string): Series | undefined => all.get(unit)?.get(indicator);
  const begin = (unit: string, indicator: string): Series => {
    const series: Series = { dates: [], typed: [], totals: [], way: wayOf(unit, indicator) };
    const ofUnit = all.get(unit) ?? new Map<string, Series>();
    all.set(unit, ofUnit.set(indicator, series));
    return series;
  };
  const cumulative = (unit: string, indicator: string, day: IsoDate): Parts => {
    const series = seriesOf(unit, indicator);
    return series?.totals[lastUntil(series, day)] ?? 0;
  };
  return {
    add: (unit, indicator, day, count) => {
      const series = seriesOf(unit, indicator) ?? begin(unit, indicator);
      series.totals.push(totalAfter(series, count));
      series.typed.push(count);
      series.dates.push(day);
    },
    totals: {
      cumulative,
      gained: (unit, indicator, from, to) =>
        cumulative(unit, indicator, to) - cumulative(unit, indicator, addDays(from, -1)),
      lastTyped: (unit, indicator, day) => {
        const series = seriesOf(unit, indicator);
        return series?.typed[lastUntil(series, day)] ?? null;
      },
    },
  };
};

/** By day, those of one day in the order of the tab. */
export const byDate = (one: Tally, other: Tally): number =>
  one.date < other.date ? -1 : one.date > other.date ? 1 : one.row - other.row;

/** The sums of the given tallies, those of each unit on each indicator in its own way. */
export const addUp = (
  tallies: readonly Tally[],
  wayOf: (unit: string, indicator: string) => SeriesWay,
): RunningTotals => {
  const sums = startAddingUp(wayOf);
  for (const { unit, date, counts, parts } of [...tallies].sort(byDate)) {
    for (const [indicator, count] of counts) sums.add(unit, indicator, date, count);
    if (parts !== undefined) for (const [part, count] of parts) sums.add(unit, part, date, count);
  }
  return sums.totals;
};

/**
 * The sums of the given tallies in one mode. In `new` mode counts add up; in `cumulative` mode the typed count is itself
 * the running total, and the last one until the day stands.
 */
export const addUpTallies = (tallies: readonly Tally[], mode: CountingMode): RunningTotals =>
  addUp(tallies, () => ({ mode, start: null }));
