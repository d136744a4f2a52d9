import { cellAt } from '../../../host/model/grid/cells';
import { moment, openSheet, refusalOf } from './hostSheet';

it.each([
  [[['a']], 'rows', 1, 2],
  [[['a'], ['b'], ['c']], 'rows', 3, 2],
  [[['a'], ['b', 'c']], 'columns', 1, 2],
  [
    [
      ['a', 'b', 'c'],
      ['d', 'e'],
    ],
    'columns',
    3,
    2,
  ],
])('setValues(%j) on two by two cells is refused', (values, what, data, range) => {
  const { sheet } = openSheet();
  expect(refusalOf(() => sheet.getRange('A1:B2').setValues(values))).toBe(
    `Exception: The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${data} but the range has ${range}.`,
  );
});

it('a refused setValues writes nothing', () => {
  const { sheet } = openSheet();
  refusalOf(() => sheet.getRange('A1:B2').setValues([['a', 'b'], ['c']]));
  expect(sheet.getLastRow()).toBe(0);
});

it('setValue fills every cell of the range', () => {
  const { sheet } = openSheet();
  expect(sheet.getRange('A1:B2').setValue(7).getValues()).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

it.each([null, undefined, ''])('%j empties a cell', (nothing) => {
  const { sheet } = openSheet();
  sheet.getRange('A1').setValue('x').setValue(nothing);
  expect([sheet.getRange('A1').getValue(), sheet.getLastRow()]).toEqual(['', 0]);
});

it.each([
  ['TRUE', true],
  ['0012', 12],
  ['-5', -5],
  ['1.234', 1234],
  ["'0012", '0012'],
  ['2026-10-02', new Date('2026-10-01T17:00:00Z')],
  ['12/5', new Date('2025-05-11T17:00:00Z')],
  ['12 người', '12 người'],
])('setValue(%j) is parsed like typing', (written, value) => {
  const { sheet } = openSheet();
  expect(sheet.getRange('A1').setValue(written).getValue()).toEqual(value);
});

it('16:00 becomes a time, which reads as a Date on 30/12/1899', () => {
  const { sheet, host } = openSheet({ timeZone: 'UTC' });
  expect(sheet.getRange('A1').setValue('16:00').getValue()).toEqual(new Date('1899-12-30T16:00:00Z'));
  expect(cellAt(host.workbook.sheets[0]!, 1, 1)?.value).toBe(16 / 24);
});

it('in a cell of plain text only formulas and apostrophes are still special', () => {
  const { sheet } = openSheet();
  const range = sheet.getRange('A1:D1').setNumberFormat('@');
  range.setValues([['12/5', '0012', "'=1+1", '=1+1']]);
  expect(range.getValues()).toEqual([['12/5', '0012', '=1+1', 2]]);
  expect(range.getFormulas()).toEqual([['', '', '', '=1+1']]);
});

it('a Date gets a date format in a cell without one, and reads back as the same moment', () => {
  const { sheet } = openSheet();
  const range = sheet.getRange('A1').setValue(moment);
  expect(range.getValue()).toEqual(moment);
  expect(range.getDisplayValue()).toBe('12/05/2025 10:30:00');
  expect(range.getNumberFormat()).toBe('dd/MM/yyyy HH:mm:ss');
});

it('a Date keeps the format that a cell has', () => {
  const { sheet } = openSheet();
  const range = sheet.getRange('A1').setNumberFormat('dd/MM').setValue(moment);
  expect([range.getNumberFormat(), range.getDisplayValue()]).toEqual(['dd/MM', '12/05']);
});

it('clearContent keeps the number format, so that a later number reads as a Date', () => {
  const { sheet } = openSheet();
  const range = sheet.getRange('A1').setValue(moment).clearContent().setValue(45_789);
  expect(range.getValue()).toEqual(new Date('2025-05-11T17:00:00Z'));
});

it.each([
  ['dd/MM/yyyy', true],
  ['HH:mm', true],
  ['#,##0', false],
  ['0" ngày"', false],
])('a number with the format %s is a Date: %s', (format, isDate) => {
  const { sheet } = openSheet();
  const value: unknown = sheet.getRange('A1').setValue(45_789).setNumberFormat(format).getValue();
  expect(value instanceof Date).toBe(isDate);
});

it('dates are in the time zone of the spreadsheet, not of the script', () => {
  const { sheet, spreadsheet } = openSheet({ timeZone: 'America/New_York' });
  sheet.getRange('A1').setValue('12/5/2025');
  expect(sheet.getRange('A1').getValue()).toEqual(new Date('2025-05-12T04:00:00Z'));
  spreadsheet.setSpreadsheetTimeZone('Asia/Ho_Chi_Minh');
  expect(sheet.getRange('A1').getValue()).toEqual(new Date('2025-05-11T17:00:00Z'));
});

it('empty cells read as an empty text, in values, display values and formulas', () => {
  const { sheet } = openSheet();
  const range = sheet.getRange('A1');
  expect([range.getValue(), range.getDisplayValue(), range.getFormula(), range.isBlank()]).toEqual([
    '',
    '',
    '',
    true,
  ]);
});

it('a link formula shows its label', () => {
  const { sheet } = openSheet();
  const range = sheet.getRange('A1').setFormula('=HYPERLINK("https://example.com";"Xem")');
  expect([range.getValue(), range.getFormula()]).toEqual(['Xem', '=HYPERLINK("https://example.com";"Xem")']);
});

it('the value of a formula that nobody computed is not made up', () => {
  const { sheet } = openSheet();
  sheet.getRange('B2').setValue('=SUM(A1:A3)');
  expect(refusalOf(() => sheet.getDataRange().getValues())).toBe(
    'NotEmulatedError: The host computes no formulas: =SUM(A1:A3) in Trang tính1!B2',
  );
});

it('a value that a loaded workbook brings for a formula is read', () => {
  const { sheet, host } = openSheet();
  host.workbook.sheets[0]!.rows.set(1, new Map([[1, { value: 6, formula: '=SUM(B1:B3)' }]]));
  expect([sheet.getRange('A1').getValue(), sheet.getRange('A1').getFormula()]).toEqual([6, '=SUM(B1:B3)']);
});

it('a text over 50.000 characters is refused', () => {
  const { sheet } = openSheet();
  expect(refusalOf(() => sheet.getRange('A1').setValue('x'.repeat(50_001)))).toBe(
    'Exception: Your input contains more than the maximum of 50000 characters in a single cell.',
  );
  expect(refusalOf(() => sheet.getRange('A1').setValue('x'.repeat(50_000)))).toBeNull();
});

it('an object is no value', () => {
  const { sheet } = openSheet();
  expect(refusalOf(() => sheet.getRange('A1').setValue({ a: 1 }))).toContain('is not emulated');
});

it('a number beyond all dates in a cell with a date format reads as an invalid Date, and shows nothing of a failure', () => {
  const { sheet } = openSheet();
  const range = sheet.getRange('A1').setNumberFormat('dd/MM/yyyy').setValue(912_345_678);
  const [[value] = []] = range.getValues();
  expect(value instanceof Date && Number.isNaN(value.getTime())).toBe(true);
  expect(typeof range.getDisplayValue()).toBe('string');
});
