// Rates as plans print them: to two decimals, one or none, rounded or cut off.
import type { BasisPoints } from '../../plan/basisPoints';
import { wholeInBasisPoints } from '../../plan/basisPoints';
import type { Parts } from '../../plan/decimals';

/** One hundredth, one tenth and one whole percent, in basis points. */
const printedSteps = [1, 10, 100] as const;

/** `33,4%` and `33,40%` are the same number of basis points: a rate is read at every step that it may be printed in. */
const stepsOf = (rate: BasisPoints): readonly number[] => printedSteps.filter((step) => rate % step === 0);

const roundedTo = (step: number, numerator: number, base: number): BasisPoints =>
  Math.floor((2 * numerator * (wholeInBasisPoints / step) + base) / (2 * base)) * step;

const cutOffTo = (step: number, numerator: number, base: number): BasisPoints =>
  Math.floor((numerator * (wholeInBasisPoints / step)) / base) * step;

/** True when the printed rate is numerator ÷ base rounded half up; the base is above 0. */
export const isRounded = (rate: BasisPoints, numerator: number, base: number): boolean =>
  stepsOf(rate).some((step) => roundedTo(step, numerator, base) === rate);

/** True when the printed rate is numerator ÷ base with its further decimals cut off; the base is above 0. */
export const isCutOff = (rate: BasisPoints, numerator: number, base: number): boolean =>
  stepsOf(rate).some((step) => cutOffTo(step, numerator, base) === rate);

/** The whole number nearest to the base on which the numerator makes the rate; null for a rate of 0. */
export const baseForRate = (rate: BasisPoints, numerator: Parts): Parts | null =>
  rate <= 0 ? null : Math.floor((2 * numerator * wholeInBasisPoints + rate) / (2 * rate));

/** As the Vietnamese cell shows it: 86,49%. */
export const showPercent = (rate: BasisPoints): string =>
  `${Math.floor(rate / 100)},${String(rate % 100).padStart(2, '0')}%`;
