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
      const blank: readonly Cell[] = (values[0] ?? []).map(() => '');
      return {
        headers: decode(values[0] ?? []),
        rows: values.length,
        cell: (row, column) => cellOf(values[row - 1]?.[column], clock),
        grid: (rows) => ({
          title: () => sheet.getName(),
          values: values.map((row, index) =>
            index === 0 || rows === null || rows.has(index + 1) ? decode(row) : blank,
          ),
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
