// Takes whoever runs this to a cell: what a click on a finding does.

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Column and row of a cell in A1 notation, columns counted from 1. */
const placeOf = (cell: string): { readonly row: number; readonly column: number } | null => {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
};

/** Selects the cell, A1 for null, and brings its sheet to the front; false where the grid has no such cell. */
export const selectCell = (sheet: Sheet, cell: string | null): boolean => {
  const place = placeOf(cell ?? 'A1');
  if (place === null || place.row > sheet.getMaxRows() || place.column > sheet.getMaxColumns()) return false;
  if (sheet.isSheetHidden()) sheet.showSheet();
  sheet.getRange(place.row, place.column).activate();
  return true;
};
