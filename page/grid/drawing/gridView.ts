// A tab measured for drawing: where its rows and columns begin, and what to ask about its cells.
import { columnWidth, rowHeight } from '../../../host/files/geometry';
import type { SheetView } from '../../../host/files/html/shownCell';
import { fittedRowHeight } from '../../../host/files/rowFit';
import { conditionalLooks } from '../../../host/model/showing/conditionalFormats';
import type { MergeFinder } from '../../../host/model/grid/merges';
import { mergeFinder } from '../../../host/model/grid/merges';
import type { SheetModel, WorkbookModel } from '../../../host/model/workbook';
import { Lines } from './lines';

export interface GridView extends SheetView {
  readonly rows: Lines;
  readonly columns: Lines;
}

/** The view of the tab as it stands now; `now` is what rules about today ask for. */
export const gridViewOf = (workbook: WorkbookModel, sheet: SheetModel, now: Date): GridView => {
  const mergeAt = mergeFinder(sheet);
  return {
    workbook,
    sheet,
    // Asked for the cells that are drawn only.
    conditional: conditionalLooks(sheet, workbook, now),
    mergeAt,
    rows: new Lines(sheet.rowCount, (row) => heightOf(workbook, sheet, row, mergeAt)),
    columns: new Lines(sheet.columnCount, (column) => columnWidth(sheet, column)),
  };
};

/** Rows without a height of their own are as high as their texts need. */
const heightOf = (workbook: WorkbookModel, sheet: SheetModel, row: number, mergeAt: MergeFinder): number =>
  sheet.hiddenRows.has(row) || sheet.rowHeights.has(row) || !sheet.rows.has(row)
    ? rowHeight(sheet, row)
    : fittedRowHeight(workbook, sheet, row, mergeAt);
