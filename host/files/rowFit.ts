// How high a row must be for its text. Sheets fits rows without a height of their own to their content; files have to
// say a height, since not every program fits them when it opens one.
import { containsCell } from '../model/areas';
import { displayText } from '../model/displayText';
import type { CellModel, CellStyle, SheetModel, WorkbookModel } from '../model/workbook';
import { columnWidth, defaultRowHeight } from './geometry';

const pixelsPerPoint = 4 / 3;
const lineSpacing = 1.22;
/** Above and below the text together, and left and right of it. */
const padding = 6;

/** Pixels that the row needs by its wrapped or large texts, at least the usual height. An estimate, rather too high. */
export const fittedRowHeight = (workbook: WorkbookModel, sheet: SheetModel, row: number): number => {
  const heights = [...(sheet.rows.get(row) ?? [])].map(([column, cell]) => {
    const merge = sheet.merges.find((area) => containsCell(area, row, column));
    // Sheets does not fit rows to merged cells that reach over several.
    if (merge !== undefined && merge.lastRow > merge.row) return 0;
    return cellHeight(cell, displayText(cell, workbook), widthOf(sheet, column, merge?.lastColumn ?? column));
  });
  return Math.max(defaultRowHeight, ...heights.map(Math.ceil));
};

const widthOf = (sheet: SheetModel, first: number, last: number): number => {
  let width = -padding;
  for (let column = first; column <= last; column += 1) width += columnWidth(sheet, column);
  return Math.max(10, width);
};

const cellHeight = (cell: CellModel, text: string, width: number): number => {
  if (text === '') return 0;
  const style = cell.style ?? {};
  const lines = text
    .split('\n')
    .map((line) => (style.wrap === 'WRAP' ? wrappedLines(line, width, style) : 1));
  const count = lines.reduce((sum, line) => sum + line, 0);
  return count * (style.fontSize ?? 10) * pixelsPerPoint * lineSpacing + padding;
};

/** Lines that the text breaks into between words; a word wider than the cell breaks inside. */
const wrappedLines = (text: string, width: number, style: CellStyle): number => {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=[\s/–-])/)) {
    const wordWidth = textWidth(word, style);
    if (used > 0 && used + textWidth(word.trimEnd(), style) > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.floor(wordWidth / (width + 1));
    used = wordWidth > width ? wordWidth % width : used + wordWidth;
  }
  return lines;
};

/** Pixels of the text in a font like Arial, by kinds of letters. */
const textWidth = (text: string, style: CellStyle): number => {
  const ems = [...text.normalize('NFC')].reduce((sum, letter) => sum + letterEms(letter), 0);
  return ems * (style.fontSize ?? 10) * pixelsPerPoint * (style.bold === true ? 1.07 : 1);
};

const letterEms = (letter: string): number => {
  if (/[\sijlIt.,:;'|()[\]/!-]/.test(letter)) return 0.3;
  if (/[mwMW%@]/.test(letter)) return 0.86;
  return /\p{Lu}/u.test(letter) ? 0.69 : 0.556;
};
