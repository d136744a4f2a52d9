// Formulas as people in a country write them and as files keep them: in files arguments stand between commas and
// decimals after a point; where the comma is the decimal sign, Sheets writes `=SUM(A1;1,5)`.
import { columnLetters, columnNumber } from '../../model/grid/a1';

/** Languages whose decimal sign is the point; everywhere else the comma is, as in vi_VN. */
const pointLanguages = new Set(['en', 'zh', 'ja', 'ko', 'th', 'he']);

export const usesDecimalComma = (locale: string): boolean => !pointLanguages.has(locale.slice(0, 2));

/** Without the leading `=`, as .xlsx keeps it, of a formula typed in the locale. */
export const formulaForFile = (formula: string, locale: string): string => {
  const text = formula.replace(/^=/, '');
  return usesDecimalComma(locale) ? rewrite(text, { ';': ',', ',': '.', '\\': ',' }) : text;
};

/** With the leading `=`, as a person in the locale would type what .xlsx keeps. */
export const formulaFromFile = (formula: string, locale: string): string => {
  const text = formula.replace(/^=/, '');
  return `=${usesDecimalComma(locale) ? rewrite(text, { ',': ';', '.': ',' }, { ',': '\\', '.': ',' }) : text}`;
};

type Signs = Readonly<Record<string, string>>;

/** Swaps signs outside of texts and quoted sheet names; a point or comma is a decimal sign only between digits. */
const rewrite = (text: string, signs: Signs, inArray: Signs = { ...signs, ';': ';' }): string => {
  let depth = 0;
  return parts(text)
    .map((part) => {
      if (/^["']/.test(part)) return part;
      return [...part]
        .map((sign, index) => {
          if (sign === '{') depth += 1;
          if (sign === '}') depth -= 1;
          const isDecimal = /\d/.test(part[index - 1] ?? '') && /\d/.test(part[index + 1] ?? '');
          if (!isDecimal && (sign === '.' || signs[sign] === '.')) return sign;
          return (depth > 0 ? inArray : signs)[sign] ?? sign;
        })
        .join('');
    })
    .join('');
};

/** The text cut into quoted parts, quotes and all, and what stands between them. */
const parts = (text: string): string[] => text.match(/"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[^"']+/g) ?? [];

/**
 * A formula of a shared group as it reads some rows down and columns right of the cell that holds its text:
 * references without `$` move along (ECMA-376 part 1, 18.3.1.40).
 */
export const shiftFormula = (formula: string, rows: number, columns: number): string => {
  const reference = /(?<![A-Za-z0-9_.$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![A-Za-z0-9_(.])/g;
  return parts(formula)
    .map((part) =>
      /^["']/.test(part)
        ? part
        : part.replace(reference, (_, fixedColumn: string, column: string, fixedRow: string, row: string) => {
            const movedColumn = fixedColumn === '$' ? column : columnLetters(columnNumber(column) + columns);
            const movedRow = fixedRow === '$' ? row : String(Number(row) + rows);
            return `${fixedColumn}${movedColumn}${fixedRow}${movedRow}`;
          }),
    )
    .join('');
};
