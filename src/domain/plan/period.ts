// The periods that a campaign reports on: weeks, months, quarters, days and the whole of it.
import type { IsoDate, LocalDateTime } from './calendar';
import {
  addDays,
  dateOf,
  earlierOf,
  endOfMonth,
  endOfQuarter,
  minutesBefore,
  nextWeekdayAfter,
} from './calendar';
import type { CampaignSettings, PeriodKind } from './campaign';
import { finalDueOf, firstWeekday } from './deadlines';

export interface Period {
  readonly kind: PeriodKind;
  /** Counted from 1 at the campaign's start, within its kind. */
  readonly number: number;
  readonly from: IsoDate;
  /** Inclusive. */
  readonly to: IsoDate;
  /** It goes on: a report on it is a flash report, never published and never frozen. */
  readonly running?: true;
}

type LastDay = (settings: CampaignSettings, from: IsoDate) => IsoDate;

/** The last day of the period that `from` lies in, before it is clipped to the campaign. */
const lastDayByKind: Readonly<Record<PeriodKind, LastDay>> = {
  // The week ends on the day before the village deadline's weekday; on Sunday where that names none.
  week: (settings, from) => addDays(nextWeekdayAfter(from, firstWeekday(settings)), -1),
  month: (_settings, from) => endOfMonth(from),
  quarter: (_settings, from) => endOfQuarter(from),
  day: (_settings, from) => from,
  final: (settings) => settings.end,
};

const countPeriods = (settings: CampaignSettings, kind: PeriodKind): readonly Period[] => {
  const periods: Period[] = [];
  let from = settings.start;
  while (from <= settings.end) {
    const to = earlierOf(lastDayByKind[kind](settings, from), settings.end);
    periods.push({ kind, number: periods.length + 1, from, to });
    from = addDays(to, 1);
  }
  return periods;
};

/** Settings do not change; their periods are asked for again and again. */
const counted = new WeakMap<CampaignSettings, Map<PeriodKind, readonly Period[]>>();

/** All periods of the kind, in order, clipped to the campaign; the first and the last may be short. */
export const periodsOf = (settings: CampaignSettings, kind: PeriodKind): readonly Period[] => {
  const known = counted.get(settings) ?? new Map<PeriodKind, readonly Period[]>();
  const periods = known.get(kind) ?? countPeriods(settings, kind);
  counted.set(settings, known.set(kind, periods));
  return periods;
};

/** The last period of the kind that has ended before the day of `now`; null when none has. */
export const lastEndedPeriod = (
  settings: CampaignSettings,
  kind: PeriodKind,
  now: LocalDateTime,
): Period | null => {
  const ended = periodsOf(settings, kind).filter((period) => period.to < dateOf(now));
  return ended[ended.length - 1] ?? null;
};

/** The period of the kind that the day lies in; null outside the campaign. */
export const periodAt = (settings: CampaignSettings, kind: PeriodKind, day: IsoDate): Period | null =>
  periodsOf(settings, kind).find((period) => period.from <= day && day <= period.to) ?? null;

/** The period of the kind that goes on today, as far as it has come; null outside the campaign. */
export const runningPeriod = (
  settings: CampaignSettings,
  kind: PeriodKind,
  now: LocalDateTime,
): Period | null => {
  const today = dateOf(now);
  const period = periodAt(settings, kind, today);
  return period === null ? null : { ...period, to: today, running: true };
};

/** The final report is made in these hours before it is due. */
export const finalHours = 2;

/** The whole campaign as far as it has come: the final report may be due before the last day is over. Null before the first. */
export const finalUntil = (settings: CampaignSettings, now: LocalDateTime): Period | null => {
  const today = dateOf(now);
  const [whole] = periodsOf(settings, 'final');
  return whole === undefined || today < settings.start ? null : { ...whole, to: earlierOf(whole.to, today) };
};

/** True once the campaign is over, and on the day on which its final report is due, from two hours before that. */
const isFinalTime = (settings: CampaignSettings, now: LocalDateTime): boolean => {
  const due = finalDueOf(settings);
  return (
    dateOf(now) > settings.end ||
    (due !== null && now >= minutesBefore(due, finalHours * 60) && dateOf(now) <= dateOf(due))
  );
};

/** What a report made now is on, unless somebody picks another: the final one when it is time, else the last period of the usual kind that has ended. */
export const periodToReportAt = (settings: CampaignSettings, now: LocalDateTime): Period | null =>
  isFinalTime(settings, now)
    ? finalUntil(settings, now)
    : lastEndedPeriod(settings, settings.periodKind, now);
