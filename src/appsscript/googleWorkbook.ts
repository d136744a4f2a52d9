// The spreadsheet over Google's services: reads everything first, then writes everything.
import type { Ports } from '../services/ports';
import type { MemoryPort } from '../services/ports/memory';
import { createBookClock } from './bookClock';
import { createTabInstaller } from './sheets/tabInstaller';
import { writeBlocks } from './sheets/blockWriter';
import { showAsCounts } from './sheets/countFormat';
import { dressCourse, rewriteCourse } from './sheets/courseWriter';
import { foreignTabs } from './sheets/foreignTabs';
import { protectForClerks } from './sheets/protections';
import { hideReports, renameReport, replaceReport } from './sheets/reportSwap';
import { selectCell } from './sheets/cellSelection';
import { createSheetFinder, gridIdOf } from './sheets/sheetFinder';
import type { SheetMaker } from './sheets/tableWriter';
import { createTableWriter } from './sheets/tableWriter';
import { rewriteLayout, writeLayout } from './sheets/layoutWriter';
import { growNewSheet } from './sheets/sheetRoom';
import { createTabPlaces } from './tabPlaces';
import { createTabReader } from './tabReader';
import { beginSheet } from './sheets/wholeSheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The workbook of this run; every service is asked only when it is needed. */
export const createGoogleWorkbook = (
  spreadsheet: () => Spreadsheet,
  memory: MemoryPort,
  self: () => GoogleAppsScript.Base.User,
): Ports['workbook'] => {
  const time = createBookClock(spreadsheet);
  let editors: GoogleAppsScript.Base.User[] | null = null;
  const sheets = createSheetFinder(spreadsheet, memory);
  const { find } = sheets;
  const { headersNow, readRecord, ...reading } = createTabReader(spreadsheet, sheets, time);
  const editorsOf = (): GoogleAppsScript.Base.User[] => (editors ??= spreadsheet().getEditors());
  const make: SheetMaker = (tab, title, fill, position) => {
    const sheet = beginSheet(spreadsheet(), title, position);
    fill(sheet);
    sheet.setName(title);
    sheets.record(tab, sheet);
    return sheet;
  };
  const places = createTabPlaces(spreadsheet, sheets);
  const protectNew = (sheet: Sheet, title: string, clerks: readonly string[]): void => {
    const people = { self, editors: editorsOf(), clerks };
    protectForClerks(sheet, () => title, people);
  };
  return {
    ...reading,
    readForReport: (asksPlace) => {
      editors = spreadsheet().getEditors();
      reading.lookForLog();
      places.lookForReport(asksPlace);
      return readRecord();
    },
    authority: () => {
      const sheet = find('frozenFigures');
      if (sheet === null) return find('settings') === null ? 'new' : 'unprotected';
      // A warning asks whoever edits whether they are sure, and keeps nobody out.
      const protections = sheet
        .getProtections(SpreadsheetApp.ProtectionType.SHEET)
        .filter((protection) => !protection.isWarningOnly());
      if (protections.length === 0) return 'unprotected';
      return protections.every((protection) => protection.canEdit()) ? 'mayAct' : 'mayNot';
    },
    isOwnFile: () => {
      // Google gives null for a file on a shared drive, whatever its types say.
      const owner = spreadsheet().getOwner() as GoogleAppsScript.Base.User | null;
      return owner === null || owner.getEmail() === Session.getEffectiveUser().getEmail();
    },
    foreignTabs: () => {
      // Others may have made and renamed tabs since this run has looked for one.
      sheets.forget();
      return foreignTabs(sheets);
    },
    setAside: (tabs) => {
      for (const { title, newTitle } of tabs) spreadsheet().getSheetByName(title)?.setName(newTitle);
      if (tabs.length > 0) sheets.forget();
    },
    now: () => time.clock().now(),
    zone: time.zone,
    locale: () => spreadsheet().getSpreadsheetLocale(),
    setRegion: () => {
      spreadsheet().setSpreadsheetLocale('vi_VN');
      spreadsheet().setSpreadsheetTimeZone('Asia/Ho_Chi_Minh');
      time.forget();
    },
    urlOf: (title) => {
      const sheet = spreadsheet().getSheetByName(title);
      return sheet === null ? '' : `${spreadsheet().getUrl()}#gid=${gridIdOf(sheet)}`;
    },
    linksTo: (tabs) => {
      const url = tabs.length === 0 ? '' : spreadsheet().getUrl();
      return new Map(
        tabs.flatMap((tab) => {
          const sheet = find(tab);
          return sheet === null ? [] : [[tab, `${url}#gid=${sheets.idOf(tab, sheet)}`] as const];
        }),
      );
    },
    writeBlocks: (tab, values, colours) => {
      const sheet = find(tab);
      if (sheet !== null) writeBlocks(sheet, values, colours);
    },
    showAsCounts: (tab, cells) => {
      const sheet = cells.length === 0 ? null : find(tab);
      if (sheet !== null) showAsCounts(sheet, cells);
    },
    writeTab: (tab, title, layout, clerks) => {
      const sheet = find(tab);
      if (sheet !== null) {
        // Who may edit it stands as set-up has left it, as with every other tab.
        rewriteLayout(sheet, layout);
        return;
      }
      editorsOf();
      const fill = (target: Sheet): void => {
        growNewSheet(target, layout.rows.length, layout.widths.length);
        writeLayout(target, layout);
        protectNew(target, title, clerks);
      };
      make(tab, title, fill, find('tallies')?.getIndex());
    },
    replaceReport: (title, layout, clerks, { place, mayHaveLeavings }) => {
      const people = { self, editors: editorsOf(), clerks };
      const asked = [place, null].map((known) => () => known ?? places.reports());
      return replaceReport(spreadsheet(), title, layout, people, mayHaveLeavings, asked);
    },
    renameReport: (title, newTitle) => renameReport(spreadsheet(), title, newTitle),
    select: (title, cell) => {
      const sheet = spreadsheet().getSheetByName(title);
      return sheet !== null && selectCell(sheet, cell);
    },
    showTabs: (tabs) => {
      for (const tab of tabs) find(tab)?.showSheet();
    },
    writeCourse: (title, layout, { clerks, following }, standsAsWanted) => {
      const place = places.courseAsFound();
      if (place.kind === 'foreign') return;
      if (place.kind === 'there') {
        if (!standsAsWanted) rewriteCourse(place.sheet, layout);
        return;
      }
      const fill = (sheet: Sheet): void => {
        dressCourse(sheet, layout);
        protectNew(sheet, title, clerks);
      };
      make('course', title, fill, () => places.before(following));
    },
    hideReports: (titles) => hideReports(spreadsheet(), titles),
    ...createTableWriter(find, make, headersNow, places.before, protectNew),
    ...createTabInstaller(
      spreadsheet,
      { self, editors: editorsOf },
      sheets,
      make,
      places.before,
      places.course,
    ),
  };
};
