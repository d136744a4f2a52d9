// A tab of the spreadsheet as the grid that the core reads: values, and beside them only what is needed.
import type { TabKey } from '../domain/finding';
import type { TabGrid } from '../schema/grid';
import { columnsUnder } from '../schema/lines';
import { tabNames } from '../schema/tabs';
import { cellOf, filledValues, nameOf } from './sheets/sheetValues';
import type { WallClock } from './wallClock';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is asked of each tab beside its values. */
const readsFormulas: readonly TabKey[] = ['tallies'];

/** What a cell shows says more than its value only where a rule or a rate was not typed as text: `95%` is 0,95. */
const needsShownTexts = (tab: TabKey, [headers = [], ...rows]: TabGrid['values']): boolean => {
  if (tab !== 'indicators') return false;
  const columns = columnsUnder(tab, headers);
  const shown = [columns.get('target'), columns.get('statedRate')];
  return rows.some((row) =>
    shown.some((column) => column !== undefined && typeof row[column - 1] !== 'string'),
  );
};

/** The tab's name; the one of the contract costs no call that waits, since a tab is looked up by it for nothing. */
const titleOf = (tab: TabKey, sheet: Sheet, spreadsheet: Spreadsheet): string => {
  const standing = Object.values(tabNames[tab]).find((name) => spreadsheet.getSheetByName(name) !== null);
  return standing ?? sheet.getName();
};

/** A tab as Google hands it over: dates are moments yet. */
export interface RawTab {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
}

/**
 * Values and formulas are asked of one range: a row that is put in between moves both. `countsTyped` is false where nothing
 * counts that is typed: nobody asks then whether it is a formula.
 */
export const readRaw = (tab: TabKey, sheet: Sheet, countsTyped = true): RawTab => {
  if (!countsTyped || !readsFormulas.includes(tab)) return { values: filledValues(sheet), formulas: [] };
  const range = sheet.getDataRange();
  return { values: range.getValues(), formulas: range.getFormulas() };
};

/** The tab that was read, its dates by the clock; its name is asked for only when a finding names the tab. */
export const gridOf = (
  tab: TabKey,
  read: RawTab,
  sheet: Sheet,
  spreadsheet: Spreadsheet,
  clock: WallClock,
): TabGrid => {
  const values = read.values.map((row) => row.map((value) => cellOf(value, clock)));
  let title: string | null = null;
  return {
    title: () => (title ??= titleOf(tab, sheet, spreadsheet)),
    values,
    formulas: read.formulas,
    shown: needsShownTexts(tab, values) ? sheet.getDataRange().getDisplayValues() : [],
  };
};

/** The tab as a grid, read at once. */
export const readGrid = (tab: TabKey, sheet: Sheet, spreadsheet: Spreadsheet, clock: WallClock): TabGrid =>
  gridOf(tab, readRaw(tab, sheet), sheet, spreadsheet, clock);

/** The moments that stand in the column of days of the tallies: each was typed as a day. */
export const typedDays = ({ values: [headers = [], ...rows] }: RawTab): readonly number[] => {
  const column = columnsUnder('tallies', headers.map(nameOf)).get('date');
  return rows.flatMap((row) => {
    const value = column === undefined ? null : row[column - 1];
    return value instanceof Date ? [value.getTime()] : [];
  });
};
