// What a person types or pastes into the spreadsheet, before any trigger hears of it.
import { formatA1, parseA1 } from '../../model/grid/a1';
import { areaOfCell } from '../../model/grid/areas';
import { cellAt, changeCell } from '../../model/grid/cells';
import { sheetNamed } from '../../model/findSheet';
import { mayEditArea } from '../../model/protections';
import { parseTypedInput } from '../../model/typing/typedInput';
import type { TypedValue } from '../../model/typing/typedValue';
import { allowedValues, brokenRule } from '../../model/validations';
import type { Area, CellValue, SheetModel, WorkbookModel } from '../../model/workbook';
import { writeInput } from '../../model/typing/writeInput';
import { refusals } from '../objects/exceptions';
import type { EditRefusal } from '../hostTypes';

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
export const applyPersonEdit = (
  workbook: WorkbookModel,
  edit: PersonEdit,
): { readonly refusal: EditRefusal } | { readonly edited: EditedCells } => {
  const sheet = sheetNamed(workbook, edit.sheetName);
  const noted = sheet && parseA1(edit.a1, sheet);
  if (!sheet || !noted) throw new RangeError(`No cell ${edit.a1} on a tab "${edit.sheetName}".`);
  const grid = isBlock(edit.values) ? edit.values : [[edit.values]];
  const area = areaOfGrid(noted.area, grid);
  if (!mayEditArea(workbook, sheet, area, edit.user)) return { refusal: { kind: 'protected' } };
  const cells = grid.flatMap((line, down) =>
    line.map((value, right) => ({
      row: area.row + down,
      column: area.column + right,
      typed: typedValue(workbook, sheet, edit, value, area.row + down, area.column + right),
    })),
  );
  for (const cell of cells) {
    const refusal = ruleRefusal(workbook, sheet, cell);
    if (refusal !== undefined) return { refusal };
  }
  const oldValue = valueAt(sheet, area);
  sheet.rowCount = Math.max(sheet.rowCount, area.lastRow);
  sheet.columnCount = Math.max(sheet.columnCount, area.lastColumn);
  for (const { row, column, typed } of cells) {
    changeCell(sheet, row, column, (cell) => writeInput(cell, typed));
  }
  if (isBlock(edit.values)) return { edited: { sheet, area } };
  return { edited: { sheet, area, ...named('value', valueAt(sheet, area)), ...named('oldValue', oldValue) } };
};

const isBlock = (values: PersonEdit['values']): values is readonly (readonly CellValue[])[] =>
  Array.isArray(values);

const areaOfGrid = ({ row, column }: Area, grid: readonly (readonly CellValue[])[]): Area => {
  const width = Math.max(1, ...grid.map((line) => line.length));
  return { row, column, lastRow: row + Math.max(1, grid.length) - 1, lastColumn: column + width - 1 };
};

/** A member that is left out when there is nothing to say. */
const named = <Name extends string>(name: Name, value: string | undefined): { [Key in Name]?: string } => {
  // The compiler does not see that a computed name of a generic type is that name.
  return value === undefined ? {} : ({ [name]: value } as { [Key in Name]?: string });
};

const typedValue = (
  workbook: WorkbookModel,
  sheet: SheetModel,
  { currentYear }: PersonEdit,
  value: CellValue,
  row: number,
  column: number,
): TypedValue => {
  if (typeof value !== 'string') return { value };
  const numberFormat = cellAt(sheet, row, column)?.style?.numberFormat;
  return parseTypedInput(value, { locale: workbook.locale, numberFormat, currentYear, by: 'person' });
};

const ruleRefusal = (
  workbook: WorkbookModel,
  sheet: SheetModel,
  { row, column, typed }: { row: number; column: number; typed: TypedValue },
): EditRefusal | undefined => {
  const numberFormat = cellAt(sheet, row, column)?.style?.numberFormat ?? typed.automaticFormat;
  const rule = brokenRule(workbook, sheet, { row, column }, typed.value, numberFormat);
  if (rule === undefined) return undefined;
  const a1 = formatA1(areaOfCell(row, column));
  return { kind: 'rule', a1, allowed: allowedValues(rule, workbook), helpText: rule.helpText };
};

/** Google's words for it, in English. */
export const refusalText = (refusal: EditRefusal): string =>
  refusal.kind === 'protected' ? refusals.protected : refusals.ruleBroken(refusal.a1, refusal.allowed);

/** The first cell's value as event objects give it: as text, dates as their serial number. */
const valueAt = (sheet: SheetModel, { row, column }: Area): string | undefined => {
  const value = cellAt(sheet, row, column)?.value ?? null;
  if (value === null) return undefined;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
};
