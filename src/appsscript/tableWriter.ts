// Writes lines into tables: those that the add-in owns, and rows that it opens for people.
import type { TabKey } from '../domain/issue';
import type { Cell } from '../schema/cell';
import { columnIndex } from '../schema/grid';
import type { WorkbookPort } from '../services/ports';
import type { LayoutCell } from '../views/layout';
import { looks } from '../views/palette';
import type { TabSetup } from '../views/tabs/tabSetup';
import { makeRoom, writeCells } from './layoutWriter';
import { valueOf } from './sheetValues';
import { preparedRows, writeTabSetup } from './tabWriter';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type SheetFinder = (tab: TabKey) => Sheet | null;
/** Makes the tab's sheet whole, and remembers which sheet it is. */
export type SheetMaker = (tab: TabKey, title: string, fill: (sheet: Sheet) => void, place?: number) => Sheet;

type TableWriter = Pick<WorkbookPort, 'rewriteTable' | 'addLines' | 'appendLines' | 'insertRows'>;

const dressed = (setup: TabSetup, lines: readonly (readonly Cell[])[]): readonly (readonly LayoutCell[])[] =>
  lines.map((line) =>
    line.map((value, index) => {
      const { format = '@', align = 'left' } = setup.columns[index] ?? {};
      return { value, look: { ...looks.plain, format, align } };
    }),
  );

/** Tables are found by their tab, and made from the setup when they are not there. */
export const createTableWriter = (find: SheetFinder, make: SheetMaker): TableWriter => {
  const tableFor = (tab: TabKey, setup: TabSetup): Sheet =>
    find(tab) ?? make(tab, setup.title, (sheet) => writeTabSetup(sheet, setup, () => null));
  return {
    rewriteTable: (tab, setup, lines, before) => {
      const sheet = tableFor(tab, setup);
      // A sheet that Google made has room for so many lines; its size is asked for only beyond that.
      if (lines.length > preparedRows) makeRoom(sheet, lines.length + 1, setup.columns.length);
      if (lines.length > 0) {
        // The columns were dressed when the table was made; only what a value is parsed by is said again.
        const range = sheet.getRange(2, 1, lines.length, setup.columns.length);
        range.setNumberFormats(lines.map(() => setup.columns.map((column) => column.format)));
        range.setValues(lines.map((line) => line.map(valueOf)));
      }
      const surplus = before - lines.length;
      if (surplus > 0) sheet.getRange(lines.length + 2, 1, surplus, setup.columns.length).clearContent();
    },
    addLines: (tab, setup, lines) => {
      const sheet = tableFor(tab, setup);
      sheet.insertRowsBefore(2, lines.length);
      writeCells(sheet, 2, dressed(setup, lines));
    },
    appendLines: (tab, lines) => {
      const sheet = find(tab);
      if (sheet === null) return;
      for (const line of lines) sheet.appendRow(line.map(valueOf));
    },
    insertRows: (tab, inserted, columns) => {
      const sheet = find(tab);
      const count = columns[0]?.values.length ?? 0;
      if (sheet === null || count === 0) return;
      if (inserted > 0) {
        sheet.insertRowsBefore(2, inserted);
        const width = sheet.getMaxColumns();
        const below = sheet.getRange(2 + inserted, 1, 1, width);
        const added = sheet.getRange(2, 1, inserted, width);
        below.copyTo(added, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
        below.copyTo(added, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
      }
      // One write for all columns: rows that are half filled would belong to nobody.
      const indices = columns.map(({ column }) => columnIndex(column));
      const first = Math.min(...indices);
      const width = Math.max(...indices) - first + 1;
      const block = Array.from({ length: count }, (_row, row) =>
        Array.from({ length: width }, (_cell, offset) =>
          valueOf(columns[indices.indexOf(first + offset)]?.values[row] ?? ''),
        ),
      );
      sheet.getRange(2, first + 1, count, width).setValues(block);
    },
  };
};
