// A tab that people type into, as a value: its columns, what may be typed there, and who may type.
import type { TabKey } from '../../domain/finding';
import type { Cell } from '../../schema/cells/cell';

export interface ColumnSetup {
  readonly header: string;
  /** Explains the column to whoever points at its header; '' for none. */
  readonly note: string;
  /** Pixels. */
  readonly width: number;
  /** Number format of the whole column. */
  readonly format: string;
  /** The values of a drop-down; others may still be typed and are then checked. */
  readonly choices: readonly string[] | ColumnChoices | null;
  /** True where people type: the header wears the colour of input. */
  readonly input: boolean;
  readonly align: 'left' | 'center' | 'right';
}

/** A drop-down filled from another tab's column, so that a new unit is in the list at once. */
export interface ColumnChoices {
  readonly tab: TabKey;
  readonly header: string;
}

/** A drop-down of one cell. */
export interface CellChoices {
  readonly row: number;
  readonly column: number;
  readonly choices: readonly string[];
}

/** Who may edit: the clerks alone; everyone; everyone, with the named columns asking first. */
export type Protection =
  { readonly kind: 'clerks' } | { readonly kind: 'open'; readonly askBefore: readonly string[] };

export interface TabSetup {
  readonly tab: TabKey;
  readonly title: string;
  readonly columns: readonly ColumnSetup[];
  /** What stands there from the start, row 2 down, in the order of the columns. */
  readonly rows: readonly (readonly Cell[])[];
  readonly frozenColumns: number;
  readonly protection: Protection;
  readonly cellChoices: readonly CellChoices[];
  /** Header of a column whose texts are coloured by their sign: ✓, ! and ✗. */
  readonly verdictHeader: string | null;
}
