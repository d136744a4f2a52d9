// What was changed on a tab between two moments, cell by cell, and how it is put back.
import { changeCell } from './cells';
import { cloneRows } from '../cloning';
import type { CellModel, SheetModel } from '../workbook';

/** The cells of a tab as they stood. */
export type RememberedCells = SheetModel['rows'];

/** A cell as it was and as it is; null where nothing stood there. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: CellModel | null;
  readonly after: CellModel | null;
}

/** The cells of the tab as they stand now, to be compared with later ones. */
export const rememberCells = (sheet: SheetModel): RememberedCells => cloneRows(sheet.rows);

/** Every cell of the tab that is not as it was remembered. */
export const cellChanges = (remembered: RememberedCells, sheet: SheetModel): readonly CellChange[] => {
  const changes: CellChange[] = [];
  const compare = (row: number, before: Cells | undefined, after: Cells | undefined): void => {
    for (const column of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
      const one = before?.get(column);
      const other = after?.get(column);
      if (!isSame(one, other)) changes.push({ row, column, before: copyOf(one), after: copyOf(other) });
    }
  };
  for (const [row, cells] of remembered) compare(row, cells, sheet.rows.get(row));
  for (const [row, cells] of sheet.rows) if (!remembered.has(row)) compare(row, undefined, cells);
  return changes;
};

/** Puts the cells as they were before the changes, or as they were after them. */
export const putCells = (
  sheet: SheetModel,
  changes: readonly CellChange[],
  moment: 'before' | 'after',
): void => {
  for (const change of changes) {
    changeCell(sheet, change.row, change.column, (cell) => {
      for (const key of Object.keys(cell)) Reflect.deleteProperty(cell, key);
      Object.assign(cell, { value: null }, change[moment]);
    });
  }
};

type Cells = ReadonlyMap<number, CellModel>;

const copyOf = (cell: CellModel | undefined): CellModel | null => (cell === undefined ? null : { ...cell });

/** Styles and rules are never changed in place, so that comparing the cell's own members tells all. */
const isSame = (one: CellModel | undefined, other: CellModel | undefined): boolean => {
  if (one === undefined || other === undefined) return one === other;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Reflect.get(one, key) === Reflect.get(other, key))
  );
};
