// Turns the coordinates that a script gives into an area, or refuses them as Google does.
import { boundOnAllSides, parseA1, type Bounds } from '../../../model/grid/a1';
import type { Area, SheetModel } from '../../../model/workbook';
import { refusals, refuse } from '../../../runtime/objects/exceptions';

/** An area from a corner and a size; refuses what is below 1. */
export const areaBeyond = (row: number, column: number, rowCount = 1, columnCount = 1): Area => {
  if (![row, column, rowCount, columnCount].every(Number.isFinite)) refuse(refusals.noRange);
  const [top, left, height, width] = [row, column, rowCount, columnCount].map(Math.trunc) as [
    number,
    number,
    number,
    number,
  ];
  if (top < 1) refuse(refusals.rowTooSmall);
  if (left < 1) refuse(refusals.columnTooSmall);
  if (height < 1) refuse(refusals.noRows);
  if (width < 1) refuse(refusals.noColumns);
  return { row: top, column: left, lastRow: top + height - 1, lastColumn: left + width - 1 };
};

/** An area inside the grid from a corner and a size; refuses what is below 1 or beyond the grid. */
export const areaFrom = (
  sheet: SheetModel,
  row: number,
  column: number,
  rowCount = 1,
  columnCount = 1,
): Area => {
  const area = areaBeyond(row, column, rowCount, columnCount);
  requireInGrid(sheet, area);
  return area;
};

/** Refuses an area that reaches beyond the grid. */
export const requireInGrid = (sheet: SheetModel, area: Area): void => {
  if (area.lastRow > sheet.rowCount || area.lastColumn > sheet.columnCount) refuse(refusals.outsideGrid);
};

/** An area of the tab from A1 notation; a tab named before `!` must be this one. */
export const areaFromA1 = (sheet: SheetModel, notation: string): { area: Area; bounds: Bounds } => {
  const noted = parseA1(notation, sheet);
  if (!noted || (noted.sheetName !== null && noted.sheetName !== sheet.name)) refuse(refusals.rangeNotFound);
  if (noted.area.row < 1) refuse(refusals.rowTooSmall);
  requireInGrid(sheet, noted.area);
  return { area: noted.area, bounds: noted.bounds ?? boundOnAllSides };
};

/** Refuses rows that the tab does not have. */
export const requireRows = (sheet: SheetModel, row: number, count: number): void => {
  if (row < 1 || count < 1 || row + count - 1 > sheet.rowCount) refuse(refusals.rowsOutOfBounds);
};

/** Refuses columns that the tab does not have. */
export const requireColumns = (sheet: SheetModel, column: number, count: number): void => {
  if (column < 1 || count < 1 || column + count - 1 > sheet.columnCount) refuse(refusals.columnsOutOfBounds);
};
