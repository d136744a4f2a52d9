// Deep copies of the workbook's plain data: objects, arrays, maps, sets and dates.
import type { CellModel, SheetModel, WorkbookModel } from './workbook';

/** A copy that shares nothing with the original. */
export const cloneData = <Data>(data: Data): Data => {
  // Each branch gives back what it was given the kind of, which the compiler cannot follow.
  if (Array.isArray(data)) return data.map((member: unknown) => cloneData(member)) as Data;
  if (data instanceof Map) {
    return new Map([...data].map(([key, member]) => [key, cloneData(member)] as const)) as Data;
  }
  if (data instanceof Set) return new Set(data) as Data;
  if (data instanceof Date) return new Date(data) as Data;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, member]) => [key, cloneData(member)])) as Data;
};

/**
 * A copy of a tab's cells. Styles and validation rules are shared with the original: the host never changes one in
 * place, it puts another in its stead.
 */
export const cloneRows = (rows: SheetModel['rows']): SheetModel['rows'] => {
  const copy: SheetModel['rows'] = new Map();
  for (const [row, cells] of rows) {
    const line = new Map<number, CellModel>();
    for (const [column, cell] of cells) line.set(column, { ...cell });
    copy.set(row, line);
  }
  return copy;
};

/** A copy of the tab that goes its own way. */
export const cloneSheet = ({ rows, ...rest }: SheetModel): SheetModel => ({
  ...cloneData(rest),
  rows: cloneRows(rows),
});

/** A copy of the workbook that goes its own way. */
export const cloneWorkbook = ({ sheets, ...rest }: WorkbookModel): WorkbookModel => ({
  ...cloneData(rest),
  sheets: sheets.map(cloneSheet),
});
