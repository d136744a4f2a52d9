// What is usual for a unit, judged from its own earlier counts; silent as long as there are too few of them.
import type { Parts } from '../plan/decimals';

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

/** What is known of a unit's earlier counts, added to count by count: nothing is added up again for each row. */
export interface EarlierCounts {
  readonly running: Parts;
  readonly positive: number;
  readonly greatest: Parts;
  /** The last fourteen. */
  readonly recent: readonly Parts[];
  readonly add: (count: Parts) => void;
}

const mostRecent = 14;

/** No counts yet. */
export const earlierCounts = (): EarlierCounts => {
  let running = 0;
  let positive = 0;
  let greatest = 0;
  const recent: number[] = [];
  return {
    get running() {
      return running;
    },
    get positive() {
      return positive;
    },
    get greatest() {
      return greatest;
    },
    recent,
    add: (count) => {
      running += count;
      if (count > 0) positive += 1;
      greatest = Math.max(greatest, count);
      recent.push(count);
      if (recent.length > mostRecent) recent.shift();
    },
  };
};

/**
 * True when the count is the running total of the earlier ones, with or without one more usual count on top:
 * what comes of typing Lũy kế into a column that takes Phát sinh. Needs three earlier counts above 0.
 */
export const looksCumulative = ({ running, positive, greatest }: EarlierCounts, count: number): boolean =>
  positive >= enoughForRunningTotal && count >= running && count <= running + greatest;

/**
 * Whether the count may be far above the usual one: false where more than half of the recent counts above 0 come to a fifth
 * of it, so that their median does. Asked of every count, the medians of hardly any.
 */
const isLarge = (recent: readonly number[], count: number): boolean => {
  let positive = 0;
  let near = 0;
  for (const one of recent) {
    if (one > 0) positive += 1;
    if (one > 0 && one * outlierFactor >= count) near += 1;
  }
  return near * 2 <= positive;
};

/**
 * The unit's usual count when the new one is far above it and above the plan's quota, else null. Judged by the
 * median of its last fourteen counts; silent when fewer than six are there or half of them are 0.
 */
export const looksLikeOutlier = (
  { recent }: EarlierCounts,
  count: Parts,
  quotaPerDay: Parts | null,
  /** As many parts as make one of the measure. */
  one = 1,
): Parts | null => {
  if (count <= (quotaPerDay ?? 0) || !isLarge(recent, count)) return null;
  const positive = recent.filter((near) => near > 0);
  if (positive.length < enoughForOutlier || positive.length * 2 <= recent.length) return null;
  const usual = Math.round(median(positive));
  if (count <= usual * outlierFactor) return null;
  const spread = median(positive.map((near) => Math.abs(near - usual)));
  return count > usual + 6 * Math.max(one, spread) ? usual : null;
};
