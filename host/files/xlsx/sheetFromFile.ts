// A tab of a file in the terms of the workbook model.
import type { Cell, CellValue as FileValue, Sheet } from 'hucre';
import { createSheet } from '../../model/createWorkbook';
import type { CellModel, CellValue, DataValidationModel, SheetModel } from '../../model/workbook';
import { placesOf } from './areas';
import { colorFromFile } from './colors';
import { conditionalFormatsFromFile } from './conditionalFormats';
import { formulaFromFile, shiftFormula } from './formulas';
import { defaultColumnWidth, defaultRowHeight } from '../geometry';
import type { WidthDialect } from './lengths';
import { heightToPixels, widthToPixels } from './lengths';
import { linkFromFile } from './links';
import { areaOf } from './references';
import { readBounds } from './readBounds';
import { serialOf } from './serials';
import type { StyleContext } from './styleFromFile';
import { styleFromFile } from './styleFromFile';
import type { ReadContext } from './validationsFromFile';
import { validationFromFile } from './validationsFromFile';

export interface SheetContext extends ReadContext, StyleContext {
  readonly widths: WidthDialect;
}

const checkbox: DataValidationModel = {
  criteria: 'CHECKBOX',
  values: [],
  showDropdown: true,
  allowInvalid: false,
  helpText: null,
};

/** The tab with the id; its grid is as large as Sheets makes it, or larger where the file has more. */
export const sheetFromFile = (file: Sheet, sheetId: number, context: SheetContext): SheetModel => {
  const sheet = createSheet(sheetId, file.name);
  fillCells(sheet, file, context);
  fillLengths(sheet, file, context);
  for (const validation of file.dataValidations ?? []) {
    const read = validationFromFile(validation, sheetId, context);
    // A rule over whole columns stays within the grid.
    for (const area of read?.areas ?? []) {
      const within = {
        ...area,
        lastRow: Math.min(area.lastRow, sheet.rowCount),
        lastColumn: Math.min(area.lastColumn, readBounds.columns),
      };
      for (const { row, column } of placesOf(within))
        cellOf(sheet, row, column).validation = read?.rule ?? checkbox;
    }
  }
  sheet.hidden = file.hidden === true || file.veryHidden === true;
  sheet.frozenRows = file.freezePane?.rows ?? 0;
  sheet.frozenColumns = file.freezePane?.columns ?? 0;
  sheet.gridlinesHidden = file.view?.showGridLines === false;
  sheet.tabColor = colorFromFile(file.view?.tabColor, context.theme);
  sheet.merges = (file.merges ?? []).map((merge) => ({
    row: merge.startRow + 1,
    column: merge.startCol + 1,
    lastRow: merge.endRow + 1,
    lastColumn: merge.endCol + 1,
  }));
  sheet.conditionalFormats = conditionalFormatsFromFile(file.conditionalRules ?? [], context.locale, context);
  sheet.filter = areaOf(file.autoFilter?.range ?? '');
  return sheet;
};

const fillCells = (sheet: SheetModel, file: Sheet, context: SheetContext): void => {
  const formulas = sharedFormulas(file);
  const put = (row: number, column: number, cell: CellModel) => {
    if (Object.keys(cell).length > 1 || cell.value !== null) Object.assign(cellOf(sheet, row, column), cell);
  };
  file.rows.forEach((values, row) => {
    values.forEach((value, column) => {
      if (file.cells?.has(`${row},${column}`) !== true)
        put(row + 1, column + 1, cellFromFile({ value }, context));
    });
  });
  for (const [key, cell] of file.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const formula = cell.formula === '' ? formulas(row, column, cell.formulaSharedIndex) : cell.formula;
    put(
      row + 1,
      column + 1,
      cellFromFile({ ...cell, ...(formula === undefined ? {} : { formula }) }, context),
    );
  }
};

const cellFromFile = (cell: Partial<Cell>, context: SheetContext): CellModel => {
  const style = styleFromFile(cell.style, context);
  const link = cell.hyperlink && linkFromFile(cell.hyperlink, context.sheetIds);
  const value = valueFromFile(cell.value ?? null);
  // LibreOffice saves a yes or no that was typed as a formula.
  const typed = typeof value === 'boolean' && /^(TRUE|FALSE)\(\)$/i.test(cell.formula ?? '');
  return {
    value,
    ...(cell.formula && !typed ? { formula: formulaFromFile(cell.formula, context.locale) } : {}),
    ...(cell.comment ? { note: cell.comment.text } : {}),
    ...(link ? { link } : {}),
    ...(Object.keys(style).length === 0 ? {} : { style }),
    ...(cell.checkbox === true ? { validation: checkbox } : {}),
  };
};

/** A date as its serial number; one beyond what can be told reads as the error that Sheets would show. */
const valueFromFile = (value: FileValue): CellValue => {
  if (value instanceof Date) return serialOf(value) ?? '#NUM!';
  return value === '' ? null : value;
};

/** Finds the formula of a cell that only points at a shared one: the first of the group, moved to the cell. */
const sharedFormulas = (file: Sheet) => {
  const masters = new Map<number, { row: number; column: number; formula: string }>();
  for (const [key, cell] of file.cells ?? []) {
    if (cell.formulaSharedIndex === undefined || !cell.formula) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    masters.set(cell.formulaSharedIndex, { row, column, formula: cell.formula });
  }
  return (row: number, column: number, index: number | undefined): string | undefined => {
    const master = masters.get(index ?? -1);
    return master && shiftFormula(master.formula, row - master.row, column - master.column);
  };
};

const fillLengths = (sheet: SheetModel, file: Sheet, context: SheetContext): void => {
  file.columns?.forEach((column, index) => {
    const pixels =
      column.width === undefined ? defaultColumnWidth : widthToPixels(column.width, context.widths);
    if (pixels !== defaultColumnWidth && pixels > 0) sheet.columnWidths.set(index + 1, pixels);
    if (column.hidden === true) sheet.hiddenColumns.add(index + 1);
  });
  for (const [row, { height, hidden }] of file.rowDefs ?? []) {
    // Sheets says the usual height of every row, too.
    const pixels = height === undefined ? defaultRowHeight : heightToPixels(height);
    if (pixels !== defaultRowHeight) sheet.rowHeights.set(row + 1, pixels);
    if (hidden === true) sheet.hiddenRows.add(row + 1);
  }
  sheet.rowCount = Math.max(sheet.rowCount, lastRowOf(sheet));
  sheet.columnCount = Math.max(sheet.columnCount, lastColumnOf(sheet));
};

/** The greatest of any number of numbers, 0 of none: an argument for each would overflow the stack. */
const greatest = (numbers: Iterable<number>): number => {
  let most = 0;
  for (const number of numbers) most = Math.max(most, number);
  return most;
};

/** The last row that has a cell; 0 of a tab without any. */
export const lastRowOf = ({ rows }: SheetModel): number => greatest(rows.keys());

/** The last column that has a cell; 0 of a tab without any. */
export const lastColumnOf = ({ rows }: SheetModel): number =>
  greatest([...rows.values()].map((cells) => greatest(cells.keys())));

const cellOf = (sheet: SheetModel, row: number, column: number): CellModel => {
  const cells = sheet.rows.get(row) ?? new Map<number, CellModel>();
  sheet.rows.set(row, cells);
  const cell = cells.get(column) ?? { value: null };
  cells.set(column, cell);
  return cell;
};
