// Room on a sheet for what is about to be written: nothing takes a number of rows or columns for granted, since
// campaigns outgrow a new sheet and people delete blank rows.
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Rows and columns are counted from 1. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Google refuses a range beyond the sheet at once, so that nothing is asked where there is room. */
const rangeIfThere = (sheet: Sheet, { row, column, rows, columns }: Block): Range | null => {
  try {
    return sheet.getRange(row, column, rows, columns);
  } catch {
    // Whatever else the trouble may be, asking again says it.
    return null;
  }
};

/** Grows the sheet to so many rows and columns at least; what is added looks like the last row and column. */
const grow = (sheet: Sheet, rows: number, columns: number): void => {
  const lastRow = sheet.getMaxRows();
  const lastColumn = sheet.getMaxColumns();
  if (rows > lastRow) sheet.insertRowsAfter(lastRow, rows - lastRow);
  if (columns > lastColumn) sheet.insertColumnsAfter(lastColumn, columns - lastColumn);
};

/** The range of the block, on a sheet that is grown to hold it. */
export const rangeWithRoom = (sheet: Sheet, block: Block): Range => {
  const there = rangeIfThere(sheet, block);
  if (there !== null) return there;
  grow(sheet, block.row + block.rows - 1, block.column + block.columns - 1);
  return sheet.getRange(block.row, block.column, block.rows, block.columns);
};

/**
 * The same where the sheet is known to hold the columns, and rows down to `knownRow`, like which the new ones are to
 * look: rows are put under that one without asking how many there are, so that a burst of writes is not broken.
 */
export const rangeUnderRow = (sheet: Sheet, block: Block, knownRow: number): Range => {
  const there = rangeIfThere(sheet, block);
  if (there !== null) return there;
  sheet.insertRowsAfter(knownRow, block.row + block.rows - 1 - knownRow);
  return sheet.getRange(block.row, block.column, block.rows, block.columns);
};

/** Whether the sheet has the row. */
export const hasRow = (sheet: Sheet, row: number): boolean =>
  rangeIfThere(sheet, { row, column: 1, rows: 1, columns: 1 }) !== null;

/** How many rows there are under the header, one at least: a sheet of a header alone is grown. */
export const bodyRows = (sheet: Sheet): number => {
  const rows = sheet.getMaxRows() - 1;
  if (rows > 0) return rows;
  sheet.insertRowsAfter(1, 1);
  return 1;
};

/** Size of a sheet that Google makes. */
const newSheet = { rows: 1000, columns: 26 } as const;

/** Brings a sheet that Google has just made to just so many rows and columns; its size is known and not asked for. */
export const fitNewSheet = (sheet: Sheet, rows: number, columns: number): void => {
  if (rows > newSheet.rows) sheet.insertRowsAfter(newSheet.rows, rows - newSheet.rows);
  if (rows < newSheet.rows) sheet.deleteRows(rows + 1, newSheet.rows - rows);
  if (columns > newSheet.columns) sheet.insertColumnsAfter(newSheet.columns, columns - newSheet.columns);
  if (columns < newSheet.columns) sheet.deleteColumns(columns + 1, newSheet.columns - columns);
};
