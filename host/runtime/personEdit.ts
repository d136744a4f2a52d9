// What a person types or pastes into the spreadsheet, before any trigger hears of it.
import { formatA1, parseA1 } from '../model/a1';
import { areaOfCell, isOneCell } from '../model/areas';
import { cellAt, changeCell } from '../model/cells';
import { sheetNamed } from '../model/findSheet';
import { mayEditArea } from '../model/protections';
import { parseTypedInput } from '../model/typedInput';
import type { TypedValue } from '../model/typedValue';
import { allowedValues, brokenRule } from '../model/validations';
import type { Area, CellValue, SheetModel, WorkbookModel } from '../model/workbook';
import { writeInput } from '../model/writeInput';
import { refusals } from './exceptions';

export interface PersonEdit {
  readonly sheetName: string;
  readonly a1: string;
  /** One value is typed into the first cell; a block is pasted from there on. */
  readonly values: CellValue | readonly (readonly CellValue[])[];
  readonly user: string;
  readonly currentYear: number;
}

export interface EditedCells {
  readonly sheet: SheetModel;
  readonly area: Area;
  /** Only of a single cell that was typed in: as event objects show it; absent for an empty cell. */
  readonly value?: string;
  readonly oldValue?: string;
}

/** Writes it if the person may and the cells' rules allow; gives the reason if not, and then nothing is changed. */
export function applyPersonEdit(
  workbook: WorkbookModel,
  edit: PersonEdit,
): { readonly refusal: string } | { readonly edited: EditedCells } {
  const sheet = sheetNamed(workbook, edit.sheetName);
  const noted = sheet && parseA1(edit.a1, sheet);
  if (!sheet || !noted) throw new RangeError(`No cell ${edit.a1} on a tab "${edit.sheetName}".`);
  const typedOne = !Array.isArray(edit.values);
  const grid: readonly (readonly CellValue[])[] = Array.isArray(edit.values)
    ? edit.values
    : [[edit.values as CellValue]];
  const { row, column } = noted.area;
  const width = Math.max(1, ...grid.map((line) => line.length));
  const area = { row, column, lastRow: row + grid.length - 1, lastColumn: column + width - 1 };
  if (!mayEditArea(workbook, sheet, area, edit.user)) return { refusal: refusals.protected };
  const cells = grid.flatMap((line, down) =>
    line.map((value, right) => ({
      row: row + down,
      column: column + right,
      typed: typedValue(workbook, sheet, edit, value, row + down, column + right),
    })),
  );
  for (const cell of cells) {
    const refusal = ruleRefusal(workbook, sheet, cell);
    if (refusal !== undefined) return { refusal };
  }
  const oldValue = eventValue(cellAt(sheet, row, column)?.value ?? null);
  sheet.rowCount = Math.max(sheet.rowCount, area.lastRow);
  sheet.columnCount = Math.max(sheet.columnCount, area.lastColumn);
  for (const { row: atRow, column: atColumn, typed } of cells) {
    changeCell(sheet, atRow, atColumn, (cell) => writeInput(cell, typed));
  }
  if (!typedOne || !isOneCell(area)) return { edited: { sheet, area } };
  const value = eventValue(cellAt(sheet, row, column)?.value ?? null);
  return {
    edited: {
      sheet,
      area,
      ...(value === undefined ? {} : { value }),
      ...(oldValue === undefined ? {} : { oldValue }),
    },
  };
}

function typedValue(
  workbook: WorkbookModel,
  sheet: SheetModel,
  { currentYear }: PersonEdit,
  value: CellValue,
  row: number,
  column: number,
): TypedValue {
  if (typeof value !== 'string') return { value };
  const numberFormat = cellAt(sheet, row, column)?.style?.numberFormat;
  return parseTypedInput(value, { locale: workbook.locale, numberFormat, currentYear, by: 'person' });
}

function ruleRefusal(
  workbook: WorkbookModel,
  sheet: SheetModel,
  { row, column, typed }: { row: number; column: number; typed: TypedValue },
): string | undefined {
  const numberFormat = cellAt(sheet, row, column)?.style?.numberFormat ?? typed.automaticFormat;
  const rule = brokenRule(workbook, sheet, { row, column }, typed.value, numberFormat);
  return rule && refusals.ruleBroken(formatA1(areaOfCell(row, column)), allowedValues(rule, workbook));
}

/** Event objects give values as text, dates as their serial number. */
function eventValue(value: CellValue): string | undefined {
  if (value === null) return undefined;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
