// Counts, dates and minutes in English sentences: as in tables, but for the date that a paper bears.
import type { IsoDate } from '../../domain/plan/calendar';
import { showCount, showDate, showMinute } from '../numbers';
import type { ProseForms } from '../proseForms';

export const enProse: ProseForms = {
  count: (count) => showCount(count, 'en'),
  date: showDate,
  minute: showMinute,
};

const months: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The date's month by name. */
export const enMonth = (date: IsoDate): string => months[Number(date.slice(5, 7)) - 1] ?? '';

/** 5 May 2025. */
export const enDateInWords = (date: IsoDate): string =>
  `${Number(date.slice(8, 10))} ${enMonth(date)} ${date.slice(0, 4)}`;
