// A tab measured and coloured for drawing: sizes of rows and columns, conditional looks.
import { columnWidth, rowHeight } from '../../host/files/geometry';
import { conditionalStylesOf } from '../../host/files/html/conditionalStyles';
import type { SheetView } from '../../host/files/html/shownCell';
import { fittedRowHeight } from '../../host/files/rowFit';
import type { CellModel, SheetModel, WorkbookModel } from '../../host/model/workbook';
import { Lines } from './lines';

export interface GridView extends SheetView {
  readonly rows: Lines;
  readonly columns: Lines;
}

/** The view of the tab as it stands now; `now` is what rules about today ask for. */
export const gridViewOf = (workbook: WorkbookModel, sheet: SheetModel, now: Date): GridView => ({
  workbook,
  sheet,
  // Texts flow into empty cells up to the edge of the grid.
  extent: { lastRow: sheet.rowCount, lastColumn: sheet.columnCount },
  conditional: conditionalStylesOf(sheet, { ...workbook, savedAt: now }),
  rows: new Lines(sheet.rowCount, (row) => heightOf(workbook, sheet, row)),
  columns: new Lines(sheet.columnCount, (column) => columnWidth(sheet, column)),
});

/** Rows without a height of their own are as high as their texts need; most need no measuring. */
const heightOf = (workbook: WorkbookModel, sheet: SheetModel, row: number): number => {
  const cells = sheet.rows.get(row);
  const isPlain =
    sheet.hiddenRows.has(row) ||
    sheet.rowHeights.has(row) ||
    cells === undefined ||
    ![...cells.values()].some(isHigh);
  return isPlain ? rowHeight(sheet, row) : fittedRowHeight(workbook, sheet, row);
};

const isHigh = ({ value, style }: CellModel): boolean =>
  value !== null &&
  ((style?.fontSize ?? 10) > 10 ||
    (typeof value === 'string' && ((style?.wrap === 'WRAP' && value.length > 8) || value.includes('\n'))));
