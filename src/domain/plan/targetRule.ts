// What a plan demands of an indicator, as typed in the column `Mục tiêu`.
import type { BasisPoints } from './basisPoints';
import { leastCountAbove, leastCountAtLeast } from './basisPoints';

export type TargetRule =
  /** `≥95%`, `95%`, `100%`: at least that share of the base. */
  | { readonly kind: 'atLeast'; readonly rate: BasisPoints }
  /** `>50%`: more than that share of the base. */
  | { readonly kind: 'above'; readonly rate: BasisPoints }
  /** `807`: a count for the whole commune. */
  | { readonly kind: 'count'; readonly count: number }
  /** Blank: followed without a target. */
  | { readonly kind: 'none' };

const percentPattern = /^(>=|≥|>|=)?(\d{1,3})(?:[.,](\d{1,2}))?%$/;
const countPattern = /^(\d{1,3}(?:\.\d{3})+|\d+)$/;

/** The rule that the text states, or null when it states none that is understood; above 100% is refused. */
export const parseTargetRule = (text: string): TargetRule | null => {
  const compact = text.replace(/\s+/g, '');
  if (compact === '') return { kind: 'none' };
  const percent = percentPattern.exec(compact);
  if (percent) {
    const rate = Number(percent[2]) * 100 + Number((percent[3] ?? '').padEnd(2, '0'));
    if (rate > 10_000) return null;
    return { kind: percent[1] === '>' ? 'above' : 'atLeast', rate };
  }
  return countPattern.test(compact) ? { kind: 'count', count: Number(compact.replace(/\./g, '')) } : null;
};

/**
 * The target count that a share of a base comes to: ⌈p·E⌉ for "at least", ⌊p·E⌋ + 1 for "more than".
 * Null for rules that are no share, and for a base that is unknown or 0: never 0% and never 100% of nothing.
 */
export const targetOfBase = (rule: TargetRule, base: number | null): number | null => {
  if (base === null || base === 0) return null;
  if (rule.kind === 'atLeast') return leastCountAtLeast(rule.rate, base);
  if (rule.kind === 'above') return leastCountAbove(rule.rate, base);
  return null;
};
