// The spreadsheet over Google's services: reads everything first, then writes everything.
import type { TabKey } from '../domain/finding';
import type { TabGrid } from '../schema/grid';
import { columnIndex } from '../schema/grid';
import type { Ports } from '../services/ports';
import type { MemoryPort } from '../services/ports/memory';
import type { ZoneOffset } from '../services/ports/workbookReader';
import { createTabInstaller } from './sheets/tabInstaller';
import { replaceReport } from './sheets/reportSwap';
import { headersOf } from './sheets/sheetHeaders';
import { findSheet, recordSheet } from './sheets/sheetFinder';
import { cellOf, valueOf } from './sheets/sheetValues';
import type { SheetMaker } from './sheets/tableWriter';
import { createTableWriter } from './sheets/tableWriter';
import { rewriteLayout } from './sheets/layoutWriter';
import type { WallClock } from './wallClock';
import { beginSheet } from './sheets/wholeSheet';
import { createWallClock, zoneOffsetOf } from './wallClock';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const tabsToRead: readonly TabKey[] = [
  'settings',
  'indicators',
  'units',
  'exclusions',
  'tallies',
  'systemFigures',
  'guidedList',
  'frozenFigures',
];
/** What is asked of each tab beside its values. */
const readsFormulas: readonly TabKey[] = ['tallies'];
const readsShownTexts: readonly TabKey[] = ['indicators'];

/** The tab as a grid; its name is asked for only when a finding names the tab. */
export const readGrid = (tab: TabKey, sheet: Sheet, clock: WallClock): TabGrid => {
  const range = sheet.getDataRange();
  const values = range.getValues().map((row) => row.map((value) => cellOf(value, clock)));
  let title: string | null = null;
  return {
    title: () => (title ??= sheet.getName()),
    values,
    formulas: readsFormulas.includes(tab) ? range.getFormulas() : [],
    shown: readsShownTexts.includes(tab) ? range.getDisplayValues() : [],
  };
};

/** The workbook of this run; every service is asked only when it is needed. */
export const createGoogleWorkbook = (
  spreadsheet: () => Spreadsheet,
  memory: MemoryPort,
  self: () => GoogleAppsScript.Base.User,
): Ports['workbook'] => {
  let offset: ZoneOffset | null = null;
  const zone = (): ZoneOffset => (offset ??= zoneOffsetOf(spreadsheet().getSpreadsheetTimeZone()));
  let started: WallClock | null = null;
  const clock = (): WallClock => (started ??= createWallClock(zone()));
  let editors: GoogleAppsScript.Base.User[] | null = null;
  const found = new Map<TabKey, Sheet>();
  const find = (tab: TabKey): Sheet | null => {
    const sheet = found.get(tab) ?? findSheet(spreadsheet(), memory, tab);
    if (sheet !== null) found.set(tab, sheet);
    return sheet;
  };
  const make: SheetMaker = (tab, title, fill, place) => {
    const sheet = beginSheet(spreadsheet(), title, place);
    fill(sheet);
    sheet.setName(title);
    recordSheet(memory, tab, sheet);
    found.set(tab, sheet);
    return sheet;
  };
  /** Headers that were asked for together with other things; each is used once, since people go on moving columns. */
  const headersRead = new Map<TabKey, readonly string[]>();
  const headersNow = (tab: TabKey, sheet: Sheet): readonly string[] => {
    const known = headersRead.get(tab);
    headersRead.delete(tab);
    return known ?? headersOf(sheet);
  };
  return {
    readTabs: () =>
      new Map(
        tabsToRead.flatMap((tab) => {
          const sheet = find(tab);
          return sheet === null ? [] : [[tab, readGrid(tab, sheet, clock())] as const];
        }),
      ),
    readForReport: () => {
      editors = spreadsheet().getEditors();
      const sheet = find('frozenFigures');
      const log = find('log');
      if (log !== null) headersRead.set('log', headersOf(log));
      return { frozen: sheet === null ? null : readGrid('frozenFigures', sheet, clock()) };
    },
    now: () => clock().now(),
    zone,
    locale: () => spreadsheet().getSpreadsheetLocale(),
    setRegion: () => {
      spreadsheet().setSpreadsheetLocale('vi_VN');
      spreadsheet().setSpreadsheetTimeZone('Asia/Ho_Chi_Minh');
    },
    urlOf: (title) => {
      const sheet = spreadsheet().getSheetByName(title);
      return sheet === null ? '' : `${spreadsheet().getUrl()}#gid=${sheet.getSheetId()}`;
    },
    linksTo: (tabs) => {
      const url = tabs.length === 0 ? '' : spreadsheet().getUrl();
      return new Map(
        tabs.flatMap((tab) => {
          const sheet = find(tab);
          return sheet === null ? [] : [[tab, `${url}#gid=${sheet.getSheetId()}`] as const];
        }),
      );
    },
    writeColumn: (tab, column, values) => {
      const sheet = find(tab);
      if (sheet === null || values.length === 0) return;
      const range = sheet.getRange(2, columnIndex(column) + 1, values.length, 1);
      range.setValues(values.map((value) => [valueOf(value)]));
    },
    writeTab: (tab, title, layout) => {
      const sheet = find(tab);
      const fill = (target: Sheet): void => rewriteLayout(target, layout);
      if (sheet === null) make(tab, title, fill);
      else fill(sheet);
    },
    replaceReport: (title, layout, clerks) =>
      replaceReport(spreadsheet(), title, layout, {
        self,
        editors: editors ?? spreadsheet().getEditors(),
        clerks,
      }),
    ...createTableWriter(find, make, headersNow),
    ...createTabInstaller(spreadsheet, self, find, make),
  };
};
