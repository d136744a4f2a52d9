// What is written into the spreadsheet of a campaign that is under way.
import type { TabKey } from '../../domain/finding';
import type { Cell } from '../../schema/cells/cell';
import type { Line } from '../../schema/lines';
import type { TableKey } from '../../schema/tabs';
import type { SheetLayout } from '../../views/sheet/layout';
import type { TabSetup } from '../../views/tabs/tabSetup';

/** A table as it was read: its header row, and how many rows stand under it down to the last filled one. */
export interface StandingTable {
  readonly headers: readonly Cell[];
  readonly rows: number;
}

/** What of a tab's protection could not be set, though everything else was done. */
export type ProtectionTrouble =
  /** `kept`: may still edit. `refused`: could not be let in. */
  | { readonly kind: 'kept' | 'refused'; readonly tab: string; readonly addresses: readonly string[] }
  /** Nobody is kept out. `detail`: in Google's words. */
  | { readonly kind: 'failed'; readonly tab: string; readonly detail: string };

export interface WorkbookWriter {
  /** Overwrites one column of the tab from row 2 down; nothing else of the tab is touched. */
  readonly writeColumn: (tab: TabKey, column: string, values: readonly string[]) => void;
  /** Replaces the whole content of a tab that the add-in owns; made under the title when it is not there. */
  readonly writeTab: (tab: TabKey, title: string, layout: SheetLayout) => void;
  /**
   * Writes a report under a temporary name, swaps it in for the tab of that name and brings it to the front; answers
   * what of its protection could not be set.
   */
  readonly replaceReport: (
    title: string,
    layout: SheetLayout,
    clerks: readonly string[],
  ) => readonly ProtectionTrouble[];
  /** Rewrites the lines of a table that the add-in owns, made when it is not there; `standing` is what stood there until now. */
  readonly rewriteTable: <Tab extends TableKey>(
    setup: TabSetup<Tab>,
    lines: readonly Line<Tab>[],
    standing: StandingTable | null,
  ) => void;
  /** Puts lines at the top of the table, under its header; made from the setup when it is not there. */
  readonly addLines: <Tab extends TableKey>(setup: TabSetup<Tab>, lines: readonly Line<Tab>[]) => void;
  /**
   * Fills rows under the header: first the `blank` ones that stand there, null for a tab without any other, then those
   * that are inserted above them, dressed like those below. Columns that the lines do not name are left blank.
   */
  readonly openRows: <Tab extends TableKey>(
    tab: Tab,
    blank: number | null,
    lines: readonly Line<Tab>[],
  ) => void;
}
