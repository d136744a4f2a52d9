import { openSheet, owner, refusalOf, village } from './hostSheet';

/** Two tabs with villages. */
const openVillages = () => {
  const opened = openSheet();
  opened.sheet.getRange('A1:B3').setValues([
    ['Thôn 1', 'thôn 1 cũ'],
    ['Bản 1', 12.5],
    ['Thôn 11', '=HYPERLINK("https://example.com";"Thôn 1")'],
  ]);
  opened.spreadsheet.insertSheet('Khác').getRange('C3').setValue('thôn 1');
  return opened;
};

const notations = (ranges: readonly GoogleAppsScript.Spreadsheet.Range[]) =>
  ranges.map((range) => `${range.getSheet().getName()}!${range.getA1Notation()}`);

it('a finder searches its range, its tab, or every tab', () => {
  const { spreadsheet, sheet } = openVillages();
  const name = sheet.getName();
  expect(notations(sheet.getRange('A:A').createTextFinder('thôn 1').findAll())).toEqual([
    `${name}!A1`,
    `${name}!A3`,
  ]);
  expect(notations(sheet.createTextFinder('thôn 1').findAll())).toEqual([
    `${name}!A1`,
    `${name}!B1`,
    `${name}!A3`,
    `${name}!B3`,
  ]);
  expect(spreadsheet.createTextFinder('thôn 1').findAll()).toHaveLength(5);
});

it.each<[string, (finder: GoogleAppsScript.Spreadsheet.TextFinder) => unknown, string[]]>([
  ['the case', (finder) => finder.matchCase(true), ['A1', 'A3', 'B3']],
  ['the whole cell', (finder) => finder.matchEntireCell(true), ['A1', 'B3']],
  ['the text of formulas', (finder) => finder.matchFormulaText(true).matchEntireCell(true), ['A1']],
  ['a pattern', (finder) => finder.useRegularExpression(true).matchEntireCell(true), ['A1', 'B3']],
])('a search may ask for %s', (_what, ask, found) => {
  const { sheet } = openVillages();
  const finder = sheet.createTextFinder('Thôn 1');
  ask(finder);
  expect(finder.findAll().map((range) => range.getA1Notation())).toEqual(found);
});

it('numbers are found as they are shown', () => {
  const { sheet } = openVillages();
  expect(sheet.createTextFinder('12,5').findNext()?.getA1Notation()).toBe('B2');
  expect(sheet.createTextFinder('12.5').findNext()).toBeNull();
});

it('a finder goes on and back, row by row', () => {
  const { sheet } = openVillages();
  const finder = sheet.createTextFinder('thôn 1');
  expect(finder.getCurrentMatch()).toBeNull();
  const next = () => finder.findNext()?.getA1Notation();
  expect([next(), next(), next(), next(), next()]).toEqual(['A1', 'B1', 'A3', 'B3', undefined]);
  expect([finder.findPrevious()?.getA1Notation(), finder.getCurrentMatch()?.getA1Notation()]).toEqual([
    'A3',
    'A3',
  ]);
  finder.startFrom(sheet.getRange('A1'));
  expect(next()).toBe('B1');
});

it('a replacement is typed into the cell, and places are counted', () => {
  const { sheet } = openVillages();
  expect(sheet.createTextFinder('thôn 1').replaceAllWith('Thôn 2')).toBe(4);
  expect(sheet.getRange('A1:B1').getValues()).toEqual([['Thôn 2', 'Thôn 2 cũ']]);
  const finder = sheet.createTextFinder('12,5').matchEntireCell(true);
  expect(finder.replaceWith('7')).toBe(0);
  finder.findNext();
  expect([finder.replaceWith('7'), sheet.getRange('B2').getValue()]).toEqual([1, 7]);
});

it('a protected cell refuses the replacement', () => {
  const { host, sheet } = openVillages();
  sheet.getRange('A1').protect();
  const replace = () => sheet.createTextFinder('thôn').replaceAllWith('x');
  expect(host.runCode('r', replace, { kind: 'menu', user: village }).error?.message).toMatch(
    /protected cell/,
  );
  expect(host.runCode('r', replace, { kind: 'menu', user: owner }).result).toBe(4);
});

it('a pattern that is none is refused', () => {
  const { sheet } = openVillages();
  expect(refusalOf(() => sheet.createTextFinder('(').useRegularExpression(true).findNext())).toBe(
    'Exception: Invalid argument: (',
  );
});
