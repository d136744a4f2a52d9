// Merged cells of a tab.
import {
  areaOfCell,
  containsArea,
  containsCell,
  containsLineBorder,
  intersectionOf,
  isOneCell,
} from './areas';
import { changeCells } from './cells';
import type { Area, SheetModel } from '../workbook';

/** The merges that have a cell in the area. */
export const mergesTouching = (sheet: SheetModel, area: Area): Area[] =>
  sheet.merges.filter((merge) => intersectionOf(merge, area) !== null);

/** Finds the merge that a cell belongs to. */
export type MergeFinder = (row: number, column: number) => Area | undefined;

/** Finds merges by their rows, for whoever asks of many cells; knows them as they are now. */
export const mergeFinder = ({ merges }: SheetModel): MergeFinder => {
  const byRow = new Map<number, Area[]>();
  for (const merge of merges) {
    for (let row = merge.row; row <= merge.lastRow; row += 1) {
      const known = byRow.get(row);
      if (known === undefined) byRow.set(row, [merge]);
      else known.push(merge);
    }
  }
  return (row, column) => byRow.get(row)?.find((merge) => containsCell(merge, row, column));
};

/** The merges that lie within the area. */
export const mergesInside = (sheet: SheetModel, area: Area): Area[] =>
  sheet.merges.filter((merge) => containsArea(area, merge));

/** Whether some merge lies partly within the area and partly outside, which Sheets refuses to merge or unmerge. */
export const cutsMerge = (sheet: SheetModel, area: Area): boolean =>
  mergesTouching(sheet, area).some((merge) => !containsArea(area, merge));

/** Whether the border behind so many rows or columns runs through a merge; none does behind no line. */
export const cutsMergeAt = (sheet: SheetModel, axis: 'row' | 'column', lines: number): boolean =>
  sheet.merges.some((merge) => containsLineBorder(merge, axis, lines));

/** Merges the area into one cell: merges within give way, and only the first cell's content is kept. */
export const mergeCells = (sheet: SheetModel, area: Area): void => {
  splitCells(sheet, area);
  if (isOneCell(area)) return;
  const first = areaOfCell(area.row, area.column);
  changeCells(sheet, area, (cell, row, column) => {
    if (row === first.row && column === first.column) return;
    cell.value = null;
    delete cell.formula;
    delete cell.link;
    delete cell.runs;
  });
  sheet.merges.push(area);
};

/** Undoes every merge that lies within the area. */
export const splitCells = (sheet: SheetModel, area: Area): void => {
  sheet.merges = sheet.merges.filter((merge) => !containsArea(area, merge));
};
