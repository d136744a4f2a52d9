// Whether, when and with what a unit reported in a period.
import { gainedIn } from './gains';
import { dayOf, dateOf, weekdayOf } from './days';
import type { PlainPeriod } from './periods';
import { deadlineFor, plainPeriods } from './periods';
import type { PlainCampaign } from './plainCampaign';

/** The month's so many-th day; in a month that is too short, its last. */
const isMonthDay = (day: number, wanted: number): boolean => {
  const number = Number(dateOf(day).slice(8, 10));
  return number === wanted || (number < wanted && dateOf(day + 1).endsWith('-01'));
};

export type Reporting = 'notReported' | 'notMatching' | 'zero' | 'late' | 'onTime';

/**
 * The local minute by which the villages report the period: the deadline's weekday and time after its last day; on
 * a day, the deadline's time of the day after; so it is where the deadline is a time alone. A deadline may also be a day
 * of the month.
 */
export const villageDeadlineOf = (campaign: PlainCampaign, period: PlainPeriod): string => {
  const { weekday, monthDay, time } = deadlineFor(campaign, period.kind);
  let day = dayOf(period.to) + 1;
  if (period.kind !== 'day' && weekday !== undefined) while (weekdayOf(day) !== weekday) day += 1;
  if (period.kind !== 'day' && period.kind !== 'week' && monthDay !== undefined)
    while (!isMonthDay(day, monthDay)) day += 1;
  return `${dateOf(day)}T${time}`;
};

/** The deadline that villages meet next after a report on the period; its own when no period follows. */
export const nextDeadlineAfter = (campaign: PlainCampaign, period: PlainPeriod): string =>
  villageDeadlineOf(
    campaign,
    plainPeriods(campaign, period.kind).find(({ number }) => number === period.number + 1) ?? period,
  );

/** The reporting status of a unit; `notMatching` names the units that differ from another list's figures. */
export const reportingOf = (
  campaign: PlainCampaign,
  unit: string,
  period: PlainPeriod,
  notMatching: ReadonlySet<string>,
): Reporting => {
  const rows = campaign.rows.filter(
    (row) => row.unit === unit && row.date >= period.from && row.date <= period.to && row.counts.size > 0,
  );
  if (rows.length === 0) return 'notReported';
  if (notMatching.has(unit)) return 'notMatching';
  // A running total that stands still is a period without activity, as zeros are where new counts are typed.
  if (campaign.indicators.every(({ code }) => gainedIn(campaign, unit, code, period) === 0)) return 'zero';
  const lastTyped = rows
    .flatMap(({ typedAt }) => typedAt ?? [])
    .sort()
    .at(-1);
  return lastTyped !== undefined && lastTyped > villageDeadlineOf(campaign, period) ? 'late' : 'onTime';
};
