/**
 * The forms in which people write a number, as a table: a pattern, and what a text that fits it is. The first
 * that fits decides, so the order is part of the rules.
 */
import type { WrittenCount } from './countReading';
import { ambiguous, normalised, refused } from './countReading';

export interface CountForm {
  /** The whole of the clean text must fit. */
  readonly pattern: RegExp;
  /** Is given the text and the pattern's groups. */
  readonly read: (text: string, ...groups: readonly string[]) => WrittenCount;
}

const digitsOf = (text: string): number => Number(text.replace(/\D/g, ''));
const fraction = (): WrittenCount => refused('COUNT_FRACTION');
const negative = (): WrittenCount => refused('COUNT_NEGATIVE');
const date = (): WrittenCount => refused('COUNT_IS_DATE');

/** 3,000 may be 3 with three decimals as well; 3,398 can only be a count if it means thousands. */
const askThousandOrFraction = (text: string, whole = ''): WrittenCount =>
  text.endsWith(',000') ? ambiguous(digitsOf(text), Number(whole)) : ambiguous(digitsOf(text));

/** 12/5 and 12-5 are what a spreadsheet turns into a date; 45/80 can't be one, and is a share. */
const readPair = (_: string, first = '', second = ''): WrittenCount => {
  const [smaller = 0, greater = 0] = [Number(first), Number(second)].sort((one, other) => one - other);
  return smaller >= 1 && smaller <= 12 && greater <= 31 ? date() : ambiguous();
};

/** Every form of a number, most trusted first. */
export const countForms: readonly CountForm[] = [
  { pattern: /^\d+$/, read: (text) => normalised(digitsOf(text)) },
  // Vietnamese thousands: 1.234.567, or with spaces.
  { pattern: /^[1-9]\d{0,2}(?:(?:\.\d{3})+|(?: \d{3})+)$/, read: (text) => normalised(digitsOf(text)) },
  // English thousands: two commas can be nothing else, one may be a decimal mark.
  { pattern: /^[1-9]\d{0,2}(?:,\d{3}){2,}$/, read: (text) => normalised(digitsOf(text)) },
  { pattern: /^([1-9]\d{0,2}),\d{3}$/, read: askThousandOrFraction },
  // Whole numbers with decimals: 12,0, 12.00, 1.234,0, 1,234.0.
  { pattern: /^(\d+)[.,]0+$/, read: (_, whole = '') => normalised(digitsOf(whole)) },
  { pattern: /^([1-9]\d{0,2}(?:\.\d{3})+),0+$/, read: (_, whole = '') => normalised(digitsOf(whole)) },
  { pattern: /^([1-9]\d{0,2}(?:,\d{3})+)\.0+$/, read: (_, whole = '') => normalised(digitsOf(whole)) },
  { pattern: /^\d*[.,]\d+$/, read: fraction },
  { pattern: /^[1-9]\d{0,2}(?:(?:\.\d{3})+,|(?:,\d{3})+\.)\d+$/, read: fraction },
  { pattern: /^[-+~]? ?\d[\d., ]*%$/, read: fraction },
  { pattern: /^[-\u2010-\u2015\u2212] ?\d[\d., ]*$/, read: negative },
  { pattern: /^(\d{1,2}) ?[/\-\u2010-\u2015] ?(\d{1,2})$/, read: readPair },
  { pattern: /^\d{1,2}([./-])\d{1,2}\1(?:\d{2}|\d{4})$/, read: date },
  { pattern: /^\d{4}([./-])\d{1,2}\1\d{1,2}$/, read: date },
  // A share (500/807) or a range (100-120): neither number is the count for certain.
  { pattern: /^\d+ ?[/\-\u2010-\u2015] ?\d+$/, read: () => ambiguous() },
  { pattern: /^=? ?\d+(?: ?\+ ?\d+)+$/, read: (text) => ambiguous(sumOf(text)) },
  // Letters that look like digits, from scans and hasty typing; the Greek and Cyrillic O among them.
  { pattern: /^[\dOo\u041E\u043E\u039F\u03BFlI|]+$/, read: (text) => ambiguous(digitsOf(asDigits(text))) },
];

const sumOf = (text: string): number =>
  (text.match(/\d+/g) ?? []).reduce((sum, digits) => sum + Number(digits), 0);

const asDigits = (text: string): string =>
  text.replace(/[Oo\u041E\u043E\u039F\u03BF]/g, '0').replace(/[lI|]/g, '1');
