// What periods and their reports are called, as a type.
import { weekdayOf } from '../domain/plan/calendar';
import type { IsoDate } from '../domain/plan/calendar';
import type { PeriodKind, RecurringKind } from '../domain/plan/campaign';

export interface PeriodWords {
  readonly kind: Readonly<Record<PeriodKind, string>>;
  /** Tuần 3 (05/5–11/5/2025), Ngày 07/5/2025. */
  readonly title: (kind: PeriodKind, number: number, from: IsoDate, to: IsoDate) => string;
  /** The same in short, for a subject: Tuần 3 (05/5–11/5); the whole campaign without its days. */
  readonly inSubject: (kind: PeriodKind, number: number, from: IsoDate, to: IsoDate) => string;
  /** Rows by their tab and days, as the tab itself shows these: trang Nhập liệu, T2 28/4 – CN 4/5. */
  readonly place: (tab: string, from: IsoDate, to: IsoDate) => string;
  readonly current: Readonly<Record<PeriodKind, string>>;
  /** The days to come; after the whole campaign there are none. */
  readonly next: Readonly<Record<RecurringKind, string>>;
  readonly report: Readonly<Record<PeriodKind, string>>;
}

/** The days as cells of the tab of tallies show them, weekday first and without zeros: T2 28/4 – CN 4/5. */
export const daysAsInCells = (weekdays: readonly string[], from: IsoDate, to: IsoDate): string => {
  const day = (date: IsoDate): string =>
    `${weekdays[weekdayOf(date) - 1] ?? ''} ${Number(date.slice(8, 10))}/${Number(date.slice(5, 7))}`;
  return from === to ? day(from) : `${day(from)} – ${day(to)}`;
};

/** What stands behind the word for the kind: months and quarters go by the calendar, as their tabs do; '' for days and the whole. */
export const periodNumeral = (kind: PeriodKind, number: number, to: IsoDate): string => {
  const month = Number(to.slice(5, 7));
  if (kind === 'month') return String(month);
  if (kind === 'quarter') return String(Math.ceil(month / 3));
  return kind === 'week' ? String(number) : '';
};
