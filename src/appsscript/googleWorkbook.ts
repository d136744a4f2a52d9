// The spreadsheet over Google's services: reads everything first, then writes everything.
import type { TabKey } from '../domain/finding';
import type { WorkbookGrids } from '../schema/grid';
import { planTabs, protectionMark, tabNames } from '../schema/tabs';
import type { Ports } from '../services/ports';
import type { MemoryPort } from '../services/ports/memory';
import type { ZoneOffset } from '../services/ports/workbookReader';
import { createTabInstaller } from './sheets/tabInstaller';
import { writeBlocks } from './sheets/blockWriter';
import { showAsCounts } from './sheets/countFormat';
import { dressCourse, rewriteCourse } from './sheets/courseWriter';
import { foreignTabs } from './sheets/foreignTabs';
import { protectForClerks } from './sheets/protections';
import { hideReports, renameReport, replaceReport } from './sheets/reportSwap';
import { headersOf } from './sheets/sheetHeaders';
import { selectCell } from './sheets/cellSelection';
import { findSheet, isRecorded, recordedSheet, recordSheet } from './sheets/sheetFinder';
import type { SheetMaker } from './sheets/tableWriter';
import { createTableWriter } from './sheets/tableWriter';
import { rewriteLayout } from './sheets/layoutWriter';
import { filledValues, nameOf } from './sheets/sheetValues';
import type { RawTab } from './tabGrids';
import { gridOf, readGrid, readRaw, typedDays } from './tabGrids';
import { createTabPlaces } from './tabPlaces';
import type { WallClock } from './wallClock';
import { beginSheet } from './sheets/wholeSheet';
import { areItsMidnights, createWallClock, zoneOffsetOf } from './wallClock';

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
];
/** What reports have told, and the work that they have proposed. */
const tabsOfRecord: readonly TabKey[] = ['frozenFigures', 'followUp'];
/** What the check of a row rests on, the tallies apart. */
const tabsOfPlan: readonly TabKey[] = [...planTabs, 'frozenFigures'];

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
  const make: SheetMaker = (tab, title, fill, position) => {
    const sheet = beginSheet(spreadsheet(), title, position);
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
  const places = createTabPlaces(spreadsheet, memory, find);
  const protectNew = (sheet: Sheet, title: string, clerks: readonly string[]): void => {
    const people = { self, editors: (editors ??= spreadsheet().getEditors()), clerks };
    protectForClerks(sheet, title, people, 'tried', protectionMark);
  };
  /**
   * The tab of communes, which few books have: looked for by its name where no tab of the book is recorded, as in a copy, and
   * when it is set up, and recorded then; else by its record, so that it costs other books nothing.
   */
  const findCommuneFigures = (isSetUp: boolean): void => {
    const recorded = recordedSheet(spreadsheet(), memory, 'communeFigures');
    const { vi, en } = tabNames.communeFigures;
    const isKnown = !isSetUp && isRecorded(memory, 'settings');
    const named = (): Sheet | null =>
      isKnown ? null : (spreadsheet().getSheetByName(vi) ?? spreadsheet().getSheetByName(en));
    const sheet = recorded ?? named();
    if (sheet === null) return;
    if (recorded === null) recordSheet(memory, 'communeFigures', sheet);
    found.set('communeFigures', sheet);
  };
  /** `clockOf` is asked once the tabs are read. */
  const readAll = (
    tabs: readonly TabKey[],
    clockOf: (tallies: RawTab | undefined) => WallClock,
  ): WorkbookGrids => {
    let countsTyped = true;
    const read = tabs.flatMap((tab) => {
      const sheet = find(tab);
      if (sheet === null) return [];
      const raw = readRaw(tab, sheet, countsTyped);
      if (tab === 'communeFigures') countsTyped = raw.values.length < 2;
      return [{ tab, sheet, raw }];
    });
    const dates = clockOf(read.find(({ tab }) => tab === 'tallies')?.raw);
    return new Map(
      read.map(({ tab, sheet, raw }) => [tab, gridOf(tab, raw, sheet, spreadsheet(), dates)] as const),
    );
  };
  return {
    readTabs: (lastZone, withRecord = true) => {
      findCommuneFigures(lastZone === undefined);
      const communes: readonly TabKey[] = found.has('communeFigures') ? ['communeFigures'] : [];
      const tabs = [...communes, ...tabsToRead, ...(withRecord ? tabsOfRecord : [])];
      return readAll(tabs, (tallies) => {
        if (lastZone && tallies !== undefined && areItsMidnights(lastZone, typedDays(tallies)))
          offset ??= lastZone;
        return clock();
      });
    },
    readPlanTabs: (offsetOf) => readAll(tabsOfPlan, () => createWallClock(offsetOf)),
    readForReport: () => {
      editors = spreadsheet().getEditors();
      const sheet = find('frozenFigures');
      const log = find('log');
      if (log !== null) headersRead.set('log', (filledValues(log, 1)[0] ?? []).map(nameOf));
      places.lookForReport();
      const followUp = find('followUp');
      return {
        frozen: sheet === null ? null : readGrid('frozenFigures', sheet, spreadsheet(), clock()),
        followUp: followUp === null ? null : readGrid('followUp', followUp, spreadsheet(), clock()),
      };
    },
    readTalliesAgain: () => {
      const sheet = find('tallies');
      return sheet === null ? null : readGrid('tallies', sheet, spreadsheet(), clock());
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
    foreignTabs: () => foreignTabs(spreadsheet(), memory),
    setAside: (tabs) => {
      for (const { title, newTitle } of tabs) spreadsheet().getSheetByName(title)?.setName(newTitle);
      found.clear();
    },
    now: () => clock().now(),
    zone,
    locale: () => spreadsheet().getSpreadsheetLocale(),
    setRegion: () => {
      spreadsheet().setSpreadsheetLocale('vi_VN');
      spreadsheet().setSpreadsheetTimeZone('Asia/Ho_Chi_Minh');
      offset = null;
      started = null;
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
      const fileEditors = (editors ??= spreadsheet().getEditors());
      const fill = (target: Sheet): void => {
        rewriteLayout(target, layout);
        protectForClerks(target, title, { self, editors: fileEditors, clerks }, 'tried');
      };
      if (sheet === null) make(tab, title, fill, find('tallies')?.getIndex());
      else fill(sheet);
    },
    replaceReport: (title, layout, clerks, mayHaveLeavings) => {
      const people = { self, editors: editors ?? spreadsheet().getEditors(), clerks };
      return replaceReport(spreadsheet(), title, layout, people, mayHaveLeavings, places.reports());
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
      self,
      find,
      make,
      (tab, sheet) => {
        if (recordedSheet(spreadsheet(), memory, tab) === null) recordSheet(memory, tab, sheet);
      },
      places.before,
      places.course,
    ),
  };
};
