// What a plan demands of an indicator: how much of a base, how many, how few, by when.
import type { BasisPoints } from './basisPoints';
import { divideRoundingUp, leastCountAbove, leastCountAtLeast, wholeInBasisPoints } from './basisPoints';
import type { IsoDate } from './calendar';
import type { Parts } from './decimals';

/** A demand that is one figure once base and start are known. */
export type SimpleRule =
  /** `≥95%`, `95%`, `100%`: at least that share of the base. */
  | { readonly kind: 'atLeast'; readonly rate: BasisPoints }
  /** `>50%`: more than that share of the base. */
  | { readonly kind: 'above'; readonly rate: BasisPoints }
  /** `2/hộ`: so many times the base, in basis points of it. */
  | { readonly kind: 'multiple'; readonly rate: BasisPoints }
  /** `807`: a count for the whole commune. */
  | { readonly kind: 'count'; readonly count: Parts }
  /** `≤20%`: at most that share of the base. */
  | { readonly kind: 'atMost'; readonly rate: BasisPoints }
  /** `<5%`: less than that share of the base. */
  | { readonly kind: 'below'; readonly rate: BasisPoints }
  /** `≤30`, `tối đa 30`: at most so many in the whole commune. */
  | { readonly kind: 'countAtMost'; readonly count: Parts }
  /** `giảm 4%`: at most what there was at the start, less that share of the base. */
  | { readonly kind: 'reduceBy'; readonly rate: BasisPoints };

/** What is to be reached by the end of a day. */
export interface MilestoneRule {
  readonly rule: SimpleRule;
  readonly until: IsoDate;
}

export type TargetRule =
  | SimpleRule
  /** `2/tuần`: so many in each such period of a unit's window, for each unit. */
  | {
      readonly kind: 'perPeriod';
      readonly count: Parts;
      readonly period: 'day' | 'week' | 'month' | 'quarter';
    }
  /** `92,6% đến 31/12/2022; 93,2% đến 31/12/2023`: one after the other, all upward or all downward; never empty. */
  | { readonly kind: 'milestones'; readonly steps: readonly MilestoneRule[] }
  /** Blank: followed without a target. */
  | { readonly kind: 'none' }
  /** The plan wants something that cannot be read, or by when: followed only until its cell is mended. */
  | { readonly kind: 'unread' };

/** The demand that holds in the end; null where the rule is none, or a count of periods. */
export const lastRuleOf = (rule: TargetRule): SimpleRule | null => {
  if (rule.kind === 'milestones') return rule.steps[rule.steps.length - 1]?.rule ?? null;
  return rule.kind === 'perPeriod' || rule.kind === 'none' || rule.kind === 'unread' ? null : rule;
};

const downwardKinds: readonly string[] = ['atMost', 'below', 'countAtMost', 'reduceBy'];

/** Whether the target is met by being at or below it. */
export const isDownward = (rule: TargetRule): boolean => downwardKinds.includes(lastRuleOf(rule)?.kind ?? '');

/** Whether the rule asks for a share of its base, of which there can be no more than the whole. */
export const isShareOfBase = (rule: TargetRule): boolean => {
  const last = lastRuleOf(rule);
  return last !== null && 'rate' in last && last.kind !== 'multiple';
};

/** Whether nothing can be asked without a base. */
export const needsBase = (rule: TargetRule): boolean => {
  const last = lastRuleOf(rule);
  return last !== null && 'rate' in last;
};

/** The count that is for all units together; null where the rule is no count. */
export const countOf = (rule: SimpleRule): Parts | null =>
  rule.kind === 'count' || rule.kind === 'countAtMost' ? rule.count : null;

/** What is left to do, or to undo where less is wanted. */
export const remainingTo = (rule: TargetRule, done: Parts, target: Parts): Parts =>
  Math.max(0, isDownward(rule) ? done - target : target - done);

/**
 * The target count that a share of a base comes to: ⌈p·E⌉ for "at least", ⌊p·E⌋ + 1 for "more than", ⌊p·E⌋ for "at
 * most", ⌈p·E⌉ − 1 for "less than", start − ⌈p·E⌉ for "reduce by". Null for rules that are no share, and for a base that
 * is unknown or 0: never 0% and never 100% of nothing.
 */
export const targetOfBase = (
  rule: TargetRule,
  base: Parts | null,
  start: Parts | null = null,
): Parts | null => {
  if (base === null || base === 0 || !('rate' in rule)) return null;
  const { kind, rate } = rule;
  if (kind === 'above') return leastCountAbove(rate, base);
  if (kind === 'atMost') return leastCountAbove(rate, base) - 1;
  if (kind === 'below') return Math.max(0, leastCountAtLeast(rate, base) - 1);
  if (kind === 'reduceBy') return start === null ? null : Math.max(0, start - leastCountAtLeast(rate, base));
  return leastCountAtLeast(rate, base);
};

/** The rate as so many times the whole: 2 is 20.000 basis points. */
export const timesInBasisPoints = (hundredths: number): BasisPoints =>
  divideRoundingUp(hundredths * wholeInBasisPoints, 100);
