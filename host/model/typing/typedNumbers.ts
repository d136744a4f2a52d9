// Numbers and percentages as they are typed.
import type { SpreadsheetLocale } from '../showing/locales';
import type { TypedValue } from './typedValue';

const escaped = (mark: string): string => `\\${mark}`;
const shapes = new Map<SpreadsheetLocale, RegExp>();

/** Sign, whole part with or without separators, decimals, exponent and percent sign, each as a group. */
const shapeOf = (locale: SpreadsheetLocale): RegExp => {
  const known = shapes.get(locale);
  if (known) return known;
  const grouped = `\\d{1,3}(?:${escaped(locale.thousands)}\\d{3})+`;
  const decimals = `(?:${escaped(locale.decimal)}(\\d*))?`;
  const shape = new RegExp(`^(-?)(${grouped}|\\d+)?${decimals}(?:[eE]([+-]?\\d+))?(%?)$`);
  shapes.set(locale, shape);
  return shape;
};

/** `1.234` is 1234 and `45,5%` 0.455 in the Vietnamese locale; null for what is no number there. */
export const parseTypedNumber = (text: string, locale: SpreadsheetLocale): TypedValue | null => {
  const match = shapeOf(locale).exec(text);
  if (!match || (match[2] === undefined && !match[3])) return null;
  const [, sign = '', whole = '0', decimals, exponent, percent] = match;
  const digits = `${sign}${whole.split(locale.thousands).join('')}.${decimals ?? ''}0e${exponent ?? 0}`;
  const value = Number(digits);
  if (!Number.isFinite(value)) return null;
  if (percent) return { value: percentOf(digits), automaticFormat: decimals ? '0.00%' : '0%' };
  if (exponent !== undefined) return { value, automaticFormat: '0.00E+00' };
  if (whole.includes(locale.thousands)) {
    return { value, automaticFormat: decimals ? '#,##0.00' : '#,##0' };
  }
  return { value };
};

/** Shifts the decimal point in the text, so that 45,5% is 0.455 and not 0.45499999999999996. */
const percentOf = (digits: string): number => {
  const [mantissa = '0', exponent = '0'] = digits.split('e');
  return Number(`${mantissa}e${Number(exponent) - 2}`);
};
