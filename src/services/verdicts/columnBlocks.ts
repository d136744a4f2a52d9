// Which cells of a column that the add-in writes are to be written: those that would say something else, in runs of
// rows, so that nothing is written over what others write meanwhile.
import type { Cell } from '../../schema/cells/cell';
import { isCellDate } from '../../schema/cells/cell';

/** Values of one column from the row down; rows as people count them. */
export interface ColumnBlock<Value extends Cell = Cell> {
  readonly firstRow: number;
  readonly values: readonly Value[];
}

const isSame = (one: Cell, other: Cell): boolean =>
  isCellDate(one) && isCellDate(other) ? one.at === other.at : one === other;

/**
 * The runs of rows whose cell is not what it should be, from the top; `standing` and `wanted` begin at `firstRow`, and
 * what `standing` lacks is blank. Where there would be more than `mostBlocks` runs, one run from the first to the last:
 * each costs two calls, and an edit has half a minute.
 */
export const blocksToWrite = <Value extends Cell>(
  standing: readonly Cell[],
  wanted: readonly Value[],
  firstRow: number,
  mostBlocks = 20,
): readonly ColumnBlock<Value>[] => {
  const differing = wanted.flatMap((value, index) => (isSame(value, standing[index] ?? '') ? [] : [index]));
  const starts = differing.filter((index, at) => differing[at - 1] !== index - 1);
  const ends = differing.filter((index, at) => differing[at + 1] !== index + 1);
  const first = starts[0];
  const last = ends[ends.length - 1];
  if (first === undefined || last === undefined) return [];
  const block = (start: number, end: number): ColumnBlock<Value> => ({
    firstRow: firstRow + start,
    values: wanted.slice(start, end + 1),
  });
  return starts.length > mostBlocks
    ? [block(first, last)]
    : starts.map((start, index) => block(start, ends[index] ?? start));
};
