// Counts that are well-formed and still look wrong beside the unit's other rows. They are counted and flagged.
import { addDays } from '../plan/calendar';
import type { Campaign, Indicator, Unit } from '../plan/campaign';
import { decimalsOf, partsOfOne, told } from '../plan/decimals';
import type { Finding, FindingPlace } from '../finding';
import { findingOf } from '../finding';
import { isToRise, modeOf } from '../counting/modes';
import type { Tally } from '../counting/tally';
import { talliesByUnit } from '../counting/tally';
import type { WorkLeft } from '../progress/workLeft';
import { workLeftIn } from '../progress/workLeft';
import { earlierCounts, looksCumulative, looksLikeOutlier } from './series';
import type { ColumnOf, TallyCheck } from './tallyCheck';

/** From here on the same count twice running is worth a question. */
const leastTellingCount = 10;

/** CUMULATIVE_FALLS, LOOKS_CUMULATIVE, REPEATED_ROW, OUTLIER and NO_DAILY_GAIN, each at its cell or row. */
export const findPatterns: TallyCheck = ({ campaign, tallies, totals, columnOf }) => {
  const hasWorkLeft = workLeftIn(campaign, totals);
  const ofUnit = talliesByUnit(tallies.filter(({ counts }) => counts.size > 0));
  return campaign.units.flatMap((unit) => {
    const rows = [...(ofUnit.get(unit.code) ?? [])].sort((one, other) => (one.date < other.date ? -1 : 1));
    return [
      ...campaign.indicators.flatMap((indicator) => findInSeries(campaign, indicator, rows, columnOf)),
      ...findInRows(campaign, unit, rows, hasWorkLeft),
    ];
  });
};

const findInSeries = (
  campaign: Campaign,
  indicator: Indicator,
  rows: readonly Tally[],
  columnOf: ColumnOf,
): readonly Finding[] => {
  const series = rows.flatMap((tally) => {
    const count = tally.counts.get(indicator.code);
    return count === undefined ? [] : [{ tally, count }];
  });
  const place = ({ row, unit }: Tally): FindingPlace => ({
    tab: 'tallies',
    row,
    column: columnOf(row, indicator.code),
    unit,
  });
  const details = { indicator: indicator.code };
  const decimals = decimalsOf(indicator);
  const mode = modeOf(campaign, indicator);
  if (mode === 'state') return [];
  if (mode === 'cumulative')
    return series.flatMap(({ tally, count }, index): readonly Finding[] => {
      const last = series[index - 1]?.count;
      return last !== undefined && count < last
        ? [
            findingOf('CUMULATIVE_FALLS', place(tally), {
              received: told(count, decimals),
              expected: `>=${told(last, decimals)}`,
              details: { ...details, last: told(last, decimals) },
            }),
          ]
        : [];
    });
  const before = earlierCounts();
  return series.flatMap(({ tally, count }): readonly Finding[] => {
    const found = (): readonly Finding[] => {
      if (looksCumulative(before, count)) {
        const running = told(before.running, decimals);
        const at = { received: told(count, decimals), details: { ...details, running } };
        return [findingOf('LOOKS_CUMULATIVE', place(tally), at)];
      }
      const usual = looksLikeOutlier(before, count, indicator.quota?.count ?? null, partsOfOne(decimals));
      return usual === null
        ? []
        : [
            findingOf('OUTLIER', place(tally), {
              received: told(count, decimals),
              expected: told(usual, decimals),
              details,
            }),
          ];
    };
    const here = found();
    before.add(count);
    return here;
  });
};

/** Whether both rows say the same of each of the indicators; where one says nothing, so must the other. */
const saySame = (one: Tally, other: Tally, indicators: readonly Indicator[]): boolean =>
  indicators.every(({ code }) => one.counts.get(code) === other.counts.get(code));

/** A single small count comes back by chance every other day; several, or a great one, hardly do. */
const saysSomething = ({ counts }: Tally, indicators: readonly Indicator[]): boolean => {
  const positive = indicators.filter(({ code }) => (counts.get(code) ?? 0) > 0);
  return (
    positive.length > 1 ||
    positive.some(
      (indicator) => told(counts.get(indicator.code) ?? 0, decimalsOf(indicator)) >= leastTellingCount,
    )
  );
};

const findInRows = (
  campaign: Campaign,
  unit: Unit,
  rows: readonly Tally[],
  hasWorkLeft: WorkLeft,
): readonly Finding[] => {
  const { indicators, settings } = campaign;
  const isNew = (indicator: Indicator): boolean => modeOf(campaign, indicator) === 'new';
  const typedNew = indicators.filter(isNew);
  const toRise = indicators.filter((indicator) => isToRise(campaign, indicator));
  const risesNew = toRise.filter(isNew);
  const risesRunning = toRise.filter((indicator) => !isNew(indicator));
  return rows.flatMap((tally, index): readonly Finding[] => {
    const previous = rows[index - 1];
    const place = { tab: 'tallies', row: tally.row, unit: tally.unit } as const;
    const isTold = ({ code }: Indicator): boolean => tally.counts.has(code);
    // Without a new count neither the number nor the rate can rise, whatever the base does.
    const standsStill =
      risesNew.every(({ code }) => (tally.counts.get(code) ?? 0) === 0) &&
      (!risesRunning.some(isTold) || (previous !== undefined && saySame(previous, tally, risesRunning)));
    const isAsked = (indicator: Indicator): boolean =>
      isTold(indicator) && hasWorkLeft(unit, indicator, tally.date, addDays(tally.date, -1));
    if (settings.cadence === 'day' && standsStill && toRise.some(isAsked))
      return [findingOf('NO_DAILY_GAIN', place, {})];
    return previous !== undefined && saySame(previous, tally, typedNew) && saysSomething(tally, typedNew)
      ? [findingOf('REPEATED_ROW', place, { details: { previousDate: previous.date } })]
      : [];
  });
};
