// Room on a sheet for what is about to be written: nothing takes a number of rows or columns for granted, since
// campaigns outgrow a new sheet and people delete blank rows.
import { isBeyondSheet } from '../failures';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Rows and columns are counted from 1. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const rangeOf = (sheet: Sheet, { row, column, rows, columns }: Block): Range =>
  sheet.getRange(row, column, rows, columns);

/**
 * Grows the sheet to so many rows and columns at least; what is added looks like the last row and column. The size that
 * it has then.
 */
export const growTo = (
  sheet: Sheet,
  rows: number,
  columns: number,
): { readonly rows: number; readonly columns: number } => {
  const lastRow = sheet.getMaxRows();
  const lastColumn = sheet.getMaxColumns();
  if (rows > lastRow) sheet.insertRowsAfter(lastRow, rows - lastRow);
  if (columns > lastColumn) sheet.insertColumnsAfter(lastColumn, columns - lastColumn);
  return { rows: Math.max(rows, lastRow), columns: Math.max(columns, lastColumn) };
};

/**
 * Writes to the block, and grows the sheet by `grow` where Google refuses it as beyond the sheet; gives the range, on
 * which more can then be written. Nothing is asked where there is room. Whether Google refuses such a range when it is
 * asked for or when it is first used is not settled: both are understood.
 */
const writeOrGrow = (sheet: Sheet, block: Block, write: (range: Range) => void, grow: () => void): Range => {
  try {
    const range = rangeOf(sheet, block);
    write(range);
    return range;
  } catch (error) {
    if (!isBeyondSheet(error)) throw error;
    grow();
    const range = rangeOf(sheet, block);
    write(range);
    return range;
  }
};

/** Writes to the block of the sheet, which is grown to hold it. */
export const writeWithRoom = (sheet: Sheet, block: Block, write: (range: Range) => void): Range =>
  writeOrGrow(sheet, block, write, () =>
    growTo(sheet, block.row + block.rows - 1, block.column + block.columns - 1),
  );

/**
 * The same where the sheet is known to hold the columns, and rows down to `knownRow`, like which the new ones are to
 * look: rows are put under that one without asking how many there are, so that a burst of writes is not broken.
 */
export const writeUnderRow = (
  sheet: Sheet,
  block: Block,
  knownRow: number,
  write: (range: Range) => void,
): Range =>
  writeOrGrow(sheet, block, write, () => {
    const lastRow = block.row + block.rows - 1;
    try {
      sheet.insertRowsAfter(knownRow, lastRow - knownRow);
    } catch {
      // Somebody has deleted that row too.
      growTo(sheet, lastRow, 1);
    }
  });

/** How many rows there are under the header, one at least: a sheet of a header alone is grown. */
export const bodyRows = (sheet: Sheet): number => {
  const rows = sheet.getMaxRows() - 1;
  if (rows > 0) return rows;
  sheet.insertRowsAfter(1, 1);
  return 1;
};

/** Size of a sheet that Google makes. */
const newSheet = { rows: 1000, columns: 26 } as const;

/** Grows a sheet that Google has just made to so many rows and columns at least, without asking for its size. */
export const growNewSheet = (sheet: Sheet, rows: number, columns: number): void => {
  if (rows > newSheet.rows) sheet.insertRowsAfter(newSheet.rows, rows - newSheet.rows);
  if (columns > newSheet.columns) sheet.insertColumnsAfter(newSheet.columns, columns - newSheet.columns);
};

/**
 * Brings a sheet that Google has just made to just so many rows and columns; its size is known and not asked for. How many
 * columns are left over: none, but where the last ones are hidden, and these with them.
 */
export const fitNewSheet = (sheet: Sheet, rows: number, columns: number, hidesLast: boolean): number => {
  growNewSheet(sheet, rows, columns);
  if (rows < newSheet.rows) sheet.deleteRows(rows + 1, newSheet.rows - rows);
  const surplus = Math.max(0, newSheet.columns - columns);
  if (hidesLast) return surplus;
  if (surplus > 0) sheet.deleteColumns(columns + 1, surplus);
  return 0;
};
