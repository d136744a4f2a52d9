/**
 * The forms of a number where a count may have decimals. The comma is the decimal mark, as everywhere in Vietnam; what a point
 * means is asked, for it may be the thousands of the one country or the decimals of the other. Asked before the forms of whole
 * numbers.
 */
import type { Decimals } from '../../domain/plan/decimals';
import { inParts } from '../../domain/plan/decimals';
import type { CountForm } from './countForms';
import type { WrittenCount } from './countReading';
import { ambiguous, normalised, refused } from './countReading';

const numberOf = (whole: string, fraction: string): number =>
  Number(`${whole.replace(/\D/g, '') || '0'}.${fraction || '0'}`);

/** The count where it has no more decimals than that. */
const fitting = (count: number, decimals: Decimals): readonly number[] =>
  inParts(count, decimals) === null ? [] : [count];

/** 1.234 and 1,234: the thousands of one notation and the decimals of the other. */
const askWhich = (whole: string, fraction: string, decimals: Decimals): WrittenCount =>
  ambiguous(...fitting(numberOf(whole, fraction), decimals), Number(`${whole}${fraction}`));

const read = (whole: string, fraction: string, decimals: Decimals): WrittenCount => {
  const [count] = fitting(numberOf(whole, fraction), decimals);
  return count === undefined ? refused('COUNT_FRACTION') : normalised(count);
};

/** The forms for a column of so many decimals, at least one; `isNamed`: its measure stands behind the number, 1,234 tấn. */
export const decimalForms = (decimals: Decimals, isNamed: boolean): readonly CountForm[] => [
  // Whoever names the measure has read what is asked, or writes a sentence: the comma is a comma there.
  ...(isNamed
    ? [{ pattern: /^(\d+),(\d+)$/, read: (_: string, whole = '', part = '') => read(whole, part, decimals) }]
    : []),
  {
    pattern: /^([1-9]\d{0,2})[.,](\d{3})$/,
    read: (_, whole = '', part = '') => askWhich(whole, part, decimals),
  },
  { pattern: /^(\d*),(\d+)$/, read: (_, whole = '', part = '') => read(whole, part, decimals) },
  // Thousands and decimals each with a mark of their own: 1.234,5, 1 234,5, 1,234.5.
  {
    pattern: /^([1-9]\d{0,2}(?:(?:\.\d{3})+|(?: \d{3})+)),(\d+)$/,
    read: (_, whole = '', part = '') => read(whole, part, decimals),
  },
  {
    pattern: /^([1-9]\d{0,2}(?:,\d{3})+)\.(\d+)$/,
    read: (_, whole = '', part = '') => read(whole, part, decimals),
  },
  // 12.0 is 12 to everybody; of 12.5 it is asked.
  {
    pattern: /^(\d*)\.(\d*[1-9]\d*)$/,
    read: (_, whole = '', part = '') => ambiguous(...fitting(numberOf(whole, part), decimals)),
  },
];
