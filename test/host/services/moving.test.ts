// What is moved: cells onto others, and whole rows and columns.
import { openSheet, refusalOf } from './hostSheet';

describe('cells moved onto cells that they come from', () => {
  it.each([
    ['A1:A3', 'A2', [[''], [1], [2], [3]]],
    ['A2:A4', 'A1', [[2], [3], [4], ['']]],
  ])('%s to %s keep all their values', (from, to, expected) => {
    const { sheet } = openSheet();
    sheet
      .getRange('A1:A4')
      .setValues([[1], [2], [3], from === 'A1:A3' ? [''] : [4]].map((row) => row.flat()));
    sheet.getRange(from).moveTo(sheet.getRange(to));
    expect(sheet.getRange('A1:A4').getValues()).toEqual(expected);
  });

  it('take merges and rules along', () => {
    const { app, sheet } = openSheet();
    sheet.getRange('A1:B1').merge();
    sheet.getRange('A2').setDataValidation(app.newDataValidation().requireCheckbox().build());
    sheet.getRange('A1:B2').moveTo(sheet.getRange('B1'));
    expect(
      sheet
        .getRange('A1:C2')
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['B1:C1']);
    expect(
      [sheet.getRange('A2'), sheet.getRange('B2')].map((cell) => cell.getDataValidation() !== null),
    ).toEqual([false, true]);
  });
});

describe('whole columns and rows', () => {
  const lettered = () => {
    const opened = openSheet();
    opened.sheet.getRange('A1:E1').setValues([['a', 'b', 'c', 'd', 'e']]);
    return opened;
  };
  const shown = (sheet: GoogleAppsScript.Spreadsheet.Sheet): string =>
    sheet.getRange('A1:E1').getValues().flat().join('');

  it.each([
    ['D1', 1, 'dabce'],
    ['A1:B9', 4, 'cabde'],
    ['A1:B9', 6, 'cdeab'],
    ['B1', 2, 'abcde'],
    ['B1', 3, 'abcde'],
  ])('columns of %s go before column %s, as counted before', (columns, before, expected) => {
    const { sheet } = lettered();
    sheet.moveColumns(sheet.getRange(columns), before);
    expect(shown(sheet)).toBe(expected);
  });

  it('take widths, rules, names and protections along, and leave what is frozen', () => {
    const { app, spreadsheet, sheet } = lettered();
    sheet.setFrozenColumns(1);
    sheet.setColumnWidth(4, 55);
    sheet.getRange('D1:D5').protect();
    spreadsheet.setNamedRange('ten', sheet.getRange('D2'));
    sheet.moveColumns(sheet.getRange('D1'), 2);
    const [guarded] = sheet.getProtections(app.ProtectionType.RANGE);
    expect([
      sheet.getColumnWidth(2),
      guarded?.getRange().getA1Notation(),
      spreadsheet.getRangeByName('ten')?.getA1Notation(),
      sheet.getFrozenColumns(),
    ]).toEqual([55, 'B1:B5', 'B2', 1]);
  });

  it('rows move likewise', () => {
    const { sheet } = openSheet();
    sheet.getRange('A1:A4').setValues([[1], [2], [3], [4]]);
    sheet.moveRows(sheet.getRange('A3:A4'), 1);
    expect(sheet.getRange('A1:A4').getValues().flat()).toEqual([3, 4, 1, 2]);
  });

  it('do not tear merges, nor leave the grid', () => {
    const { sheet } = lettered();
    sheet.getRange('B2:C2').merge();
    expect(refusalOf(() => sheet.moveColumns(sheet.getRange('E1'), 3))).not.toBeNull();
    expect(refusalOf(() => sheet.moveColumns(sheet.getRange('B1'), 1))).not.toBeNull();
    expect(refusalOf(() => sheet.moveColumns(sheet.getRange('A1'), 99))).toContain('out of bounds');
    expect(shown(sheet)).toBe('abcde');
  });
});
