// Dates and times as they are typed.
import type { SpreadsheetLocale } from '../showing/locales';
import { serialOfDay } from '../showing/serialDates';
import type { TypedValue } from './typedValue';

const datePart = String.raw`(\d{1,4})([/-])(\d{1,4})(?:\2(\d{1,4}))?`;
const timePart = String.raw`(\d{1,3}):(\d{2})(?::(\d{2})(?:[.,](\d{1,3}))?)?(?:\s*(AM|PM))?`;
const dateShape = new RegExp(`^${datePart}(?:[ T]+${timePart})?$`, 'i');
const timeShape = new RegExp(`^${timePart}$`, 'i');

/** `12/5`, `12/5/2025`, `2025-05-12 10:30`, `16:00`; null for what is no date or time in the locale. */
export const parseTypedDate = (
  text: string,
  locale: SpreadsheetLocale,
  currentYear: number,
): TypedValue | null => {
  const time = timeShape.exec(text);
  if (time) {
    const value = readTime(time, 1);
    if (value === null) return null;
    return { value, automaticFormat: value < 1 ? locale.timeFormat : '[h]:mm:ss' };
  }
  const date = dateShape.exec(text);
  if (!date) return null;
  const day = readDay([date[1], date[3], date[4]], locale, currentYear);
  if (day === null) return null;
  if (date[5] === undefined) return { value: day, automaticFormat: locale.dateFormat };
  const fraction = readTime(date, 5);
  if (fraction === null || fraction >= 1) return null;
  return { value: day + fraction, automaticFormat: locale.dateTimeFormat };
};

/** A share of a day, from five groups of a match: hours, minutes, seconds, fraction, AM or PM. */
const readTime = (match: RegExpExecArray, first: number): number | null => {
  const [hours, minutes, seconds] = [0, 1, 2].map((step) => Number(match[first + step] ?? 0));
  const half = match[first + 4]?.toUpperCase();
  if (hours === undefined || minutes === undefined || seconds === undefined) return null;
  if (minutes > 59 || seconds > 59 || (half && (hours < 1 || hours > 12))) return null;
  const hour = half ? (hours % 12) + (half === 'PM' ? 12 : 0) : hours;
  const milliseconds = Number((match[first + 3] ?? '0').padEnd(3, '0'));
  return ((hour * 60 + minutes) * 60_000 + seconds * 1000 + milliseconds) / 86_400_000;
};

type Parts = readonly (string | undefined)[];

const readDay = (
  [first, second, third]: Parts,
  locale: SpreadsheetLocale,
  currentYear: number,
): number | null => {
  if (first === undefined || second === undefined) return null;
  if (third === undefined) return readShortDay(first, second, locale, currentYear);
  if (first.length === 4) return serialOfDay(Number(first), Number(second), Number(third));
  const [day, month] = locale.dateOrder === 'MDY' ? [second, first] : [first, second];
  if (day.length > 2 || month.length > 2 || third.length === 3) return null;
  return serialOfDay(fullYear(third), Number(month), Number(day));
};

/** Two parts: day and month of the current year, or a month and its year (`5/2025`, `2025-05`). */
const readShortDay = (
  first: string,
  second: string,
  locale: SpreadsheetLocale,
  year: number,
): number | null => {
  if (first.length === 4) return second.length <= 2 ? serialOfDay(Number(first), Number(second), 1) : null;
  if (second.length === 4) return first.length <= 2 ? serialOfDay(Number(second), Number(first), 1) : null;
  if (first.length > 2 || second.length > 2) return null;
  const [day, month] = locale.dateOrder === 'MDY' ? [second, first] : [first, second];
  return serialOfDay(year, Number(month), Number(day));
};

/** Two digits are of 1930 to 2029, as Sheets takes them. */
const fullYear = (text: string): number => {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
};
