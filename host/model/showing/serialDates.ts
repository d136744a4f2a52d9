// Dates as spreadsheets keep them: days since 30/12/1899 of the spreadsheet's wall time.
import { momentOfWallTime, wallTimeAt } from './timeZones';

const dayInMilliseconds = 86_400_000;
/** Days from the spreadsheet's epoch, 30/12/1899, to 1/1/1970. */
export const daysToUnixEpoch = 25_569;

/** The serial number of a moment in the spreadsheet's time zone. */
export const serialOfDate = (date: Date, timeZone: string): number =>
  wallTimeAt(date.getTime(), timeZone) / dayInMilliseconds + daysToUnixEpoch;

/** The farthest moment that a Date can tell, less a day for time zones. */
const farthest = 8.64e15 - dayInMilliseconds;

/**
 * The moment that a serial number stands for in the spreadsheet's time zone, to the millisecond; an invalid Date, as
 * Google hands out, for a number beyond all dates.
 */
export const dateOfSerial = (serial: number, timeZone: string): Date => {
  const wall = Math.round((serial - daysToUnixEpoch) * dayInMilliseconds);
  return new Date(Math.abs(wall) > farthest ? NaN : momentOfWallTime(wall, timeZone));
};

/** The serial number of a calendar day; null when there is no such day. */
export const serialOfDay = (year: number, month: number, day: number): number | null => {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  return date.getTime() / dayInMilliseconds + daysToUnixEpoch;
};

/** The calendar year in which the moment falls in the time zone. */
export const yearAt = (moment: Date, timeZone: string): number =>
  new Date(wallTimeAt(moment.getTime(), timeZone)).getUTCFullYear();
