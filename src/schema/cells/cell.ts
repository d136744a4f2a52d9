/**
 * What one cell of the workbook holds, once the shell has turned Google's `Date` objects into wall time, and how
 * a finding quotes it.
 */

/** A date or time cell, as the spreadsheet shows it: local wall time, no zone. `at` is `YYYY-MM-DDTHH:mm`. */
export interface CellDate {
  readonly kind: 'date';
  readonly at: string;
}

/** The value of a cell; '' is an empty cell. */
export type Cell = string | number | boolean | CellDate;

/** Tells whether the cell holds a date or a time. */
export const isCellDate = (cell: Cell): cell is CellDate => typeof cell === 'object';

/** The longest text that a finding quotes, in characters as people count them. */
const longestQuote = 40;

/**
 * Returns the cell as a finding quotes it, in the Vietnamese form: `1.234,5`, `dd/MM/yyyy`, `dd/MM/yyyy HH:mm`
 * unless the time is midnight, text as typed but on one line, without characters that hide or reorder others,
 * and cut after 40 characters.
 */
export const showCell = (cell: Cell): string => {
  if (isCellDate(cell)) return showDate(cell);
  if (typeof cell === 'number') return showNumber(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return showText(cell);
};

const showDate = ({ at }: CellDate): string => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})/.exec(at);
  if (!parts) return showText(at);
  const [, year, month, day, time] = parts;
  const date = `${day}/${month}/${year}`;
  return time === '00:00' ? date : `${date} ${time}`;
};

/** The digits are those of JavaScript, which are the shortest that give the same number; Sheets may show fewer. */
const showNumber = (value: number): string => {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value));
  if (!parts) return String(value);
  const [, sign = '', whole = '', fraction] = parts;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return sign + grouped + (fraction === undefined ? '' : `,${fraction}`);
};

const showText = (text: string): string => {
  const visible = text
    .replace(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/g, '↵')
    .replace(/[\p{Zs}\t]/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    // Half of a surrogate pair is no character, and would spoil the mail or file it is written to.
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim();
  const characters = Array.from(visible);
  return characters.length <= longestQuote ? visible : `${characters.slice(0, longestQuote).join('')}…`;
};
