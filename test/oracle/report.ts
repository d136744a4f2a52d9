// What a report says of a period: what it brought, how it compares, where each unit stands.
import { gainedIn } from './gains';
import { heldAgainstQuota, idleDays } from './dailyRules';
import { dayOf } from './days';
import { unitsInTotal } from './done';
import { averageTenths, digitsOf } from './grains';
import { mainCodesOf } from './mains';
import type { PlainForecast } from './forecast';
import { forecastOf } from './forecast';
import type { PlainPeriod } from './periods';
import { plainPeriods } from './periods';
import type { PlainCampaign } from './plainCampaign';
import type { ProgressRow } from './progress';
import { partOf, progressOf } from './progress';
import { ranksOf } from './ranks';
import type { Reporting } from './reporting';
import { reportingOf } from './reporting';
import type { ProgressStatus } from './statuses';
import { overallStatus } from './statuses';

export type PlainOutcome = 'met' | 'notMet' | null;

export interface PlainResult extends ProgressRow {
  readonly gained: number;
  /** Null in the first period. */
  readonly change: number | null;
  readonly averagePerDayTenths: number;
  readonly forecast: PlainForecast | null;
  readonly quota: number | null;
  readonly againstQuota: unknown;
  /** In the final report. */
  readonly outcome: PlainOutcome;
}

export interface PlainUnitResult {
  readonly unit: string;
  readonly status: ProgressStatus;
  /** The lowest on a main indicator. */
  readonly pace: number | null;
  readonly outcome: PlainOutcome;
  /** Days without gain, for whom they are counted. */
  readonly idle: unknown;
  /** At the end of the period before; null in the first. */
  readonly statusBefore: ProgressStatus | null;
  readonly rank: number | null;
  readonly reporting: Reporting;
}

const periodBefore = (campaign: PlainCampaign, { kind, number }: PlainPeriod): PlainPeriod | undefined =>
  plainPeriods(campaign, kind).find((one) => one.number === number - 1);

const periodAfter = (campaign: PlainCampaign, { kind, number }: PlainPeriod): PlainPeriod | undefined =>
  plainPeriods(campaign, kind).find((one) => one.number === number + 1);

const outcomeIn = ({ kind }: PlainPeriod, status: ProgressStatus): PlainOutcome =>
  kind !== 'final' || status === 'noTarget' ? null : status === 'met' ? 'met' : 'notMet';

/** What of the remaining the next period is to bring; all of it where there is none. None where nothing is to be done in it. */
const quotaOf = (
  { remaining, daysLeft, less, asItStands, from, deadline }: ProgressRow,
  next: PlainPeriod | undefined,
): number | null => {
  if (less || asItStands) return null;
  if (next === undefined || remaining === null || remaining === 0) return remaining;
  let open = 0;
  for (let day = dayOf(next.from); day <= dayOf(next.to); day += 1)
    if (dayOf(from) <= day && day <= dayOf(deadline)) open += 1;
  return open === 0 ? null : partOf(remaining, open, daysLeft);
};

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
    return {
      ...row,
      gained,
      change: before === undefined ? null : gained - gain(before),
      averagePerDayTenths: averageTenths(gained, dayCount(period), digitsOf(campaign, row.indicator)),
      forecast: forecastOf(row, period.to),
      quota: quotaOf(row, periodAfter(campaign, period)),
      againstQuota: heldAgainstQuota(campaign, row.indicator, row.unit, period),
      outcome: outcomeIn(period, row.status),
    };
  });
};

/** The worst status on main indicators of each unit, and under null of the commune, on the day. */
export const overallStatusesOn = (
  campaign: PlainCampaign,
  date: string,
): ReadonlyMap<string | null, ProgressStatus> => {
  const main = mainCodesOf(campaign);
  const rows = progressOf(campaign, date).filter(({ indicator }) => main.includes(indicator));
  return new Map(
    [null, ...campaign.units.map(({ code }) => code)].map((unit) => [
      unit,
      overallStatus(rows.filter((row) => row.unit === unit).map(({ status }) => status)),
    ]),
  );
};

/** Units whose worst status on a main indicator is behind or overdue at the end of the day. */
export const behindOn = (campaign: PlainCampaign, date: string): ReadonlySet<string> => {
  const late = [...overallStatusesOn(campaign, date)].filter(([, status]) =>
    ['behind', 'overdue'].includes(status),
  );
  return new Set(late.flatMap(([unit]) => unit ?? []));
};

/** Each unit over its main indicators with a target. */
export const unitsOf = (
  campaign: PlainCampaign,
  period: PlainPeriod,
  notMatching: ReadonlySet<string>,
): readonly PlainUnitResult[] => {
  const main = mainCodesOf(campaign);
  const rows = progressOf(campaign, period.to).filter(
    ({ indicator, status }) => status !== 'noTarget' && main.includes(indicator),
  );
  const statuses = overallStatusesOn(campaign, period.to);
  const lags = campaign.units.map(({ code }) => {
    const own = rows.filter(({ unit }) => unit === code);
    const paces = own.flatMap(({ pace }) => pace ?? []);
    return {
      unit: code,
      status: statuses.get(code) ?? 'noTarget',
      pace: paces.length === 0 ? null : Math.min(...paces),
      // In thousandths, whatever each is counted in.
      remaining: own.reduce(
        (sum, { indicator, remaining }) => sum + (remaining ?? 0) * 10 ** (3 - digitsOf(campaign, indicator)),
        0,
      ),
    };
  });
  const ranks = ranksOf(lags);
  const before = periodBefore(campaign, period);
  const statusesBefore = before && overallStatusesOn(campaign, before.to);
  return lags.map(({ unit, status, pace }) => ({
    unit,
    status,
    pace,
    outcome: outcomeIn(period, status),
    idle: status === 'met' ? null : idleDays(campaign, unit, period),
    statusBefore: statusesBefore?.get(unit) ?? null,
    rank: ranks.get(unit) ?? null,
    reporting: reportingOf(campaign, unit, period, notMatching),
  }));
};
