// The columns of a report tab: the first three are a phone's screen, all twelve a desktop's and a page's.

/** Pixels. */
export const gridWidths: readonly number[] = [112, 100, 100, ...Array.from({ length: 9 }, () => 104)];

export const gridColumns = gridWidths.length;

/** The columns that a phone shows, and those beside them. */
export const phoneColumns = { column: 1, columns: 3 };
export const sideColumns = { column: 4, columns: 9 };

/** Pixels of so many columns, from the given one on. */
export const widthOfColumns = ({
  column,
  columns,
}: {
  readonly column: number;
  readonly columns: number;
}): number => gridWidths.slice(column - 1, column - 1 + columns).reduce((sum, width) => sum + width, 0);

/** Pixels of a row as a new sheet has it. */
export const usualRowHeight = 21;
