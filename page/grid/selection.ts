// What is selected: the cell that is typed into, and the block that reaches from it.
import { mergeAt } from '../../host/files/html/shownCell';
import type { Area, SheetModel } from '../../host/model/workbook';

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Selection {
  readonly active: Place;
  readonly end: Place;
}

/** The cell alone; a merged one by its first cell. */
export const selectCell = (sheet: SheetModel, { row, column }: Place): Selection => {
  const merge = mergeAt(sheet, row, column);
  const active = merge === undefined ? { row, column } : { row: merge.row, column: merge.column };
  return { active, end: active };
};

/** The block between both corners, widened to the whole of the active cell where that is merged. */
export const areaOf = ({ active, end }: Selection, sheet: SheetModel): Area => {
  const merge = mergeAt(sheet, active.row, active.column);
  return {
    row: Math.min(active.row, end.row),
    column: Math.min(active.column, end.column),
    lastRow: Math.max(active.row, end.row, merge?.lastRow ?? 0),
    lastColumn: Math.max(active.column, end.column, merge?.lastColumn ?? 0),
  };
};
