// The headers of a sheet as they stand now: people move columns, and put their own between ours.
import type { Cell } from '../../schema/cells/cell';
import type { LineKey } from '../../schema/lines';
import { columnsUnder } from '../../schema/lines';
import type { TableKey } from '../../schema/tabs';
import type { TabSetup } from '../../views/tabs/tabSetup';
import { nameOf } from './sheetValues';
import { writeColumns } from './tabWriter';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The texts of row 1, one for each column of the sheet; one call that waits, however many columns there are. */
export const headersOf = (sheet: Sheet): readonly string[] =>
  (sheet.getRange('1:1').getValues()[0] ?? []).map(nameOf);

/** Where each column of the table stands, counted from 1. Columns that it lacks are put behind the last header. */
export const columnsOfTable = <Tab extends TableKey>(
  sheet: Sheet,
  setup: TabSetup<Tab>,
  headers: readonly Cell[],
): ReadonlyMap<LineKey<Tab>, number> => {
  const found = columnsUnder(setup.tab, headers);
  const missing = setup.columns.filter(({ key }) => !found.has(key));
  if (missing.length === 0) return found;
  const width = headers.reduce<number>((last, header, index) => (header === '' ? last : index + 1), 0);
  writeColumns(sheet, width + 1, missing, () => null);
  return new Map([...found, ...missing.map(({ key }, index) => [key, width + 1 + index] as const)]);
};
