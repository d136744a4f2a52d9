// Which rows are drawn: in blocks, so that scrolling on draws the new ones alone.
import type { GridView } from './gridView';
import type { Seen } from './useFrame';

export interface Block {
  readonly row: number;
  readonly lastRow: number;
}

const rowsOfBlock = 8;

/** The blocks below the frozen rows that are seen, and those around them unless the sheet just jumps by. */
export const blocksSeen = (
  { rows, sheet }: GridView,
  { top, height, jumped }: Pick<Seen, 'top' | 'height' | 'jumped'>,
): readonly Block[] => {
  const start = sheet.frozenRows + 1;
  const blockOf = (row: number): number => Math.floor(Math.max(0, row - start) / rowsOfBlock);
  const last = blockOf(rows.count);
  const from = rows.start(start) + Math.max(0, top);
  const spare = jumped ? 0 : 1;
  const first = Math.max(0, blockOf(rows.at(from)) - spare);
  const end = Math.min(last, blockOf(rows.at(from + height)) + spare);
  const wanted = new Set<number>();
  // A merge is drawn by the block in which it begins.
  for (const merge of sheet.merges) {
    if (merge.row >= start && blockOf(merge.row) < first && blockOf(merge.lastRow) >= first)
      wanted.add(blockOf(merge.row));
  }
  for (let index = first; index <= end; index += 1) wanted.add(index);
  return [...wanted]
    .sort((one, other) => one - other)
    .map((index) => {
      const row = start + index * rowsOfBlock;
      return { row, lastRow: Math.min(rows.count, row + rowsOfBlock - 1) };
    })
    .filter(({ row, lastRow }) => row <= lastRow);
};
