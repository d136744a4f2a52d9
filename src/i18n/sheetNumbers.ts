// Numbers in cells. A sheet shows its numbers with the marks of its own language, Vietnamese: 1.234 and 86,49%. A report in
// English wears its marks inside the formats, as letters, so that the cells stay numbers which can be sorted.
import type { BasisPoints } from '../domain/plan/basisPoints';
import type { Language } from '../domain/plan/campaign';
import type { Decimals, Told } from '../domain/plan/decimals';
import { partsOfOne } from '../domain/plan/decimals';

export interface SheetNumber {
  readonly value: number;
  readonly format: string;
}

/** The format of counts with so many decimals, in the sheet's own marks: #,##0.0 shows 1.234,5. */
export const countFormat = (decimals: Decimals): string =>
  decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;

/** #","000","000 for seven digits: a comma before every three. */
const groupedWithCommas = (count: number): string => {
  const groups = Math.floor((String(Math.abs(count)).length - 1) / 3);
  return groups === 0 ? '0' : `#${'","000'.repeat(groups)}`;
};

const counts: Readonly<Record<Language, (count: Told, decimals: Decimals) => SheetNumber>> = {
  vi: (value, decimals) => ({ value, format: countFormat(decimals) }),
  // Its last parts, as rates are hundredths: no other number shows its decimals behind a point there.
  en: (value, decimals) => {
    const behindPoint = decimals === 0 ? '' : `"."${'0'.repeat(decimals)}`;
    return {
      value: Math.round(value * partsOfOne(decimals)),
      format: `${groupedWithCommas(Math.trunc(value))}${behindPoint}`,
    };
  },
};

const rates: Readonly<Record<Language, (rate: BasisPoints, prefix: string) => SheetNumber>> = {
  vi: (rate, prefix) => ({ value: rate / 10_000, format: `${prefix}0.00%` }),
  // Hundredths of a percent: no other number shows its decimals behind a point there.
  en: (rate, prefix) => ({ value: rate, format: `${prefix}0"."00"%"` }),
};

/** The count as a number with its thousands grouped and all decimals of its indicator, so that a column stands in line. */
export const sheetCount = (count: Told, decimals: Decimals, language: Language): SheetNumber =>
  counts[language](count, decimals);

/** The rate as a number with two decimals, after a sign where there is one. */
export const sheetRate = (rate: BasisPoints, language: Language, sign = ''): SheetNumber =>
  rates[language](rate, sign === '' ? '' : `"${sign} "`);
