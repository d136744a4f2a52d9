import { changeCell } from '../../../host/model/cells';
import { evaluateConditionalFormats } from '../../../host/model/conditionalFormats';
import { createSheet } from '../../../host/model/createWorkbook';
import type { CellStyle, CellValue, SheetModel } from '../../../host/model/workbook';

const vietnamese = { locale: 'vi_VN' };

function sheetWith(value: CellValue, style?: CellStyle): SheetModel {
  const sheet = createSheet(0, 'A', 5, 5);
  changeCell(sheet, 1, 1, (cell) => {
    cell.value = value;
    if (style) cell.style = style;
  });
  return sheet;
}

function matches(sheet: SheetModel, criteria: string, values: (string | number)[]): boolean {
  const areas = [{ row: 1, column: 1, lastRow: 1, lastColumn: 1 }];
  sheet.conditionalFormats = [{ areas, criteria, values, style: { background: '#ff0000' } }];
  return evaluateConditionalFormats(sheet, vietnamese).has('1,1');
}

it.each<[string, (string | number)[], CellValue, CellValue]>([
  ['CELL_EMPTY', [], null, 0],
  ['CELL_NOT_EMPTY', [], 0, null],
  ['TEXT_CONTAINS', ['tiến'], 'Đúng Tiến độ', 'Chậm'],
  ['TEXT_DOES_NOT_CONTAIN', ['tiến'], 'Chậm', 'Đúng tiến độ'],
  ['TEXT_STARTS_WITH', ['✓'], '✓ đủ', 'đủ ✓'],
  ['TEXT_ENDS_WITH', ['độ'], 'Chậm tiến độ', 'độ chậm'],
  ['TEXT_EQUAL_TO', ['chậm'], 'Chậm', 'Chậm tiến độ'],
  ['NUMBER_BETWEEN', [1, 5], 5, 6],
  ['NUMBER_NOT_BETWEEN', [1, 5], 6, 5],
  ['NUMBER_EQUAL_TO', [5], 5, '5'],
  ['NUMBER_NOT_EQUAL_TO', [5], 6, 5],
  ['NUMBER_GREATER_THAN', [5], 6, 5],
  ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [5], 5, 4],
  ['NUMBER_LESS_THAN', [5], 4, null],
  ['NUMBER_LESS_THAN_OR_EQUAL_TO', [5], 5, 6],
])('%s %j holds for %j and not for %j', (criteria, values, good, bad) => {
  expect([matches(sheetWith(good), criteria, values), matches(sheetWith(bad), criteria, values)]).toEqual([
    true,
    false,
  ]);
});

it.each<[string, number, number]>([
  ['DATE_AFTER', 45_790, 45_789],
  ['DATE_BEFORE', 45_788.9, 45_789],
  ['DATE_EQUAL_TO', 45_789.5, 45_790],
])('%s compares the days of dates', (criteria, good, bad) => {
  const dated = (value: number) =>
    matches(sheetWith(value, { numberFormat: 'dd/MM/yyyy' }), criteria, [45_789]);
  expect([dated(good), dated(bad), matches(sheetWith(good), criteria, [45_789])]).toEqual([
    true,
    false,
    false,
  ]);
});

it('texts are compared as they are shown', () => {
  expect(matches(sheetWith(0.865, { numberFormat: '0.00%' }), 'TEXT_EQUAL_TO', ['86,50%'])).toBe(true);
});

it('the first rule that holds wins', () => {
  const sheet = sheetWith(5);
  const areas = [{ row: 1, column: 1, lastRow: 3, lastColumn: 3 }];
  sheet.conditionalFormats = [
    { areas, criteria: 'NUMBER_GREATER_THAN', values: [9], style: { background: '#111111' } },
    { areas, criteria: 'NUMBER_GREATER_THAN', values: [1], style: { background: '#222222' } },
    { areas, criteria: 'NUMBER_GREATER_THAN', values: [0], style: { background: '#333333' } },
  ];
  expect([...evaluateConditionalFormats(sheet, vietnamese)]).toEqual([['1,1', { background: '#222222' }]]);
});

it('a formula rule is refused by name', () => {
  expect(() => matches(sheetWith(1), 'CUSTOM_FORMULA', ['=A1>0'])).toThrow(
    'The conditional format CUSTOM_FORMULA is not emulated.',
  );
});
