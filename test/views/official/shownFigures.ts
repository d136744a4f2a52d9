// Every form in which a figure of the model may be shown, gathered from the model itself.
import type { WeeklyReport } from '../../../src/domain/reportModel';
import { showCount, showRate, showTenths } from '../../../src/i18n/numbers';
import { summaryFactsOf } from '../../../src/views/reportGroups';

const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === 'number') return [value];
  if (value instanceof Map) return [];
  if (Array.isArray(value)) return value.flatMap(numbersIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

/** Counts plain and with the zero of prose, rates with two decimals, averages with one: 64, 08, 5.673, 83,32%, 9,1. */
export const shownFigures = (report: WeeklyReport): ReadonlySet<string> => {
  const { indicators, units, corrections, leftOut, bases, unitsReported, period } = report;
  const figures = [
    ...numbersIn([indicators, units, corrections, leftOut, bases, unitsReported, period.number]),
    ...numbersIn(summaryFactsOf(report)),
    report.units.length,
  ].map(Math.abs);
  const averages = report.indicators.map((result) => showTenths(result.averagePerDayTenths, 'vi'));
  return new Set([
    ...averages,
    ...figures.flatMap((figure) => [
      showCount(figure, 'vi'),
      showRate(figure, 'vi'),
      ...(figure < 10 ? [`0${figure}`] : []),
    ]),
  ]);
};
