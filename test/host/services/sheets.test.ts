import { createWorkbook } from '../../../host/model/createWorkbook';
import { openSheet, refusalOf } from './hostSheet';

it.each([
  ['vi_VN', ['Trang tính1', 'Trang tính2']],
  ['en_US', ['Sheet1', 'Sheet2']],
])('in %s new tabs are called %j and have 1000 rows and 26 columns', (locale, names) => {
  const { spreadsheet } = openSheet({ locale });
  const added = spreadsheet.insertSheet();
  expect(spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(names);
  expect([added.getMaxRows(), added.getMaxColumns()]).toEqual([1000, 26]);
});

it('insertSheet counts positions from 0, getIndex from 1, and the new tab is in front', () => {
  const { spreadsheet } = openSheet();
  const added = spreadsheet.insertSheet('Đầu', 0);
  expect([added.getIndex(), spreadsheet.getActiveSheet().getName()]).toEqual([1, 'Đầu']);
});

it('a tab from a template has its content and another id', () => {
  const { spreadsheet, sheet } = openSheet();
  sheet.getRange('A1').setValue('mẫu');
  const added = spreadsheet.insertSheet('Tuần 01', { template: sheet });
  expect(added.getRange('A1').getValue()).toBe('mẫu');
  expect(added.getSheetId()).not.toBe(sheet.getSheetId());
});

it('a doubled name is refused wherever it is given', () => {
  const { spreadsheet, sheet } = openSheet();
  spreadsheet.insertSheet('Tuần 01');
  const message = 'Exception: A sheet with the name "Tuần 01" already exists. Please enter another name.';
  expect(refusalOf(() => spreadsheet.insertSheet('Tuần 01'))).toBe(message);
  expect(refusalOf(() => sheet.setName('Tuần 01'))).toBe(message);
  expect(refusalOf(() => spreadsheet.getSheetByName('Tuần 01')?.setName('Tuần 01'))).toBeNull();
});

it('the only tab can be neither deleted nor hidden', () => {
  const { spreadsheet, sheet } = openSheet();
  expect(refusalOf(() => spreadsheet.deleteSheet(sheet))).toBe(
    "Exception: You can't remove all the sheets in a document.",
  );
  expect(refusalOf(() => sheet.hideSheet())).toMatch(/^Exception: /);
});

it('a deleted tab answers no more', () => {
  const { spreadsheet } = openSheet();
  const added = spreadsheet.insertSheet('Tạm');
  const range = added.getRange('A1');
  spreadsheet.deleteSheet(added);
  expect(refusalOf(() => range.setValue(1))).toMatch(/^Exception: Sheet \d+ not found$/);
  expect(spreadsheet.getSheetByName('Tạm')).toBeNull();
});

it('moveActiveSheet counts from 1', () => {
  const { spreadsheet } = openSheet();
  spreadsheet.insertSheet('B');
  spreadsheet.moveActiveSheet(1);
  expect(spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(['B', 'Trang tính1']);
});

it('duplicateActiveSheet and copyTo name their copies', () => {
  const { spreadsheet, sheet } = openSheet();
  sheet.setName('Mẫu');
  expect(spreadsheet.duplicateActiveSheet().getName()).toBe('Copy of Mẫu');
  expect(sheet.copyTo(spreadsheet).getName()).toBe('Copy of Mẫu 2');
});

it('default sizes are 100 wide and 21 high', () => {
  const { sheet } = openSheet();
  expect([sheet.getColumnWidth(1), sheet.getRowHeight(1)]).toEqual([100, 21]);
});

it('setRowHeights keeps a line of text visible, setRowHeightsForced does not', () => {
  const { sheet } = openSheet();
  sheet.setRowHeights(1, 1, 5);
  sheet.setRowHeightsForced(2, 1, 5);
  expect([sheet.getRowHeight(1), sheet.getRowHeight(2)]).toEqual([21, 5]);
});

it('appendRow writes the first row of an empty tab, and the grid grows', () => {
  const { sheet } = openSheet({ rows: 1, columns: 2 });
  sheet.appendRow(['a', '12/5']);
  sheet.appendRow(['b', 2]);
  expect([sheet.getRange('A1').getValue(), sheet.getLastRow(), sheet.getMaxRows()]).toEqual(['a', 2, 2]);
});

it('appendRow of nothing is refused on its signature', () => {
  const { sheet } = openSheet();
  expect(refusalOf(() => sheet.appendRow([]))).toMatch(
    /^Exception: The parameters \(.*\) don't match the method signature for SpreadsheetApp\.Sheet\.appendRow\.$/,
  );
});

it('blank rows do not move the last row; a column inserted in the data moves the last column', () => {
  const { sheet } = openSheet();
  sheet.getRange('A1:B2').setValue(1);
  sheet.insertRowsAfter(2, 3);
  sheet.insertColumnsAfter(26, 1);
  expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([2, 2]);
  sheet.insertColumnAfter(1);
  expect(sheet.getLastColumn()).toBe(3);
});

it('methods of no result give null, deleteRow and deleteColumn the tab', () => {
  const { sheet, spreadsheet } = openSheet();
  const nulls: unknown[] = [
    sheet.deleteColumns(1, 1),
    sheet.deleteRows(1, 1),
    sheet.insertColumns(1),
    sheet.insertRows(1),
    sheet.setFrozenRows(1),
    sheet.setFrozenColumns(1),
    sheet.setConditionalFormatRules([]),
    sheet.clearConditionalFormatRules(),
    spreadsheet.setNamedRange('TEN', sheet.getRange('A1')),
  ];
  expect(nulls).toEqual(nulls.map(() => null));
  expect([sheet.deleteRow(1), sheet.deleteColumn(1)].map(String)).toEqual(['Sheet', 'Sheet']);
});

it('rows and columns that are not there can be neither inserted at nor deleted', () => {
  const { sheet } = openSheet({ rows: 5, columns: 5 });
  expect(refusalOf(() => sheet.deleteRows(5, 2))).toBe('Exception: Those rows are out of bounds.');
  expect(refusalOf(() => sheet.insertRowAfter(6))).toBe('Exception: Those rows are out of bounds.');
  expect(refusalOf(() => sheet.deleteColumns(6, 1))).toBe('Exception: Those columns are out of bounds.');
});

it('every row that is not frozen cannot be deleted', () => {
  const { sheet } = openSheet({ rows: 5 });
  sheet.setFrozenRows(1);
  expect(refusalOf(() => sheet.deleteRows(2, 4))).toBe(
    'Exception: Sorry, it is not possible to delete all non-frozen rows.',
  );
  expect(refusalOf(() => sheet.deleteRows(2, 3))).toBeNull();
});

it('sort takes the first row too, and does nothing on a tab without data rows', () => {
  const { sheet } = openSheet();
  sheet.getRange('A1:A3').setValues([['Số'], [2], [1]]);
  sheet.sort(1);
  expect(sheet.getRange('A1:A3').getValues()).toEqual([[1], [2], ['Số']]);
  const { sheet: headerOnly } = openSheet();
  headerOnly.getRange('A1').setValue('Số');
  expect(headerOnly.sort(1).getRange('A1').getValue()).toBe('Số');
});

it('Range.sort counts columns from the left of the tab', () => {
  const { sheet } = openSheet();
  const range = sheet.getRange('B1:C3').setValues([
    ['x', 3],
    ['y', 1],
    ['x', 1],
  ]);
  range.sort([2, { column: 3, ascending: false }]);
  expect(range.getValues()).toEqual([
    ['x', 3],
    ['x', 1],
    ['y', 1],
  ]);
});

it('the limit of cells of a workbook holds', () => {
  const { sheet } = openSheet({ rows: 10, columns: 10 }, { quotas: { workbookCells: 150 } });
  expect(refusalOf(() => sheet.insertRowsAfter(10, 6))).toBe(
    'Exception: This action would increase the number of cells in the workbook above the limit of 150 cells.',
  );
});

it('widths by content follow the longest text', () => {
  const { sheet } = openSheet();
  sheet.getRange('A1').setValue('x'.repeat(40));
  sheet.autoResizeColumns(1, 2);
  expect(sheet.getColumnWidth(1)).toBeGreaterThan(sheet.getColumnWidth(2));
});

it('a workbook made by SpreadsheetApp.create can be opened by its id', () => {
  const { app, host } = openSheet({}, { workbook: createWorkbook() });
  const made = app.create('Bản sao', 5, 3);
  expect(app.openById(made.getId()).getName()).toBe('Bản sao');
  expect(host.spreadsheets.size).toBe(2);
  expect(refusalOf(() => app.openById('unknown'))).toMatch(/^Exception: /);
});
