// The order in which Sheets sorts rows.
import { cellAt } from './cells';
import type { Area, CellModel, CellValue, SheetModel } from '../workbook';

export interface SortKey {
  /** Column of the tab, from 1. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Numbers, then texts, then FALSE and TRUE; blanks come last whichever way is sorted. */
const rankOf = (value: CellValue): number => {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
};

/** Compares two values that are no blanks: texts without regard to case, FALSE before TRUE. */
export const compareValues = (first: CellValue, second: CellValue): number => {
  const byRank = rankOf(first) - rankOf(second);
  if (byRank !== 0) return byRank;
  if (typeof first === 'string' && typeof second === 'string') {
    const [left, right] = [first.toLowerCase(), second.toLowerCase()];
    return left < right ? -1 : left > right ? 1 : 0;
  }
  return Number(first) - Number(second);
};

/** Sorts the rows of the area by the keys, whole cells at a time; rows that compare equal keep their order. */
export const sortRows = (sheet: SheetModel, area: Area, keys: readonly SortKey[]): void => {
  const rows: number[] = [];
  for (let row = area.row; row <= area.lastRow; row += 1) rows.push(row);
  const sorted = rows.toSorted((first, second) => {
    for (const { column, ascending } of keys) {
      const [left, right] = [first, second].map((row) => cellAt(sheet, row, column)?.value ?? null);
      if (left === null || right === null || left === undefined || right === undefined) {
        if (left !== right) return (left ?? null) === null ? 1 : -1;
        continue;
      }
      const order = compareValues(left, right);
      if (order !== 0) return ascending ? order : -order;
    }
    return 0;
  });
  const moved = sorted.map((row) => cutRow(sheet, area, row));
  moved.forEach((cells, index) => pasteRow(sheet, area.row + index, cells));
};

const cutRow = (sheet: SheetModel, area: Area, row: number): Map<number, CellModel> => {
  const cells = new Map<number, CellModel>();
  for (const [column, cell] of sheet.rows.get(row) ?? []) {
    if (column >= area.column && column <= area.lastColumn) cells.set(column, cell);
  }
  for (const column of cells.keys()) sheet.rows.get(row)?.delete(column);
  return cells;
};

const pasteRow = (sheet: SheetModel, row: number, cells: Map<number, CellModel>): void => {
  const target = sheet.rows.get(row) ?? new Map<number, CellModel>();
  for (const [column, cell] of cells) target.set(column, cell);
  if (target.size > 0) sheet.rows.set(row, target);
  else sheet.rows.delete(row);
};
