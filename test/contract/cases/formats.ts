// How cells look, and how that is read back.
import { callLoosely, requireSame } from '../checks';
import type { ContractCases } from '../bench';

type Range = GoogleAppsScript.Spreadsheet.Range;

const looks = (cell: Range): unknown[] => [
  cell.getBackground(),
  cell.getFontColor(),
  cell.getFontSize(),
  cell.getFontFamily(),
  cell.getFontWeight(),
  cell.getFontStyle(),
  cell.getFontLine(),
  cell.getVerticalAlignment(),
  cell.getHorizontalAlignment(),
  cell.getWrap(),
  String(cell.getWrapStrategy()),
  cell.getNumberFormat(),
];

const defaults = [
  ...['#ffffff', '#000000', 10, 'Arial', 'normal', 'normal', 'none', 'bottom', 'general', true],
  ...['OVERFLOW', '0.###############'],
];

export const formatCases: ContractCases = {
  'default-formats': ({ tab }) => {
    const cell = tab.getRange('A1');
    requireSame(looks(cell), defaults);
    requireSame(cell.getTextStyle().getFontFamily(), 'arial,sans,sans-serif');
  },
  'null-formats': ({ tab }) => {
    const cell = tab.getRange('A1');
    cell.setBackground('red').setFontColor('blue').setFontWeight('bold').setFontStyle('italic');
    cell.setFontLine('underline').setHorizontalAlignment('right').setVerticalAlignment('top');
    cell.setBackground(null).setFontColor(null).setFontWeight(null).setFontStyle(null);
    cell.setFontLine(null).setHorizontalAlignment(null).setVerticalAlignment(null);
    requireSame(looks(cell), defaults);
    const pair = tab.getRange('A1:B1').setBackground('red');
    pair.setBackgrounds([[null, '#00ff00']]);
    requireSame(pair.getBackgrounds(), [['#ffffff', '#00ff00']]);
  },
  'color-names': ({ tab }) => {
    const cell = tab.getRange('A1');
    const names = ['Red', 'MIDNIGHTBLUE', 'cornflowerblue', 'LightGoldenRodYellow', '#ABCDEF'];
    requireSame(
      names.map((name) => cell.setBackground(name).getBackground()),
      ['#ff0000', '#191970', '#6495ed', '#fafad2', '#abcdef'],
    );
    cell.setBackground('no colour at all');
  },
  'general-format': ({ tab }) => {
    const cell = tab.getRange('A1').setNumberFormat('general');
    requireSame(cell.getNumberFormat(), '0.###############');
    for (const format of ['#,##0', '0.0%', 'dd/MM/yyyy', '[red]0;"x"']) {
      requireSame(cell.setNumberFormat(format).getNumberFormat(), format);
    }
  },
  'general-alignment': ({ tab }) => {
    const range = tab.getRange('A1:D1').setValues([['', 'a', 5, true]]);
    const wanted = ['general', 'general-left', 'general-right', 'general-center'];
    requireSame(range.getHorizontalAlignments(), [wanted]);
    tab.getRange('B1').setHorizontalAlignment('right');
    callLoosely(tab.getRange('B1'), 'setHorizontalAlignment', 'normal');
    requireSame(tab.getRange('B1').getHorizontalAlignment(), 'general-left');
  },
};

export const lookCases: ContractCases = {
  // getBorder is on live, though the reference does not list it.
  borders: ({ app, tab }) => {
    const cell = tab.getRange('B2');
    requireSame(callLoosely(cell, 'getBorder'), null);
    const { DASHED, DOUBLE } = app.BorderStyle;
    cell.setBorder(true, null, null, null, null, null, '#ff0000', DASHED);
    cell.setBorder(null, true, null, null, null, null, '#00ff00', DOUBLE);
    const borders = callLoosely(cell, 'getBorder') as object;
    const styleOf = (side: string): string => {
      const border = callLoosely(borders, side) as object;
      return String(callLoosely(border, 'getBorderStyle'));
    };
    requireSame([styleOf('getTop'), styleOf('getLeft')], ['DASHED', 'DOUBLE']);
  },
};
