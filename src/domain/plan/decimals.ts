// Quantities that are no whole numbers: triệu đồng, ha, tấn. What is counted is held in whole smallest parts, 10ⁿ of them to
// one of the indicator's own measure, from the cell on; what is told is in the measure itself. A count passes from the one to
// the other here and nowhere else, and the two are different types: what shows counts does not take parts.

/** `Số lẻ`: how many decimals a count of an indicator has. */
export const everyDecimals = [0, 1, 2, 3] as const;
export type Decimals = (typeof everyDecimals)[number];

/** A whole number of smallest parts: what is added, compared and divided. Never shown. */
export type Parts = number & { readonly inParts?: true };
/** A count in the measure of its indicator, as people type and read it. */
export type Told = number & { readonly inParts?: never };

/** How many parts make one of the measure. */
export const partsOfOne = (decimals: Decimals): number => 10 ** decimals;

/** The count as people read it: the number nearest to its decimals, so that equal counts are equal. */
export const told = (parts: Parts, decimals: Decimals): Told => Number(parts) / partsOfOne(decimals);

/** The same of a count that may not be known. */
export const toldOrNull = (parts: Parts | null, decimals: Decimals): Told | null =>
  parts === null ? null : told(parts, decimals);

/** What counts of several indicators come to, exactly: only of use to say who has more left. */
export const sumOfTold = (counts: readonly Told[]): Told => {
  const most = partsOfOne(3);
  return counts.reduce((sum: number, count) => sum + Math.round(count * most), 0) / most;
};

/** Beside a number of that size its last digit is noise: a sum in a cell is 0,30000000000000004. */
const noise = 4 * Number.EPSILON;

/** The parts of a count in its measure; null where it has more decimals than that. */
export const inParts = (count: Told, decimals: Decimals): Parts | null => {
  const parts = Math.round(count * partsOfOne(decimals));
  return Math.abs(parts / partsOfOne(decimals) - count) <= Math.abs(count) * noise ? parts : null;
};

/**
 * The parts of a count that a report has told. What was told with more decimals than the plan has now stays what it was: it is
 * then no whole number of parts, and equal to none that is.
 */
export const toldInParts = (count: Told, decimals: Decimals): Parts =>
  inParts(count, decimals) ?? count * partsOfOne(decimals);

/** The decimals of the indicator; none where the plan does not say. */
export const decimalsOf = ({ decimals = 0 }: { readonly decimals?: Decimals }): Decimals => decimals;
