// What a person has just typed or pasted, as a trigger hands it over.
import type { LocalDateTime } from '../../domain/plan/calendar';
import type { Cell } from '../../schema/cells/cell';
import type { DatedCount } from '../../schema/readers/talliesTab';
import type { TabGrid } from '../../schema/grid';
import type { ColourBlock, ColumnBlock } from './cellBlocks';
import type { ZoneOffset } from './workbookReader';

/** As people count rows, columns counted from 1, all ends included; endless where whole rows or columns were edited. */
export interface EditedArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The edited tab, read once; its cells are decoded when they are asked for. */
export interface EditedTab {
  /** Row 1. */
  readonly headers: readonly Cell[];
  /** Down to the last filled one, the header included. */
  readonly rows: number;
  /** Rows as people count them, columns counted from 0. */
  readonly cell: (row: number, column: number) => Cell;
  /** The rows from 2 down, in order, by what is answered of their cells in the column; asked once of cells that hold the same. */
  readonly rowsBy: <Answer>(
    column: number,
    ask: (cell: Cell) => Answer,
  ) => ReadonlyMap<Answer, readonly number[]>;
  /** The row as it was handed over: numbers and texts as in cells, dates as objects of which no two are the same. */
  readonly asRead: (row: number) => readonly unknown[];
  /** The tab with the header and these rows, all of them for null; of the others there is no cell. */
  readonly grid: (rows: ReadonlySet<number> | null) => TabGrid;
}

export interface EditPort {
  readonly area: EditedArea;
  /** What stood in a single cell before; null where Google does not tell, as of a paste. */
  readonly oldText: string | null;
  /** The edited tab, whichever it is; dates by the zone. Formulas only where they are asked for: they cost a read. */
  readonly readTab: (zone: ZoneOffset, withFormulas: boolean) => EditedTab;
  /** Whether the edited tab is the campaign's own tab of tallies, and no copy of it. */
  readonly isOwnTallies: () => boolean;
  readonly now: (zone: ZoneOffset) => LocalDateTime;
  /** Gives cells of the edited tab the format of counts; their values stay. */
  readonly showAsCounts: (cells: readonly DatedCount[]) => void;
  /** Overwrites values, and grounds, of cells of the edited tab; nothing else of it is touched. */
  readonly writeBlocks: (values: readonly ColumnBlock[], colours: readonly ColourBlock[]) => void;
}
