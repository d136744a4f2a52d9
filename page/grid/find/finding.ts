// Texts on the tab that hold what is looked for, as Ctrl+F of Sheets finds them: as shown, whatever their case.
import { displayText } from '../../../host/model/showing/displayText';
import type { SheetModel, WorkbookModel } from '../../../host/model/workbook';
import type { Place } from '../selection';

const plain = (text: string): string => text.normalize('NFC').toLowerCase();

/** The cells that hold the text, row by row; none for an empty text. Hidden rows and columns are passed over. */
export const findAll = (workbook: WorkbookModel, sheet: SheetModel, text: string): readonly Place[] => {
  const wanted = plain(text.trim());
  if (wanted === '') return [];
  const found: Place[] = [];
  for (const [row, cells] of sheet.rows) {
    if (sheet.hiddenRows.has(row)) continue;
    for (const [column, cell] of cells) {
      if (!sheet.hiddenColumns.has(column) && plain(displayText(cell, workbook)).includes(wanted))
        found.push({ row, column });
    }
  }
  return found.sort((one, other) => one.row - other.row || one.column - other.column);
};

/** The index of the next place after the active cell, or before it; round and round. */
export const nextIndex = (places: readonly Place[], { row, column }: Place, way: 1 | -1): number => {
  const isAfter = (place: Place): boolean => place.row > row || (place.row === row && place.column > column);
  const isBefore = (place: Place): boolean => place.row < row || (place.row === row && place.column < column);
  if (way > 0) return Math.max(0, places.findIndex(isAfter));
  const before = places.findLastIndex(isBefore);
  return before < 0 ? places.length - 1 : before;
};
