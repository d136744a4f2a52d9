// Frozen lines and merges may not cut through one another.
import { openSheet, refusalOf } from './hostSheet';

it.each<['rows' | 'columns', 'setFrozenRows' | 'setFrozenColumns', string]>([
  ['rows', 'setFrozenRows', 'A2:A4'],
  ['columns', 'setFrozenColumns', 'B1:D1'],
])('%s are not frozen through a merge', (lines, freeze, merged) => {
  const { sheet } = openSheet();
  sheet.getRange(merged).merge();
  const refused = `Exception: Sorry, you can't freeze ${lines} which contain only part of a merged cell.`;
  const tried = [0, 1, 2, 3, 4, 5].map((count) => refusalOf(() => sheet[freeze](count)));
  expect(tried).toEqual([null, null, refused, refused, null, null]);
});

it.each<['rows' | 'columns', 'setFrozenRows' | 'setFrozenColumns']>([
  ['rows', 'setFrozenRows'],
  ['columns', 'setFrozenColumns'],
])('cells are not split across frozen %s', (lines, freeze) => {
  const { sheet } = openSheet();
  const range = sheet.getRange('C3:D4').merge();
  sheet[freeze](2);
  expect(refusalOf(() => sheet.getRange('A1:E5').breakApart())).toContain(`frozen and non-frozen ${lines}`);
  expect(range.isPartOfMerge()).toBe(true);
  expect(refusalOf(() => sheet.getRange('C3:E5').breakApart())).toBeNull();
  expect(range.isPartOfMerge()).toBe(false);
});

it('cells are not merged through what is frozen', () => {
  const { sheet } = openSheet();
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(2);
  expect(refusalOf(() => sheet.getRange('A1:A2').merge())).toContain('frozen and non-frozen rows');
  expect(refusalOf(() => sheet.getRange('A3:D5').mergeAcross())).toContain('frozen and non-frozen columns');
  expect(refusalOf(() => sheet.getRange('A3:B5').merge())).toBeNull();
  expect(
    sheet
      .getRange('A1:D5')
      .getMergedRanges()
      .map((range) => range.getA1Notation()),
  ).toEqual(['A3:B5']);
});
