// Reads one setting by its kind. Null means that the cell does not say such a value.
import type { BasisPoints } from '../domain/plan/basisPoints';
import type { LocalDateTime } from '../domain/plan/calendar';
import type { Cell } from './cells/cell';
import { isCellDate } from './cells/cell';
import type { BookName } from './bookNames';
import { isNamed } from './bookNames';
import { textOf } from './cells/typedText';

/** A share such as `80%` or a cell whose value is 0,8; in basis points. Above 500% it is taken for a slip. */
export const percentOf = (cell: Cell): BasisPoints | null => {
  if (typeof cell === 'number') return cell > 0 && cell <= 5 ? Math.round(cell * 10_000) : null;
  const parts = /^(\d{1,3})(?:[.,](\d{1,2}))?%$/.exec(textOf(cell).replace(/\s/g, ''));
  return parts ? Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0')) : null;
};

/**
 * A code of Latin letters, digits, dots, dashes and low lines. A number is none: whether a zero stood before it, the cell
 * does not tell any more.
 */
export const codeOf = (cell: Cell): string | null =>
  typeof cell === 'string' ? (/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.exec(textOf(cell))?.[0] ?? null) : null;

/** The texts of a cell that divides them by semicolons or lines, without the dash and the stop that a list gives them. */
export const textsOf = (cell: Cell): readonly string[] =>
  (typeof cell === 'string' ? cell : textOf(cell))
    .split(/[;\r\n]+/)
    .map((text) => textOf(text).replace(/^[-–\s]+|[.,\s]+$/g, ''))
    .filter((text) => text !== '');

/** The choice whose name in either language, or of earlier versions, the cell holds. */
export const choiceOf = <Choice extends string>(
  choices: Readonly<Record<Choice, BookName>>,
  cell: Cell,
): Choice | null => {
  const text = textOf(cell);
  const names = Object.keys(choices) as Choice[];
  return names.find((name) => isNamed(choices[name], text)) ?? null;
};

/** A date with its time of day, from a date cell or `dd/MM/yyyy HH:mm`; null for anything else. */
export const minuteOf = (cell: Cell): LocalDateTime | null => {
  if (isCellDate(cell)) return cell.at;
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4}),? (\d{1,2}):(\d{2})$/.exec(textOf(cell));
  if (!parts) return null;
  const [, day = '', month = '', year = '', hour = '', minute = ''] = parts;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${hour.padStart(2, '0')}:${minute}`;
};
