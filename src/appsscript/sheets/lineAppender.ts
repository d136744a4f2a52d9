// Puts lines of the add-in under those that people go on with: nothing of theirs is written on, wherever they have moved
// columns and rows meanwhile.
import type { Line } from '../../schema/lines';
import { columnsUnder } from '../../schema/lines';
import type { TableKey } from '../../schema/tabs';
import type { StandingTable } from '../../services/ports/workbookWriter';
import type { TabSetup } from '../../views/tabs/tabSetup';
import { runsOf } from './columnRuns';
import { writeUnderRow } from './sheetRoom';
import { valueOf } from './sheetValues';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes the lines into rows that are inserted under the last filled one, so that nothing typed there since it was read is
 * overwritten; columns that the tab lacks are left out. A box stands on the lines alone, and unticked: Google counts a row
 * as filled once it has one.
 */
export const appendUnder = <Tab extends TableKey>(
  sheet: Sheet,
  setup: TabSetup<Tab>,
  lines: readonly Line<Tab>[],
  { headers, rows: standing }: StandingTable,
): void => {
  if (lines.length === 0) return;
  const columnOf = (key: string) => setup.columns.find((column) => column.key === key);
  const lastRow = standing + 1;
  // Under the header alone nothing stands that could be overwritten, and inserted rows would look like it.
  if (standing > 0) sheet.insertRowsAfter(lastRow, lines.length);
  const places = new Map([...columnsUnder(setup.tab, headers)].filter(([key]) => columnOf(key)));
  for (const { first, keys } of runsOf(places)) {
    const block = { row: lastRow + 1, column: first, rows: lines.length, columns: keys.length };
    const formats = keys.map((key) => columnOf(key)?.format ?? '@');
    writeUnderRow(sheet, block, lastRow, (cells) =>
      cells.setNumberFormats(lines.map(() => [...formats])),
    ).setValues(lines.map((line) => keys.map((key) => valueOf(line[key] ?? ''))));
  }
  for (const [key, column] of places)
    if (columnOf(key)?.checkBox === true)
      sheet.getRange(lastRow + 1, column, lines.length, 1).insertCheckboxes();
};
