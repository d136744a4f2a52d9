// What is selected: the cell that is typed into, and the block that reaches from it.
import { columnLetters, formatA1 } from '../../host/model/grid/a1';
import { mergesTouching } from '../../host/model/grid/merges';
import { areaOfCell } from '../../host/model/grid/areas';
import { wholeGrid } from '../../host/model/grid/cells';
import type { Area, SheetModel } from '../../host/model/workbook';

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Selection {
  readonly active: Place;
  readonly end: Place;
  /** Whether the tab stays as it is scrolled, wherever the block ends. */
  readonly still?: true;
  /** The column from which Tab set out: Enter leads back to it, one row below. */
  readonly home?: number;
}

/** The cell alone; a merged one by its first cell. */
export const selectCell = (sheet: SheetModel, { row, column }: Place): Selection => {
  const merge = mergesTouching(sheet, areaOfCell(row, column))[0];
  const active = merge === undefined ? { row, column } : { row: merge.row, column: merge.column };
  return { active, end: active };
};

/** The block of an area, its first cell the active one. */
export const selectArea = (area: Area): Selection => ({
  active: { row: area.row, column: area.column },
  end: { row: area.lastRow, column: area.lastColumn },
});

/** All cells of the tab. */
export const selectAll = (sheet: SheetModel): Selection => ({ ...selectArea(wholeGrid(sheet)), still: true });

/** A row or a column, by the head that was pressed. */
export interface Line {
  readonly kind: 'row' | 'column';
  readonly index: number;
}

/** The whole rows, or columns, from one to the other; the first cell of the first is the active one. */
export const selectLines = (
  { rowCount, columnCount }: SheetModel,
  { kind, index }: Line,
  last = index,
): Selection =>
  kind === 'column'
    ? { active: { row: 1, column: index }, end: { row: rowCount, column: last }, still: true }
    : { active: { row: index, column: 1 }, end: { row: last, column: columnCount }, still: true };

/** How Sheets names the area: `B2:C5`, `C:D` for whole columns, `3:5` for whole rows. */
export const addressOfArea = (area: Area, { rowCount, columnCount }: SheetModel): string => {
  const isWide = area.column === 1 && area.lastColumn === columnCount;
  const isHigh = area.row === 1 && area.lastRow === rowCount;
  if (isWide === isHigh) return formatA1(area);
  return isHigh
    ? `${columnLetters(area.column)}:${columnLetters(area.lastColumn)}`
    : `${area.row}:${area.lastRow}`;
};

/** The block between both corners, widened to the whole of the active cell where that is merged. */
export const areaOf = ({ active, end }: Selection, sheet: SheetModel): Area => {
  const merge = mergesTouching(sheet, areaOfCell(active.row, active.column))[0];
  return {
    row: Math.min(active.row, end.row),
    column: Math.min(active.column, end.column),
    lastRow: Math.max(active.row, end.row, merge?.lastRow ?? 0),
    lastColumn: Math.max(active.column, end.column, merge?.lastColumn ?? 0),
  };
};
