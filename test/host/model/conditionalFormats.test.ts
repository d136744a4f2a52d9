import { changeCell } from '../../../host/model/grid/cells';
import { evaluateConditionalFormats } from '../../../host/model/showing/conditionalFormats';
import { createSheet } from '../../../host/model/createWorkbook';
import type { CellStyle, CellValue, SheetModel } from '../../../host/model/workbook';

const vietnamese = { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' };
/** 31/3/2025 00:30 in Vietnam, when it is still the day before in UTC. */
const now = new Date('2025-03-30T17:30:00Z');
const today = 45_747;

const sheetWith = (value: CellValue, style?: CellStyle): SheetModel => {
  const sheet = createSheet(0, 'A', 5, 5);
  changeCell(sheet, 1, 1, (cell) => {
    cell.value = value;
    if (style) cell.style = style;
  });
  return sheet;
};

const matches = (sheet: SheetModel, criteria: string, values: (string | number)[]): boolean => {
  const areas = [{ row: 1, column: 1, lastRow: 1, lastColumn: 1 }];
  sheet.conditionalFormats = [{ areas, criteria, values, style: { background: '#ff0000' } }];
  return evaluateConditionalFormats(sheet, vietnamese, now).has('1,1');
};

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

describe('rules about today', () => {
  const holds = (criteria: string, name: string, day: number): boolean =>
    matches(sheetWith(day, { numberFormat: 'dd/MM/yyyy' }), criteria, [name]);

  it.each<[string, string, number, number]>([
    ['DATE_EQUAL_TO_RELATIVE', 'TODAY', today + 0.5, today + 1],
    ['DATE_EQUAL_TO_RELATIVE', 'TOMORROW', today + 1, today],
    ['DATE_EQUAL_TO_RELATIVE', 'YESTERDAY', today - 1, today],
    ['DATE_EQUAL_TO_RELATIVE', 'PAST_WEEK', today - 7, today - 8],
    ['DATE_EQUAL_TO_RELATIVE', 'PAST_WEEK', today, today + 1],
    ['DATE_EQUAL_TO_RELATIVE', 'PAST_MONTH', 45_716, 45_715],
    ['DATE_EQUAL_TO_RELATIVE', 'PAST_YEAR', 45_382, 45_381],
    ['DATE_BEFORE_RELATIVE', 'TODAY', today - 1, today],
    ['DATE_BEFORE_RELATIVE', 'PAST_WEEK', today - 8, today - 7],
    ['DATE_AFTER_RELATIVE', 'TODAY', today + 1, today],
  ])('%s %s holds for %d and not for %d', (criteria, name, inside, outside) => {
    expect([holds(criteria, name, inside), holds(criteria, name, outside)]).toEqual([true, false]);
  });

  it('a number that is no date meets none', () => {
    expect(matches(sheetWith(today), 'DATE_EQUAL_TO_RELATIVE', ['TODAY'])).toBe(false);
  });

  it('a workbook read from a file of a run takes the clock of that run', () => {
    const sheet = sheetWith(today, { numberFormat: 'dd/MM/yyyy' });
    matches(sheet, 'DATE_EQUAL_TO_RELATIVE', ['TODAY']);
    expect(evaluateConditionalFormats(sheet, { ...vietnamese, savedAt: now }).size).toBe(1);
  });
});
