// What automation has to do at a minute, decided by the clock and by what is on record: never by an earlier run.
import type { LocalDateTime } from './plan/calendar';
import { addDays, dateOf, nextWeekdayAfter } from './plan/calendar';
import type { CampaignSettings } from './plan/campaign';
import type { Period } from './plan/period';
import { deadlineOf, periodsOf } from './plan/period';

/** Reminders go out in these hours before the village deadline. */
export const reminderHours = 3;
/** Progress is refreshed while people work: from the first hour up to, and without, the second. */
export const refreshHours = { from: 6, until: 22 } as const;
/** After the last deadline, what failed is tried again for so long, and then no more. */
const graceDays = 7;

/** What is known of the reports so far. */
export interface ReportRecord {
  /** The cut-off of the figures frozen for the period; null when none are. */
  readonly frozenAt: (period: Period) => LocalDateTime | null;
  /** `sending`: a run was cut off while it sent, and nobody knows whether the mail left. */
  readonly mailed: (period: Period) => 'sent' | 'sending' | null;
  /** Whether the report that was built last, and would be mailed, is on the period. */
  readonly isLastBuilt: (period: Period) => boolean;
}

/** What is due, each with its period; null where nothing is. */
export interface DueWork {
  readonly remind: Period | null;
  readonly build: Period | null;
  readonly mail: Period | null;
  readonly refresh: boolean;
}

const hoursBefore = (minute: LocalDateTime, hours: number): LocalDateTime =>
  new Date(Date.parse(`${minute}:00Z`) - hours * 3_600_000).toISOString().slice(0, 16);

/**
 * Until when the commune reports on the period: its first deadline that is not before the villages'; null when it
 * has none. For days the weekday does not matter, as it does not for the villages.
 */
export const communeDeadlineOf = (settings: CampaignSettings, period: Period): LocalDateTime | null => {
  const { communeDeadline } = settings;
  if (communeDeadline === null) return null;
  const villages = deadlineOf(settings, period);
  const eve = addDays(dateOf(villages), -1);
  const daily = period.kind === 'day';
  const day = daily ? dateOf(villages) : nextWeekdayAfter(eve, communeDeadline.weekday);
  const first = `${day}T${communeDeadline.time}`;
  return first >= villages ? first : `${addDays(day, daily ? 1 : 7)}T${communeDeadline.time}`;
};

const usualPeriods = (settings: CampaignSettings): readonly Period[] =>
  periodsOf(settings, settings.periodKind);

/** The period that units report on by the next village deadline; null before the campaign and after its last one. */
export const periodToRemind = (settings: CampaignSettings, now: LocalDateTime): Period | null => {
  const next = usualPeriods(settings).find((period) => now < deadlineOf(settings, period));
  return next === undefined || dateOf(now) < next.from ? null : next;
};

/** The last period whose village deadline has come; null before the first. */
const periodDue = (settings: CampaignSettings, now: LocalDateTime): Period | null =>
  [...usualPeriods(settings)].reverse().find((period) => deadlineOf(settings, period) <= now) ?? null;

/** A report built by hand before the deadline lacks what villages type until then: it does not count. */
const isBuilt = (settings: CampaignSettings, record: ReportRecord, period: Period): boolean => {
  const frozenAt = record.frozenAt(period);
  return frozenAt !== null && frozenAt >= deadlineOf(settings, period);
};

const isMailDue = (
  settings: CampaignSettings,
  now: LocalDateTime,
  record: ReportRecord,
  period: Period,
): boolean => {
  const deadline = communeDeadlineOf(settings, period);
  return deadline !== null && deadline <= now && record.mailed(period) !== 'sent';
};

/** True once the last period has been handled, or a week after its deadlines even if it could not be. */
export const isCampaignHandled = (
  settings: CampaignSettings,
  now: LocalDateTime,
  record: ReportRecord,
): boolean => {
  const periods = usualPeriods(settings);
  const last = periods[periods.length - 1];
  if (last === undefined) return true;
  const communeDeadline = communeDeadlineOf(settings, last);
  const lastDeadline = communeDeadline ?? deadlineOf(settings, last);
  if (now >= hoursBefore(lastDeadline, -24 * graceDays)) return true;
  return (
    now >= lastDeadline &&
    isBuilt(settings, record, last) &&
    (communeDeadline === null || record.mailed(last) === 'sent')
  );
};

const nothing: DueWork = { remind: null, build: null, mail: null, refresh: false };

/**
 * What is due at the minute. Only the last period whose deadline has come is made up for. Its report is built again
 * when another one was built since and its mail has yet to go: the mail is always of the report built last.
 */
export const dueWork = (settings: CampaignSettings, now: LocalDateTime, record: ReportRecord): DueWork => {
  if (dateOf(now) < settings.start || isCampaignHandled(settings, now, record)) return nothing;
  const next = periodToRemind(settings, now);
  const due = periodDue(settings, now);
  const isNear = next !== null && now >= hoursBefore(deadlineOf(settings, next), reminderHours);
  const mail = due !== null && isMailDue(settings, now, record, due) ? due : null;
  const isSuperseded =
    mail !== null &&
    settings.recipients.length > 0 &&
    record.mailed(mail) === null &&
    !record.isLastBuilt(mail);
  const hour = Number(now.slice(11, 13));
  return {
    remind: isNear ? next : null,
    build: due !== null && (isSuperseded || !isBuilt(settings, record, due)) ? due : null,
    mail,
    refresh: hour >= refreshHours.from && hour < refreshHours.until,
  };
};
