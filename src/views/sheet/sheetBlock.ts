// A part of a sheet that does not know where it will stand, and how parts are put under one another.
import type { LayoutArea, LayoutCell, LayoutHeights } from './layout';

export type Row = readonly LayoutCell[];

/** Rows with what is merged and how high they are, counted from the first of them. */
export interface SheetBlock {
  readonly rows: readonly Row[];
  readonly merged: readonly LayoutArea[];
  readonly mergedAcross: readonly LayoutArea[];
  readonly heights: readonly LayoutHeights[];
}

/** Rows alone, each as high as its text. */
export const blockOf = (rows: readonly Row[], more: Partial<Omit<SheetBlock, 'rows'>> = {}): SheetBlock => ({
  rows,
  merged: [],
  mergedAcross: [],
  heights: [],
  ...more,
});

/** So many empty rows. */
export const gapOf = (rows: number): SheetBlock => blockOf(Array.from({ length: rows }, () => []));

const under = <Placed extends { readonly row: number }>(placed: readonly Placed[], rows: number): Placed[] =>
  placed.map((one) => ({ ...one, row: one.row + rows }));

/** The blocks from top to bottom as one, and the row in which each of them begins. */
export const stackBlocks = (
  blocks: readonly SheetBlock[],
): { readonly block: SheetBlock; readonly starts: readonly number[] } => {
  const starts = blocks.map(
    (_block, index) => 1 + blocks.slice(0, index).reduce((sum, { rows }) => sum + rows.length, 0),
  );
  const placed = blocks.map((block, index) => ({ block, above: (starts[index] ?? 1) - 1 }));
  return {
    starts,
    block: {
      rows: blocks.flatMap(({ rows }) => rows),
      merged: placed.flatMap(({ block, above }) => under(block.merged, above)),
      mergedAcross: placed.flatMap(({ block, above }) => under(block.mergedAcross, above)),
      heights: placed.flatMap(({ block, above }) => under(block.heights, above)),
    },
  };
};
