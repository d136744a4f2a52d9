// What is selected on a tab: what the person chose last, or what a script has marked since.
import type { Area, SheetModel } from '../../host/model/workbook';
import type { Selection } from '../grid/selection';
import { areaOf, selectCell } from '../grid/selection';

/** One selection for each block that a script has marked, so that what follows a selection sees no new one. */
const markedOnes = new WeakMap<Area, Selection>();

const sameArea = (one: Area, other: Area): boolean =>
  one.row === other.row &&
  one.column === other.column &&
  one.lastRow === other.lastRow &&
  one.lastColumn === other.lastColumn;

const inGrid = ({ rowCount, columnCount }: SheetModel, { lastRow, lastColumn }: Area): boolean =>
  lastRow <= rowCount && lastColumn <= columnCount;

const selectionOfArea = (area: Area): Selection => {
  const known = markedOnes.get(area);
  if (known !== undefined) return known;
  const selection = {
    active: { row: area.row, column: area.column },
    end: { row: area.lastRow, column: area.lastColumn },
  };
  markedOnes.set(area, selection);
  return selection;
};

/** The selection of the tab; the first cell below the frozen rows where there is none. */
export const selectionOf = (sheet: SheetModel, chosen: Selection | undefined): Selection => {
  const marked = sheet.selection?.at(-1);
  if (marked !== undefined && inGrid(sheet, marked)) {
    return chosen !== undefined && sameArea(areaOf(chosen, sheet), marked) ? chosen : selectionOfArea(marked);
  }
  return chosen ?? selectCell(sheet, { row: sheet.frozenRows + 1, column: 1 });
};
