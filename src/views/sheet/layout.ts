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

/** As tall as Sheets makes charts: 371 pixels. */
export interface LayoutChart {
  readonly type: 'bar' | 'line';
  readonly title: string;
  /** Blocks of equal height side by side, header row first: the labels in the first column, then the series. */
  readonly data: readonly LayoutArea[];
  /** The cell over which its corner lies, and how far to the right of it, in pixels. */
  readonly at: { readonly row: number; readonly column: number; readonly offset: number };
  /** Pixels. */
  readonly width: number;
  /** One for each series; several are named in a legend. */
  readonly colors: readonly string[];
  /** The values are shares. */
  readonly percent: boolean;
}

export interface SheetLayout {
  /** Pixels, one per column; every row has as many cells. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly LayoutCell[])[];
  /** Blocks in which each row is merged across. */
  readonly mergedAcross: readonly LayoutArea[];
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
