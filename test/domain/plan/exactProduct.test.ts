import fc from 'fast-check';
import { leastCountAbove, leastCountAtLeast, rateInBasisPoints } from '../../../src/domain/plan/basisPoints';
import { divideProduct } from '../../../src/domain/plan/exactProduct';
import { greatestAmount } from '../../../src/domain/plan/measure';
import { shareByLargestRemainder } from '../../../src/domain/progress/largestRemainder';

const amount = fc.integer({ min: 0, max: greatestAmount });
const divisor = fc.integer({ min: 1, max: 3 * 10 ** 15 - 1 });

it('products of money are divided without a loss', () => {
  fc.assert(
    fc.property(
      amount,
      fc.integer({ min: 0, max: 200_000 }),
      divisor,
      fc.boolean(),
      (one, times, by, less) => {
        // A quotient that a number cannot hold is nobody's sum.
        fc.pre((one / by) * times < 2 ** 52);
        const factor = less ? -one : one;
        const { quotient, remainder } = divideProduct(factor, times, by);
        expect(BigInt(quotient) * BigInt(by) + BigInt(remainder)).toBe(BigInt(factor) * BigInt(times));
        expect(remainder).toBeGreaterThanOrEqual(0);
        expect(remainder).toBeLessThan(by);
      },
    ),
    { numRuns: 2_000 },
  );
});

it.each<[number, number, number]>([
  [999_999_999_999, 1_000_000_000_000, 9_999],
  [1_150_000_000_000, 1_000_000_000_000, 11_500],
  [333_333_333_333, 1_000_000_000_000, 3_333],
  [125_000_000, 1_000_000_000_000, 1],
])('%d of %d is %d basis points', (done, all, rate) => {
  expect(rateInBasisPoints(done, all)).toBe(rate);
});

it('a share of a fund is exact to the đồng', () => {
  expect(leastCountAtLeast(9_999, 999_999_999_999)).toBe(999_900_000_000);
  expect(leastCountAbove(5_000, 999_999_999_998)).toBe(500_000_000_000);
  expect(shareByLargestRemainder(999_999_999_999, [3, 3, 1]).reduce((sum, one) => sum + one, 0)).toBe(
    999_999_999_999,
  );
});
