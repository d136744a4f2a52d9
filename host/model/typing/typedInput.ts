// What Sheets makes of text that is typed into a cell or written by setValue: number, date, time, yes/no, formula
// or text, by the spreadsheet's locale. Measured habits are in the tests; a leading `+` stays text, because what
// Sheets makes of it is disputed.
import { evaluateFormula } from '../grid/formulas';
import { localeOf } from '../showing/locales';
import { isTextFormat } from '../showing/numberFormats';
import { parseTypedDate } from './typedDates';
import { parseTypedNumber } from './typedNumbers';
import type { TypedValue } from './typedValue';

export interface TypingPlace {
  /** The spreadsheet's locale. */
  readonly locale: string;
  /** The cell's number format, if it has one. */
  readonly numberFormat?: string | undefined;
  /** The year that `12/5` is taken to be in. */
  readonly currentYear: number;
  /** Scripts turn `=…` into a formula even in a cell of plain text; people do not. */
  readonly by: 'script' | 'person';
}

/** Reads one typed text; an empty one empties the cell. */
export const parseTypedInput = (text: string, place: TypingPlace): TypedValue => {
  if (text === '') return { value: null };
  const plain = isTextFormat(place.numberFormat);
  if (text.startsWith('=') && text.length > 1 && (!plain || place.by === 'script')) {
    return parseFormula(text, place);
  }
  if (text.startsWith("'")) return { value: text.slice(1) === '' ? null : text.slice(1) };
  if (plain) return { value: text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  const locale = localeOf(place.locale);
  return (
    parseTypedNumber(trimmed, locale) ?? parseTypedDate(trimmed, locale, place.currentYear) ?? { value: text }
  );
};

const parseFormula = (text: string, place: TypingPlace): TypedValue => {
  const result = evaluateFormula(text, localeOf(place.locale));
  if (!result) return { value: null, formula: text };
  return { value: result.value, formula: text, ...(result.link === undefined ? {} : { link: result.link }) };
};
