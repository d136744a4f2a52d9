// The spreadsheet over Google's services: reads everything first, then writes everything.
import type { TabKey } from '../domain/issue';
import { columnIndex } from '../schema/grid';
import type { TabGrid } from '../schema/grid';
import { tabNames } from '../schema/tabs';
import type { WorkbookPort } from '../services/ports';
import { looks } from '../views/palette';
import type { TabSetup } from '../views/tabSetup';
import type { DocumentMemory } from './documentMemory';
import { writeCells, writeLayout } from './layoutWriter';
import { replaceReport } from './reportSwap';
import { findSheet, recordSheet } from './sheetFinder';
import { cellOf, valueOf } from './sheetValues';
import { writeTabSetup } from './tabWriter';
import type { WallClock } from './wallClock';
import { createWallClock } from './wallClock';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is asked of each tab beside its values. */
const readsFormulas: readonly TabKey[] = ['tallies'];
const readsShownTexts: readonly TabKey[] = ['indicators'];
const readTabs: readonly TabKey[] = [
  'settings',
  'indicators',
  'units',
  'exclusions',
  'tallies',
  'frozenFigures',
];

/** The workbook of this run; every service is asked only when it is needed. */
export const createGoogleWorkbook = (memory: DocumentMemory): WorkbookPort => {
  let opened: GoogleAppsScript.Spreadsheet.Spreadsheet | null = null;
  const spreadsheet = (): GoogleAppsScript.Spreadsheet.Spreadsheet =>
    (opened ??= SpreadsheetApp.getActiveSpreadsheet());
  let started: WallClock | null = null;
  const clock = (): WallClock => (started ??= createWallClock(spreadsheet().getSpreadsheetTimeZone()));

  const readGrid = (tab: TabKey, sheet: Sheet): TabGrid => {
    const range = sheet.getDataRange();
    const values = range.getValues().map((row) => row.map((value) => cellOf(value, clock())));
    let title: string | null = null;
    return {
      title: () => (title ??= sheet.getName()),
      values,
      formulas: readsFormulas.includes(tab) ? range.getFormulas() : [],
      shown: readsShownTexts.includes(tab) ? range.getDisplayValues() : [],
    };
  };

  const sheetFor = (tab: TabKey, title: string): Sheet => {
    const found = findSheet(spreadsheet(), memory, tab);
    if (found !== null) return found;
    const added = spreadsheet().insertSheet(title);
    recordSheet(memory, tab, added);
    return added;
  };

  const tableFor = (tab: TabKey, setup: TabSetup): Sheet => {
    const found = findSheet(spreadsheet(), memory, tab);
    if (found !== null) return found;
    const added = sheetFor(tab, setup.title);
    writeTabSetup(added, setup);
    return added;
  };

  const lineCells = (setup: TabSetup, lines: Parameters<WorkbookPort['addLines']>[2]) =>
    lines.map((line) =>
      line.map((value, index) => {
        const column = setup.columns[index];
        return {
          value,
          look: { ...looks.plain, format: column?.format ?? '@', align: column?.align ?? 'left' },
        };
      }),
    );

  return {
    readTabs: () =>
      new Map(
        readTabs.flatMap((tab) => {
          const sheet = findSheet(spreadsheet(), memory, tab);
          return sheet === null ? [] : [[tab, readGrid(tab, sheet)] as const];
        }),
      ),
    now: () => clock().now(),
    writeColumn: (tab, column, values) => {
      const sheet = findSheet(spreadsheet(), memory, tab);
      if (sheet === null || values.length === 0) return;
      sheet
        .getRange(2, columnIndex(column) + 1, values.length, 1)
        .setValues(values.map((value) => [valueOf(value)]));
    },
    writeTab: (tab, title, layout) => {
      const sheet = sheetFor(tab, title);
      makeRoom(sheet, layout.rows.length, layout.widths.length);
      sheet.clear();
      sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart();
      sheet.setFrozenRows(0);
      sheet.setFrozenColumns(0);
      writeLayout(sheet, layout);
    },
    replaceReport: (title, layout) => replaceReport(spreadsheet(), title, layout),
    rewriteTable: (tab, setup, lines) => {
      const sheet = tableFor(tab, setup);
      makeRoom(sheet, lines.length + 1, setup.columns.length);
      if (lines.length > 0) writeCells(sheet, 2, lineCells(setup, lines));
      const below = sheet.getMaxRows() - lines.length - 1;
      if (below > 0) sheet.getRange(lines.length + 2, 1, below, setup.columns.length).clearContent();
    },
    addLines: (tab, setup, lines) => {
      const sheet = tableFor(tab, setup);
      sheet.insertRowsBefore(2, lines.length);
      writeCells(sheet, 2, lineCells(setup, lines));
    },
    addTab: (setup) => {
      const found = findSheet(spreadsheet(), memory, setup.tab);
      if (found !== null) return false;
      writeTabSetup(sheetFor(setup.tab, tabNames[setup.tab].vi), setup);
      return true;
    },
    setRegion: () => {
      spreadsheet().setSpreadsheetLocale('vi_VN');
      spreadsheet().setSpreadsheetTimeZone('Asia/Ho_Chi_Minh');
    },
    urlOf: (title) => {
      const sheet = spreadsheet().getSheetByName(title);
      return sheet === null ? '' : `${spreadsheet().getUrl()}#gid=${sheet.getSheetId()}`;
    },
  };
};

/** Grows the sheet to the size that is about to be written. */
const makeRoom = (sheet: Sheet, rows: number, columns: number): void => {
  const missingRows = rows - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  const missingColumns = columns - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
};
