// The periods that a campaign reports on: weeks, months, days and the whole of it.
import type { IsoDate, LocalDateTime } from './calendar';
import { addDays, dateOf, earlierOf, endOfMonth, nextWeekdayAfter } from './calendar';
import type { CampaignSettings, PeriodKind } from './campaign';

export interface Period {
  readonly kind: PeriodKind;
  /** Counted from 1 at the campaign's start, within its kind. */
  readonly number: number;
  readonly from: IsoDate;
  /** Inclusive. */
  readonly to: IsoDate;
}

type LastDay = (settings: CampaignSettings, from: IsoDate) => IsoDate;

/** The last day of the period that `from` lies in, before it is clipped to the campaign. */
const lastDayByKind: Readonly<Record<PeriodKind, LastDay>> = {
  // The week ends on the day before the village deadline's weekday.
  week: (settings, from) => addDays(nextWeekdayAfter(from, settings.villageDeadline.weekday), -1),
  month: (_settings, from) => endOfMonth(from),
  day: (_settings, from) => from,
  final: (settings) => settings.end,
};

/** All periods of the kind, in order, clipped to the campaign; the first and the last may be short. */
export const periodsOf = (settings: CampaignSettings, kind: PeriodKind): readonly Period[] => {
  const periods: Period[] = [];
  let from = settings.start;
  while (from <= settings.end) {
    const to = earlierOf(lastDayByKind[kind](settings, from), settings.end);
    periods.push({ kind, number: periods.length + 1, from, to });
    from = addDays(to, 1);
  }
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

/**
 * Until when units report on the period: for a day the deadline's time on the next day, else the first
 * deadline weekday after the period's last day.
 */
export const deadlineOf = (settings: CampaignSettings, period: Period): LocalDateTime => {
  const day =
    period.kind === 'day'
      ? addDays(period.to, 1)
      : nextWeekdayAfter(period.to, settings.villageDeadline.weekday);
  return `${day}T${settings.villageDeadline.time}`;
};
