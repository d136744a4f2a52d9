/**
 * Turns what somebody put into a date cell into a date. Only a day, month and four-digit year in the Vietnamese
 * order, or an ISO date, are taken; what else may have been meant is suggested.
 */
import type { IsoDate, LocalDateTime } from '../../domain/plan/calendar';
import { dateOfDayNumber, dayNumber, isIsoDate } from '../../domain/plan/calendar';
import type { DateReading } from '../../domain/counting/tally';
import type { Cell } from './cell';
import { isCellDate } from './cell';
import { foldName } from '../../vietnamese/foldName';

const isoDate = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const dayMonthYear = /^(?:ngày )?(\d{1,2})(?: ?[-/.] ?| )(\d{1,2})(?: ?[-/.] ?| )(\d{4})$/;
const dayMonthYearInWords = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/;
const shortYear = /^(?:ngày )?(\d{1,2})(?: ?[-/.] ?| )(\d{1,2})(?: ?[-/.] ?| )'?(\d{2})$/;

const minute = '([01]?\\d|2[0-3])[:hg]([0-5]\\d)(?::[0-5]\\d(?:\\.\\d+)?)?';
const timeAtEnd = new RegExp(`(?:t|,? )${minute}$`);
const timeAtStart = new RegExp(`^${minute},? (?=ngày |\\d)`);

/** Returns the date of the cell, without its time if it has one; 'refused' for anything that is no date. */
export const decodeDate = (cell: Cell): DateReading => {
  const text = textOf(cell);
  if (text === '') return { kind: 'blank' };
  const date = readDate(splitTime(text).date);
  if (date !== null) return { kind: 'date', date };
  const suggested = typeof cell === 'number' ? dateOfSerial(cell) : otherReading(splitTime(text).date);
  const suggestions = suggested === null ? [] : [suggested.split('-').reverse().join('/')];
  return { kind: 'refused', code: 'DATE_INVALID', suggestions };
};

/** Returns the minute that the cell holds; null for a blank cell and for text without a valid date and time. */
export const decodeDateTime = (cell: Cell): LocalDateTime | null => {
  const parts = splitTime(textOf(cell));
  const date = readDate(parts.date);
  return date === null || parts.time === null ? null : `${date}T${parts.time}`;
};

const textOf = (cell: Cell): string => foldName(isCellDate(cell) ? cell.at : String(cell));

/** `time` is `HH:mm`; null when the text has none, or one that no clock shows, which then stays with the date. */
const splitTime = (text: string): { readonly date: string; readonly time: string | null } => {
  const match = timeAtEnd.exec(text) ?? timeAtStart.exec(text);
  if (!match) return { date: text, time: null };
  const [written, hour = '', minutes = ''] = match;
  return { date: text.replace(written, ''), time: `${hour.padStart(2, '0')}:${minutes}` };
};

const readDate = (text: string): IsoDate | null => {
  const [, year, month, day] = isoDate.exec(text) ?? [];
  if (year !== undefined) return dateFrom(year, month, day);
  const [, first, second, last] = dayMonthYear.exec(text) ?? dayMonthYearInWords.exec(text) ?? [];
  return dateFrom(last, second, first);
};

/** Null when the calendar has no such day, or the year is none of a campaign: 20025 and 0225 are slips. */
const dateFrom = (year = '', month = '', day = ''): IsoDate | null => {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return /^(?:19|20|21)/.test(year) && isIsoDate(date) ? date : null;
};

/** What a text that is no date may have meant: a year of this century, or the American order. */
const otherReading = (text: string): IsoDate | null => {
  const [, day, month, year] = shortYear.exec(text) ?? [];
  if (year !== undefined) return dateFrom(`20${year}`, month, day);
  const [, americanMonth, americanDay, fullYear] = dayMonthYear.exec(text) ?? [];
  return dateFrom(fullYear, americanMonth, americanDay);
};

/** 2000-01-01 and 2099-12-31 as Sheets counts days; other numbers are more likely counts. */
const firstSerial = 36_526;
const lastSerial = 73_050;

/** The date of a cell that lost its date format: Sheets counts the days from 1899-12-30. */
const dateOfSerial = (serial: number): IsoDate | null =>
  serial >= firstSerial && serial <= lastSerial
    ? dateOfDayNumber(dayNumber('1899-12-30') + Math.trunc(serial))
    : null;
