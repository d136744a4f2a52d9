/**
 * Short ways of saying what a count cell turned out to be.
 */
import type { CountReading } from '../../domain/counting/tally';
import type { Told } from '../../domain/plan/decimals';

/** A cell as it was written: its count is in the measure of the column. */
export type WrittenCount = CountReading<Told>;

export type CountFault = Extract<CountReading, { kind: 'refused' }>['code'];

/** A count that had to be read out of text. */
export const normalised = (count: Told): WrittenCount => ({
  kind: 'count',
  count,
  note: 'COUNT_NORMALISED',
});

/** A cell that is no count, why, and the counts it may have meant, likeliest first. */
export const refused = (code: CountFault, ...suggestions: readonly Told[]): WrittenCount => ({
  kind: 'refused',
  code,
  suggestions,
});

/** A cell with more than one reading, or one that its writer was not sure of. */
export const ambiguous = (...suggestions: readonly Told[]): WrittenCount =>
  refused('COUNT_AMBIGUOUS', ...suggestions);
