// What an indicator counts, as far as it decides how great a count may be.
import { stripDiacritics } from '../../vietnamese/foldName';
import type { Decimals } from './decimals';
import { partsOfOne } from './decimals';

/** Nine digits and more are an ID or a telephone number in the wrong column, not a count of a commune. */
export const greatestCount = 99_999_999;
/** Money runs into greater numbers. */
export const greatestAmount = 1_000_000_000_000;

/** Whether the measure is money: đồng, triệu đồng, VNĐ. */
export const isMoney = (measure: string): boolean => /\b(?:dong|vnd)\b/i.test(stripDiacritics(measure));

/** The greatest count of the measure that is believed. */
export const greatestOf = (measure: string): number => (isMoney(measure) ? greatestAmount : greatestCount);

/** How counts are written in a column, or a cell of the plan. */
export interface CountNotation {
  /** What one is: hồ sơ, triệu đồng; '' where nothing is said. */
  readonly measure: string;
  readonly decimals: Decimals;
  /** In that measure: what is above it is no count. */
  readonly greatest: number;
}

/** The notation of counts of the measure; in smallest parts no count is above the greatest amount, so that none is rounded. */
export const notationOf = (measure: string, decimals: Decimals): CountNotation => ({
  measure,
  decimals,
  greatest: Math.min(greatestOf(measure), greatestAmount / partsOfOne(decimals)),
});

/** Of what no indicator counts: people and things, whole. */
export const wholeCounts: CountNotation = notationOf('', 0);
