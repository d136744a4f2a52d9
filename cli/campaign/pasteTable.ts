// Puts the rows of a sample's CSV file onto a tab as a clerk would: column by column under the header that fits.
import { cellAt, contentEnd } from '../../host/model/grid/cells';
import { createSheet, takeId } from '../../host/model/createWorkbook';
import { displayText } from '../../host/model/showing/displayText';
import type { SheetModel, WorkbookModel } from '../../host/model/workbook';
import type { CsvTable } from '../../host/files/csv';
import type { TabKey } from '../../src/domain/finding';
import { codeInHeader } from '../../src/schema/lines';
import { tabNames } from '../../src/schema/tabs';
import { SampleError } from './sample';
import { findTab, sameName } from './tabs';
import type { Typist } from './typist';

/** Pastes the table; throws SampleError for a column that is neither on the tab nor carries a code of its own. */
export const pasteTable = (workbook: WorkbookModel, tab: TabKey, table: CsvTable, typist: Typist): void => {
  const sheet = findTab(workbook, tab) ?? addTab(workbook, tab, table, typist);
  if (tab === 'settings') {
    for (const [item = '', value = ''] of table.rows) typeSetting(workbook, sheet, item, value, typist);
    return;
  }
  // Who fills a tab that set-up hides has shown it first.
  sheet.hidden = false;
  let headerRow = headerRowOf(workbook, sheet, table.headers);
  table.headers.forEach((header, index) => {
    const column = columnOf(headerRow, header) ?? addColumn(sheet, headerRow, header, typist);
    headerRow = headerRowAt(workbook, sheet, headerRow.row);
    typist.paste(
      sheet,
      headerRow.row + 1,
      column,
      table.rows.map((row) => row[index] ?? ''),
    );
  });
};

/** Types the value beside an item of the settings; throws SampleError when there is no such item. */
export const typeSetting = (
  workbook: WorkbookModel,
  sheet: SheetModel,
  item: string,
  value: string,
  typist: Typist,
): void => {
  for (let row = 1; row <= contentEnd(sheet).lastRow; row += 1) {
    if (sameName(textAt(workbook, sheet, row, 1), item)) {
      typist.type(sheet, row, 2, value);
      return;
    }
  }
  throw new SampleError(`${sheet.name}: no item "${item}".`);
};

const textAt = (workbook: WorkbookModel, sheet: SheetModel, row: number, column: number): string =>
  displayText(cellAt(sheet, row, column), workbook);

/** An optional tab that set-up did not make. */
const addTab = (workbook: WorkbookModel, tab: TabKey, table: CsvTable, typist: Typist): SheetModel => {
  const sheet = createSheet(takeId(workbook), tabNames[tab].vi);
  workbook.sheets.push(sheet);
  table.headers.forEach((header, index) => typist.type(sheet, 1, index + 1, header));
  return sheet;
};

/** Among the first ten rows the one in which most of the headers stand. */
const headerRowOf = (workbook: WorkbookModel, sheet: SheetModel, headers: readonly string[]): HeaderRow => {
  const rows = Array.from({ length: 10 }, (_, index) => headerRowAt(workbook, sheet, index + 1));
  const counts = rows.map((row) => headers.filter((header) => columnOf(row, header) !== null).length);
  const most = Math.max(...counts);
  const best = rows[counts.indexOf(most)];
  if (best === undefined || most === 0) {
    throw new SampleError(`${sheet.name}: none of the headers ${headers.join(', ')} stands there.`);
  }
  return best;
};

interface HeaderRow {
  readonly row: number;
  /** Column and text of each header, from left to right. */
  readonly headers: readonly (readonly [number, string])[];
}

const headerRowAt = (workbook: WorkbookModel, sheet: SheetModel, row: number): HeaderRow => {
  const cells = [...(sheet.rows.get(row) ?? [])].sort(([one], [other]) => one - other);
  const headers = cells.map(([column, cell]) => [column, displayText(cell, workbook)] as const);
  return { row, headers: headers.filter(([, text]) => text !== '') };
};

/** The column under the same header, or under one that ends with the same code; null when there is none. */
const columnOf = ({ headers }: HeaderRow, header: string): number | null => {
  const code = codeInHeader(header);
  const found = headers.find(
    ([, text]) => sameName(text, header) || (code !== null && codeInHeader(text) === code),
  );
  return found?.[0] ?? null;
};

/** The first free column after the headers, with the new header typed into it. */
const addColumn = (
  sheet: SheetModel,
  { row, headers }: HeaderRow,
  header: string,
  typist: Typist,
): number => {
  if (codeInHeader(header) === null) throw new SampleError(`${sheet.name}: no column "${header}".`);
  const column = Math.max(0, ...headers.map(([at]) => at)) + 1;
  typist.type(sheet, row, column, header);
  return column;
};
