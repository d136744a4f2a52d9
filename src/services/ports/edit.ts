// What a person has just typed or pasted, as a trigger hands it over.
import type { LocalDateTime } from '../../domain/plan/calendar';
import type { Cell } from '../../schema/cells/cell';
import type { DatedCount } from '../../schema/talliesTab';
import type { TabGrid } from '../../schema/grid';
import type { ZoneOffset } from './workbookReader';

export interface EditPort {
  /** As people count rows, both ends included. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** The edited tab, whichever it is; dates by the zone. */
  readonly readTab: (zone: ZoneOffset) => TabGrid;
  /** Of the edited tab. */
  readonly sheetId: () => number;
  readonly now: (zone: ZoneOffset) => LocalDateTime;
  /** Gives cells of the edited tab the format of counts; their values stay. */
  readonly showAsCounts: (cells: readonly DatedCount[]) => void;
  /** Writes values into the lettered column of the edited tab, from the row down. */
  readonly write: (column: string, firstRow: number, values: readonly Cell[]) => void;
}
