// What an indicator comes to on the baseline date, by the plan's printed figures and by the units' own.
import { baseOf, startOf, sumOfKnown, unitsInTotal } from '../counting/bases';
import { evaluateBase, showBaseExpression } from '../plan/baseExpression';
import type { Campaign, Indicator } from '../plan/campaign';
import type { Parts } from '../plan/decimals';
import { asCountedBy } from '../plan/codeDecimals';
import { addUpTallies } from '../counting/runningTotals';
import { countOf, lastRuleOf, remainingTo, targetOfBase } from '../plan/targetRule';
import { assignedTo } from '../progress/targets';
import { isRounded } from './stated/printedRate';

/** Null: neither the plan nor the units say. */
export interface BaselineFigures {
  /** Value on the baseline date: as printed, else what the units add up to. */
  readonly numerator: Parts | null;
  /** What the base expression comes to over the units, or over printed values of the indicators in it. */
  readonly computedBase: Parts | null;
  /** The base that most speaks for: computed, else borne out by two printed figures, else as printed. */
  readonly base: Parts | null;
  /** The commune's target on that base; the sum of assigned counts where every unit has one. */
  readonly target: Parts | null;
  /** Target less numerator, never below 0. */
  readonly remaining: Parts | null;
}

const noCounts = addUpTallies([], 'new');

/** True when at least one unit's figures give the indicator a base. */
export const isBaseFilled = (campaign: Campaign, indicator: Indicator): boolean =>
  campaign.units.some(
    (unit) => baseOf(campaign, noCounts, unit, indicator, campaign.settings.start) !== null,
  );

const numeratorOf = (campaign: Campaign, indicator: Indicator): Parts | null =>
  indicator.stated.numerator ??
  sumOfKnown(unitsInTotal(campaign).map((unit) => startOf(campaign, unit, indicator.code)));

const computedBaseOf = (campaign: Campaign, indicator: Indicator): Parts | null => {
  if (indicator.base === null) return null;
  const overUnits = sumOfKnown(
    unitsInTotal(campaign).map((unit) =>
      baseOf(campaign, noCounts, unit, indicator, campaign.settings.start),
    ),
  );
  const printedValueOf = (code: string): Parts | null => {
    const printed = campaign.indicators.find((other) => other.code === code)?.stated.numerator ?? null;
    return printed === null ? null : asCountedBy(campaign.indicators, indicator, code, printed);
  };
  return overUnits ?? evaluateBase(indicator.base, printedValueOf);
};

/**
 * Printed numerator plus printed remainder, where all are to be reached and the printed rate is that of this
 * sum: two printed figures then agree on a base, whatever is printed as the base itself.
 */
export const borneOutBaseOf = ({ target, stated }: Indicator): Parts | null => {
  const { numerator, remaining, rate } = stated;
  if (target.kind !== 'atLeast' || target.rate !== 10_000) return null;
  if (numerator === null || remaining === null || rate === null || numerator + remaining === 0) return null;
  return isRounded(rate, numerator, numerator + remaining) ? numerator + remaining : null;
};

/** The indicators that are measured on the same base by the plan's own words, the given one included. */
const withSameBase = (campaign: Campaign, { base }: Indicator): readonly Indicator[] =>
  base === null
    ? []
    : campaign.indicators.filter(
        (other) => other.base !== null && showBaseExpression(other.base) === showBaseExpression(base),
      );

/** An indicator on the same base whose printed figures bear a base out, itself first; undefined when none does. */
export const witnessOf = (campaign: Campaign, indicator: Indicator): Indicator | undefined =>
  [indicator, ...withSameBase(campaign, indicator)].find((one) => borneOutBaseOf(one) !== null);

/** The figures of the indicator on the baseline date. */
export const baselineFiguresOf = (campaign: Campaign, indicator: Indicator): BaselineFigures => {
  const numerator = numeratorOf(campaign, indicator);
  const computedBase = computedBaseOf(campaign, indicator);
  const witness = witnessOf(campaign, indicator);
  const borneOut = witness === undefined ? null : borneOutBaseOf(witness);
  const base = computedBase ?? borneOut ?? indicator.stated.base;
  const rule = indicator.target;
  const assigned = sumOfKnown(unitsInTotal(campaign).map((unit) => assignedTo(unit, indicator)));
  const last = lastRuleOf(rule);
  const byRule = last === null ? null : (countOf(last) ?? targetOfBase(last, base, numerator));
  const target = assigned ?? byRule;
  const remaining = target === null || numerator === null ? null : remainingTo(rule, numerator, target);
  return { numerator, computedBase, base, target, remaining };
};
