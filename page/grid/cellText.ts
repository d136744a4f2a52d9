// The text that a cell is edited as, and blocks of cells as the text that spreadsheets exchange.
import { parseCsv } from 'hucre/csv';
import { cellAt, mapCells } from '../../host/model/cells';
import { displayText } from '../../host/model/displayText';
import type { Area, CellModel, CellValue, SheetModel, WorkbookModel } from '../../host/model/workbook';

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

/** The block that such a text stands for; empty texts empty their cells. */
export const pastedBlock = (text: string): CellValue[][] =>
  parseCsv(text, { delimiter: '\t', typeInference: false }).map((line) =>
    line.map((field) => (field === null || field === '' ? null : String(field))),
  );
