// Divisions without floats: every figure of the oracle is a quotient of two big integers until it is rounded.

/** The quotient rounded down; the divisor must be above 0. */
export const floorOf = (dividend: bigint, divisor: bigint): bigint =>
  (dividend - (((dividend % divisor) + divisor) % divisor)) / divisor;

/** The quotient rounded up; the divisor must be above 0. */
export const ceilingOf = (dividend: bigint, divisor: bigint): bigint => -floorOf(-dividend, divisor);

/**
 * A rate in basis points, half up, and 9999 at most while the numerator is below the denominator; null when
 * there is nothing to divide by.
 */
export const basisPoints = (numerator: bigint, denominator: bigint): number | null => {
  if (denominator <= 0n) return null;
  const rounded = floorOf(numerator * 20_000n + denominator, denominator * 2n);
  return Number(numerator < denominator && rounded > 9_999n ? 9_999n : rounded);
};
