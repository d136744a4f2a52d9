// What people do to columns: move one, or put one of their own in between.
import type { Host } from '../../host/createHost';
import { deleteColumns, insertColumns } from '../../host/model/grid/structure';
import { sheetNamed } from './commune';
import { columnNumberOf } from './largeCommune';

/** Puts a blank column before the one under the header; where it stands, counted from 1. */
export const insertColumnBefore = (host: Host, tab: string, header: string): number => {
  const column = columnNumberOf(host, tab, header);
  insertColumns(host.workbook, sheetNamed(host, tab), column, 1);
  return column;
};

/** Moves the column under the header, looks and all, before the one under the other. */
export const moveColumnBefore = (host: Host, tab: string, header: string, other: string): void => {
  const to = insertColumnBefore(host, tab, other);
  const from = columnNumberOf(host, tab, header);
  const sheet = sheetNamed(host, tab);
  for (const cells of sheet.rows.values()) {
    const cell = cells.get(from);
    if (cell !== undefined) cells.set(to, cell);
  }
  deleteColumns(host.workbook, sheet, from, 1);
};
