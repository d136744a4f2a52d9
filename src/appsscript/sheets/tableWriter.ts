// Writes lines into tables: those that the add-in owns, and rows that it opens for people. Each cell goes under its
// column's header, wherever that stands.
import type { TabKey } from '../../domain/finding';
import type { Cell } from '../../schema/cells/cell';
import { columnsUnder } from '../../schema/lines';
import type { WorkbookSetUp } from '../../services/ports/workbookSetUp';
import type { WorkbookWriter } from '../../services/ports/workbookWriter';
import type { TabSetup } from '../../views/tabs/tabSetup';
import { writeCells } from './cellWriter';
import { runsOf } from './columnRuns';
import { appendUnder } from './lineAppender';
import { columnsOfTable, headersOf } from './sheetHeaders';
import { bodyRows, writeUnderRow } from './sheetRoom';
import { valueOf } from './sheetValues';
import { cellsOf, writeTabSetup } from './tabWriter';
import type { Position } from './wholeSheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type SheetFinder = (tab: TabKey) => Sheet | null;
/** Makes the tab's sheet whole, and remembers which sheet it is. */
export type SheetMaker = (
  tab: TabKey,
  title: string,
  fill: (sheet: Sheet) => void,
  position?: Position,
) => Sheet;

type TableWriter = Pick<WorkbookWriter, 'putLines' | 'stampRows' | 'addLines' | 'addUnder' | 'openRows'> &
  Pick<WorkbookSetUp, 'appendLines'>;

/** Tables are found by their tab, and made from the setup when they are not there. */
export const createTableWriter = (
  find: SheetFinder,
  make: SheetMaker,
  headersNow: (tab: TabKey, sheet: Sheet) => readonly Cell[],
  placeBefore: (following: readonly TabKey[]) => number | undefined,
  protect: (sheet: Sheet, title: string, clerks: readonly string[]) => void,
): TableWriter => {
  const makeTable = (setup: TabSetup, position?: Position, clerks: readonly string[] | null = null): Sheet =>
    make(
      setup.tab,
      setup.title,
      (sheet) => {
        writeTabSetup(sheet, setup, () => null);
        if (clerks !== null) protect(sheet, setup.title, clerks);
      },
      position,
    );
  return {
    putLines: (setup, lines, standing, kept) => {
      const there = find(setup.tab);
      const sheet = there ?? makeTable(setup);
      const before = there === null || standing === null ? 0 : standing.rows;
      const headers =
        there === null || standing === null ? setup.columns.map(({ header }) => header) : standing.headers;
      const rows = Math.max(lines.length, before - kept);
      if (rows === 0) return;
      // Rows that are there have the formats of their columns, and new ones take after the last of them.
      const knownRow = Math.max(2, before + 1);
      for (const { first, keys } of runsOf(columnsOfTable(sheet, setup, headers))) {
        const block = { row: 2 + kept, column: first, rows, columns: keys.length };
        const formats = keys.map((key) => setup.columns.find((column) => column.key === key)?.format ?? '@');
        const range = writeUnderRow(sheet, block, knownRow, (cells) =>
          cells.setNumberFormats(Array.from({ length: rows }, () => [...formats])),
        );
        // One write, surplus lines blanked in it: a run cut off leaves the table as it was or as it should be.
        range.setValues(
          Array.from({ length: rows }, (_, row) => keys.map((key) => valueOf(lines[row]?.[key] ?? ''))),
        );
      }
    },
    stampRows: (setup, column, headers, firstRow, cells) => {
      const sheet = find(setup.tab);
      const place = sheet === null ? undefined : columnsOfTable(sheet, setup, headers).get(column);
      if (sheet === null || place === undefined || cells.length === 0) return;
      sheet.getRange(firstRow, place, cells.length, 1).setValues(cells.map((cell) => [valueOf(cell)]));
    },
    addLines: (setup, lines) => {
      const there = find(setup.tab);
      const sheet = there ?? makeTable(setup);
      const headers =
        there === null ? setup.columns.map(({ header }) => header) : headersNow(setup.tab, there);
      const columns = columnsOfTable(sheet, setup, headers);
      sheet.insertRowsBefore(2, lines.length);
      // Inserted rows take on the look of a neighbour, which may be the header's.
      for (const { first, keys } of runsOf(columns)) {
        const dressed = keys.flatMap((key) => setup.columns.find((column) => column.key === key) ?? []);
        const cells = lines.map((line) => cellsOf(dressed, line));
        writeCells(sheet, 2, cells, { firstColumn: first, clear: true });
      }
    },
    addUnder: (setup, lines, standing, { clerks, following }) => {
      const there = find(setup.tab);
      if (there !== null && standing === null) return;
      const sheet = there ?? makeTable(setup, () => placeBefore(following), clerks);
      const fresh = { headers: setup.columns.map(({ header }) => header), rows: 0 };
      appendUnder(sheet, setup, lines, there === null || standing === null ? fresh : standing);
    },
    appendLines: (tab, lines) => {
      const sheet = find(tab);
      if (sheet === null || lines.length === 0) return;
      const columns = columnsUnder(tab, headersOf(sheet));
      const width = Math.max(0, ...columns.values());
      for (const line of lines) {
        const row: (string | number | boolean)[] = Array.from({ length: width }, () => '');
        for (const [key, column] of columns) row[column - 1] = valueOf(line[key] ?? '');
        sheet.appendRow(row);
      }
    },
    openRows: (tab, blank, lines) => {
      const sheet = find(tab);
      if (sheet === null || lines.length === 0) return;
      const headers = headersNow(tab, sheet);
      const inserted = lines.length - (blank ?? bodyRows(sheet));
      if (inserted > 0) {
        sheet.insertRowsBefore(2, inserted);
        const below = sheet.getRange(2 + inserted, 1, 1, headers.length);
        const added = sheet.getRange(2, 1, inserted, headers.length);
        below.copyTo(added, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
        below.copyTo(added, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
      }
      const named = new Set(lines.flatMap((line) => Object.keys(line)));
      const columns = [...columnsUnder(tab, headers)].filter(([key]) => named.has(key));
      if (columns.length === 0) return;
      // One write for all columns: rows that are half filled would belong to nobody.
      const first = Math.min(...columns.map(([, column]) => column));
      const last = Math.max(...columns.map(([, column]) => column));
      const keyAt = new Map(columns.map(([key, column]) => [column, key]));
      const block = lines.map((line) =>
        Array.from({ length: last - first + 1 }, (_, offset) => {
          const key = keyAt.get(first + offset);
          return valueOf(key === undefined ? '' : (line[key] ?? ''));
        }),
      );
      sheet.getRange(2, first, lines.length, last - first + 1).setValues(block);
    },
  };
};
