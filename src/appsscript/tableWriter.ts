// Writes lines into tables: those that the add-in owns, and rows that it opens for people.
import type { TabKey } from '../domain/finding';
import type { Cell } from '../schema/cells/cell';
import { columnIndex } from '../schema/grid';
import type { WorkbookSetUp } from '../services/ports/workbookSetUp';
import type { WorkbookWriter } from '../services/ports/workbookWriter';
import type { LayoutCell } from '../views/sheet/layout';
import { looks } from '../views/sheet/looks';
import type { TabSetup } from '../views/tabs/tabSetup';
import { writeCells } from './cellWriter';
import { valueOf } from './sheetValues';
import { writeTabSetup } from './tabWriter';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type SheetFinder = (tab: TabKey) => Sheet | null;
/** Makes the tab's sheet whole, and remembers which sheet it is. */
export type SheetMaker = (tab: TabKey, title: string, fill: (sheet: Sheet) => void, place?: number) => Sheet;

type TableWriter = Pick<WorkbookWriter, 'rewriteTable' | 'addLines' | 'insertRows'> &
  Pick<WorkbookSetUp, 'appendLines'>;

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
      const rows = Math.max(lines.length, before);
      if (rows === 0) return;
      // Room is made under the last line; a table that was empty has that of a new sheet.
      if (before > 0 && lines.length > before) sheet.insertRowsAfter(before + 1, lines.length - before);
      const formats = setup.columns.map((column) => column.format);
      const blank = setup.columns.map((): Cell => '');
      const range = sheet.getRange(2, 1, rows, setup.columns.length);
      // Rows that are there have the formats of their columns.
      if (lines.length > before) range.setNumberFormats(Array.from({ length: rows }, () => [...formats]));
      // One write, surplus lines blanked in it: a run cut off leaves the table as it was or as it should be.
      range.setValues(Array.from({ length: rows }, (_, row) => (lines[row] ?? blank).map(valueOf)));
    },
    addLines: (tab, setup, lines) => {
      const sheet = tableFor(tab, setup);
      sheet.insertRowsBefore(2, lines.length);
      // Inserted rows take on the look of a neighbour, which may be the header's.
      writeCells(sheet, 2, dressed(setup, lines), { clear: true });
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
