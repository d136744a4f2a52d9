// Gives count cells the number format of their column back, after a typed date has taken it.
import { everyDecimals } from '../../domain/plan/decimals';
import { countLook } from '../../views/sheet/looks';
import type { DatedCount } from '../../schema/readers/talliesTab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Two calls for all cells of as many decimals; none without any. */
export const showAsCounts = (sheet: Sheet, cells: readonly DatedCount[]): void => {
  for (const decimals of everyDecimals) {
    const alike = cells.filter((cell) => cell.decimals === decimals);
    if (alike.length === 0) continue;
    sheet
      .getRangeList(alike.map(({ column, row }) => `${column}${row}`))
      .setNumberFormat(countLook(decimals).format);
  }
};
