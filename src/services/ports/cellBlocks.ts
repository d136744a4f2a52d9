// Cells that are written where they stand: values of one column, and grounds of several.
import type { Cell } from '../../schema/cells/cell';

/** Values of one column of a tab, from the row down; rows as people count them. */
export interface ColumnBlock<Value extends Cell = Cell> {
  /** The column's letter. */
  readonly column: string;
  readonly firstRow: number;
  readonly values: readonly Value[];
}

/** Grounds of cells, row by row from the lettered column to the right; null takes the colour off. */
export interface ColourBlock {
  readonly column: string;
  readonly firstRow: number;
  readonly colours: readonly (readonly (string | null)[])[];
}
