// What a person has just typed or pasted, as a trigger hands it over.
import type { LocalDateTime } from '../../domain/plan/calendar';
import type { Cell } from '../../schema/cells/cell';
import type { DatedCount } from '../../schema/readers/talliesTab';
import type { TabGrid } from '../../schema/grid';
import type { ZoneOffset } from './workbookReader';

/** As people count rows, columns counted from 1, all ends included; endless where whole rows or columns were edited. */
export interface EditedArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface EditPort {
  readonly area: EditedArea;
  /** The edited tab, whichever it is; dates by the zone. Formulas only where they are asked for: they cost a read. */
  readonly readTab: (zone: ZoneOffset, withFormulas: boolean) => TabGrid;
  /** Whether the edited tab is the campaign's own tab of tallies, and no copy of it. */
  readonly isOwnTallies: () => boolean;
  readonly now: (zone: ZoneOffset) => LocalDateTime;
  /** Gives cells of the edited tab the format of counts; their values stay. */
  readonly showAsCounts: (cells: readonly DatedCount[]) => void;
  /** Writes values into the lettered column of the edited tab, from the row down. */
  readonly write: (column: string, firstRow: number, values: readonly Cell[]) => void;
}
