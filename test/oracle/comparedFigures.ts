// What both computations say of a unit on an indicator, by the same names and in the same order, to be compared.
import type { ProgressRow as Measured } from '../../src/domain/progress/progress';
import type { IndicatorResult } from '../../src/domain/report/report';
import type { ProgressRow } from './progress';
import type { PlainResult } from './report';

/** The figures of progress by the names of run.json, and those that stand beside them in reports. */
export const figuresOf = (row: ProgressRow | Measured): Readonly<Record<string, unknown>> => ({
  ...publishedFiguresOf(row),
  rateOfEligibleBase: row.rateOfEligibleBase,
  daysLeft: row.daysLeft,
  need: row.need,
  from: row.from,
  deadline: row.deadline,
  untold: row.untold,
  milestone: row.milestone,
});

/** The figures that run.json lists under `progress`. */
export const publishedFiguresOf = (row: ProgressRow | Measured): Readonly<Record<string, unknown>> => ({
  unit: row.unit,
  indicator: row.indicator,
  base: row.base,
  eligibleBase: 'eligible' in row ? row.eligible : row.eligibleBase,
  start: row.start,
  done: row.done,
  target: row.target,
  remaining: row.remaining,
  requiredPerDay: row.requiredPerDay,
  rateOfBase: row.rateOfBase,
  rateOfTarget: row.rateOfTarget,
  pace: row.pace,
  status: row.status,
});

/** The forecast in the oracle's words. */
const foreseen = ({ forecast }: IndicatorResult): PlainResult['forecast'] => {
  if (forecast === null) return null;
  return forecast.reachedOn === null
    ? { shareAtDeadline: forecast.rateAtDeadline }
    : { reaches: forecast.reachedOn };
};

/** The figures of a report: those of progress, and what the period brought and what follows from it. */
export const reportedFiguresOf = (row: PlainResult | IndicatorResult): Readonly<Record<string, unknown>> => ({
  ...figuresOf(row),
  gained: row.gained,
  change: row.change,
  averagePerDayTenths: row.averagePerDayTenths,
  nextQuota: 'quota' in row ? row.quota : row.nextQuota,
  forecast: 'quota' in row ? row.forecast : foreseen(row),
  againstQuota: row.againstQuota,
  outcome: row.outcome,
});

interface Placed {
  readonly unit: string | null;
  readonly indicator?: string;
  /** The first day of the period, where rows are about several. */
  readonly from?: string;
}

const placeOf = ({ from, indicator, unit }: Placed): string =>
  `${from ?? ''} ${indicator ?? ''} ${unit ?? ''}`;

/** The rows by period, indicator and unit, since the two computations list them in different orders. */
export const inOrder = <Row extends Placed>(rows: readonly Row[]): readonly Row[] =>
  [...rows].sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
