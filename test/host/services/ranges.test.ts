import { openSheet, refusalOf } from './hostSheet';

it.each([
  [[0, 1], 'The starting row of the range is too small.'],
  [[-1, 1, 1, 1], 'The starting row of the range is too small.'],
  [[1, 0], 'The starting column of the range is too small.'],
  [[1, 1, 0], 'The number of rows in the range must be at least 1.'],
  [[1, 1, -1, 1], 'The number of rows in the range must be at least 1.'],
  [[1, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
  [[1001, 1], 'The coordinates of the range are outside the dimensions of the sheet.'],
  [[1, 27], 'The coordinates of the range are outside the dimensions of the sheet.'],
  [[1000, 1, 2, 1], 'The coordinates of the range are outside the dimensions of the sheet.'],
  [[Number.NaN, 1], 'The coordinates or dimensions of the range are invalid.'],
])('getRange(%j) is refused', (place, message) => {
  const { sheet } = openSheet();
  const [row, column, rows, columns] = place as [number, number, number, number];
  const args = [row, column, rows, columns].filter((argument) => argument !== undefined);
  expect(refusalOf(() => Reflect.apply(sheet.getRange, sheet, args))).toBe(`Exception: ${message}`);
});

it.each(['', 'Nhập liệu', 'A', '1A', "'Other'!A1"])('getRange(%j) finds no range', (notation) => {
  const { sheet } = openSheet();
  expect(refusalOf(() => sheet.getRange(notation))).toBe('Exception: Range not found');
});

it.each([
  ['C5:B2', 'B2:C5'],
  ['5:2', '2:5'],
  ['D:B', 'B:D'],
  ['$A$1', 'A1'],
  ["'Trang tính1'!A1:B2", 'A1:B2'],
])('getRange(%s) is %s', (notation, normalised) => {
  const { sheet } = openSheet();
  expect(sheet.getRange(notation).getA1Notation()).toBe(normalised);
});

it('whole columns span every row and are not bound', () => {
  const { sheet } = openSheet();
  const range = sheet.getRange('D:F');
  expect([
    range.getNumRows(),
    range.getA1Notation(),
    range.isStartRowBounded(),
    range.isEndRowBounded(),
  ]).toEqual([sheet.getMaxRows(), 'D:F', false, false]);
});

it('the data range of an empty tab is A1 with an empty text', () => {
  const { sheet } = openSheet();
  const range = sheet.getDataRange();
  expect([range.getA1Notation(), range.getValues(), sheet.getLastRow(), sheet.getLastColumn()]).toEqual([
    'A1',
    [['']],
    0,
    0,
  ]);
});

it('getSheetValues reads down to the last row and column with content where their number is -1', () => {
  const { sheet } = openSheet();
  sheet.getRange('B2:C3').setValues([
    [1, 2],
    [3, ''],
  ]);
  expect(sheet.getSheetValues(1, 1, -1, -1)).toEqual(sheet.getDataRange().getValues());
  expect(sheet.getSheetValues(2, 2, 1, -1)).toEqual([[1, 2]]);
});

it('colours, notes and rules are no data', () => {
  const { sheet } = openSheet();
  sheet.getRange('C3').setBackground('red').setNote('ghi chú');
  expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
});

it('offset keeps the size unless told, and refuses none', () => {
  const { sheet } = openSheet();
  const range = sheet.getRange('B2:C4');
  expect(range.offset(1, 1).getA1Notation()).toBe('C3:D5');
  expect(range.offset(1, 1, 1, 1).getA1Notation()).toBe('C3');
  expect(refusalOf(() => range.offset(0, 0, 0))).toBe(
    'Exception: The number of rows in the range must be at least 1.',
  );
  expect(refusalOf(() => range.offset(-2, 0))).toBe('Exception: The starting row of the range is too small.');
});

it.each<['UP' | 'DOWN' | 'PREVIOUS' | 'NEXT', string, string]>([
  ['DOWN', 'A1', 'A3'],
  ['DOWN', 'A3', 'A6'],
  ['DOWN', 'A6', 'A1000'],
  ['UP', 'A6', 'A3'],
  ['UP', 'A3', 'A1'],
  ['NEXT', 'A1', 'Z1'],
  ['PREVIOUS', 'C2', 'A2'],
])('getNextDataCell %s from %s ends at %s', (direction, from, to) => {
  const { sheet, app } = openSheet();
  for (const filled of ['A1', 'A2', 'A3', 'A6']) sheet.getRange(filled).setValue(1);
  expect(sheet.getRange(from).getNextDataCell(app.Direction[direction]).getA1Notation()).toBe(to);
});

it('getDataRegion grows over touching cells, corners included', () => {
  const { sheet } = openSheet();
  for (const filled of ['B2', 'C3', 'D4', 'F6']) sheet.getRange(filled).setValue(1);
  expect(sheet.getRange('B2').getDataRegion().getA1Notation()).toBe('B2:D4');
});

it('objects print as their class', () => {
  const { sheet, spreadsheet, app } = openSheet();
  expect([sheet.getRange('A1'), sheet, spreadsheet].map(String)).toEqual(['Range', 'Sheet', 'Spreadsheet']);
  expect(sheet.constructor).toBe(Object);
  expect(String(sheet.newChart())).toMatch(
    /^com\.google\.apps\.maestro\.server\.beans\.trix\.impl\.ChartPropertyApiEmbeddedChartBuilder@/,
  );
  expect(String(app.BorderStyle.SOLID)).toBe('SOLID');
});

it('a member that is not emulated is refused by name', () => {
  const { sheet, spreadsheet } = openSheet();
  expect(refusalOf(() => sheet.getRange('A1').randomize())).toBe(
    'NotEmulatedError: Range.randomize is not emulated',
  );
  expect(refusalOf(() => spreadsheet.getFormUrl())).toBe(
    'NotEmulatedError: Spreadsheet.getFormUrl is not emulated',
  );
});

it.each<[string, (sheet: GoogleAppsScript.Spreadsheet.Sheet) => unknown, string]>([
  ['no argument', (sheet) => Reflect.apply(sheet.getRange, sheet, []), '()Sheet.getRange'],
  ['null', (sheet) => Reflect.apply(sheet.getRange, sheet, [null]), '(null)Sheet.getRange'],
  [
    'a text for a grid',
    (sheet) => Reflect.apply(sheet.getRange('A1').setValues, null, ['a']),
    '(String)Range.setValues',
  ],
  [
    'a row for a grid',
    (sheet) => Reflect.apply(sheet.getRange('A1').setValues, null, [[1]]),
    '(number[])Range.setValues',
  ],
  [
    'texts for a grid',
    (sheet) => Reflect.apply(sheet.getRange('A1').setValues, null, [['a']]),
    '(String[])Range.setValues',
  ],
  [
    'a range for a text',
    (sheet) => Reflect.apply(sheet.setName, sheet, [sheet.getRange('A1')]),
    '(SpreadsheetApp.Range)Sheet.setName',
  ],
  ['an object for a text', (sheet) => Reflect.apply(sheet.setName, sheet, [{}]), '((class))Sheet.setName'],
  [
    'a text for notes',
    (sheet) => Reflect.apply(sheet.getRange('A1').setNotes, null, ['foo']),
    '(String)Range.setNotes',
  ],
])('%s is refused on the signature', (_name, call, expected) => {
  const { sheet } = openSheet();
  const [, types, method] = /^(\(.*\))(\w+\.\w+)$/.exec(expected)!;
  expect(refusalOf(() => call(sheet))).toBe(
    `Exception: The parameters ${types} don't match the method signature for SpreadsheetApp.${method}.`,
  );
});
