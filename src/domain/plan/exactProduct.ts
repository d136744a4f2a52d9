// Products of great whole numbers, divided without ever being rounded: sums of money go up to 10¹² and more.

export interface Divided {
  readonly quotient: number;
  /** From 0 up to, and without, the divisor. */
  readonly remainder: number;
}

const divide = (dividend: number, divisor: number): Divided => {
  const remainder = dividend % divisor;
  return { quotient: (dividend - remainder) / divisor, remainder };
};

/** factor · times ÷ divisor where their product is too great to be held: bit by bit, each step below twice the divisor. */
const divideByBits = (factor: number, times: number, divisor: number): Divided => {
  const whole = divide(factor, divisor);
  let quotient = 0;
  let remainder = 0;
  for (const bit of times.toString(2)) {
    quotient *= 2;
    remainder *= 2;
    if (bit === '1') remainder += whole.remainder;
    // Twice a rest, and another rest, hold the divisor twice at most.
    while (remainder >= divisor) {
      remainder -= divisor;
      quotient += 1;
    }
  }
  return { quotient: whole.quotient * times + quotient, remainder };
};

/**
 * factor · times ÷ divisor, the quotient rounded down. All whole; `times` not below 0, the divisor above 0 and below 3·10¹⁵,
 * the quotient such that a number can hold it.
 */
export const divideProduct = (factor: number, times: number, divisor: number): Divided => {
  if (factor < 0) {
    const { quotient, remainder } = divideProduct(-factor, times, divisor);
    return remainder === 0
      ? { quotient: 0 - quotient, remainder: 0 }
      : { quotient: -quotient - 1, remainder: divisor - remainder };
  }
  const product = factor * times;
  return Number.isSafeInteger(product) ? divide(product, divisor) : divideByBits(factor, times, divisor);
};
