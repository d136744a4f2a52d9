import { openSheet } from './hostSheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const fill = (): { sheet: Sheet; range: Range } => {
  const { sheet, app } = openSheet();
  const rule = app.newDataValidation().requireNumberGreaterThan(0).build();
  const range = sheet.getRange('A1').setValue(5).setBackground('red').setNumberFormat('#,##0');
  range.setNote('ghi chú').setDataValidation(rule);
  return { sheet, range };
};

const left = (range: Range): string => {
  const parts = {
    value: range.getValue() !== '',
    colour: range.getBackground() !== '#ffffff',
    note: range.getNote() !== '',
    rule: range.getDataValidation() !== null,
  };
  return Object.entries(parts)
    .filter(([, isThere]) => isThere)
    .map(([name]) => name)
    .join(' ');
};

it.each<[string, (place: { sheet: Sheet; range: Range }) => unknown, string]>([
  ['Sheet.clear', ({ sheet }) => sheet.clear(), 'note rule'],
  ['Sheet.clear of contents', ({ sheet }) => sheet.clear({ contentsOnly: true }), 'colour note rule'],
  ['Sheet.clear of formats', ({ sheet }) => sheet.clear({ formatOnly: true }), 'value note rule'],
  ['Sheet.clearContents', ({ sheet }) => sheet.clearContents(), 'colour note rule'],
  ['Sheet.clearFormats', ({ sheet }) => sheet.clearFormats(), 'value note rule'],
  ['Sheet.clearNotes', ({ sheet }) => sheet.clearNotes(), 'value colour rule'],
  ['Range.clear of contents', ({ range }) => range.clear({ contentsOnly: true }), 'colour note rule'],
  ['Range.clear of formats', ({ range }) => range.clear({ formatOnly: true }), 'value note rule'],
  ['Range.clear of comments', ({ range }) => range.clear({ commentsOnly: true }), 'value colour rule'],
  ['Range.clear of rules', ({ range }) => range.clear({ validationsOnly: true }), 'value colour note'],
  ['Range.clearContent', ({ range }) => range.clearContent(), 'colour note rule'],
  ['Range.clearFormat', ({ range }) => range.clearFormat(), 'value note rule'],
  ['Range.clearDataValidations', ({ range }) => range.clearDataValidations(), 'value colour note'],
  ['Range.clearNote', ({ range }) => range.clearNote(), 'value colour rule'],
])('%s leaves the rest', (_name, clear, expected) => {
  const place = fill();
  clear(place);
  expect(left(place.range)).toBe(expected);
});
