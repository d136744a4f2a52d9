// What an indicator counts, as far as it decides how great a count may be.
import { stripDiacritics } from '../../vietnamese/foldName';

/** Nine digits and more are an ID or a telephone number in the wrong column, not a count of a commune. */
export const greatestCount = 99_999_999;
/** Money runs into greater numbers. */
export const greatestAmount = 1_000_000_000_000;

/** Whether the measure is money: đồng, triệu đồng, VNĐ. */
export const isMoney = (measure: string): boolean => /\b(?:dong|vnd)\b/i.test(stripDiacritics(measure));

/** The greatest count of the measure that is believed. */
export const greatestOf = (measure: string): number => (isMoney(measure) ? greatestAmount : greatestCount);
