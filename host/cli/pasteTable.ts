// Puts the rows of a sample's CSV file onto a tab as a clerk would: column by column under the header that fits.
import { cellAt, contentEnd } from '../model/cells';
import { createSheet, takeId } from '../model/createWorkbook';
import { displayText } from '../model/displayText';
import type { SheetModel, WorkbookModel } from '../model/workbook';
import type { CsvTable } from '../files/csv';
import { SampleError } from './sample';
import type { TabKey } from './tabNames';
import { findTab, sameText, tabNames } from './tabNames';
import type { Typist } from './typist';

/** Pastes the table; throws SampleError for a column that is neither on the tab nor carries a code of its own. */
export function pasteTable(workbook: WorkbookModel, tab: TabKey, table: CsvTable, typist: Typist): void {
  const sheet = findTab(workbook, tab) ?? addTab(workbook, tab, table, typist);
  if (tab === 'settings') {
    for (const [item = '', value = ''] of table.rows) typeSetting(workbook, sheet, item, value, typist);
    return;
  }
  const headerRow = headerRowOf(workbook, sheet, table.headers);
  table.headers.forEach((header, index) => {
    const column =
      columnOf(workbook, sheet, headerRow, header) ?? addColumn(sheet, headerRow, header, typist);
    typist.paste(
      sheet,
      headerRow + 1,
      column,
      table.rows.map((row) => row[index] ?? ''),
    );
  });
}

/** Types the value beside an item of the settings; throws SampleError when there is no such item. */
export function typeSetting(
  workbook: WorkbookModel,
  sheet: SheetModel,
  item: string,
  value: string,
  typist: Typist,
): void {
  for (let row = 1; row <= contentEnd(sheet).lastRow; row += 1) {
    if (sameText(textAt(workbook, sheet, row, 1), item)) {
      typist.type(sheet, row, 2, value);
      return;
    }
  }
  throw new SampleError(`${sheet.name}: no item "${item}".`);
}

function textAt(workbook: WorkbookModel, sheet: SheetModel, row: number, column: number): string {
  return displayText(cellAt(sheet, row, column), workbook);
}

/** An optional tab that set-up did not make. */
function addTab(workbook: WorkbookModel, tab: TabKey, table: CsvTable, typist: Typist): SheetModel {
  const sheet = createSheet(takeId(workbook), tabNames[tab][0]);
  workbook.sheets.push(sheet);
  table.headers.forEach((header, index) => typist.type(sheet, 1, index + 1, header));
  return sheet;
}

/** Among the first ten rows the one in which most of the headers stand. */
function headerRowOf(workbook: WorkbookModel, sheet: SheetModel, headers: readonly string[]): number {
  const counts = Array.from({ length: 10 }, (_, index) => ({
    row: index + 1,
    found: headers.filter((header) => columnOf(workbook, sheet, index + 1, header) !== null).length,
  }));
  const best = counts.reduce((one, other) => (other.found > one.found ? other : one));
  if (best.found === 0)
    throw new SampleError(`${sheet.name}: none of the headers ${headers.join(', ')} stands there.`);
  return best.row;
}

/** The column under the same header, or under one that ends with the same code; null when there is none. */
function columnOf(workbook: WorkbookModel, sheet: SheetModel, row: number, header: string): number | null {
  const code = codeOf(header);
  for (let column = 1; column <= contentEnd(sheet).lastColumn; column += 1) {
    const text = textAt(workbook, sheet, row, column);
    if (text !== '' && (sameText(text, header) || (code !== null && codeOf(text) === code))) return column;
  }
  return null;
}

function codeOf(header: string): string | null {
  return /\[([A-Z][A-Z0-9_.]*)\]\s*$/.exec(header)?.[1] ?? null;
}

function addColumn(sheet: SheetModel, headerRow: number, header: string, typist: Typist): number {
  if (codeOf(header) === null) throw new SampleError(`${sheet.name}: no column "${header}".`);
  const cells = sheet.rows.get(headerRow) ?? new Map();
  const column = Math.max(0, ...[...cells].flatMap(([at, cell]) => (cell.value === null ? [] : [at]))) + 1;
  typist.type(sheet, headerRow, column, header);
  return column;
}
