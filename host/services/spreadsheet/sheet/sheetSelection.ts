// Sheet: what is marked on it, and finding text on it.
import { wholeGrid } from '../../../model/grid/cells';
import { handle, write, type Emulates, type Rules } from '../../../runtime/objects/emulatedClass';
import { stateOf } from '../../../runtime/objects/objectStates';
import { areaFromA1 } from '../cells/coordinates';
import type { GoogleRange, GoogleRangeList, GoogleSheet } from '../googleTypes';
import { rangeKind, rangeListKind } from '../kinds';
import { activeRange, activeRangeList, currentCell, select } from './Selection';
import type { SheetPlace } from '../states';
import { textFinderState } from '../cells/TextFinder';

export const sheetSelection = {
  getActiveRange() {
    return activeRange(this);
  },
  getActiveCell() {
    return currentCell(this);
  },
  getCurrentCell() {
    return currentCell(this);
  },
  getActiveRangeList() {
    return activeRangeList(this);
  },
  getSelection() {
    const { world, workbook, sheet } = this;
    return world.make.selection({ world, workbook, sheet });
  },
  setActiveRange(range: GoogleRange) {
    select([stateOf(rangeKind, range)]);
    return range;
  },
  setCurrentCell(cell: GoogleRange) {
    select([stateOf(rangeKind, cell)]);
    return cell;
  },
  setActiveRangeList(list: GoogleRangeList) {
    select(stateOf(rangeListKind, list).ranges);
    return list;
  },
  setActiveSelection(place: string | GoogleRange) {
    const range =
      typeof place === 'string' ? { ...this, ...areaFromA1(this.sheet, place) } : stateOf(rangeKind, place);
    select([range]);
    return this.world.make.range(range, range.area, range.bounds);
  },
  createTextFinder(text: string) {
    const places = [{ sheet: this.sheet, area: wholeGrid(this.sheet) }];
    return this.world.make.textFinder(textFinderState(this, text, places));
  },
} satisfies Emulates<GoogleSheet, SheetPlace>;

export const sheetSelectionRules: Rules<typeof sheetSelection> = {
  getActiveRange: handle(),
  getActiveCell: handle(),
  getCurrentCell: handle(),
  getActiveRangeList: handle(),
  getSelection: handle(),
  setActiveRange: write('Range'),
  setCurrentCell: write('Range'),
  setActiveRangeList: write('RangeList'),
  setActiveSelection: write('String', 'Range'),
  createTextFinder: handle('String'),
};
