// Spreadsheet: ranges and names, and what is asked of the tab in front.
import { parseA1 } from '../../../model/grid/a1';
import { contentEnd, wholeGrid } from '../../../model/grid/cells';
import { activeSheetOf, sheetNamed, sheetWithId } from '../../../model/findSheet';
import { handle, read, write, type Emulates, type Rules } from '../../../runtime/objects/emulatedClass';
import { refusals, refuse } from '../../../runtime/objects/exceptions';
import { stateOf } from '../../../runtime/objects/objectStates';
import { areaFromA1, requireInGrid } from '../cells/coordinates';
import type { GoogleRange, GoogleSpreadsheet } from '../googleTypes';
import { rangeKind } from '../kinds';
import { requireRangeName } from '../range/rangeNames';
import { activeRange, activeRangeList, currentCell, select } from '../sheet/Selection';
import type { SheetPlace, SpreadsheetPlace } from '../states';
import { textFinderState } from '../cells/TextFinder';

/** A range by notation, with or without a tab's name, or by the name given to it. */
const findRange = (place: SpreadsheetPlace, text: string): GoogleRange | null => {
  const { world, workbook } = place;
  const active = activeSheetOf(workbook);
  const noted = parseA1(text, active);
  if (!noted) return namedRange(place, text);
  const sheet = noted.sheetName === null ? active : sheetNamed(workbook, noted.sheetName);
  if (!sheet) return null;
  const { area, bounds } = areaFromA1(sheet, text);
  return world.make.range({ world, workbook, sheet }, area, bounds);
};

const namedRange = ({ world, workbook }: SpreadsheetPlace, name: string): GoogleRange | null => {
  const named = workbook.namedRanges.find((candidate) => candidate.name === name);
  const sheet = named && sheetWithId(workbook, named.sheetId);
  if (!named || !sheet) return null;
  requireInGrid(sheet, named.area);
  return world.make.range({ world, workbook, sheet }, named.area);
};

const inFront = ({ world, workbook }: SpreadsheetPlace): SheetPlace => ({
  world,
  workbook,
  sheet: activeSheetOf(workbook),
});

export const spreadsheetRanges = {
  getRange(notation: string) {
    return findRange(this, notation) ?? refuse(refusals.rangeNotFound);
  },
  getRangeByName(name: string) {
    return findRange(this, name);
  },
  getDataRange() {
    const sheet = activeSheetOf(this.workbook);
    const { lastRow, lastColumn } = contentEnd(sheet);
    const area = { row: 1, column: 1, lastRow: Math.max(1, lastRow), lastColumn: Math.max(1, lastColumn) };
    return this.world.make.range({ world: this.world, workbook: this.workbook, sheet }, area);
  },
  getLastRow() {
    return contentEnd(activeSheetOf(this.workbook)).lastRow;
  },
  getLastColumn() {
    return contentEnd(activeSheetOf(this.workbook)).lastColumn;
  },
  setActiveRange(range: GoogleRange) {
    select([stateOf(rangeKind, range)]);
    return range;
  },
  getActiveRange() {
    return activeRange(inFront(this));
  },
  getActiveCell() {
    return currentCell(inFront(this));
  },
  getCurrentCell() {
    return currentCell(inFront(this));
  },
  getActiveRangeList() {
    return activeRangeList(inFront(this));
  },
  getSelection() {
    return this.world.make.selection(inFront(this));
  },
  createTextFinder(text: string) {
    const places = this.workbook.sheets.map((sheet) => ({ sheet, area: wholeGrid(sheet) }));
    return this.world.make.textFinder(textFinderState(this, text, places));
  },
  /** A name that is taken moves to the new range. */
  setNamedRange(name: string, range: GoogleRange) {
    requireRangeName(name);
    const { sheet, area } = stateOf(rangeKind, range);
    this.workbook.namedRanges = [
      ...this.workbook.namedRanges.filter((named) => named.name !== name),
      { name, sheetId: sheet.sheetId, area },
    ];
  },
  /** Documented to refuse an unknown name, measured to do nothing; the host refuses, so that nobody leans on it. */
  removeNamedRange(name: string) {
    const left = this.workbook.namedRanges.filter((named) => named.name !== name);
    if (left.length === this.workbook.namedRanges.length) refuse(refusals.rangeNotFound);
    this.workbook.namedRanges = left;
  },
  getNamedRanges() {
    return this.workbook.namedRanges.map((named) =>
      this.world.make.namedRange({ world: this.world, workbook: this.workbook, named }),
    );
  },
} satisfies Emulates<GoogleSpreadsheet, SpreadsheetPlace>;

export const spreadsheetRangeRules: Rules<typeof spreadsheetRanges> = {
  getRange: handle('String'),
  getRangeByName: handle('String'),
  getDataRange: handle(),
  getLastRow: read(),
  getLastColumn: read(),
  setActiveRange: write('Range'),
  getActiveRange: handle(),
  getActiveCell: handle(),
  getCurrentCell: handle(),
  getActiveRangeList: handle(),
  getSelection: handle(),
  createTextFinder: handle('String'),
  setNamedRange: write('String, Range'),
  removeNamedRange: write('String'),
  getNamedRanges: read(),
};
