// A1 and R1C1 notation: text to areas and back.
import type { Area } from '../workbook';

/** How far a notation such as `D:F` is bound: its rows run from the first to the last the tab has. */
export interface Bounds {
  readonly rows: boolean;
  readonly columns: boolean;
}

export interface NotedArea {
  /** The tab named before `!`; null when none is. */
  readonly sheetName: string | null;
  readonly area: Area;
  readonly bounds: Bounds;
}

export const boundOnAllSides: Bounds = { rows: true, columns: true };

/** `27` becomes `AA`. */
export const columnLetters = (column: number): string => {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
};

/** `aa` becomes 27; NaN for anything but letters. */
export const columnNumber = (letters: string): number => {
  if (!/^[A-Za-z]+$/.test(letters)) return Number.NaN;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
};

/** `B2:C5`, `B2` for one cell, `D:F` and `2:5` for whole columns and rows, '' for a whole unbound grid. */
export const formatA1 = (area: Area, bounds: Bounds = boundOnAllSides): string => {
  if (!bounds.rows && !bounds.columns) return '';
  const from = `${bounds.columns ? columnLetters(area.column) : ''}${bounds.rows ? area.row : ''}`;
  const to = `${bounds.columns ? columnLetters(area.lastColumn) : ''}${bounds.rows ? area.lastRow : ''}`;
  return from === to && bounds.rows && bounds.columns ? from : `${from}:${to}`;
};

/** The name as it stands before `!`, quoted where the notation needs it. */
export const quoteSheetName = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

const readCorner = (text: string): Corner | null => {
  const r1c1 = /^R(\d+)C(\d+)$/i.exec(text);
  if (r1c1) return { row: Number(r1c1[1]), column: Number(r1c1[2]) };
  const a1 = /^([A-Za-z]{1,3})?(\d+)?$/.exec(text);
  if (!a1 || text === '') return null;
  return { column: a1[1] ? columnNumber(a1[1]) : null, row: a1[2] ? Number(a1[2]) : null };
};

const splitSheetName = (text: string): { sheetName: string | null; cells: string } => {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(text);
  if (quoted) return { sheetName: (quoted[1] ?? '').replace(/''/g, "'"), cells: quoted[2] ?? '' };
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { sheetName: null, cells: text };
  return { sheetName: text.slice(0, mark), cells: text.slice(mark + 1) };
};

const ordered = (first: number, second: number): [number, number] =>
  first <= second ? [first, second] : [second, first];

/**
 * Reads a notation against a grid's size. Inverted corners are put right and `$` is dropped, as Sheets does
 * (`C5:B2` is `B2:C5`, `5:2` is `2:5`). Null for what is no notation; an area beyond the grid comes back as it is.
 */
export const parseA1 = (text: string, grid: { rowCount: number; columnCount: number }): NotedArea | null => {
  const { sheetName, cells } = splitSheetName(text.trim());
  const parts = cells.replace(/\$/g, '').split(':');
  const from = readCorner(parts[0] ?? '');
  const to = parts.length === 2 ? readCorner(parts[1] ?? '') : from;
  if (parts.length > 2 || !from || !to) return null;
  if (parts.length === 1 && (from.row === null || from.column === null)) return null;
  const rowsBound = from.row !== null && to.row !== null;
  const columnsBound = from.column !== null && to.column !== null;
  if (from.row === null && to.row === null && !columnsBound) return null;
  if (from.column === null && to.column === null && !rowsBound) return null;
  const [row, lastRow] = ordered(from.row ?? to.row ?? 1, rowsBound ? (to.row ?? 1) : grid.rowCount);
  const [column, lastColumn] = ordered(
    from.column ?? to.column ?? 1,
    columnsBound ? (to.column ?? 1) : grid.columnCount,
  );
  const open = from.row === null && to.row === null;
  const openColumns = from.column === null && to.column === null;
  return {
    sheetName,
    area: { row: open ? 1 : row, column: openColumns ? 1 : column, lastRow, lastColumn },
    bounds: { rows: !open, columns: !openColumns },
  };
};
