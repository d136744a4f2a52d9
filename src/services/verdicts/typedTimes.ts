// The time beside the rows that were typed: the last moment at which somebody changed what is counted.
import type { LocalDateTime } from '../../domain/plan/calendar';
import { minutesBetween } from '../../domain/plan/calendar';
import type { Cell } from '../../schema/cells/cell';
import { isCellDate } from '../../schema/cells/cell';
import type { TabGrid } from '../../schema/grid';
import { columnIndex } from '../../schema/grid';
import { columnsUnder } from '../../schema/lines';
import type { EditedArea } from '../ports/edit';
import type { ColumnBlock } from '../ports/cellBlocks';
import { runsOf } from './runs';

/** Letters of the two columns beside the rows that the add-in writes. */
export interface OwnColumns {
  readonly verdict: string;
  readonly typedAt: string;
}

const cellsOf = (grid: TabGrid, letters: string, firstRow: number, lastRow: number): readonly Cell[] =>
  grid.values.slice(firstRow - 1, lastRow).map((row) => row[columnIndex(letters)] ?? '');

/** Whether date, unit or a count is among the edited columns: words alone do not make a row late. */
const touchesTally = (grid: TabGrid, area: EditedArea): boolean =>
  [...columnsUnder('tallies', grid.values[0] ?? [])].some(
    ([key, column]) =>
      (key === 'date' || key === 'unit' || key.startsWith('[')) &&
      column >= area.firstColumn &&
      column <= area.lastColumn,
  );

const isSame = (one: Cell, other: Cell): boolean =>
  isCellDate(one) && isCellDate(other) ? one.at === other.at : one === other;

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
  { verdict, typedAt }: OwnColumns,
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
  const differing = times.flatMap((time, index) => (isSame(time, standing[index] ?? '') ? [] : [index]));
  return runsOf(differing).map(([from, to]) => ({
    column: typedAt,
    firstRow: firstRow + from,
    values: times.slice(from, to + 1),
  }));
};

/** The grid as it will be once the blocks stand in it: which row was typed last decides what is said of it. */
export const withBlocks = (grid: TabGrid, blocks: readonly ColumnBlock[]): TabGrid => {
  const values = [...grid.values];
  for (const block of blocks) {
    const column = columnIndex(block.column);
    block.values.forEach((value, index) => {
      const at = block.firstRow - 1 + index;
      values[at] = (values[at] ?? []).map((cell, cellIndex) => (cellIndex === column ? value : cell));
    });
  }
  return { ...grid, values };
};
