// Rectangles of cells: size, overlap, and whether one lies within others.
import type { Area } from '../workbook';

export const rowsIn = (area: Area): number => area.lastRow - area.row + 1;

export const columnsIn = (area: Area): number => area.lastColumn - area.column + 1;

/** The area of one cell. */
export const areaOfCell = (row: number, column: number): Area => ({
  row,
  column,
  lastRow: row,
  lastColumn: column,
});

export const isOneCell = (area: Area): boolean =>
  area.row === area.lastRow && area.column === area.lastColumn;

/** Whether the area is one whole row or one whole column, as its bounds tell. */
export const isOneLine = (area: Area, bounds: { rows: boolean; columns: boolean }): boolean =>
  bounds.rows ? area.row === area.lastRow : area.column === area.lastColumn;

/** The row or column that an area bound one way only begins with; null for any other. */
export const lineOf = (
  area: Area,
  bounds: { rows: boolean; columns: boolean },
): { axis: 'row' | 'column'; number: number } | null => {
  if (bounds.rows === bounds.columns) return null;
  return bounds.rows ? { axis: 'row', number: area.row } : { axis: 'column', number: area.column };
};

/** Whether the border behind so many rows or columns runs through the area. */
export const containsLineBorder = (area: Area, axis: 'row' | 'column', lines: number): boolean =>
  area[axis] <= lines && (axis === 'row' ? area.lastRow : area.lastColumn) > lines;

export const containsCell = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn;

export const containsArea = (outer: Area, inner: Area): boolean =>
  containsCell(outer, inner.row, inner.column) && containsCell(outer, inner.lastRow, inner.lastColumn);

/** The cells that both areas have; null when they have none. */
export const intersectionOf = (first: Area, second: Area): Area | null => {
  const area = {
    row: Math.max(first.row, second.row),
    column: Math.max(first.column, second.column),
    lastRow: Math.min(first.lastRow, second.lastRow),
    lastColumn: Math.min(first.lastColumn, second.lastColumn),
  };
  return area.row > area.lastRow || area.column > area.lastColumn ? null : area;
};

/** Whether every cell of the area lies in one of the others; the others may share the work. */
export const isCoveredBy = (area: Area, others: readonly Area[]): boolean => {
  const [first, ...rest] = others;
  if (!first) return false;
  const shared = intersectionOf(area, first);
  if (!shared) return isCoveredBy(area, rest);
  return remaindersOf(area, shared).every((remainder) => isCoveredBy(remainder, rest));
};

/** What is left of an area once another is cut out of it: itself where they share no cell. */
export const withoutArea = (area: Area, hole: Area): readonly Area[] => {
  const shared = intersectionOf(area, hole);
  return shared === null ? [area] : remaindersOf(area, shared);
};

/** What is left of an area, as up to four rectangles, once an area inside it is cut out. */
const remaindersOf = (area: Area, hole: Area): Area[] => {
  const candidates: Area[] = [
    { ...area, lastRow: hole.row - 1 },
    { ...area, row: hole.lastRow + 1 },
    { ...area, row: hole.row, lastRow: hole.lastRow, lastColumn: hole.column - 1 },
    { ...area, row: hole.row, lastRow: hole.lastRow, column: hole.lastColumn + 1 },
  ];
  return candidates.filter((part) => part.row <= part.lastRow && part.column <= part.lastColumn);
};
