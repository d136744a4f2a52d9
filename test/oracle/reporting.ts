// Whether, when and with what a unit reported in a period.
import { gainedIn } from './gains';
import { dayOf, dateOf, weekdayOf } from './days';
import type { PlainPeriod } from './periods';
import { deadlineFor, plainPeriods } from './periods';
import { inDaysOf, isOpenOn } from './wanted';
import type { PlainCampaign } from './plainCampaign';

/** The month's so many-th day; in a month that is too short, its last. */
const isMonthDay = (day: number, wanted: number): boolean => {
  const number = Number(dateOf(day).slice(8, 10));
  return number === wanted || (number < wanted && dateOf(day + 1).endsWith('-01'));
};

export type Reporting = 'notAsked' | 'notReported' | 'notMatching' | 'zero' | 'late' | 'onTime';

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

/** Whether the unit had something to do on one of the period's days. */
export const isAskedIn = (campaign: PlainCampaign, code: string, { from, to }: PlainPeriod): boolean => {
  const unit = campaign.units.find((one) => one.code === code);
  const own = campaign.indicators.map((indicator) => inDaysOf(indicator, unit));
  for (let day = dayOf(from); day <= dayOf(to); day += 1)
    if (own.some((indicator) => isOpenOn(indicator, dateOf(day)))) return true;
  return false;
};

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
  const isAsked = isAskedIn(campaign, unit, period);
  if (rows.length === 0) return isAsked ? 'notReported' : 'notAsked';
  if (notMatching.has(unit)) return 'notMatching';
  // A running total that stands still is a period without activity, as zeros are where new counts are typed.
  // Of what is there now, to tell it is to report.
  const isTold = campaign.indicators.some(({ code, way }) =>
    way === 'state'
      ? rows.some(({ counts }) => counts.has(code))
      : gainedIn(campaign, unit, code, period) !== 0,
  );
  if (!isTold) return 'zero';
  const lastTyped = rows
    .flatMap(({ typedAt }) => typedAt ?? [])
    .sort()
    .at(-1);
  return isAsked && lastTyped !== undefined && lastTyped > villageDeadlineOf(campaign, period)
    ? 'late'
    : 'onTime';
};
