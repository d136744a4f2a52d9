// An edit as a trigger hands it over. Values of single cells are not looked at: a paste has none.
import type { Cell } from '../schema/cells/cell';
import { columnIndex } from '../schema/grid';
import type { EditedArea, EditPort } from '../services/ports/edit';
import type { MemoryPort } from '../services/ports/memory';
import type { ZoneOffset } from '../services/ports/workbookReader';
import { writeBlocks } from './sheets/blockWriter';
import { showAsCounts } from './sheets/countFormat';
import { isSheetOf } from './sheets/sheetFinder';
import { cellOf } from './sheets/sheetValues';
import type { WallClock } from './wallClock';
import { createWallClock } from './wallClock';

/** The area that A1 notation names: `D30`, `A2:E9`, `B:B`, `3:4`. Asked for in one call instead of four. */
export const areaOfA1 = (notation: string): EditedArea => {
  const [first = '', last = first] = notation.split(':');
  const columnOf = (corner: string, endless: number): number => {
    const letters = corner.replace(/[^A-Z]/gi, '').toUpperCase();
    return letters === '' ? endless : columnIndex(letters) + 1;
  };
  const rowOf = (corner: string, endless: number): number => Number(corner.replace(/\D/g, '')) || endless;
  return {
    firstRow: rowOf(first, 1),
    lastRow: rowOf(last, Infinity),
    firstColumn: columnOf(first, 1),
    lastColumn: columnOf(last, Infinity),
  };
};

/**
 * The column from row 2 down, decoded. Of tens of thousands of rows, texts and numbers are their own cells, and the same
 * moment the same cell: hardly anything is called.
 */
const columnOf = (
  values: readonly (readonly unknown[])[],
  column: number,
  clock: WallClock,
): readonly Cell[] => {
  const cells: Cell[] = [];
  const moments = new Map<number, Cell>();
  for (let index = 1; index < values.length; index += 1) {
    const value = values[index]?.[column];
    if (typeof value === 'string' || typeof value === 'number') cells.push(value);
    else if (value instanceof Date) {
      const moment = value.getTime();
      const known = moments.get(moment);
      const cell = known ?? cellOf(value, clock);
      if (known === undefined) moments.set(moment, cell);
      cells.push(cell);
    } else cells.push(cellOf(value, clock));
  }
  return cells;
};

/** The header and the rows, decoded; the others without cells, all of them one, since there may be tens of thousands. */
const onlyRows = (
  values: readonly (readonly unknown[])[],
  rows: ReadonlySet<number>,
  decode: (row: readonly unknown[]) => readonly Cell[],
): readonly (readonly Cell[])[] => {
  const decoded: (readonly Cell[])[] = new Array<readonly Cell[]>(values.length).fill([]);
  for (const row of [1, ...rows]) {
    const cells = values[row - 1];
    if (cells !== undefined) decoded[row - 1] = decode(cells);
  }
  return decoded;
};

/** The edited rows and their tab; nothing is read before it is asked for. */
export const createGoogleEdit = (
  event: GoogleAppsScript.Events.SheetsOnEdit,
  memory: MemoryPort,
): EditPort => {
  const sheet = event.range.getSheet();
  const clocks = new Map<string, WallClock>();
  const clockOf = (zone: ZoneOffset): WallClock => {
    const clock = clocks.get(zone.timeZone) ?? createWallClock(zone);
    clocks.set(zone.timeZone, clock);
    return clock;
  };
  return {
    area: areaOfA1(event.range.getA1Notation()),
    now: (zone) => clockOf(zone).now(),
    oldText: event.oldValue ?? null,
    readTab: (zone, withFormulas) => {
      const range = sheet.getDataRange();
      const values = range.getValues();
      const formulas = withFormulas ? range.getFormulas() : [];
      const clock = clockOf(zone);
      const decode = (row: readonly unknown[]): readonly Cell[] => row.map((value) => cellOf(value, clock));
      return {
        headers: decode(values[0] ?? []),
        rows: values.length,
        cell: (row, column) => cellOf(values[row - 1]?.[column], clock),
        column: (column) => columnOf(values, column, clock),
        asRead: (row) => values[row - 1] ?? [],
        grid: (rows) => ({
          title: () => sheet.getName(),
          values: rows === null ? values.map(decode) : onlyRows(values, rows, decode),
          formulas,
          shown: [],
        }),
      };
    },
    isOwnTallies: () => isSheetOf(event.source, memory, 'tallies', event.range.getGridId()),
    showAsCounts: (cells) => showAsCounts(sheet, cells),
    writeBlocks: (values, colours) => writeBlocks(sheet, values, colours),
  };
};
