// Calendar days and wall-clock minutes as plain text, so that no time zone can shift them.

/** A calendar day, `YYYY-MM-DD`. Texts of this form sort in time order. */
export type IsoDate = string;

/** A minute on the wall clock of the spreadsheet, `YYYY-MM-DDTHH:mm`. Sorts in time order. */
export type LocalDateTime = string;

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const millisecondsPerDay = 86_400_000;

/** The days of a campaign come back with every row: reckoned once, a few years of them. */
const mostDays = 2_000;
const dayNumbers = new Map<IsoDate, number>();
const datesOfNumbers = new Map<number, IsoDate>();

/** The number of days from 1970-01-01 to the given day. */
export const dayNumber = (date: IsoDate): number => {
  const known = dayNumbers.get(date);
  if (known !== undefined) return known;
  if (dayNumbers.size >= mostDays) dayNumbers.clear();
  const days = Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay;
  dayNumbers.set(date, days);
  return days;
};

/** The day that lies so many days after 1970-01-01. */
export const dateOfDayNumber = (days: number): IsoDate => {
  const known = datesOfNumbers.get(days);
  if (known !== undefined) return known;
  if (datesOfNumbers.size >= mostDays) datesOfNumbers.clear();
  const date = new Date(days * millisecondsPerDay).toISOString().slice(0, 10);
  datesOfNumbers.set(days, date);
  return date;
};

/** The day so many days later (earlier when negative). */
export const addDays = (date: IsoDate, days: number): IsoDate => dateOfDayNumber(dayNumber(date) + days);

/** How many days later `to` lies than `from`; 0 for the same day, negative when it lies before. */
export const daysFrom = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);

/** The days of a window with both ends counted, as plans count them; 0 or less when it is upside down. */
export const inclusiveDays = (from: IsoDate, to: IsoDate): number => daysFrom(from, to) + 1;

export const earlierOf = (one: IsoDate, other: IsoDate): IsoDate => (one < other ? one : other);
export const laterOf = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);

/** The weekday by ISO 8601: 1970-01-01 was a Thursday. */
export const weekdayOf = (date: IsoDate): Weekday => (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday;

/** The first day after `date` that falls on `weekday`. */
export const nextWeekdayAfter = (date: IsoDate, weekday: Weekday): IsoDate =>
  addDays(date, ((weekday - weekdayOf(date) + 6) % 7) + 1);

/** The last day of the calendar month that `date` lies in. */
export const endOfMonth = (date: IsoDate): IsoDate => {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
};

/** The last day of the calendar quarter that `date` lies in. */
export const endOfQuarter = (date: IsoDate): IsoDate => {
  const lastMonth = Math.ceil(Number(date.slice(5, 7)) / 3) * 3;
  return endOfMonth(`${date.slice(0, 5)}${String(lastMonth).padStart(2, '0')}-01`);
};

/** The first day after `date` that is the month's so many-th; in a month that is too short, its last. */
export const nextMonthDayAfter = (date: IsoDate, monthDay: number): IsoDate => {
  const inMonthOf = (day: IsoDate): IsoDate =>
    earlierOf(addDays(`${day.slice(0, 8)}01`, monthDay - 1), endOfMonth(day));
  const here = inMonthOf(date);
  return here > date ? here : inMonthOf(addDays(endOfMonth(date), 1));
};

/** True for a day that exists: `2025-04-31` is none. */
export const isIsoDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
  new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) === text;

/** How many minutes the second is after the first, on the same clock; negative when it is before. */
export const minutesBetween = (from: LocalDateTime, to: LocalDateTime): number =>
  Math.round((Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000);

/** The calendar day of a wall-clock minute. */
export const dateOf = (minute: LocalDateTime): IsoDate => minute.slice(0, 10);

/** The minute that lies so many minutes earlier; later when negative. */
export const minutesBefore = (minute: LocalDateTime, minutes: number): LocalDateTime =>
  new Date(Date.parse(`${minute}:00Z`) - minutes * 60_000).toISOString().slice(0, 16);

/** 1970-01-01 as a serial number of spreadsheets, which count days from 1899-12-30. */
export const serialOfEpoch = 25_569;
