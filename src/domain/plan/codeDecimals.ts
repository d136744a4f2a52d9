// How finely each code of a plan counts: indicators as they say, figures of the units as the indicators need them.
import type { BaseExpression } from './baseExpression';
import type { Ceiling } from './ceiling';
import type { Decimals, Parts } from './decimals';
import { decimalsOf, partsOfOne } from './decimals';

interface Counted {
  readonly code: string;
  readonly base: BaseExpression | null;
  readonly cap: Ceiling;
  readonly decimals?: Decimals;
}

/** The indicator that a code is a count of: `X`, `X.DK`, `X.CT`, and its parts `X.…`. */
const ownerOf = (code: string): string => code.replace(/\..*$/, '');

/**
 * The decimals of what stands under a code: those of the indicator that it is a count of; of a figure of the units the fewest
 * among the indicators that it is a base or a ceiling of, so that each of them can be told in its own parts.
 */
export const decimalsUnder = (indicators: readonly Counted[], code: string): Decimals => {
  const own = indicators.find((indicator) => indicator.code === ownerOf(code));
  if (own !== undefined) return decimalsOf(own);
  const users = indicators.filter(
    ({ base, cap }) =>
      base?.some((term) => term.code === code) === true || (cap.kind === 'code' && cap.code === code),
  );
  const [first, ...others] = users.map(decimalsOf);
  return others.reduce((fewest, one) => (one < fewest ? one : fewest), first ?? 0);
};

/**
 * The value under a code as the indicator counts: whole where the indicator has no fewer decimals than the code, which the plan
 * is held to.
 */
export const asCountedBy = (
  indicators: readonly Counted[],
  { decimals = 0 }: Pick<Counted, 'decimals'>,
  code: string,
  value: Parts,
): Parts => {
  // Most plans count whole numbers alone, and this is asked of every figure.
  if (indicators.every((one) => decimalsOf(one) === 0)) return value;
  const own = decimalsUnder(indicators, code);
  return own === decimals ? value : (value * partsOfOne(decimals)) / partsOfOne(own);
};
