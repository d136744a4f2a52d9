// Whole-number arithmetic of rates. 10.000 basis points are 100%; floating point never decides a threshold.

import { divideProduct } from './exactProduct';

/** Hundredths of a percent: 8650 is 86,50%. */
export type BasisPoints = number;

export const wholeInBasisPoints: BasisPoints = 10_000;

/** The smallest integer not below numerator ÷ denominator; both counts, denominator above 0. */
export const divideRoundingUp = (numerator: number, denominator: number): number =>
  Math.floor((numerator + denominator - 1) / denominator);

/**
 * Numerator ÷ denominator in basis points, rounded half up, and 9999 at most while the numerator is below
 * the denominator: a rate that is not complete never reads 100,00%. Null when the denominator is 0 or less.
 */
export const rateInBasisPoints = (numerator: number, denominator: number): BasisPoints | null => {
  if (denominator <= 0) return null;
  const { quotient, remainder } = divideProduct(numerator, wholeInBasisPoints, denominator);
  const rounded = 2 * remainder >= denominator ? quotient + 1 : quotient;
  return numerator < denominator ? Math.min(rounded, wholeInBasisPoints - 1) : rounded;
};

/** ⌈rate · count⌉: the least count that is at least the rate of `count`. */
export const leastCountAtLeast = (rate: BasisPoints, count: number): number =>
  -divideProduct(-count, rate, wholeInBasisPoints).quotient;

/** ⌊rate · count⌋ + 1: the least count that is more than the rate of `count`. */
export const leastCountAbove = (rate: BasisPoints, count: number): number =>
  divideProduct(count, rate, wholeInBasisPoints).quotient + 1;
