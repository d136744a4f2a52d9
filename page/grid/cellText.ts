// The text that a cell is edited as, and blocks of cells as the text that spreadsheets exchange.
import { parseCsv } from 'hucre/csv';
import { escapeHtml } from '../../host/files/html/escape';
import { cellAt, mapCells } from '../../host/model/grid/cells';
import { displayText } from '../../host/model/showing/displayText';
import type { Area, CellModel, SheetModel, WorkbookModel } from '../../host/model/workbook';

/** What stands in the formula bar: numbers without grouping, everything else as it is shown. */
export const editText = (cell: CellModel | undefined, workbook: WorkbookModel): string => {
  if (cell?.formula !== undefined) return cell.formula;
  if (typeof cell?.value === 'string') return cell.value;
  const pattern = cell?.style?.numberFormat ?? '';
  if (typeof cell?.value !== 'number' || /[dmyhs%]/i.test(pattern)) return displayText(cell, workbook);
  return workbook.locale.startsWith('vi') ? String(cell.value).replace('.', ',') : String(cell.value);
};

export const editTextAt = (workbook: WorkbookModel, sheet: SheetModel, row: number, column: number): string =>
  editText(cellAt(sheet, row, column), workbook);

/** Cells as shown, apart by tabs and line ends. */
export const copiedText = (workbook: WorkbookModel, sheet: SheetModel, area: Area): string =>
  mapCells(sheet, area, (cell) => displayText(cell, workbook))
    .map((line) =>
      line.map((text) => (/[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text)).join('\t'),
    )
    .join('\n');

/** The same as a page with a table, for programs that prefer one. */
export const copiedHtml = (workbook: WorkbookModel, sheet: SheetModel, area: Area): string => {
  const rows = mapCells(sheet, area, (cell) => displayText(cell, workbook)).map(
    (line) => `<tr>${line.map((text) => `<td>${lines(text)}</td>`).join('')}</tr>`,
  );
  return `<meta charset="utf-8"><table>${rows.join('')}</table>`;
};

const lines = (text: string): string => escapeHtml(text).replace(/\n/g, '<br>');

/** The texts that such a text stands for, row by row. */
export const pastedTexts = (text: string): string[][] =>
  parseCsv(text, { delimiter: '\t', typeInference: false }).map((line) =>
    line.map((field) => String(field ?? '')),
  );
