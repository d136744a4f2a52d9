// A sheet as a value: what stands where and how it looks. One applier writes it, with a number of calls that
// does not grow with its rows.
import type { Cell } from '../../schema/cells/cell';

export type HorizontalAlign = 'left' | 'center' | 'right';

export interface Look {
  readonly background: string;
  readonly color: string;
  readonly bold: boolean;
  /** Points. */
  readonly size: number;
  readonly align: HorizontalAlign;
  readonly wrap: boolean;
  /** Number format; texts are always written as texts. */
  readonly format: string;
  /** A hairline under the cell. */
  readonly ruled: boolean;
}

export interface LayoutCell {
  readonly value: Cell;
  readonly look: Look;
}

/** Rows and columns are counted from 1, both ends included. */
export interface LayoutArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Neighbouring rows that are equally high; they still grow with text that needs more. */
export interface LayoutHeights {
  readonly row: number;
  readonly rows: number;
  readonly pixels: number;
}

export interface LayoutChart {
  readonly type: 'column' | 'line';
  readonly title: string;
  /** Blocks of equal height side by side, header row first: the labels in the first column, then the series. */
  readonly data: readonly LayoutArea[];
  /** The cell over which its corner lies. */
  readonly at: { readonly row: number; readonly column: number };
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** One for each series; several are named in a legend. */
  readonly colors: readonly string[];
  /** Of the series of each label at most one has a value: they stand in one place. */
  readonly stacked: boolean;
  /** The values are shares. */
  readonly percent: boolean;
}

export interface SheetLayout {
  /** Pixels, one per column; every row has as many cells. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly LayoutCell[])[];
  /** Columns behind the last of the page, hidden: what charts draw. */
  readonly hiddenColumns: number;
  /** Blocks that are merged into one cell each. */
  readonly merged: readonly LayoutArea[];
  /** Blocks in which each row is merged across. */
  readonly mergedAcross: readonly LayoutArea[];
  /** Rows that are not as high as their text alone would make them. */
  readonly heights: readonly LayoutHeights[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tabColor: string | null;
  readonly charts: readonly LayoutChart[];
  /** The block that readers may filter, header row included. */
  readonly filter: LayoutArea | null;
}

/** The row filled up with empty cells of the given look. */
export const fillRow = (cells: readonly LayoutCell[], width: number, look: Look): readonly LayoutCell[] => [
  ...cells,
  ...Array.from({ length: Math.max(0, width - cells.length) }, () => ({ value: '', look })),
];
