// Reaching cells: reading one, changing one, walking an area, and how far the content of a tab goes.
import { containsCell } from './areas';
import type { Area, CellModel, CellStyle, SheetModel } from '../workbook';

/** The cell if there is anything to it; undefined for an empty one in default style. */
export const cellAt = (sheet: SheetModel, row: number, column: number): CellModel | undefined =>
  sheet.rows.get(row)?.get(column);

/** Lets `change` alter a cell, made if need be; forgotten again when nothing is left of it. */
export const changeCell = (
  sheet: SheetModel,
  row: number,
  column: number,
  change: (cell: CellModel) => void,
): void => {
  let cells = sheet.rows.get(row);
  if (!cells) {
    cells = new Map();
    sheet.rows.set(row, cells);
  }
  const cell = cells.get(column) ?? { value: null };
  change(cell);
  if (isVoid(cell)) cells.delete(column);
  else cells.set(column, cell);
  if (cells.size === 0) sheet.rows.delete(row);
};

const isVoid = (cell: CellModel): boolean => cell.value === null && Object.keys(cell).length === 1;

/** Whether the cell holds a value or a formula; a note or a colour is no content. */
export const hasContent = (cell: CellModel | undefined): boolean =>
  cell !== undefined && (cell.value !== null || cell.formula !== undefined);

/** Visits each cell that exists within the area; empty ones in default style are passed over. */
export const visitCells = (
  sheet: SheetModel,
  area: Area,
  visit: (cell: CellModel, row: number, column: number) => void,
): void => {
  for (const [row, cells] of sheet.rows) {
    if (row < area.row || row > area.lastRow) continue;
    for (const [column, cell] of cells) {
      if (containsCell(area, row, column)) visit(cell, row, column);
    }
  }
};

/** Calls `change` on every cell of the area, also those that do not exist yet. */
export const changeCells = (
  sheet: SheetModel,
  area: Area,
  change: (cell: CellModel, row: number, column: number) => void,
): void => {
  for (let row = area.row; row <= area.lastRow; row += 1) {
    for (let column = area.column; column <= area.lastColumn; column += 1) {
      changeCell(sheet, row, column, (cell) => change(cell, row, column));
    }
  }
};

/** A grid of what `read` makes of each cell of the area, row by row. */
export const mapCells = <Result>(
  sheet: SheetModel,
  area: Area,
  read: (cell: CellModel | undefined, row: number, column: number) => Result,
): Result[][] => {
  const grid: Result[][] = [];
  for (let row = area.row; row <= area.lastRow; row += 1) {
    const line: Result[] = [];
    for (let column = area.column; column <= area.lastColumn; column += 1) {
      line.push(read(cellAt(sheet, row, column), row, column));
    }
    grid.push(line);
  }
  return grid;
};

/** The last row and the last column that hold content; 0 and 0 on an empty tab. */
export const contentEnd = (sheet: SheetModel): { lastRow: number; lastColumn: number } => {
  let lastRow = 0;
  let lastColumn = 0;
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (!hasContent(cell)) continue;
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    }
  }
  return { lastRow, lastColumn };
};

/** The whole grid of a tab as an area. */
export const wholeGrid = (sheet: SheetModel): Area => ({
  row: 1,
  column: 1,
  lastRow: sheet.rowCount,
  lastColumn: sheet.columnCount,
});

/** What is to change of a style: a member that is undefined goes back to Google's default. */
export type StylePatch = { readonly [Key in keyof CellStyle]?: CellStyle[Key] | undefined };

/** Lays a patch over a cell's style. */
export const restyle = (cell: CellModel, patch: StylePatch): void => {
  const style: StylePatch = { ...cell.style, ...patch };
  let isPlain = true;
  for (const key in style) {
    if (Reflect.get(style, key) === undefined) Reflect.deleteProperty(style, key);
    else isPlain = false;
  }
  if (isPlain) delete cell.style;
  // Every member that was undefined is gone.
  else cell.style = style as CellStyle;
};
