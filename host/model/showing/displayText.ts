// The text that a cell shows: its value through its number format, in the spreadsheet's locale.
import { format } from 'numfmt';
import { localeOf, type SpreadsheetLocale } from './locales';
import { isAutomaticFormat, isTextFormat } from './numberFormats';
import type { CellModel, WorkbookModel } from '../workbook';

/** What getDisplayValue returns for the cell, '' for an empty one. */
export const displayText = (cell: CellModel | undefined, workbook: Pick<WorkbookModel, 'locale'>): string => {
  if (!cell || cell.value === null) return '';
  return displayValue(cell.value, cell.style?.numberFormat, localeOf(workbook.locale));
};

const displayValue = (
  value: string | number | boolean,
  pattern: string | undefined,
  locale: SpreadsheetLocale,
): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isAutomaticFormat(pattern) || isTextFormat(pattern) || pattern === undefined) {
    return displayNumber(value, locale);
  }
  const text = format(pattern, value, { locale: locale.language, throws: false });
  // numfmt keeps the separator of `0.##` after a whole number; Sheets drops it.
  return text.endsWith(locale.decimal) && /\.#+$/.test(pattern) ? text.slice(0, -1) : text;
};

/** A number without a format of its own: up to ten decimals, scientific from 10^15 and below 10^-9. */
export const displayNumber = (value: number, locale: Pick<SpreadsheetLocale, 'decimal'>): string => {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) {
    const [digits = '', exponent = ''] = value.toExponential(5).split('e');
    const sign = exponent.startsWith('-') ? '-' : '+';
    const power = exponent.replace(/[+-]/, '').padStart(2, '0');
    return `${String(Number(digits)).replace('.', locale.decimal)}E${sign}${power}`;
  }
  const text = value.toFixed(10).replace(/\.?0+$/, '');
  return text.replace('.', locale.decimal);
};
