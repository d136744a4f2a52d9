// How large a file may be to be read: a workbook for people, not whatever an archive unfolds to.
import type { Workbook } from 'hucre';

/** What a tab, and all tabs together, may hold. Eighteen thousand rows of fifteen columns stay well below. */
export const readBounds = { rows: 50_000, columns: 2_000, cells: 1_000_000 } as const;

/** Whether a file is larger than is read: the reader stops at one row more than the bound, so that it can be told. */
export const exceedsBounds = ({ sheets }: Workbook): boolean => {
  const cells = sheets.reduce((sum, sheet) => sum + Math.max(sheet.cells?.size ?? 0, cellsIn(sheet.rows)), 0);
  return cells > readBounds.cells || sheets.some(({ rows }) => exceedsTab(rows));
};

const cellsIn = (rows: readonly (readonly unknown[])[]): number =>
  rows.reduce((sum, row) => sum + row.length, 0);

const exceedsTab = (rows: readonly (readonly unknown[])[]): boolean =>
  rows.length > readBounds.rows || rows.some((row) => row.length > readBounds.columns);
