// Reads on which kinds of period a plan reports, and by when: one or several in a cell, with semicolons between.
import type { Weekday } from '../domain/plan/calendar';
import type { Deadline, RecurringKind } from '../domain/plan/campaign';
import { cleanText } from '../vietnamese/cleanText';
import type { Cell } from './cells/cell';
import { isCellDate } from './cells/cell';
import { textOf } from './cells/typedText';
import { foldHeader } from './foldHeader';
import { recurringKinds } from './settingItems';
import { choiceOf } from './settingValues';

const weekdays: readonly (readonly [Weekday, readonly string[]])[] = [
  [1, ['thuhai', 'thu2', 't2', 'monday', 'mon']],
  [2, ['thuba', 'thu3', 't3', 'tuesday', 'tue']],
  [3, ['thutu', 'thu4', 't4', 'wednesday', 'wed']],
  [4, ['thunam', 'thu5', 't5', 'thursday', 'thu']],
  [5, ['thusau', 'thu6', 't6', 'friday', 'fri']],
  [6, ['thubay', 'thu7', 't7', 'saturday', 'sat']],
  [7, ['chunhat', 'cn', 'sunday', 'sun']],
];

const minutesPerDay = 1_440;
/** Sheets keeps a time without a day as a time of this day, and the day before it where a zone's old offset differs. */
const lastDayOfTimes = '1899-12-31';

const clockOf = (hour: number, minute: number): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** `11:00`, `11h30`, `11 giờ`, `11 giờ 30` as `HH:mm`; null for no time of the day. */
const timeOf = (folded: string): string | null => {
  const parts = /^(\d{1,2})(?::|h|gio)(\d{2})?(?::00)?(?:phut)?$/.exec(folded);
  if (!parts) return null;
  const hour = Number(parts[1]);
  const minute = Number(parts[2] ?? '0');
  return hour < 24 && minute < 60 ? clockOf(hour, minute) : null;
};

const weekdayDeadlineOf = (folded: string): Deadline | null => {
  for (const [weekday, names] of weekdays) {
    for (const name of names) {
      const time = folded.startsWith(name) ? timeOf(folded.slice(name.length).replace(/^,/, '')) : null;
      if (time !== null) return { weekday, time };
    }
  }
  return null;
};

/** The day and the time are parted by a space: folded, `Ngày 1 17:00` would read as the 11th. */
const monthDayDeadlineOf = (text: string): Deadline | null => {
  const parts = /^(?:ngày|ngay|day) +(\d{1,2}),? +(.+)$/i.exec(text);
  const monthDay = Number(parts?.[1] ?? '0');
  const time = parts === null ? null : timeOf(foldHeader(parts[2] ?? ''));
  return time !== null && monthDay >= 1 && monthDay <= 31 ? { monthDay, time } : null;
};

const deadlineOfText = (text: string): Deadline | null => {
  const folded = foldHeader(text);
  const time = timeOf(folded);
  return time === null ? (weekdayDeadlineOf(folded) ?? monthDayDeadlineOf(text)) : { time };
};

/** What stands between the semicolons or lines of the cell, '' where nothing does; a time alone is read as shown, `17:00`. */
const partsOf = (cell: Cell): readonly string[] => {
  if (isCellDate(cell))
    return [cell.at.slice(0, 10) <= lastDayOfTimes ? cell.at.slice(11, 16) : textOf(cell)];
  if (typeof cell === 'number' && cell > 0 && cell < 1) {
    const minutes = Math.round(cell * minutesPerDay);
    return [clockOf(Math.floor(minutes / 60), minutes % 60)];
  }
  return (typeof cell === 'string' ? cell : textOf(cell)).split(/[;\n]/).map(cleanText);
};

/** `Tuần`, `Tháng`, `Quý`, `Ngày`, or several, the usual one first; null for anything else and for a kind that stands twice. */
export const periodKindsOf = (cell: Cell): readonly [RecurringKind, ...RecurringKind[]] | null => {
  const read = textOf(cell)
    .split(/[;,+]/)
    .map((part) => choiceOf(recurringKinds, part));
  const kinds = read.flatMap((kind) => kind ?? []);
  const [first, ...others] = kinds;
  return first === undefined || kinds.length < read.length || new Set(kinds).size < kinds.length
    ? null
    : [first, ...others];
};

/** A week can be reported on by a weekday or a time; of a day of the month it knows nothing, and neither does a day. */
const fits = (kind: RecurringKind, deadline: Deadline): boolean =>
  !('monthDay' in deadline) || kind === 'month' || kind === 'quarter';

/**
 * One deadline for each kind, in their order: `Thứ Hai 11:00`, `Ngày 01 17:00`, `17:00`; blank parts are null. The last
 * parts may be left out. Null as a whole where a part is no deadline, does not fit its kind, or has none.
 */
export const deadlinesOf = (
  kinds: readonly RecurringKind[],
  cell: Cell,
): readonly (Deadline | null)[] | null => {
  const parts = partsOf(cell);
  const read = kinds.map((_kind, index) => deadlineOfText(parts[index] ?? ''));
  const isRead = kinds.every((kind, index) => {
    const deadline = read[index] ?? null;
    return deadline === null ? (parts[index] ?? '') === '' : fits(kind, deadline);
  });
  return isRead && parts.slice(kinds.length).every((part) => part === '') ? read : null;
};

/**
 * The villages' deadlines, one for each kind, as `deadlinesOf` reads them; none may be blank. What stands for a blank
 * cell, a weekday and a time, stands for every kind.
 */
export const villageDeadlinesOf = (
  kinds: readonly RecurringKind[],
  cell: Cell,
  isFallback: boolean,
): readonly Deadline[] | null => {
  const usual = isFallback ? deadlineOfText(textOf(cell)) : null;
  if (usual !== null) return kinds.map(() => usual);
  const read = deadlinesOf(kinds, cell)?.flatMap((deadline) => deadline ?? []) ?? [];
  return read.length < kinds.length ? null : read;
};

const examples: Readonly<Record<RecurringKind, string>> = {
  week: 'Thứ Hai 11:00',
  month: 'Ngày 01 17:00',
  quarter: 'Ngày 05 17:00',
  day: '17:00',
};

/** What may be typed for the kinds: `Thứ Hai 11:00; 17:00`. */
export const exampleOfDeadlines = (kinds: readonly RecurringKind[]): string =>
  kinds.map((kind) => examples[kind]).join('; ');
