import { cellAt } from '../../../host/model/grid/cells';
import { openSheet, refusalOf } from './hostSheet';

type Range = GoogleAppsScript.Spreadsheet.Range;

it('a fresh cell looks as Google makes it', () => {
  const { sheet, app } = openSheet();
  const range = sheet.getRange('A1');
  expect({
    background: range.getBackground(),
    color: range.getFontColor(),
    size: range.getFontSize(),
    family: range.getFontFamily(),
    styleFamily: range.getTextStyle().getFontFamily(),
    weight: range.getFontWeight(),
    style: range.getFontStyle(),
    line: range.getFontLine(),
    vertical: range.getVerticalAlignment(),
    horizontal: range.getHorizontalAlignment(),
    wrap: range.getWrap(),
    overflow: range.getWrapStrategy() === app.WrapStrategy.OVERFLOW,
    format: range.getNumberFormat(),
  }).toEqual({
    background: '#ffffff',
    color: '#000000',
    size: 10,
    family: 'Arial',
    styleFamily: 'arial,sans,sans-serif',
    weight: 'normal',
    style: 'normal',
    line: 'none',
    vertical: 'bottom',
    horizontal: 'general',
    wrap: true,
    overflow: true,
    format: '0.###############',
  });
});

it.each<[string, (range: Range) => Range, (range: Range) => unknown, unknown]>([
  ['background', (r) => r.setBackground('Yellow'), (r) => r.getBackground(), '#ffff00'],
  ['font colour', (r) => r.setFontColor('#ABC'), (r) => r.getFontColor(), '#aabbcc'],
  ['family', (r) => r.setFontFamily('Roboto'), (r) => r.getFontFamily(), 'Roboto'],
  ['size', (r) => r.setFontSize(14), (r) => r.getFontSize(), 14],
  ['weight', (r) => r.setFontWeight('bold'), (r) => r.getFontWeight(), 'bold'],
  ['style', (r) => r.setFontStyle('italic'), (r) => r.getFontStyle(), 'italic'],
  ['line', (r) => r.setFontLine('line-through'), (r) => r.getFontLine(), 'line-through'],
  ['format', (r) => r.setNumberFormat('#,##0'), (r) => r.getNumberFormat(), '#,##0'],
  ['horizontal', (r) => r.setHorizontalAlignment('center'), (r) => r.getHorizontalAlignment(), 'center'],
  ['vertical', (r) => r.setVerticalAlignment('middle'), (r) => r.getVerticalAlignment(), 'middle'],
  ['wrap', (r) => r.setWrap(false), (r) => r.getWrap(), false],
])('the %s that is set reads back', (_name, set, get, expected) => {
  const { sheet } = openSheet();
  expect(get(set(sheet.getRange('A1:B2')).offset(1, 1, 1, 1))).toBe(expected);
});

it.each<[string, (range: Range) => Range]>([
  ['background', (r) => r.setBackground('red').setBackground(null)],
  ['font colour', (r) => r.setFontColor('red').setFontColor(null)],
  ['family', (r) => r.setFontFamily('Roboto').setFontFamily(null)],
  ['weight', (r) => r.setFontWeight('bold').setFontWeight(null)],
  ['style', (r) => r.setFontStyle('italic').setFontStyle(null)],
  ['line', (r) => r.setFontLine('underline').setFontLine(null)],
  ['horizontal', (r) => r.setHorizontalAlignment('left').setHorizontalAlignment(null)],
  ['vertical', (r) => r.setVerticalAlignment('top').setVerticalAlignment(null)],
  ['backgrounds', (r) => r.setBackgrounds([['red']]).setBackgrounds([[null]])],
  ['weights', (r) => r.setFontWeights([['bold']]).setFontWeights([[null]])],
  ['format', (r) => r.setNumberFormat('0.00').setNumberFormat('general')],
])('null or general takes the %s back to the default', (_name, setAndReset) => {
  const { sheet, host } = openSheet();
  setAndReset(sheet.getRange('A1'));
  expect(cellAt(host.workbook.sheets[0]!, 1, 1)).toBeUndefined();
});

it('grids of colours are laid out cell by cell, and must be of the same size', () => {
  const { sheet } = openSheet();
  const range = sheet.getRange('A1:B1').setBackgrounds([['#111111', null]]);
  expect(range.getBackgrounds()).toEqual([['#111111', '#ffffff']]);
  expect(refusalOf(() => range.setBackgrounds([['red']]))).toMatch(/number of columns in the data/);
});

it('a colour that is none is accepted in silence', () => {
  const { sheet } = openSheet();
  expect(refusalOf(() => sheet.getRange('A1').setBackground('xanhlá'))).toBeNull();
});

it.each([
  ['thôn', 'general-left'],
  [5, 'general-right'],
  [new Date('2025-05-12T00:00:00Z'), 'general-right'],
  [true, 'general-center'],
])('an alignment never set is told by the value: %j is %s', (value, alignment) => {
  const { sheet } = openSheet();
  expect(sheet.getRange('A1').setValue(value).getHorizontalAlignment()).toBe(alignment);
});

it('normal alignment of a text reads back as general-left', () => {
  const { sheet } = openSheet();
  const range = sheet.getRange('A1').setValue('thôn').setHorizontalAlignment('normal');
  expect(range.getHorizontalAlignment()).toBe('general-left');
});

it('borders are drawn at the edges and within, and null keeps the old one', () => {
  const { sheet, app, host } = openSheet();
  const range = sheet.getRange('A1:B2');
  range.setBorder(true, true, true, true, false, false, '#999999', app.BorderStyle.DASHED);
  range.setBorder(null, null, null, null, null, true);
  range.setBorder(false, null, null, null, null, null);
  const grey = { style: 'DASHED', color: '#999999' };
  const black = { style: 'SOLID', color: '#000000' };
  expect(cellAt(host.workbook.sheets[0]!, 1, 1)?.style).toEqual({ left: grey, bottom: black });
  expect(cellAt(host.workbook.sheets[0]!, 2, 2)?.style).toEqual({ top: black, bottom: grey, right: grey });
});

it('a merge keeps the first cell and is found from any of its cells', () => {
  const { sheet } = openSheet();
  const range = sheet.getRange('A1:B2').setValues([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  range.merge();
  expect(range.getValues()).toEqual([
    ['a', ''],
    ['', ''],
  ]);
  expect(
    sheet
      .getRange('B2')
      .getMergedRanges()
      .map((merged) => merged.getA1Notation()),
  ).toEqual(['A1:B2']);
});

it('a part of a merge can be neither merged nor split', () => {
  const { sheet } = openSheet();
  sheet.getRange('A1:B2').merge();
  const message = 'Exception: You must select all cells in a merged range to merge or unmerge them.';
  expect(refusalOf(() => sheet.getRange('B2:C3').merge())).toBe(message);
  expect(refusalOf(() => sheet.getRange('A1').breakApart())).toBe(message);
  expect(refusalOf(() => sheet.getRange('A1:C3').breakApart())).toBeNull();
});

it('mergeAcross merges row by row', () => {
  const { sheet } = openSheet();
  sheet.getRange('A1:C2').mergeAcross();
  expect(
    sheet
      .getRange('A1:C2')
      .getMergedRanges()
      .map((merged) => merged.getA1Notation()),
  ).toEqual(['A1:C1', 'A2:C2']);
});

it('notes read back as texts: numbers one by one as they are, in a grid as Java doubles', () => {
  const { sheet } = openSheet();
  const range = sheet.getRange('A1');
  const set = (method: 'setNote' | 'setNotes', note: unknown) => Reflect.apply(range[method], range, [note]);
  set('setNote', 25);
  expect(range.getNote()).toBe('25');
  set('setNotes', [[25]]);
  expect(range.getNote()).toBe('25.0');
  expect(range.clearNote().getNote()).toBe('');
});

it('a range list does to each range what a range does', () => {
  const { sheet } = openSheet();
  sheet.getRangeList(['A1', 'C3:D3']).setBackground('#eeeeee').setFontWeight('bold').setValue('x');
  expect(
    sheet
      .getRange('A1:D3')
      .getBackgrounds()
      .flat()
      .filter((color) => color === '#eeeeee'),
  ).toHaveLength(3);
  expect(sheet.getRange('D3').getValue()).toBe('x');
});

it('a link over the whole text belongs to the cell', () => {
  const { sheet, app, host } = openSheet();
  const bold = app.newTextStyle().setBold(true).setForegroundColor('#1155cc').build();
  const text = app
    .newRichTextValue()
    .setText('Xem')
    .setLinkUrl('https://example.com')
    .setTextStyle(bold)
    .build();
  sheet.getRange('A1').setRichTextValue(text);
  expect(cellAt(host.workbook.sheets[0]!, 1, 1)).toEqual({
    value: 'Xem',
    link: 'https://example.com',
    style: { bold: true, fontColor: '#1155cc' },
  });
  expect(sheet.getRange('A1').getRichTextValue()?.getLinkUrl()).toBe('https://example.com');
});

it('writing a plain value over a link takes the link away', () => {
  const { sheet, app } = openSheet();
  const text = app.newRichTextValue().setText('Xem').setLinkUrl('https://example.com').build();
  sheet.getRange('A1').setRichTextValue(text).setValue('Hết');
  expect(sheet.getRange('A1').getRichTextValue()?.getLinkUrl()).toBeNull();
});
