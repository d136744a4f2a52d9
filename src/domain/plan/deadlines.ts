// By when a period is reported on: by the villages to the commune, and by the commune to whom it answers to.
import type { IsoDate, LocalDateTime, Weekday } from './calendar';
import { addDays, dateOf, nextMonthDayAfter, nextWeekdayAfter } from './calendar';
import type { CampaignSettings, Deadline, PeriodKind, PeriodSchedule, RecurringKind } from './campaign';

/** What of a period its deadlines rest on. */
interface Reported {
  readonly kind: PeriodKind;
  readonly to: IsoDate;
}

/** The kinds that the plan reports on, the usual one first, each with its deadlines. */
export const schedulesOf = (settings: CampaignSettings): readonly [PeriodSchedule, ...PeriodSchedule[]] => {
  const { periodKind: kind, villageDeadline, communeDeadline, otherPeriods } = settings;
  return [{ kind, villageDeadline, communeDeadline }, ...otherPeriods];
};

/** A kind that the plan does not report on goes by the deadlines of the usual one. */
const scheduleOf = (settings: CampaignSettings, kind: PeriodKind): PeriodSchedule => {
  const [usual, ...others] = schedulesOf(settings);
  return others.find((one) => one.kind === kind) ?? usual;
};

/** The kinds that the plan reports on, the usual one first. */
export const scheduledKinds = (settings: CampaignSettings): readonly RecurringKind[] =>
  schedulesOf(settings).map(({ kind }) => kind);

/** The weekday on which weeks begin: that of the village deadline, and Monday where it names none. */
export const firstWeekday = (settings: CampaignSettings): Weekday => {
  const { villageDeadline } = scheduleOf(settings, 'week');
  return 'weekday' in villageDeadline ? villageDeadline.weekday : 1;
};

/**
 * The first day after `after` on which the deadline comes. A day is reported on the day after, whatever day the deadline
 * names; a week has no use for a day of the month.
 */
const firstDayAfter = (after: IsoDate, deadline: Deadline, kind: PeriodKind): IsoDate => {
  if (kind !== 'day' && 'weekday' in deadline) return nextWeekdayAfter(after, deadline.weekday);
  if (kind !== 'day' && kind !== 'week' && 'monthDay' in deadline)
    return nextMonthDayAfter(after, deadline.monthDay);
  return addDays(after, 1);
};

/** Until when units report on the period: the first time after its last day that their deadline comes. */
export const deadlineOf = (settings: CampaignSettings, { kind, to }: Reported): LocalDateTime => {
  const { villageDeadline } = scheduleOf(settings, kind);
  return `${firstDayAfter(to, villageDeadline, kind)}T${villageDeadline.time}`;
};

/** The final report's deadline; null without one, and for one that comes before the campaign, which is a slip. */
export const finalDueOf = ({ finalReportDue, start }: CampaignSettings): LocalDateTime | null =>
  finalReportDue === null || dateOf(finalReportDue) < start ? null : finalReportDue;

/**
 * Until when the commune reports on the period: its first deadline that is not before the villages'; on the whole
 * campaign, the final report's. Null when it has none.
 */
export const communeDeadlineOf = (settings: CampaignSettings, period: Reported): LocalDateTime | null => {
  const { kind } = period;
  if (kind === 'final') return finalDueOf(settings);
  const { communeDeadline } = scheduleOf(settings, kind);
  if (communeDeadline === null) return null;
  const villages = deadlineOf(settings, period);
  const day = firstDayAfter(addDays(dateOf(villages), -1), communeDeadline, kind);
  const first = `${day}T${communeDeadline.time}`;
  return first >= villages ? first : `${firstDayAfter(day, communeDeadline, kind)}T${communeDeadline.time}`;
};
