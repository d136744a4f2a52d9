// How wide a column must be for its texts, estimated from their lengths.
import { displayText } from './displayText';
import type { SheetModel, WorkbookModel } from '../workbook';

/** Pixels of an average character at size 10, and of the cell's own margins. */
const pixelsPerCharacter = 7;
const margins = 16;

/** Pixels for the longest line of text in the column; at least Google's minimum of 21. */
export const longestLine = (
  workbook: Pick<WorkbookModel, 'locale'>,
  sheet: SheetModel,
  column: number,
): number => {
  let width = 21;
  for (const cells of sheet.rows.values()) {
    const cell = cells.get(column);
    const scale = (cell?.style?.fontSize ?? 10) / 10;
    for (const line of displayText(cell, workbook).split('\n')) {
      width = Math.max(width, Math.ceil(line.normalize('NFC').length * pixelsPerCharacter * scale) + margins);
    }
  }
  return width;
};
