// Reads the tabs: all that a run needs in one pass, and what is read again under the lock.
import type { TabKey } from '../domain/finding';
import type { Cell } from '../schema/cells/cell';
import type { TabGrid, WorkbookGrids } from '../schema/grid';
import { planTabs } from '../schema/tabs';
import type { RecordTabs, WorkbookReader } from '../services/ports/workbookReader';
import type { WorkbookSetUp } from '../services/ports/workbookSetUp';
import type { BookClock } from './bookClock';
import type { SheetFinder } from './sheets/sheetFinder';
import { headersOf } from './sheets/sheetHeaders';
import { filledValues, nameOf } from './sheets/sheetValues';
import type { RawTab } from './tabGrids';
import { gridOf, readGrid, readRaw, typedDays } from './tabGrids';
import type { WallClock } from './wallClock';
import { areItsMidnights, createWallClock } from './wallClock';

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
const tabsOfRecord: Readonly<Record<RecordTabs, readonly TabKey[]>> = {
  figures: ['frozenFigures'],
  all: ['frozenFigures', 'followUp'],
};
/** What the check of a row rests on, the tallies apart. */
const tabsOfPlan: readonly TabKey[] = [...planTabs, 'frozenFigures'];

type Readings = Pick<
  WorkbookReader,
  'readTabs' | 'readPlanTabs' | 'readSettings' | 'readTalliesAgain' | 'readToMark' | 'lookForLog'
> &
  Pick<WorkbookSetUp, 'readForSetUp'>;

export interface TabReader extends Readings {
  /** The tabs of the record as they stand now. */
  readonly readRecord: () => { readonly frozen: TabGrid | null; readonly followUp: TabGrid | null };
  /** The headers of the tab: as they were asked for last, once, or as they stand now. */
  readonly headersNow: (tab: TabKey, sheet: Sheet) => readonly Cell[];
}

/** Nothing is read before it is asked for. */
export const createTabReader = (
  spreadsheet: () => Spreadsheet,
  { find, findOptional }: SheetFinder,
  { clock, assume }: BookClock,
): TabReader => {
  /** Headers that were asked for together with other things; each is used once, since people go on moving columns. */
  const headersRead = new Map<TabKey, readonly Cell[]>();
  const headersNow = (tab: TabKey, sheet: Sheet): readonly Cell[] => {
    const known = headersRead.get(tab);
    headersRead.delete(tab);
    return known ?? headersOf(sheet);
  };
  const lookForLog = (): void => {
    const log = find('log');
    if (log !== null) headersRead.set('log', (filledValues(log, 1)[0] ?? []).map(nameOf));
  };
  /** The tab of communes, which few books have: first, since no tally counts where it is filled. */
  const communesTab = (isSetUp: boolean): readonly TabKey[] =>
    findOptional('communeFigures', isSetUp) === null ? [] : ['communeFigures'];
  const readOne = (tab: TabKey): TabGrid | null => {
    const sheet = find(tab);
    return sheet === null ? null : readGrid(tab, sheet, spreadsheet(), clock());
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
    readTabs: (lastZone, record) => {
      const tabs = [...communesTab(false), ...tabsToRead, ...(record === null ? [] : tabsOfRecord[record])];
      return readAll(tabs, (tallies) => {
        if (lastZone !== null && tallies !== undefined && areItsMidnights(lastZone, typedDays(tallies)))
          assume(lastZone);
        return clock();
      });
    },
    readForSetUp: () => readAll([...communesTab(true), ...tabsToRead, ...tabsOfRecord.all], clock),
    readPlanTabs: (offsetOf) => readAll(tabsOfPlan, () => createWallClock(offsetOf)),
    readRecord: () => ({ frozen: readOne('frozenFigures'), followUp: readOne('followUp') }),
    readToMark: () => {
      lookForLog();
      return readOne('frozenFigures');
    },
    lookForLog,
    readSettings: () => readOne('settings'),
    readTalliesAgain: () => {
      const grid = readOne('tallies');
      if (grid !== null) headersRead.set('tallies', grid.values[0] ?? []);
      return grid;
    },
    headersNow,
  };
};
