// Gives count cells their number format back, after a typed date has taken it.
import type { DatedCount } from '../../schema/readers/talliesTab';
import { looks } from '../../views/sheet/looks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Two calls, however many cells; none without any. */
export const showAsCounts = (sheet: Sheet, cells: readonly DatedCount[]): void => {
  if (cells.length === 0) return;
  sheet.getRangeList(cells.map(({ column, row }) => `${column}${row}`)).setNumberFormat(looks.count.format);
};
