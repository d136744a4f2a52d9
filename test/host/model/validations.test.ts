import { changeCell } from '../../../host/model/grid/cells';
import { createWorkbook } from '../../../host/model/createWorkbook';
import { allowedValues, keepsToRule } from '../../../host/model/validations';
import type { CellValue, DataValidationModel } from '../../../host/model/workbook';

const workbook = createWorkbook();
const day = 45_789;

const rule = (criteria: string, ...values: (string | number | boolean)[]): DataValidationModel => ({
  criteria,
  values,
  showDropdown: true,
  allowInvalid: false,
  helpText: null,
});

it.each<[string, (string | number | boolean)[], CellValue, CellValue]>([
  ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [0], 0, -1],
  ['NUMBER_GREATER_THAN', [0], 1, 0],
  ['NUMBER_LESS_THAN', [5], 4, 5],
  ['NUMBER_LESS_THAN_OR_EQUAL_TO', [5], 5, 6],
  ['NUMBER_BETWEEN', [1, 5], 5, 6],
  ['NUMBER_NOT_BETWEEN', [1, 5], 0, 3],
  ['NUMBER_EQUAL_TO', [5], 5, 4],
  ['NUMBER_NOT_EQUAL_TO', [5], 4, 5],
  ['NUMBER_EQUAL_TO', [5], 5, '5'],
  ['TEXT_CONTAINS', ['thôn'], 'Thôn 5', 'Ấp 5'],
  ['TEXT_DOES_NOT_CONTAIN', ['thôn'], 'Ấp 5', 'Thôn 5'],
  ['TEXT_EQUAL_TO', ['có'], 'Có', 'Không'],
  ['TEXT_IS_VALID_EMAIL', [], 'canbo@example.com', 'canbo@'],
  ['TEXT_IS_VALID_URL', [], 'https://example.com', 'minh chứng'],
  ['VALUE_IN_LIST', ['Có', 'Không'], 'Có', 'có'],
  ['VALUE_IN_LIST', ['1', '2'], 1, 3],
  ['CHECKBOX', [], true, 'TRUE'],
  ['CHECKBOX', ['Có', 'Không'], 'Có', true],
])('%s %j lets %j pass and refuses %j', (criteria, values, good, bad) => {
  const check = (value: CellValue) => keepsToRule(rule(criteria, ...values), { value }, workbook);
  expect([check(good), check(bad)]).toEqual([true, false]);
});

it.each<[string, number[], number, number]>([
  ['DATE_AFTER', [day], day + 1, day + 0.5],
  ['DATE_BEFORE', [day], day - 0.5, day],
  ['DATE_ON_OR_AFTER', [day], day, day - 1],
  ['DATE_ON_OR_BEFORE', [day], day + 0.5, day + 1],
  ['DATE_EQUAL_TO', [day], day + 0.5, day + 1],
  ['DATE_BETWEEN', [day, day + 1], day + 1.5, day + 2],
  ['DATE_NOT_BETWEEN', [day, day + 1], day + 2, day + 1],
])('%s compares days', (criteria, values, good, bad) => {
  const check = (value: number) =>
    keepsToRule(rule(criteria, ...values), { value, style: { numberFormat: 'dd/MM/yyyy' } }, workbook);
  expect([check(good), check(bad)]).toEqual([true, false]);
});

it('a date is a number with a date format', () => {
  expect(keepsToRule(rule('DATE_IS_VALID_DATE'), { value: day }, workbook)).toBe(false);
  expect(keepsToRule(rule('DATE_IS_VALID_DATE'), { value: '31/4/2025' }, workbook)).toBe(false);
});

it('an empty cell keeps to any rule', () => {
  expect(keepsToRule(rule('NUMBER_GREATER_THAN', 0), { value: null }, workbook)).toBe(true);
});

it('a list from a range offers what its cells show, once each', () => {
  const sheet = workbook.sheets[0]!;
  ['Thôn 1', 'Thôn 2', '', 'Thôn 1'].forEach((name, index) =>
    changeCell(sheet, index + 1, 1, (cell) => (cell.value = name || null)),
  );
  const list = {
    ...rule('VALUE_IN_RANGE'),
    range: { sheetId: sheet.sheetId, area: { row: 1, column: 1, lastRow: 4, lastColumn: 1 } },
  };
  expect(allowedValues(list, workbook)).toEqual(['Thôn 1', 'Thôn 2']);
  expect(keepsToRule(list, { value: 'Thôn 3' }, workbook)).toBe(false);
});

it('a formula rule is refused by name', () => {
  expect(() => keepsToRule(rule('CUSTOM_FORMULA', '=A1>0'), { value: 1 }, workbook)).toThrow(
    'The validation criterion CUSTOM_FORMULA is not emulated.',
  );
});
