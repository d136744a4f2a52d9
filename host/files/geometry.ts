// Where cells lie on a tab, in pixels from its upper left corner.
import type { SheetModel } from '../model/workbook';

export const defaultColumnWidth = 100;
export const defaultRowHeight = 21;

/** Pixels; 0 for a hidden column. */
export const columnWidth = (sheet: SheetModel, column: number): number =>
  sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? defaultColumnWidth);

/** Pixels; 0 for a hidden row. */
export const rowHeight = (sheet: SheetModel, row: number): number =>
  sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? defaultRowHeight);

/** The row and column in which a rectangle ends that starts in a cell and measures so many pixels. */
export const endOf = (
  sheet: SheetModel,
  start: { readonly row: number; readonly column: number },
  size: { readonly width: number; readonly height: number },
): { readonly row: number; readonly column: number } => ({
  row: firstReaching(start.row, size.height, (row) => rowHeight(sheet, row)),
  column: firstReaching(start.column, size.width, (column) => columnWidth(sheet, column)),
});

const firstReaching = (start: number, length: number, sizeAt: (index: number) => number): number => {
  let index = start;
  // A thousand hidden rows or columns are the end of any tab.
  for (let rest = length; rest > 0 && index < start + 1000; index += 1) rest -= sizeAt(index);
  return index;
};
