// Cells that hold words, dates or addresses rather than counts.
import type { Cell } from './cell';
import { isCellDate, showCell } from './cell';
import { cleanText } from '../../vietnamese/cleanText';

/** The text of the cell on one line, numbers and dates as people read them; '' for an empty cell. */
export const textOf = (cell: Cell): string =>
  typeof cell === 'string' ? cleanText(cell) : isCellDate(cell) ? showCell(cell) : String(cell);

/** Names separated by semicolons, cleaned; [] for an empty cell. */
export const namesOf = (cell: Cell): readonly string[] =>
  textOf(cell)
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
