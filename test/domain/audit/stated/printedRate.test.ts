import fc from 'fast-check';
import {
  baseForRate,
  isCutOff,
  isRounded,
  showPercent,
} from '../../../../src/domain/audit/stated/printedRate';
import { rateInBasisPoints } from '../../../../src/domain/plan/basisPoints';

describe('a printed rate', () => {
  it.each([
    ['95,88% of 6.769 in 7.060', 9_588, 6_769, 7_060, true, false],
    ['95,88% of 6.769 in 9.907', 9_588, 6_769, 9_907, false, false],
    ['33,4% of 3.310 in 9.907', 3_340, 3_310, 9_907, true, true],
    ['86,49% of 11.511 in 13.308', 8_649, 11_511, 13_308, false, true],
    ['86,50% of 11.511 in 13.308', 8_650, 11_511, 13_308, true, false],
    ['80% of 16 in 20', 8_000, 16, 20, true, true],
    ['66% of 2 in 3', 6_600, 2, 3, false, true],
    ['67% of 2 in 3', 6_700, 2, 3, true, false],
    ['0% of 0 in 5', 0, 0, 5, true, true],
  ])('%s', (_words, rate, numerator, base, rounded, cutOff) => {
    expect([isRounded(rate, numerator, base), isCutOff(rate, numerator, base)]).toEqual([rounded, cutOff]);
  });

  it('as the workbook computes it is always right, but for the last step below 100%', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }), (numerator, base) => {
        const rate = rateInBasisPoints(numerator, base) ?? -1;
        expect(rate === 9_999 || isRounded(rate, numerator, base)).toBe(true);
      }),
    );
  });

  it('gives back a base that makes it', () => {
    expect(baseForRate(9_588, 6_769)).toBe(7_060);
    expect(baseForRate(0, 6_769)).toBeNull();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_000 }), fc.integer({ min: 1, max: 9_000 }), (one, other) => {
        const [numerator, base] = one < other ? [one, other] : [other, one];
        const rate = rateInBasisPoints(numerator, base) ?? 0;
        const found = baseForRate(rate, numerator);
        // Rates below one hundredth of a percent are printed as 0, and many bases make a small rate.
        if (found !== null && rate >= 1_000 && rate < 9_999)
          expect(isRounded(rate, numerator, found)).toBe(true);
      }),
    );
  });

  it.each([
    [8_649, '86,49%'],
    [8_000, '80,00%'],
    [5, '0,05%'],
  ])('of %d basis points reads %s', (rate, text) => {
    expect(showPercent(rate)).toBe(text);
  });
});
