// Whether a value keeps to a cell's validation rule.
import { cellAt, mapCells } from './grid/cells';
import { displayText } from './showing/displayText';
import { isDateFormat } from './showing/numberFormats';
import type { CellModel, CellValue, DataValidationModel, SheetModel, WorkbookModel } from './workbook';

type Values = DataValidationModel['values'];
type Test = (value: string | number | boolean, values: Values) => boolean;

const byNumber =
  (test: (value: number, first: number, second: number) => boolean): Test =>
  (value, values) =>
    typeof value === 'number' && test(value, Number(values[0]), Number(values[1]));

const byText =
  (test: (value: string, wanted: string) => boolean): Test =>
  (value, values) =>
    test(String(value).toLowerCase(), String(values[0]).toLowerCase());

/** Each criterion by Google's name. Dates are compared as serial numbers. */
const tests: Readonly<Record<string, Test>> = {
  NUMBER_BETWEEN: byNumber((value, low, high) => value >= low && value <= high),
  NUMBER_NOT_BETWEEN: byNumber((value, low, high) => value < low || value > high),
  NUMBER_EQUAL_TO: byNumber((value, wanted) => value === wanted),
  NUMBER_NOT_EQUAL_TO: byNumber((value, wanted) => value !== wanted),
  NUMBER_GREATER_THAN: byNumber((value, limit) => value > limit),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: byNumber((value, limit) => value >= limit),
  NUMBER_LESS_THAN: byNumber((value, limit) => value < limit),
  NUMBER_LESS_THAN_OR_EQUAL_TO: byNumber((value, limit) => value <= limit),
  DATE_IS_VALID_DATE: byNumber(() => true),
  DATE_AFTER: byNumber((value, limit) => Math.floor(value) > limit),
  DATE_BEFORE: byNumber((value, limit) => value < limit),
  DATE_ON_OR_AFTER: byNumber((value, limit) => value >= limit),
  DATE_ON_OR_BEFORE: byNumber((value, limit) => Math.floor(value) <= limit),
  DATE_EQUAL_TO: byNumber((value, wanted) => Math.floor(value) === wanted),
  DATE_BETWEEN: byNumber((value, low, high) => value >= low && Math.floor(value) <= high),
  DATE_NOT_BETWEEN: byNumber((value, low, high) => value < low || Math.floor(value) > high),
  TEXT_CONTAINS: byText((value, wanted) => value.includes(wanted)),
  TEXT_DOES_NOT_CONTAIN: byText((value, wanted) => !value.includes(wanted)),
  TEXT_EQUAL_TO: byText((value, wanted) => value === wanted),
  TEXT_IS_VALID_EMAIL: byText((value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)),
  TEXT_IS_VALID_URL: byText((value) => /^(https?:\/\/)?[^\s.]+\.[^\s]+$/.test(value)),
  CHECKBOX: (value, values) =>
    values.length === 0 ? typeof value === 'boolean' : values.map(String).includes(String(value)),
};

/**
 * Whether the value may stand in a cell with the rule; an empty cell always may. A formula rule is not emulated and
 * is refused by name.
 */
export const keepsToRule = (
  rule: DataValidationModel,
  cell: Pick<CellModel, 'value' | 'style'>,
  workbook: WorkbookModel,
): boolean => {
  if (cell.value === null) return true;
  const list = allowedValues(rule, workbook);
  if (list) return list.includes(displayText(cell, workbook)) || list.includes(String(cell.value));
  const test = tests[rule.criteria];
  if (!test) throw new Error(`The validation criterion ${rule.criteria} is not emulated.`);
  if (rule.criteria.startsWith('DATE_') && !isDateFormat(cell.style?.numberFormat)) return false;
  return test(cell.value, rule.values);
};

/** The texts that a list rule offers, from the list itself or from its range; null for other rules. */
export const allowedValues = (rule: DataValidationModel, workbook: WorkbookModel): string[] | null => {
  if (rule.criteria === 'VALUE_IN_LIST') return rule.values.map(String);
  if (rule.criteria !== 'VALUE_IN_RANGE' || !rule.range) return null;
  const { sheetId, area } = rule.range;
  const sheet = workbook.sheets.find((candidate) => candidate.sheetId === sheetId);
  if (!sheet) return [];
  const texts = mapCells(sheet, area, (cell) => displayText(cell, workbook)).flat();
  return [...new Set(texts.filter((text) => text !== ''))];
};

/** The rule that a value about to be written would break; undefined when it may be written. */
export const brokenRule = (
  workbook: WorkbookModel,
  sheet: SheetModel,
  place: { row: number; column: number },
  value: CellValue,
  numberFormat: string | undefined,
): DataValidationModel | undefined => {
  const rule = cellAt(sheet, place.row, place.column)?.validation;
  if (!rule || rule.allowInvalid) return undefined;
  const cell = { value, ...(numberFormat === undefined ? {} : { style: { numberFormat } }) };
  return keepsToRule(rule, cell, workbook) ? undefined : rule;
};
