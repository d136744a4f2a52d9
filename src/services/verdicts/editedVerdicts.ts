// Which rows an edit is answered in: every row whose verdict it changes, typed or not, and the time of those typed.
import type { LocalDateTime } from '../../domain/plan/calendar';
import { minutesBetween } from '../../domain/plan/calendar';
import type { Cell } from '../../schema/cells/cell';
import { isCellDate } from '../../schema/cells/cell';
import type { TabGrid } from '../../schema/grid';
import { columnIndex } from '../../schema/grid';
import { columnsUnder } from '../../schema/lines';
import type { EditedArea } from '../ports/edit';
import type { ColumnBlock } from './columnBlocks';
import { blocksToWrite } from './columnBlocks';

/** Letters of the two columns beside the rows that the add-in writes. */
export interface AnswerColumns {
  readonly verdict: string;
  readonly typedAt: string;
}

const cellsOf = (grid: TabGrid, letters: string, firstRow: number, lastRow: number): readonly Cell[] =>
  grid.values.slice(firstRow - 1, lastRow).map((row) => row[columnIndex(letters)] ?? '');

/**
 * The verdicts to write, `wanted` being that of every row from row 2 down. All rows are looked at: a duplicate has a
 * twin, an earlier day moves the sums of the later ones, a plan that was mended changes any.
 */
export const verdictsToWrite = (
  grid: TabGrid,
  { verdict }: AnswerColumns,
  wanted: readonly string[],
): readonly ColumnBlock[] => blocksToWrite(cellsOf(grid, verdict, 2, grid.values.length), wanted, 2);

/** Whether date, unit or a count is among the edited columns: words alone do not make a row late. */
const touchesTally = (grid: TabGrid, area: EditedArea): boolean =>
  [...columnsUnder('tallies', grid.values[0] ?? [])].some(
    ([key, column]) =>
      (key === 'date' || key === 'unit' || key.startsWith('[')) &&
      column >= area.firstColumn &&
      column <= area.lastColumn,
  );

/** Minutes after which `Nhập lúc` belongs to an earlier edit: an installed trigger runs seconds after the simple one. */
const longestAnswer = 5;

/** Whether what stands in the cell was typed at `now`, or a few minutes before. */
const isRecent = (standing: Cell, now: LocalDateTime): boolean => {
  if (!isCellDate(standing)) return false;
  const minutes = minutesBetween(standing.at, now);
  return minutes >= 0 && minutes <= longestAnswer;
};

/**
 * The times to write beside the edited rows: now where date, unit or a count was edited or no time stood, blank where
 * nothing that people type is left in the row.
 */
export const timesToWrite = (
  grid: TabGrid,
  { verdict, typedAt }: AnswerColumns,
  area: EditedArea,
  now: LocalDateTime,
  mayBeAnswered: boolean,
): readonly ColumnBlock[] => {
  const own = [columnIndex(verdict), columnIndex(typedAt)];
  const firstRow = Math.max(2, area.firstRow);
  const rows = grid.values.slice(firstRow - 1, area.lastRow);
  const restamped = touchesTally(grid, area);
  const standing = cellsOf(grid, typedAt, firstRow, area.lastRow);
  const times = rows.map((row, index): Cell => {
    const before = standing[index] ?? '';
    if (!row.some((cell, column) => cell !== '' && !own.includes(column))) return '';
    if (mayBeAnswered && isRecent(before, now)) return before;
    return restamped || before === '' ? { kind: 'date', at: now } : before;
  });
  return blocksToWrite(standing, times, firstRow);
};

/** The grid as it will be once the blocks stand in the column: which row was typed last decides what is said of it. */
export const withBlocks = (grid: TabGrid, letters: string, blocks: readonly ColumnBlock[]): TabGrid => {
  const column = columnIndex(letters);
  const values = [...grid.values];
  for (const block of blocks)
    block.values.forEach((value, index) => {
      const at = block.firstRow - 1 + index;
      values[at] = (values[at] ?? []).map((cell, cellIndex) => (cellIndex === column ? value : cell));
    });
  return { ...grid, values };
};
