// Numbers in cells. A sheet shows its numbers with the marks of its own language, Vietnamese: 1.234 and 86,49%. A report in
// English wears its marks inside the formats, as letters, so that the cells stay numbers which can be sorted.
import type { BasisPoints } from '../domain/plan/basisPoints';
import type { Language } from '../domain/plan/campaign';

export interface SheetNumber {
  readonly value: number;
  readonly format: string;
}

/** #","000","000 for seven digits: a comma before every three. */
const groupedWithCommas = (count: number): string => {
  const groups = Math.floor((String(Math.abs(count)).length - 1) / 3);
  return groups === 0 ? '0' : `#${'","000'.repeat(groups)}`;
};

const counts: Readonly<Record<Language, (count: number) => SheetNumber>> = {
  vi: (value) => ({ value, format: '#,##0' }),
  en: (value) => ({ value, format: groupedWithCommas(value) }),
};

const rates: Readonly<Record<Language, (rate: BasisPoints, prefix: string) => SheetNumber>> = {
  vi: (rate, prefix) => ({ value: rate / 10_000, format: `${prefix}0.00%` }),
  // Hundredths of a percent: no other number shows its decimals behind a point there.
  en: (rate, prefix) => ({ value: rate, format: `${prefix}0"."00"%"` }),
};

/** The count as a number with its thousands grouped. */
export const sheetCount = (count: number, language: Language): SheetNumber => counts[language](count);

/** The rate as a number with two decimals, after a sign where there is one. */
export const sheetRate = (rate: BasisPoints, language: Language, sign = ''): SheetNumber =>
  rates[language](rate, sign === '' ? '' : `"${sign} "`);
