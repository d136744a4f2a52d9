// Puts the columns of a table that is there in the order of its setup, and dresses them anew. Columns are moved, never
// copied: no cell and no note is lost, and a run that is cut off leaves a table that reads as before.
import type { Cell } from '../../schema/cells/cell';
import { movesIntoOrder } from '../../schema/columnOrder';
import { columnsUnder } from '../../schema/lines';
import type { ColumnSetup, TabSetup } from '../../views/tabs/tabSetup';
import { headersOf } from './sheetHeaders';
import type { ChoicesFinder } from './tabWriter';
import { rulesOf, writeColumns } from './tabWriter';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The columns that stand there, each with the header that it keeps: the users' own words, or a newer text of ours. */
const columnsToDress = (setup: TabSetup, headers: readonly Cell[]): readonly ColumnSetup[] => {
  const found = columnsUnder(setup.tab, headers);
  return setup.columns.flatMap((column) => {
    const at = found.get(column.key);
    if (at === undefined) return [];
    const standing = String(headers[at - 1]);
    return [{ ...column, header: standing === column.formerHeader ? column.header : standing }];
  });
};

/** Columns of the users' own go behind ours, as they stood. */
export const arrangeColumns = (sheet: Sheet, setup: TabSetup, find: ChoicesFinder): void => {
  const headers = headersOf(sheet);
  const order = setup.columns.map(({ key }) => key);
  // Nothing is moved across the edge of what is frozen.
  sheet.setFrozenColumns(0);
  for (const { from, before } of movesIntoOrder(setup.tab, order, headers))
    sheet.moveColumns(sheet.getRange(1, from), before);
  const columns = columnsToDress(setup, headers);
  writeColumns(sheet, 1, columns, find);
  const kept = sheet
    .getConditionalFormatRules()
    .filter((rule) => !rule.getRanges().every((range) => range.getLastColumn() <= columns.length));
  sheet.setConditionalFormatRules([...kept, ...rulesOf(sheet, setup, columns)]);
  const frozen = columns.findIndex(({ key }) => key === setup.frozenThrough) + 1;
  if (frozen > 0) sheet.setFrozenColumns(frozen);
};
