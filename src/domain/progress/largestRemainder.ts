// Shares a whole number out in proportion to weights, so that the shares add up to it exactly.

import { divideProduct } from '../plan/exactProduct';

/**
 * One integer per weight, in order, adding up to `total`. Each gets the whole part of its proportional share;
 * what is left goes one by one to the largest remainders, the earlier first among equals.
 * All shares are 0 when no weight is above 0.
 */
export const shareByLargestRemainder = (total: number, weights: readonly number[]): readonly number[] => {
  const sum = weights.reduce((running, weight) => running + weight, 0);
  if (sum <= 0) return weights.map(() => 0);
  const parts = weights.map((weight) => divideProduct(total, weight, sum));
  const shares = parts.map(({ quotient }) => quotient);
  const left = total - shares.reduce((running, share) => running + share, 0);
  const byRemainder = parts
    .map(({ remainder }, index) => ({ index, remainder }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  const raised = new Set(byRemainder.slice(0, left).map((entry) => entry.index));
  return shares.map((share, index) => (raised.has(index) ? share + 1 : share));
};
