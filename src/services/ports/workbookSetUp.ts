// What makes a campaign's workbook of a spreadsheet. What is there already is left as it is.
import type { TabKey } from '../../domain/finding';
import type { Line } from '../../schema/lines';
import type { TableKey } from '../../schema/tabs';
import type { ColumnSetup, TabSetup } from '../../views/tabs/tabSetup';
import type { ProtectionTrouble } from './workbookWriter';

export interface WorkbookSetUp {
  /** Adds the tab at the place (0 is the first) when it is not there, and remembers which sheet it is; true when it was added. */
  readonly addTab: (setup: TabSetup, place: number) => boolean;
  /** Adds columns to a tab that is there: before the lettered column, or after the last one. */
  readonly addColumns: (tab: TabKey, before: string | null, columns: readonly ColumnSetup[]) => void;
  /** Adds lines under the last filled row of a tab that is there. */
  readonly appendLines: <Tab extends TableKey>(tab: Tab, lines: readonly Line<Tab>[]) => void;
  /** Lets none but the owner and the clerks edit, as the setup says; answers what of it could not be done. */
  readonly protect: (setup: TabSetup, clerks: readonly string[]) => readonly ProtectionTrouble[];
  /** Removes the empty sheet that a new spreadsheet begins with. */
  readonly removeBlankSheets: () => void;
  /** Locale and time zone of a commune. */
  readonly setRegion: () => void;
}
