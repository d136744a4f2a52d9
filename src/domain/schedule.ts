// What automation has to do at a minute, decided by the clock and by what is on record: never by an earlier run.
import type { LocalDateTime } from './plan/calendar';
import { dateOf, minutesBefore } from './plan/calendar';
import type { CampaignSettings, PeriodKind } from './plan/campaign';
import { communeDeadlineOf, deadlineOf, finalDueOf, scheduledKinds } from './plan/deadlines';
import type { Period } from './plan/period';
import { finalHours, finalUntil, periodAt, periodsOf } from './plan/period';

/** Reminders go out in these hours before the village deadline. */
export const reminderHours = 3;
/** Progress is refreshed while people work: from the first hour up to, and without, the second. */
export const refreshHours = { from: 6, until: 22 } as const;
/** Runs come every hour: the last one before a deadline falls into the hour before it. */
const minutesBetweenRuns = 60;
/** After the last deadline, what failed is tried again for so long, and then no more. */
const graceMinutes = 7 * 24 * 60;

/** What is known of the reports so far. */
export interface ReportRecord {
  /** The cut-off of the figures frozen for the period; null when none are. */
  readonly frozenAt: (period: Period) => LocalDateTime | null;
  /** `sending`: a run was cut off while it sent, and nobody knows whether the mail left. */
  readonly mailed: (period: Period) => 'sent' | 'sending' | null;
  /** Whether the report that was built last, and would be mailed, is on the period. */
  readonly isLastBuilt: (period: Period) => boolean;
  /** Whether a report of the same kind on some of the same days was published. */
  readonly overlapsPublished?: (period: Period) => boolean;
}

/** What is due of one kind of period; null where nothing is. */
export interface DueReport {
  readonly remind: Period | null;
  readonly build: Period | null;
  readonly mail: Period | null;
}

/** Short periods first: the report on the longest is the newest that stands. */
const handlingOrder: readonly PeriodKind[] = ['day', 'week', 'month', 'quarter', 'final'];

/** The kinds that automation handles, each apart. */
export const handledKinds = (settings: CampaignSettings): readonly PeriodKind[] => {
  const scheduled: readonly PeriodKind[] = scheduledKinds(settings);
  return handlingOrder.filter((kind) => kind === 'final' || scheduled.includes(kind));
};

const last = <Item>(items: readonly Item[]): Item | null => items[items.length - 1] ?? null;

/**
 * When the report on the period is built: at the villages' deadline. The final one comes two hours before it is due;
 * where nothing says when that is, with the last report of the usual kind.
 */
export const buildMinuteOf = (settings: CampaignSettings, period: Period): LocalDateTime => {
  if (period.kind !== 'final') return deadlineOf(settings, period);
  const due = finalDueOf(settings);
  if (due !== null) return minutesBefore(due, finalHours * 60);
  return deadlineOf(settings, last(periodsOf(settings, settings.periodKind)) ?? period);
};

/** When the report is mailed: from the last run before the commune's deadline on, and never before it is built; null without one. */
export const mailMinuteOf = (settings: CampaignSettings, period: Period): LocalDateTime | null => {
  const deadline = communeDeadlineOf(settings, period);
  if (deadline === null) return null;
  const lastRun = minutesBefore(deadline, minutesBetweenRuns);
  const built = buildMinuteOf(settings, period);
  return lastRun > built ? lastRun : built;
};

/** The period of the kind whose village deadline comes next; null before it has begun, and after the last one. */
export const nextPeriod = (
  settings: CampaignSettings,
  kind: PeriodKind,
  now: LocalDateTime,
): Period | null => {
  const next = periodsOf(settings, kind).find((period) => now < deadlineOf(settings, period));
  return next === undefined || dateOf(now) < next.from ? null : next;
};

/** The last period of the kind whose report is to be built by now; null before the first. */
const periodDue = (settings: CampaignSettings, kind: PeriodKind, now: LocalDateTime): Period | null => {
  const whole = kind === 'final' ? finalUntil(settings, now) : null;
  const periods = kind === 'final' ? (whole === null ? [] : [whole]) : periodsOf(settings, kind);
  return last(periods.filter((period) => buildMinuteOf(settings, period) <= now));
};

/**
 * The periods that units may be reminded of, the most pressing first: what is owed already, which is the period that has
 * ended and is due next or, between the two, the one whose deadline has passed; only then the one that goes on. Whoever
 * reminds takes the first that a unit still owes. What the last deadline left owed is asked for during a week.
 */
export const periodsToRemind = (settings: CampaignSettings, now: LocalDateTime): readonly Period[] => {
  const pressing = scheduledKinds(settings).flatMap((kind) => {
    const next = nextPeriod(settings, kind, now);
    if (next !== null && next.to < dateOf(now)) return [next];
    const due = periodDue(settings, kind, now);
    const isOwed =
      due !== null && (next !== null || now < minutesBefore(deadlineOf(settings, due), -graceMinutes));
    return isOwed ? [due] : [];
  });
  const running = scheduledKinds(settings)
    .flatMap((kind) => nextPeriod(settings, kind, now) ?? [])
    .filter(({ to }) => to >= dateOf(now));
  return [...pressing, ...running];
};

/** A report built by hand before its time lacks what villages type until then: it does not count. */
const isBuilt = (settings: CampaignSettings, record: ReportRecord, period: Period): boolean => {
  const frozenAt = record.frozenAt(period);
  return frozenAt !== null && frozenAt >= buildMinuteOf(settings, period);
};

const isMailDue = (
  settings: CampaignSettings,
  now: LocalDateTime,
  record: ReportRecord,
  period: Period,
): boolean => {
  const minute = mailMinuteOf(settings, period);
  return minute !== null && minute <= now && record.mailed(period) !== 'sent';
};

/** True when the last period of the kind has been handled, or a week after its deadlines even if it could not be. */
const isKindHandled = (
  settings: CampaignSettings,
  kind: PeriodKind,
  now: LocalDateTime,
  record: ReportRecord,
): boolean => {
  const period = last(periodsOf(settings, kind));
  if (period === null) return true;
  const deadline = communeDeadlineOf(settings, period);
  const minutes = [buildMinuteOf(settings, period), ...(deadline === null ? [] : [deadline])];
  const lastMinute = minutes.sort()[minutes.length - 1] ?? '';
  if (now >= minutesBefore(lastMinute, -graceMinutes)) return true;
  const isMailed = deadline === null || record.mailed(period) === 'sent';
  return now >= buildMinuteOf(settings, period) && isBuilt(settings, record, period) && isMailed;
};

/** True once the campaign is over and the last period of each kind has been handled, or given up after a week. */
export const isCampaignHandled = (
  settings: CampaignSettings,
  now: LocalDateTime,
  record: ReportRecord,
): boolean =>
  dateOf(now) > settings.end &&
  handledKinds(settings).every((kind) => isKindHandled(settings, kind, now, record));

/** True while automation works at all: from the first day until everything has been handled. */
export const isAtWork = (settings: CampaignSettings, now: LocalDateTime, record: ReportRecord): boolean =>
  dateOf(now) >= settings.start && !isCampaignHandled(settings, now, record);

/** True in the hours in which progress is kept up to date. */
export const isRefreshDue = (now: LocalDateTime): boolean => {
  const hour = Number(now.slice(11, 13));
  return hour >= refreshHours.from && hour < refreshHours.until;
};

/** The week whose rows stand open today; null outside the campaign. */
export const periodToOpen = (settings: CampaignSettings, now: LocalDateTime): Period | null =>
  periodAt(settings, 'week', dateOf(now));

const nothing: DueReport = { remind: null, build: null, mail: null };

/**
 * What is due of the kind at the minute. Only the last period whose time has come is made up for, and never one that
 * overlaps a published one. Its report is built again when another one was built since and its mail has yet to go: the
 * mail is always of the report built last.
 */
export const dueReport = (
  settings: CampaignSettings,
  kind: PeriodKind,
  now: LocalDateTime,
  record: ReportRecord,
): DueReport => {
  if (dateOf(now) < settings.start || isKindHandled(settings, kind, now, record)) return nothing;
  const next = kind === 'final' ? null : nextPeriod(settings, kind, now);
  const isNear = next !== null && now >= minutesBefore(deadlineOf(settings, next), reminderHours * 60);
  const remind = isNear ? next : null;
  const due = periodDue(settings, kind, now);
  if (due === null || record.overlapsPublished?.(due) === true) return { ...nothing, remind };
  const mail = isMailDue(settings, now, record, due) ? due : null;
  const isSuperseded =
    mail !== null &&
    settings.recipients.length > 0 &&
    record.mailed(mail) === null &&
    !record.isLastBuilt(mail);
  return {
    remind,
    build: isSuperseded || !isBuilt(settings, record, due) ? due : null,
    mail,
  };
};
