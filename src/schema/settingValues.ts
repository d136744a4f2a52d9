// Reads one setting by its kind. Null means that the cell does not say such a value.
import type { BasisPoints } from '../domain/plan/basisPoints';
import type { WeekdayDeadline } from '../domain/plan/campaign';
import type { LocalDateTime, Weekday } from '../domain/plan/calendar';
import type { Cell } from './cells/cell';
import { isCellDate } from './cells/cell';
import { foldHeader } from './foldHeader';
import type { Bilingual } from './tabs';
import { textOf } from './cells/typedText';

const weekdays: readonly (readonly [Weekday, readonly string[]])[] = [
  [1, ['thuhai', 'thu2', 't2', 'monday', 'mon']],
  [2, ['thuba', 'thu3', 't3', 'tuesday', 'tue']],
  [3, ['thutu', 'thu4', 't4', 'wednesday', 'wed']],
  [4, ['thunam', 'thu5', 't5', 'thursday', 'thu']],
  [5, ['thusau', 'thu6', 't6', 'friday', 'fri']],
  [6, ['thubay', 'thu7', 't7', 'saturday', 'sat']],
  [7, ['chunhat', 'cn', 'sunday', 'sun']],
];

/** `11:00`, `11h30`, `11 giờ`, `11 giờ 30` as `HH:mm`; null for no time of the day. */
const timeOf = (folded: string): string | null => {
  const parts = /^(\d{1,2})(?::|h|gio)(\d{2})?(?:phut)?$/.exec(folded);
  if (!parts) return null;
  const hour = Number(parts[1]);
  const minute = Number(parts[2] ?? '0');
  return hour < 24 && minute < 60
    ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
    : null;
};

/** `Thứ Hai 11:00`, `T2 11h`, `Monday 11:00`; null for anything else. */
export const weekdayDeadlineOf = (cell: Cell): WeekdayDeadline | null => {
  const folded = foldHeader(textOf(cell));
  for (const [weekday, names] of weekdays) {
    for (const name of names) {
      const time = folded.startsWith(name) ? timeOf(folded.slice(name.length).replace(/^,/, '')) : null;
      if (time !== null) return { weekday, time };
    }
  }
  return null;
};

/** A share such as `80%` or a cell whose value is 0,8; in basis points. Above 500% it is taken for a slip. */
export const percentOf = (cell: Cell): BasisPoints | null => {
  if (typeof cell === 'number') return cell > 0 && cell <= 5 ? Math.round(cell * 10_000) : null;
  const parts = /^(\d{1,3})(?:[.,](\d{1,2}))?%$/.exec(textOf(cell).replace(/\s/g, ''));
  return parts ? Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0')) : null;
};

/** The choice whose name in either language the cell holds. */
export const choiceOf = <Choice extends string>(
  choices: Readonly<Record<Choice, Bilingual>>,
  cell: Cell,
): Choice | null => {
  const folded = foldHeader(textOf(cell));
  const names = Object.keys(choices) as Choice[];
  return (
    names.find(
      (name) => foldHeader(choices[name].vi) === folded || foldHeader(choices[name].en) === folded,
    ) ?? null
  );
};

/** A date with its time of day, from a date cell or `dd/MM/yyyy HH:mm`; null for anything else. */
export const minuteOf = (cell: Cell): LocalDateTime | null => {
  if (isCellDate(cell)) return cell.at;
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4}),? (\d{1,2}):(\d{2})$/.exec(textOf(cell));
  if (!parts) return null;
  const [, day = '', month = '', year = '', hour = '', minute = ''] = parts;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${hour.padStart(2, '0')}:${minute}`;
};
