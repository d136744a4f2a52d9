// Cells gathered into rectangles, so that a rule that holds for a thousand cells is written once.
import type { Area } from '../../model/workbook';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Rectangles that together cover just these cells, each cell once: runs down a column, joined with equal neighbours. */
export const coverWithAreas = (places: Iterable<CellPlace>): Area[] => {
  const rowsByColumn = new Map<number, Set<number>>();
  for (const { row, column } of places) {
    const rows = rowsByColumn.get(column);
    if (rows === undefined) rowsByColumn.set(column, new Set([row]));
    else rows.add(row);
  }
  const finished: Area[] = [];
  let open: Area[] = [];
  for (const column of [...rowsByColumn.keys()].sort((a, b) => a - b)) {
    const next: Area[] = [];
    for (const run of runs(rowsByColumn.get(column) ?? new Set())) {
      const neighbour = open.find(
        (area) => area.lastColumn === column - 1 && area.row === run.row && area.lastRow === run.lastRow,
      );
      next.push(neighbour ? { ...neighbour, lastColumn: column } : { ...run, column, lastColumn: column });
      open = open.filter((area) => area !== neighbour);
    }
    finished.push(...open);
    open = next;
  }
  return [...finished, ...open].sort((a, b) => a.row - b.row || a.column - b.column);
};

const runs = (rows: ReadonlySet<number>): { row: number; lastRow: number }[] => {
  const found: { row: number; lastRow: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last?.lastRow === row - 1) last.lastRow = row;
    else found.push({ row, lastRow: row });
  }
  return found;
};

/** Every cell of an area, row by row. */
export const placesOf = function* (area: Area): Generator<CellPlace> {
  for (let row = area.row; row <= area.lastRow; row += 1) {
    for (let column = area.column; column <= area.lastColumn; column += 1) yield { row, column };
  }
};
