// What makes a campaign's workbook of a spreadsheet. What is there already is left as it is.
import type { TabKey } from '../../domain/finding';
import type { Cell } from '../../schema/cells/cell';
import type { WorkbookGrids } from '../../schema/grid';
import type { Decimals } from '../../domain/plan/decimals';
import type { Line } from '../../schema/lines';
import type { TableKey } from '../../schema/tabs';
import type { SheetLayout } from '../../views/sheet/layout';
import type { ColumnSetup, TabSetup } from '../../views/tabs/tabSetup';
import type { ProtectionTrouble } from './workbookWriter';

/** A tab that bears one of our names and is not ours; `tab` is null for one named like a report. */
export interface ForeignTab {
  readonly title: string;
  readonly tab: TabKey | null;
  /** The name that it would get. */
  readonly newTitle: string;
}

export interface WorkbookSetUp {
  /**
   * All tabs that people fill and those of the record. Nothing is taken as known: tabs that few books have are looked for by
   * their names, too.
   */
  readonly readForSetUp: () => WorkbookGrids;
  /** The tabs that stand where ours are to be made. */
  readonly foreignTabs: () => readonly ForeignTab[];
  /** Renames them; nothing in them is touched. */
  readonly setAside: (tabs: readonly ForeignTab[]) => void;
  /**
   * Adds the tab when it is not there, and remembers which sheet it is; true when it was added. It goes behind the first
   * of the preceding tabs that is there, else to the front; one that stands before the plan goes before the first of the
   * following tabs.
   */
  readonly addTab: (setup: TabSetup, preceding: readonly TabKey[], following: readonly TabKey[]) => boolean;
  /** Adds the tab of the course, empty as yet, before the first of the following tabs; true when it was added. */
  readonly addCourse: (title: string, layout: SheetLayout, following: readonly TabKey[]) => boolean;
  /** Adds columns to a tab that is there: before the lettered column, or after the last one. */
  readonly addColumns: (tab: TabKey, before: string | null, columns: readonly ColumnSetup[]) => void;
  /** Dresses a column that has lost its header, counted from 1, and puts the header back. */
  readonly restoreColumn: (tab: TabKey, at: number, column: ColumnSetup) => void;
  /** Moves the columns of a tab that is there into the order of the setup, those of the users' own behind them, and dresses them. */
  readonly arrangeColumns: (setup: TabSetup) => void;
  /** Adds lines under the last filled row of a tab that is there. */
  readonly appendLines: <Tab extends TableKey>(tab: Tab, lines: readonly Line<Tab>[]) => void;
  /** Gives cells of the lettered column these drop-downs, or none; every other cell keeps its rule. */
  readonly setChoices: (
    tab: TabKey,
    column: string,
    cells: readonly { readonly row: number; readonly choices: readonly string[] | null }[],
  ) => void;
  /** Gives the whole column, counted from 1, the drop-down, or none. `hasRows`: something stands under the header. */
  readonly setColumnChoices: (
    tab: TabKey,
    at: number,
    choices: ColumnSetup['choices'],
    hasRows: boolean,
  ) => void;
  /** Asks what protecting these tabs needs to know, before anything is written: questions in between would cost waiting. */
  readonly lookForSetUp: (setups: readonly TabSetup[]) => void;
  /**
   * Lets none but the owner and the clerks edit, as the setups say, and likewise the tabs that only the add-in writes and that
   * no setup describes: progress and reports; answers what of it could not be done. The headers of tallies are read where
   * null stands for them.
   */
  readonly protect: (
    setups: readonly TabSetup[],
    clerks: readonly string[],
    talliesHeaders: readonly Cell[] | null,
  ) => readonly ProtectionTrouble[];
  /** Lets the lettered columns show their counts with so many decimals, from under the header down. */
  readonly showDecimals: (tab: TabKey, columns: readonly string[], decimals: Decimals) => void;
  /** Removes the empty sheet that a new spreadsheet begins with, and what a run that was cut off left half made. */
  readonly removeBlankSheets: () => void;
  /** Locale and time zone of a commune. */
  readonly setRegion: () => void;
}
