// How high a row must be for its text. Sheets fits rows without a height of their own to their content; files have to
// say a height, since not every program fits them when it opens one.
import { displayText } from '../model/showing/displayText';
import type { MergeFinder } from '../model/grid/merges';
import { mergeFinder } from '../model/grid/merges';
import type { CellModel, SheetModel, WorkbookModel } from '../model/workbook';
import { columnWidth, defaultRowHeight } from './geometry';
import { hasArrow } from './html/cellContent';
import { textWidth, widestLetter } from './textWidth';

const pixelsPerPoint = 4 / 3;
/** Also that of the pages that draw cells. */
const lineSpacing = 1.22;
/** Above and below the text together; left and right of it, with the line between two cells and a pixel to spare. */
const padding = 4;
const sides = 10;
/** By so much earlier a text ends before the arrow of a drop-down, which stands within the cell. */
const arrow = 12;

/** Pixels that the row needs by its wrapped or large texts, at least the usual height. An estimate, rather too high. */
export const fittedRowHeight = (
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  mergeAt: MergeFinder = mergeFinder(sheet),
): number => {
  let height = defaultRowHeight;
  for (const [column, cell] of sheet.rows.get(row) ?? []) {
    if (cell.value === null && cell.formula === undefined) continue;
    const merge = mergeAt(row, column);
    // Sheets does not fit rows to merged cells that reach over several.
    if (merge !== undefined && merge.lastRow > merge.row) continue;
    const needed = cellHeight(cell, workbook, () => widthOf(sheet, column, merge?.lastColumn ?? column));
    height = Math.max(height, Math.ceil(needed));
  }
  return height;
};

const widthOf = (sheet: SheetModel, first: number, last: number): number => {
  let width = -sides;
  for (let column = first; column <= last; column += 1) width += columnWidth(sheet, column);
  return width;
};

const cellHeight = (cell: CellModel, workbook: WorkbookModel, widthOfCell: () => number): number => {
  const { wrap, fontSize = 10, bold = false } = cell.style ?? {};
  const text = displayText(cell, workbook);
  if (text === '') return 0;
  const letters = fontSize * pixelsPerPoint;
  let lines = 1;
  if (wrap === 'WRAP' || text.includes('\n')) {
    const width = Math.max(10, widthOfCell() - (hasArrow(cell) ? arrow : 0)) / letters;
    lines = text
      .split('\n')
      .reduce((sum, line) => sum + (wrap === 'WRAP' ? wrappedLines(line, width, bold) : 1), 0);
  }
  return lines * letters * lineSpacing + padding;
};

/** Lines that the text breaks into between words; a word wider than the cell breaks inside. Widths in em. */
const wrappedLines = (text: string, width: number, bold: boolean): number => {
  if (text.length * widestLetter <= width) return 1;
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=[\s/–-])/)) {
    const whole = textWidth(word, bold);
    if (used > 0 && used + textWidth(word.trimEnd(), bold) > width) {
      lines += 1;
      used = 0;
    }
    if (whole > width) lines += Math.floor(textWidth(word.trimEnd(), bold) / width);
    used = whole > width ? whole % width : used + whole;
  }
  return lines;
};
