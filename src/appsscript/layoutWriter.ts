// Writes a layout onto a sheet: one call per property, however many rows there are.
import { columnLetter } from '../schema/grid';
import type { LayoutArea, LayoutCell, SheetLayout } from '../views/layout';
import { valueOf } from './sheetValues';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const rangeOf = (sheet: Sheet, { row, column, rows, columns }: LayoutArea): Range =>
  sheet.getRange(row, column, rows, columns);

/** Values, formats and looks of the cells, from the given row and column on. */
export const writeCells = (
  sheet: Sheet,
  firstRow: number,
  rows: readonly (readonly LayoutCell[])[],
  firstColumn = 1,
): void => {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return;
  const range = sheet.getRange(firstRow, firstColumn, rows.length, width);
  const each = <Value>(read: (cell: LayoutCell) => Value): Value[][] => rows.map((row) => row.map(read));
  // Formats first: a value is parsed by the format that its cell has when it arrives.
  range.setNumberFormats(each(({ look }) => look.format));
  range.setValues(each(({ value }) => valueOf(value)));
  range.setBackgrounds(each(({ look }) => look.background));
  range.setFontColors(each(({ look }) => look.color));
  range.setFontWeights(each(({ look }) => (look.bold ? 'bold' : 'normal')));
  range.setFontStyles(each(({ look }) => (look.italic ? 'italic' : 'normal')));
  range.setFontSizes(each(({ look }) => look.size));
  range.setHorizontalAlignments(each(({ look }) => look.align));
  range.setWraps(each(({ look }) => look.wrap));
  range.setVerticalAlignment('middle');
  const ruled = ruledRuns(firstRow, rows);
  if (ruled.length > 0)
    sheet
      .getRangeList(ruled)
      .setBorder(null, null, true, null, null, true, '#d0d7de', SpreadsheetApp.BorderStyle.SOLID);
};

/** Blocks of rows whose cells wear a hairline, as A1 addresses: one call draws them all. */
const ruledRuns = (firstRow: number, rows: readonly (readonly LayoutCell[])[]): string[] => {
  const runs: { start: number; end: number; width: number }[] = [];
  rows.forEach((row, index) => {
    const width = row.filter((cell) => cell.look.ruled).length;
    const last = runs[runs.length - 1];
    if (width === 0) return;
    if (last !== undefined && last.end === index - 1 && last.width === width) last.end = index;
    else runs.push({ start: index, end: index, width });
  });
  return runs.map(
    ({ start, end, width }) => `A${start + firstRow}:${columnLetter(width - 1)}${end + firstRow}`,
  );
};

/** Neighbouring columns of the same width are set together. */
export const writeWidths = (sheet: Sheet, widths: readonly number[], firstColumn = 1): void => {
  let start = 0;
  widths.forEach((width, index) => {
    if (widths[index + 1] === width) return;
    sheet.setColumnWidths(firstColumn + start, index - start + 1, width);
    start = index + 1;
  });
};

/** The whole layout on a sheet that is empty. */
export const writeLayout = (sheet: Sheet, layout: SheetLayout): void => {
  writeCells(sheet, 1, layout.rows);
  for (const area of layout.mergedAcross) rangeOf(sheet, area).mergeAcross();
  writeWidths(sheet, layout.widths);
  sheet.setFrozenRows(layout.frozenRows);
  sheet.setFrozenColumns(layout.frozenColumns);
  sheet.setHiddenGridlines(true);
  if (layout.tabColor !== null) sheet.setTabColor(layout.tabColor);
  if (layout.filter !== null) rangeOf(sheet, layout.filter).createFilter();
};

/** Grows the sheet to the size that is about to be written. */
export const makeRoom = (sheet: Sheet, rows: number, columns: number): void => {
  const lastRow = sheet.getMaxRows();
  if (rows > lastRow) sheet.insertRowsAfter(lastRow, rows - lastRow);
  const lastColumn = sheet.getMaxColumns();
  if (columns > lastColumn) sheet.insertColumnsAfter(lastColumn, columns - lastColumn);
};

/** Empties the sheet of values, looks and merged cells. */
export const clearSheet = (sheet: Sheet): void => {
  sheet.clear();
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart();
  sheet.setFrozenRows(0);
  sheet.setFrozenColumns(0);
};
