// Grids that scripts hand over: their size must be the range's.
import { columnsIn, rowsIn } from '../../../model/grid/areas';
import { changeCells, mapCells } from '../../../model/grid/cells';
import type { CellModel } from '../../../model/workbook';
import { refusals, refuse } from '../../../runtime/objects/exceptions';
import { requireEditable } from '../protection/permissions';
import type { RangePlace } from '../states';

/** Refuses a grid whose rows or columns are not as many as the range's. */
export const requireSameSize = ({ area }: RangePlace, grid: readonly (readonly unknown[])[]): void => {
  const [rows, columns] = [rowsIn(area), columnsIn(area)];
  if (grid.length !== rows) refuse(refusals.rowCount(grid.length, rows));
  for (const line of grid) {
    if (line.length !== columns) refuse(refusals.columnCount(line.length, columns));
  }
};

/** The member of a grid that belongs to a cell of the range. */
export const memberAt = <Member>(
  { area }: RangePlace,
  grid: readonly (readonly Member[])[],
  row: number,
  column: number,
): Member => {
  const line = grid[row - area.row];
  if (!line || column - area.column >= line.length)
    throw new RangeError('The grid is smaller than the range.');
  // noUncheckedIndexedAccess cannot see that the index was checked; members may well be null.
  return line[column - area.column] as Member;
};

/** Changes every cell of the range with one value. */
export const fillCells = (range: RangePlace, change: (cell: CellModel) => void): void => {
  requireEditable(range, range.area);
  changeCells(range.sheet, range.area, change);
};

/** Changes every cell of the range with its own member of a grid of the same size. */
export const layOutCells = <Member>(
  range: RangePlace,
  grid: readonly (readonly Member[])[],
  change: (cell: CellModel, member: Member) => void,
): void => {
  requireSameSize(range, grid);
  requireEditable(range, range.area);
  changeCells(range.sheet, range.area, (cell, row, column) =>
    change(cell, memberAt(range, grid, row, column)),
  );
};

/** What `read` makes of the range's first cell. */
export const readFirst = <Result>(
  range: RangePlace,
  read: (cell: CellModel | undefined, row: number, column: number) => Result,
): Result => {
  const { row, column } = range.area;
  const cell = range.sheet.rows.get(row)?.get(column);
  return read(cell, row, column);
};

/** What `read` makes of each cell of the range, row by row. */
export const readAll = <Result>(
  range: RangePlace,
  read: (cell: CellModel | undefined, row: number, column: number) => Result,
): Result[][] => mapCells(range.sheet, range.area, read);
