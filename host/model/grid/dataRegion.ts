// The block of filled cells around a place, as Ctrl+A finds it.
import { cellAt, hasContent } from './cells';
import type { Area, SheetModel } from '../workbook';

const anyContent = (sheet: SheetModel, area: Area): boolean => {
  for (let row = area.row; row <= area.lastRow; row += 1) {
    for (let column = area.column; column <= area.lastColumn; column += 1) {
      if (hasContent(cellAt(sheet, row, column))) return true;
    }
  }
  return false;
};

/** Grows the area while a line of cells beside it holds content; `along` ROWS or COLUMNS grows one way only. */
export const dataRegionAround = (sheet: SheetModel, start: Area, along: string | null): Area => {
  let area = start;
  for (;;) {
    const grown = growOnce(sheet, area, along);
    if (grown === area) return area;
    area = grown;
  }
};

const growOnce = (sheet: SheetModel, area: Area, along: string | null): Area => {
  const rows = along !== 'COLUMNS';
  const columns = along !== 'ROWS';
  // The corners count as neighbours, so the lines beside the area reach one cell further on both sides.
  const top = Math.max(1, area.row - (rows ? 1 : 0));
  const bottom = Math.min(sheet.rowCount, area.lastRow + (rows ? 1 : 0));
  const left = Math.max(1, area.column - (columns ? 1 : 0));
  const right = Math.min(sheet.columnCount, area.lastColumn + (columns ? 1 : 0));
  const line = (row: number, column: number, lastRow: number, lastColumn: number): boolean =>
    anyContent(sheet, { row, column, lastRow, lastColumn });
  const grown = {
    row: top < area.row && line(top, left, top, right) ? top : area.row,
    lastRow: bottom > area.lastRow && line(bottom, left, bottom, right) ? bottom : area.lastRow,
    column: left < area.column && line(top, left, bottom, left) ? left : area.column,
    lastColumn: right > area.lastColumn && line(top, right, bottom, right) ? right : area.lastColumn,
  };
  const isSame =
    grown.row === area.row &&
    grown.lastRow === area.lastRow &&
    grown.column === area.column &&
    grown.lastColumn === area.lastColumn;
  return isSame ? area : grown;
};
