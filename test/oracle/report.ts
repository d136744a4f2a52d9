// What a report says of a period: what it brought, how it compares, where each unit stands.
import { gainedIn } from './corrections';
import { dayOf } from './days';
import { doneBy, sumIfKnown, unitsInTotal } from './done';
import { floorOf } from './exact';
import type { PlainForecast } from './forecast';
import { forecastOf } from './forecast';
import type { PlainPeriod } from './periods';
import { plainPeriods } from './periods';
import type { PlainCampaign, PlainIndicator } from './plainCampaign';
import type { ProgressRow } from './progress';
import { elapsedDays, progressOf } from './progress';
import { ranksOf } from './ranks';
import type { Reporting } from './reporting';
import { reportingOf } from './reporting';
import type { ProgressStatus } from './statuses';
import { overallStatus } from './statuses';

export interface PlainResult extends ProgressRow {
  readonly gained: number;
  /** Null in the first period. */
  readonly change: number | null;
  readonly averagePerDayTenths: number;
  readonly forecast: PlainForecast | null;
}

export interface PlainUnitResult {
  readonly unit: string;
  readonly status: ProgressStatus;
  readonly rank: number | null;
  readonly reporting: Reporting;
}

const dayCount = ({ from, to }: PlainPeriod): number => dayOf(to) - dayOf(from) + 1;

/** Every unit on every indicator, and the commune on each, at the end of the period. */
export const resultsOf = (campaign: PlainCampaign, period: PlainPeriod): readonly PlainResult[] => {
  const before = plainPeriods(campaign, period.kind).find(({ number }) => number === period.number - 1);
  const everyone = unitsInTotal(campaign).map(({ code }) => code);
  return progressOf(campaign, period.to).map((row) => {
    const codes = row.unit === null ? everyone : [row.unit];
    const gain = (window: PlainPeriod): number =>
      codes.reduce((sum, code) => sum + gainedIn(campaign, code, row.indicator, window), 0);
    const gained = gain(period);
    const indicator = campaign.indicators.find(({ code }) => code === row.indicator) as PlainIndicator;
    return {
      ...row,
      gained,
      change: before === undefined ? null : gained - gain(before),
      averagePerDayTenths: Number(
        floorOf(BigInt(gained * 20 + dayCount(period)), BigInt(2 * dayCount(period))),
      ),
      forecast: forecastOf(indicator, row, period.to),
    };
  });
};

/** Each unit over all its indicators with a target. */
export const unitsOf = (
  campaign: PlainCampaign,
  period: PlainPeriod,
  notMatching: ReadonlySet<string>,
): readonly PlainUnitResult[] => {
  const rows = progressOf(campaign, period.to).filter(({ status }) => status !== 'noTarget');
  const lags = campaign.units.map(({ code }) => {
    const own = rows.filter(({ unit }) => unit === code);
    const paces = own.flatMap(({ pace }) => pace ?? []);
    return {
      unit: code,
      pace: paces.length === 0 ? null : Math.min(...paces),
      remaining: own.reduce((sum, { remaining }) => sum + (remaining ?? 0), 0),
      status: overallStatus(own.map(({ status }) => status)),
    };
  });
  const ranks = ranksOf(lags);
  return lags.map(({ unit, status }) => ({
    unit,
    status,
    rank: ranks.get(unit) ?? null,
    reporting: reportingOf(campaign, unit, period, notMatching),
  }));
};

/** Where the commune stood at the end of each period up to this one, and where the plan wanted it. */
export const courseOf = (campaign: PlainCampaign, period: PlainPeriod): readonly object[] => {
  const last = progressOf(campaign, period.to).filter(({ unit }) => unit === null);
  return plainPeriods(campaign, period.kind)
    .filter(({ number }) => number <= period.number)
    .map(({ to }) => ({
      to,
      points: campaign.indicators.map((indicator) => {
        const row = last.find((one) => one.indicator === indicator.code);
        return {
          indicator: indicator.code,
          done: sumIfKnown(unitsInTotal(campaign).map((unit) => doneBy(campaign, unit, indicator.code, to))),
          planned: plannedOn(indicator, row?.start ?? null, row?.target ?? null, to),
        };
      }),
    }));
};

/** start + need × elapsed ÷ total days, half up. */
const plannedOn = (
  indicator: PlainIndicator,
  start: number | null,
  target: number | null,
  date: string,
): number | null => {
  if (start === null || target === null) return null;
  const all = dayOf(indicator.deadline) - dayOf(indicator.from) + 1;
  if (all <= 0) return start;
  const need = Math.max(0, target - start);
  return start + Number(floorOf(BigInt(2 * need * elapsedDays(indicator, date) + all), BigInt(2 * all)));
};
