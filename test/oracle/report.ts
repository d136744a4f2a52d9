// What a report says of a period: what it brought, how it compares, where each unit stands.
import { gainedIn } from './corrections';
import { dayOf } from './days';
import { unitsInTotal } from './done';
import { floorOf } from './exact';
import type { PlainForecast } from './forecast';
import { forecastOf } from './forecast';
import type { PlainPeriod } from './periods';
import { plainPeriods } from './periods';
import type { PlainCampaign, PlainIndicator } from './plainCampaign';
import type { ProgressRow } from './progress';
import { progressOf } from './progress';
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
  /** At the end of the period before; null in the first. */
  readonly statusBefore: ProgressStatus | null;
  readonly rank: number | null;
  readonly reporting: Reporting;
}

const periodBefore = (campaign: PlainCampaign, { kind, number }: PlainPeriod): PlainPeriod | undefined =>
  plainPeriods(campaign, kind).find((one) => one.number === number - 1);

const dayCount = ({ from, to }: PlainPeriod): number => dayOf(to) - dayOf(from) + 1;

/** Every unit on every indicator, and the commune on each, at the end of the period. */
export const resultsOf = (campaign: PlainCampaign, period: PlainPeriod): readonly PlainResult[] => {
  const before = periodBefore(campaign, period);
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

/** The worst status of each unit, and under null of the commune, on the day; those without a target aside. */
export const overallStatusesOn = (
  campaign: PlainCampaign,
  date: string,
): ReadonlyMap<string | null, ProgressStatus> => {
  const rows = progressOf(campaign, date);
  return new Map(
    [null, ...campaign.units.map(({ code }) => code)].map((unit) => [
      unit,
      overallStatus(rows.filter((row) => row.unit === unit).map(({ status }) => status)),
    ]),
  );
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
    };
  });
  const ranks = ranksOf(lags);
  const before = periodBefore(campaign, period);
  const statuses = overallStatusesOn(campaign, period.to);
  const statusesBefore = before && overallStatusesOn(campaign, before.to);
  return lags.map(({ unit }) => ({
    unit,
    status: statuses.get(unit) ?? 'noTarget',
    statusBefore: statusesBefore?.get(unit) ?? null,
    rank: ranks.get(unit) ?? null,
    reporting: reportingOf(campaign, unit, period, notMatching),
  }));
};
