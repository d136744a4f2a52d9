// Google's classes DeveloperMetadata and DeveloperMetadataLocation.
import { boundOnAllSides } from '../../../model/grid/a1';
import { isOneLine, lineOf } from '../../../model/grid/areas';
import { wholeGrid } from '../../../model/grid/cells';
import type { MetadataModel } from '../../../model/workbook';
import { defineClass, handle, read, write, type Emulates } from '../../../runtime/objects/emulatedClass';
import { nameOf, valueNamed } from '../../../runtime/objects/enumeration';
import { refusals, refuse } from '../../../runtime/objects/exceptions';
import { stateOf } from '../../../runtime/objects/objectStates';
import { metadataLocationTypes, metadataVisibilities } from '../enumerations';
import type {
  GoogleDeveloperMetadata,
  GoogleDeveloperMetadataLocation,
  GoogleRange,
  GoogleSheet,
} from '../googleTypes';
import { metadataKind, metadataLocationKind, rangeKind, sheetKind } from '../kinds';
import { locationType, metadataId, metadataList } from './metadata';
import { requireFileEditable } from '../protection/permissions';
import type { MetadataState } from '../states';

const removeEntry = ({ workbook, sheet, entry }: MetadataState): void => {
  const list = metadataList(workbook, sheet);
  const at = list.indexOf(entry);
  if (at >= 0) list.splice(at, 1);
};

const moveTo = (
  state: MetadataState,
  sheet: MetadataState['sheet'],
  line: MetadataModel['line'] | null,
): void => {
  removeEntry(state);
  state.entry = { ...state.entry };
  delete state.entry.line;
  if (line) state.entry.line = line;
  state.sheet = sheet;
  metadataList(state.workbook, sheet).push(state.entry);
};

/** The line of a range that is one whole row, or column, as the axis says. */
const requireAxis = (range: GoogleRange, axis: 'row' | 'column') => {
  const { sheet, area, bounds } = stateOf(rangeKind, range);
  const line = isOneLine(area, bounds) ? lineOf(area, bounds) : null;
  if (line?.axis !== axis) refuse(refusals.metadataPlace);
  return { sheet, line };
};

const metadataMethods = {
  getId() {
    return metadataId(this);
  },
  getKey() {
    return this.entry.key;
  },
  setKey(key: string) {
    this.entry.key = key;
    return this.self;
  },
  getValue() {
    return this.entry.value;
  },
  setValue(value: string) {
    this.entry.value = value;
    return this.self;
  },
  getVisibility() {
    return valueNamed(metadataVisibilities, this.entry.visibility ?? 'DOCUMENT');
  },
  setVisibility(visibility: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility) {
    if (nameOf(visibility) === 'PROJECT') this.entry.visibility = 'PROJECT';
    else delete this.entry.visibility;
    return this.self;
  },
  getLocation() {
    const { world, workbook, sheet, entry } = this;
    return world.make.metadataLocation({ world, workbook, sheet, entry });
  },
  moveToSpreadsheet() {
    moveTo(this, null, null);
    return this.self;
  },
  moveToSheet(sheet: GoogleSheet) {
    moveTo(this, stateOf(sheetKind, sheet).sheet, null);
    return this.self;
  },
  moveToRow(range: GoogleRange) {
    const { sheet, line } = requireAxis(range, 'row');
    moveTo(this, sheet, line);
    return this.self;
  },
  moveToColumn(range: GoogleRange) {
    const { sheet, line } = requireAxis(range, 'column');
    moveTo(this, sheet, line);
    return this.self;
  },
  remove() {
    removeEntry(this);
  },
} satisfies Emulates<GoogleDeveloperMetadata, MetadataState>;

export const metadataClass = defineClass(
  metadataKind,
  metadataMethods,
  {
    getId: read(),
    getKey: read(),
    setKey: write('String'),
    getValue: read(),
    setValue: write('String'),
    getVisibility: read(),
    setVisibility: write('DeveloperMetadataVisibility'),
    getLocation: handle(),
    moveToSpreadsheet: write(),
    moveToSheet: write('Sheet'),
    moveToRow: write('Range'),
    moveToColumn: write('Range'),
    remove: write(),
  },
  { guard: requireFileEditable },
);

/** The whole row or column as a range; null for metadata of another kind. */
const lineRange = (state: MetadataState, axis: 'row' | 'column'): GoogleRange | null => {
  const { world, workbook, sheet, entry } = state;
  if (!sheet || entry.line?.axis !== axis) return null;
  const { number } = entry.line;
  const grid = wholeGrid(sheet);
  return axis === 'row'
    ? world.make.range(
        { world, workbook, sheet },
        { ...grid, row: number, lastRow: number },
        { ...boundOnAllSides, columns: false },
      )
    : world.make.range(
        { world, workbook, sheet },
        { ...grid, column: number, lastColumn: number },
        { ...boundOnAllSides, rows: false },
      );
};

const locationMethods = {
  getLocationType() {
    return valueNamed(metadataLocationTypes, locationType(this));
  },
  getSpreadsheet() {
    const { world, workbook, sheet } = this;
    return sheet ? null : world.make.spreadsheet({ world, workbook });
  },
  getSheet() {
    const { world, workbook, sheet } = this;
    return sheet && !this.entry.line ? world.make.sheet({ world, workbook, sheet }) : null;
  },
  getRow() {
    return lineRange(this, 'row');
  },
  getColumn() {
    return lineRange(this, 'column');
  },
} satisfies Emulates<GoogleDeveloperMetadataLocation, MetadataState>;

export const metadataLocationClass = defineClass(metadataLocationKind, locationMethods, {
  getLocationType: read(),
  getSpreadsheet: handle(),
  getSheet: handle(),
  getRow: handle(),
  getColumn: handle(),
});
