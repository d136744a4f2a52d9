// Google's class Selection, and what of a tab is marked.
import { areaOfCell, intersectionOf } from '../../../model/grid/areas';
import { wholeGrid } from '../../../model/grid/cells';
import { boundOnAllSides } from '../../../model/grid/a1';
import type { Area, SheetModel } from '../../../model/workbook';
import { defineClass, handle, type Emulates } from '../../../runtime/objects/emulatedClass';
import type { GoogleRange, GoogleRangeList, GoogleSelection } from '../googleTypes';
import { selectionKind } from '../kinds';
import type { RangePlace, SheetPlace } from '../states';

/** What is marked, as far as the grid still reaches; the first cell when nothing is. */
const selectedAreas = (sheet: SheetModel): Area[] => {
  const grid = wholeGrid(sheet);
  const areas = (sheet.selection ?? []).flatMap((area) => intersectionOf(area, grid) ?? []);
  return areas.length > 0 ? areas : [areaOfCell(1, 1)];
};

/** Brings the tab to the front with these areas marked, the last of them as the current one. */
export const select = (ranges: readonly RangePlace[]): void => {
  const [first] = ranges;
  if (!first) return;
  first.workbook.activeSheetId = first.sheet.sheetId;
  first.sheet.selection = ranges.map(({ area }) => area);
};

/** The range that is marked last. */
export const activeRange = (place: SheetPlace): GoogleRange =>
  place.world.make.range(place, selectedAreas(place.sheet).at(-1) ?? areaOfCell(1, 1));

/** The cell with the darker border: the first of the current range. */
export const currentCell = (place: SheetPlace): GoogleRange => {
  const { row, column } = selectedAreas(place.sheet).at(-1) ?? { row: 1, column: 1 };
  return place.world.make.range(place, areaOfCell(row, column));
};

/** Every range that is marked. */
export const activeRangeList = (place: SheetPlace): GoogleRangeList => {
  const ranges = selectedAreas(place.sheet).map((area) => ({ ...place, area, bounds: boundOnAllSides }));
  return place.world.make.rangeList(place, ranges);
};

const methods = {
  getActiveRange() {
    return activeRange(this);
  },
  getActiveRangeList() {
    return activeRangeList(this);
  },
  getActiveSheet() {
    return this.world.make.sheet(this);
  },
  getCurrentCell() {
    return currentCell(this);
  },
} satisfies Emulates<GoogleSelection, SheetPlace>;

export const selectionClass = defineClass(selectionKind, methods, {
  getActiveRange: handle(),
  getActiveRangeList: handle(),
  getActiveSheet: handle(),
  getCurrentCell: handle(),
});
