// Tabs of the users' own that bear a name of ours: they are named before anything is built, and never written to.
import type { TabKey } from '../../domain/finding';
import { columnEntries, readHeader } from '../../schema/lines';
import { kindOfTabName, setAsideTabName } from '../../schema/periodNames';
import { settingItemNamed } from '../../schema/settingItems';
import type { TableKey } from '../../schema/tabs';
import { columnsOf, tabNames } from '../../schema/tabs';
import type { ForeignTab } from '../../services/ports/workbookSetUp';
import { looksLikeCourse } from './courseWriter';
import type { SheetFinder } from './sheetFinder';
import { nameOf } from './sheetValues';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab of that name in either language; null for any other name. */
const tabNamed = (title: string): TabKey | null =>
  // Object.keys forgets which keys an object has.
  (Object.keys(tabNames) as TabKey[]).find((tab) => Object.values(tabNames[tab]).includes(title)) ?? null;

const isTable = (tab: TabKey): tab is TableKey => tab in columnsOf;

/**
 * Whether the sheet is the table, though nothing was recorded of it, as after a copy or an upload: a code in brackets, an
 * item of the settings, or more than half of the required headers. A table of ours that has lost a header is ours still.
 */
const looksLike = (tab: TableKey, sheet: Sheet): boolean => {
  const values = sheet.getDataRange().getValues();
  const readings = (values[0] ?? []).map((header) => readHeader(tab, nameOf(header)));
  if (readings.some(({ kind }) => kind === 'data')) return true;
  if (tab === 'settings')
    return values.some((row) => row.some((cell) => settingItemNamed(nameOf(cell)) !== null));
  const found = new Set(readings.map((reading) => (reading.kind === 'fixed' ? reading.key : null)));
  const required = columnEntries(tab).flatMap(([key, { required: needed }]) => (needed ? [key] : []));
  return required.filter((key) => found.has(key)).length * 2 > required.length;
};

/** The first name that is free. A report's swap owns `… (cũ)` of a report, and removes what stands there. */
const freeName = (title: string, taken: readonly string[]): string => {
  let nth = kindOfTabName(title) === null ? 1 : 2;
  while (taken.includes(setAsideTabName(title, nth))) nth += 1;
  return setAsideTabName(title, nth);
};

/**
 * The tabs that bear a name of ours and are none of ours. Tabs without headers, progress and reports, are ours where a
 * campaign has been set up: only the add-in makes its table of frozen figures.
 */
export const foreignTabs = ({
  named,
  recorded,
  findOptional,
}: Pick<SheetFinder, 'named' | 'recorded' | 'findOptional'>): readonly ForeignTab[] => {
  // Where every tab of ours is known by its id, none of that name can be taken for it: no name is asked for.
  const isKnown = (tab: TabKey): boolean =>
    recorded(tab) !== null || (tab === 'communeFigures' && findOptional(tab, true) === null);
  const tabs = Object.keys(columnsOf) as TableKey[];
  if ([...tabs, 'course' as const].every(isKnown)) return [];
  const sheets = named();
  const titles = sheets.map(({ title }) => title);
  const isForeignTable = ({ sheet, title }: (typeof sheets)[number]): boolean => {
    const tab = tabNamed(title);
    return tab !== null && isTable(tab) && recorded(tab) === null && !looksLike(tab, sheet);
  };
  const foreign = sheets.filter(isForeignTable);
  const isSetUp =
    recorded('frozenFigures') !== null ||
    sheets.some(
      (one) => tabNamed(one.title) === 'frozenFigures' && !foreign.some(({ title }) => title === one.title),
    );
  // Books that were set up before there was such a tab may have one of the users' own.
  const course = sheets.filter(
    ({ sheet, title }) =>
      tabNamed(title) === 'course' && recorded('course') === null && !looksLikeCourse(sheet),
  );
  const written = sheets.filter(
    ({ title }) => tabNamed(title) === 'progress' || kindOfTabName(title) !== null,
  );
  return [...foreign, ...course, ...(isSetUp ? [] : written)].map(({ title }) => ({
    title,
    tab: tabNamed(title),
    newTitle: freeName(title, titles),
  }));
};
