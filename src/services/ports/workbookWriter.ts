// What is written into the spreadsheet of a campaign that is under way.
import type { TabKey } from '../../domain/finding';
import type { Cell } from '../../schema/cells/cell';
import type { Line, LineKey } from '../../schema/lines';
import type { DatedCount } from '../../schema/readers/talliesTab';
import type { ColourBlock, ColumnBlock } from './cellBlocks';
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
  /** Overwrites values, and grounds, of cells of the tab; nothing else of it is touched. */
  readonly writeBlocks: (
    tab: TabKey,
    values: readonly ColumnBlock[],
    colours: readonly ColourBlock[],
  ) => void;
  /** Gives cells of the tab the format of counts; their values stay. */
  readonly showAsCounts: (tab: TabKey, cells: readonly DatedCount[]) => void;
  /**
   * Replaces the whole content of a tab that the add-in owns; made under the title when it is not there, and the clerks'
   * alone to edit.
   */
  readonly writeTab: (tab: TabKey, title: string, layout: SheetLayout, clerks: readonly string[]) => void;
  /**
   * Writes a report under a temporary name, swaps it in for the tab of that name and puts it at the place; null: before the
   * other reports, behind the tabs of progress and of tallies, as where Google refuses the place. Answers where it was put, and
   * what of its protection could not be set. `mayHaveLeavings`: an earlier run was cut off while it did so.
   */
  readonly replaceReport: (
    title: string,
    layout: SheetLayout,
    clerks: readonly string[],
    known: { readonly place: number | null; readonly mayHaveLeavings: boolean },
  ) => { readonly place: number; readonly troubles: readonly ProtectionTrouble[] };
  /** Hides the tabs of reports of these names, later versions of them included; names of which there is no tab are passed over. */
  readonly hideReports: (titles: readonly string[]) => void;
  /** Gives the report tab of that name another, so that its name is free; nothing where the other name is taken. */
  readonly renameReport: (title: string, newTitle: string) => void;
  /**
   * Puts lines under the first `kept` ones of a table that the add-in owns, made when it is not there, in place of
   * whatever stands there; `standing` is the table as it was read.
   */
  readonly putLines: <Tab extends TableKey>(
    setup: TabSetup<Tab>,
    lines: readonly Line<Tab>[],
    standing: StandingTable | null,
    kept: number,
  ) => void;
  /** Writes cells into one column of a table that the add-in owns, from the row down; the column is added where it lacks. */
  readonly stampRows: <Tab extends TableKey>(
    setup: TabSetup<Tab>,
    column: LineKey<Tab>,
    headers: readonly Cell[],
    firstRow: number,
    cells: readonly Cell[],
  ) => void;
  /** Puts lines at the top of the table, under its header; made from the setup when it is not there. */
  readonly addLines: <Tab extends TableKey>(setup: TabSetup<Tab>, lines: readonly Line<Tab>[]) => void;
  /**
   * Puts lines under those of a table that people go on with; nothing that stands is written on. Where there is no such
   * tab it is made before the first of the `following` tabs, the clerks' alone to edit. `standing`: as it was read under the lock.
   */
  readonly addUnder: <Tab extends TableKey>(
    setup: TabSetup<Tab>,
    lines: readonly Line<Tab>[],
    standing: StandingTable | null,
    made: { readonly clerks: readonly string[]; readonly following: readonly TabKey[] },
  ) => void;
  /**
   * Brings the tab of that name to the front, shown where it is hidden, with the cell in A1 notation selected; null: its first. False
   * where there is no such tab, or no such cell in it.
   */
  readonly select: (title: string, cell: string | null) => boolean;
  /** Shows tabs that are hidden; those that are shown, or not there, stay as they are. */
  readonly showTabs: (tabs: readonly TabKey[]) => void;
  /**
   * Writes the tab of the course over, made before the first of the `following` tabs where there is none, and the clerks'
   * alone to edit; left alone where a tab of the users' own bears its name, and where it is there and stands as wanted.
   */
  readonly writeCourse: (
    title: string,
    layout: SheetLayout,
    made: { readonly clerks: readonly string[]; readonly following: readonly TabKey[] },
    standsAsWanted: boolean,
  ) => void;
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
