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

/** Asks once of values that are the same: moments of their own, since no two dates are the same object. */
const askingOnce = <Answer>(ask: (value: unknown) => Answer): ((value: unknown) => Answer) => {
  const ofValues = new Map<unknown, Answer>();
  const ofMoments = new Map<number, Answer>();
  const once = <Key>(known: Map<Key, Answer>, key: Key, value: unknown): Answer => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = ask(value);
    known.set(key, answer);
    return answer;
  };
  return (value) =>
    value instanceof Date ? once(ofMoments, value.getTime(), value) : once(ofValues, value, value);
};

/**
 * Tens of thousands of rows are gone through within an edit, once for each column. What the row before holds is mostly held
 * by this one too in a column of dates, and the same few texts again and again in one of names.
 */
const rowsByAnswer = <Answer>(
  values: readonly (readonly unknown[])[],
  column: number,
  answerOf: (value: unknown) => Answer,
): ReadonlyMap<Answer, readonly number[]> => {
  const rowsOf = new Map<Answer, number[]>();
  const rowsOfText = new Map<unknown, number[]>();
  const rowsOfAnswer = (answer: Answer): number[] => {
    const rows = rowsOf.get(answer) ?? [];
    rowsOf.set(answer, rows);
    return rows;
  };
  let lastMoment = NaN;
  let rows: number[] | undefined;
  for (let index = 1; index < values.length; index += 1) {
    const value = values[index]?.[column];
    if (value instanceof Date) {
      const moment = value.getTime();
      if (rows === undefined || moment !== lastMoment) rows = rowsOfAnswer(answerOf(value));
      lastMoment = moment;
    } else {
      lastMoment = NaN;
      rows = rowsOfText.get(value);
      if (rows === undefined) {
        rows = rowsOfAnswer(answerOf(value));
        if (typeof value === 'string') rowsOfText.set(value, rows);
      }
    }
    rows.push(index + 1);
  }
  return rowsOf;
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
        rowsBy: (column, ask) =>
          rowsByAnswer(
            values,
            column,
            askingOnce((value) => ask(cellOf(value, clock))),
          ),
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
