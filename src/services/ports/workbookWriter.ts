// What is written into the spreadsheet of a campaign that is under way.
import type { TabKey } from '../../domain/finding';
import type { Cell } from '../../schema/cells/cell';
import type { SheetLayout } from '../../views/sheet/layout';
import type { TabSetup } from '../../views/tabs/tabSetup';

/** A column by its letter, and its values from row 2 down. */
export interface FilledColumn {
  readonly column: string;
  readonly values: readonly Cell[];
}

export interface WorkbookWriter {
  /** Overwrites one column of the tab from row 2 down; nothing else of the tab is touched. */
  readonly writeColumn: (tab: TabKey, column: string, values: readonly string[]) => void;
  /** Replaces the whole content of a tab that the add-in owns; made under the title when it is not there. */
  readonly writeTab: (tab: TabKey, title: string, layout: SheetLayout) => void;
  /** Writes a report under a temporary name, swaps it in for the tab of that name and brings it to the front. */
  readonly replaceReport: (title: string, layout: SheetLayout, clerks: readonly string[]) => void;
  /** Rewrites the lines of a table that the add-in owns, made when it is not there; `before` lines stood there until now. */
  readonly rewriteTable: (
    tab: TabKey,
    setup: TabSetup,
    lines: readonly (readonly Cell[])[],
    before: number,
  ) => void;
  /** Puts lines at the top of the table, under its header. */
  readonly addLines: (tab: TabKey, setup: TabSetup, lines: readonly (readonly Cell[])[]) => void;
  /**
   * Fills the lettered columns of the rows under the header, after inserting so many rows there, dressed like those
   * below. Columns between the lettered ones are left blank.
   */
  readonly insertRows: (tab: TabKey, inserted: number, columns: readonly FilledColumn[]) => void;
}
