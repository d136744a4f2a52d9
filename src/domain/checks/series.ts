// What is usual for a unit, judged from its own earlier counts; silent as long as there are too few of them.

/** Fewer earlier counts than this say nothing about a unit. */
const enoughForRunningTotal = 3;
const enoughForOutlier = 6;
/** An outlier is at least so many times the unit's usual count. */
const outlierFactor = 5;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
};

/**
 * True when the count is the running total of the earlier ones, with or without one more usual count on top:
 * what comes of typing Lũy kế into a column that takes Phát sinh. Needs three earlier counts above 0.
 */
export const looksCumulative = (before: readonly number[], count: number): boolean => {
  const positive = before.filter((one) => one > 0);
  if (positive.length < enoughForRunningTotal) return false;
  const running = positive.reduce((sum, one) => sum + one, 0);
  return count >= running && count <= running + Math.max(...positive);
};

/**
 * The unit's usual count when the new one is far above it and above the plan's quota, else null. Judged by the
 * median of its last fourteen counts; silent when fewer than six are there or half of them are 0.
 */
export const looksLikeOutlier = (
  before: readonly number[],
  count: number,
  quotaPerDay: number | null,
): number | null => {
  const recent = before.slice(-14);
  const positive = recent.filter((one) => one > 0);
  if (positive.length < enoughForOutlier || positive.length * 2 <= recent.length) return null;
  const usual = Math.round(median(positive));
  const spread = median(positive.map((one) => Math.abs(one - usual)));
  const farAbove = count > usual * outlierFactor && count > usual + 6 * Math.max(1, spread);
  return farAbove && count > (quotaPerDay ?? 0) ? usual : null;
};
