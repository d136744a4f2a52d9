// Whole-number arithmetic of rates. 10.000 basis points are 100%; floating point never decides a threshold.

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
  const rounded = Math.floor((2 * numerator * wholeInBasisPoints + denominator) / (2 * denominator));
  return numerator < denominator ? Math.min(rounded, wholeInBasisPoints - 1) : rounded;
};

/** ⌈rate · count⌉: the least count that is at least the rate of `count`. */
export const leastCountAtLeast = (rate: BasisPoints, count: number): number =>
  divideRoundingUp(rate * count, wholeInBasisPoints);

/** ⌊rate · count⌋ + 1: the least count that is more than the rate of `count`. */
export const leastCountAbove = (rate: BasisPoints, count: number): number =>
  Math.floor((rate * count) / wholeInBasisPoints) + 1;
