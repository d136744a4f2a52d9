// The little that the host knows of formulas: links and sums of literal numbers. Everything else is kept as text
// with whatever result it was loaded with; there is no calculation engine.
import type { SpreadsheetLocale } from '../showing/locales';

export interface FormulaResult {
  readonly value: string | number;
  readonly link?: string;
}

/** The result of `=HYPERLINK("address";"label")` or of arithmetic on literal numbers; null for anything else. */
export const evaluateFormula = (formula: string, locale: SpreadsheetLocale): FormulaResult | null =>
  evaluateLink(formula) ?? evaluateArithmetic(formula, locale);

const text = '"((?:[^"]|"")*)"';
const linkFormula = new RegExp(`^=\\s*HYPERLINK\\(\\s*${text}\\s*(?:[;,]\\s*${text}\\s*)?\\)\\s*$`, 'i');

const evaluateLink = (formula: string): FormulaResult | null => {
  const match = linkFormula.exec(formula);
  if (!match) return null;
  const link = (match[1] ?? '').replace(/""/g, '"');
  return { value: match[2] === undefined ? link : match[2].replace(/""/g, '"'), link };
};

/** A reader that goes through the text of a formula from left to right. */
interface Reader {
  readonly text: string;
  position: number;
}

const evaluateArithmetic = (formula: string, locale: SpreadsheetLocale): FormulaResult | null => {
  const bare = formula.slice(1).replace(/\s+/g, '');
  if (!/^[\d+\-*/().,]+$/.test(bare)) return null;
  if (locale.decimal !== '.' && bare.includes('.')) return null;
  const reader: Reader = { text: bare.replace(locale.decimal, '.'), position: 0 };
  const value = readSum(reader);
  if (value === null || reader.position < reader.text.length) return null;
  return { value: Number.isFinite(value) ? value : '#DIV/0!' };
};

const readSum = (reader: Reader): number | null => {
  let sum = readProduct(reader);
  while (sum !== null && /[+-]/.test(reader.text[reader.position] ?? '')) {
    const operator = reader.text[reader.position];
    reader.position += 1;
    const next = readProduct(reader);
    if (next === null) return null;
    sum = operator === '+' ? sum + next : sum - next;
  }
  return sum;
};

const readProduct = (reader: Reader): number | null => {
  let product = readFactor(reader);
  while (product !== null && /[*/]/.test(reader.text[reader.position] ?? '')) {
    const operator = reader.text[reader.position];
    reader.position += 1;
    const next = readFactor(reader);
    if (next === null) return null;
    product = operator === '*' ? product * next : product / next;
  }
  return product;
};

const readFactor = (reader: Reader): number | null => {
  const sign = reader.text[reader.position];
  if (sign === '-' || sign === '+') {
    reader.position += 1;
    const value = readFactor(reader);
    return value === null ? null : sign === '-' ? -value : value;
  }
  if (sign === '(') {
    reader.position += 1;
    const value = readSum(reader);
    if (value === null || reader.text[reader.position] !== ')') return null;
    reader.position += 1;
    return value;
  }
  const digits = /^\d+(\.\d+)?/.exec(reader.text.slice(reader.position));
  if (!digits) return null;
  reader.position += digits[0].length;
  return Number(digits[0]);
};
