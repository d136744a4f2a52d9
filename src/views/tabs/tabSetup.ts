// A tab that people type into, as a value: its columns, what may be typed there, and who may type.
import type { Line, LineKey } from '../../schema/lines';
import type { ColumnKey, TableKey } from '../../schema/tabs';

export interface ColumnSetup<Key extends string = string> {
  /** Under which its cells stand in a line. */
  readonly key: Key;
  readonly header: string;
  /** What an earlier version wrote there; a header that says so may be written anew. */
  readonly formerHeader: string | null;
  /** Explains the column to whoever points at its header; '' for none. */
  readonly note: string;
  /** Pixels. */
  readonly width: number;
  /** Number format of the whole column. */
  readonly format: string;
  /** The values of a drop-down; others may still be typed and are then checked. */
  readonly choices: readonly string[] | ColumnChoices | null;
  /** Each line of the add-in's has a box to tick here. Never the whole column: a row with a box counts as filled. */
  readonly checkBox: boolean;
  /** True where people type: the header wears the colour of input. */
  readonly input: boolean;
  readonly align: 'left' | 'center' | 'right';
  /** Whether long texts break into lines, and the row grows with them. */
  readonly wrap: boolean;
  /** Whether a text stays on one line even where the lines that stand there from the start are wrapped: an address. */
  readonly oneLine: boolean;
}

/** A drop-down filled from another tab's column, so that a new unit is in the list at once. */
export type ColumnChoices = {
  readonly [Tab in TableKey]: { readonly tab: Tab; readonly column: ColumnKey<Tab> };
}[TableKey];

/** A drop-down of one cell of the rows that stand there from the start. */
export interface CellChoices<Key extends string> {
  /** As people count: the first is row 2. */
  readonly row: number;
  readonly column: Key;
  readonly choices: readonly string[];
}

/** Who may edit: the clerks alone; everyone; everyone, with the named columns asking first. */
export type Protection<Key extends string> =
  { readonly kind: 'clerks' } | { readonly kind: 'open'; readonly askBefore: readonly Key[] };

export interface TabSetup<Tab extends TableKey = TableKey> {
  readonly tab: Tab;
  readonly title: string;
  readonly columns: readonly ColumnSetup<LineKey<Tab>>[];
  /** What stands there from the start, row 2 down. */
  readonly rows: readonly Line<Tab>[];
  /** The last of the columns that stay in view; null for none. */
  readonly frozenThrough: ColumnKey<Tab> | null;
  readonly protection: Protection<ColumnKey<Tab>>;
  readonly cellChoices: readonly CellChoices<ColumnKey<Tab>>[];
  /** The column whose texts are coloured by their sign: ✓, ! and ✗. */
  readonly verdict: ColumnKey<Tab> | null;
  /** Made hidden, since few campaigns need it from the start; people show it, and it is shown once it is needed. */
  readonly hidden: boolean;
  /** The tab goes behind those that stand before the plan, not behind the one that it follows here. */
  readonly beforePlan: boolean;
  /** The column of dates in which today is marked. */
  readonly today: ColumnKey<Tab> | null;
}
