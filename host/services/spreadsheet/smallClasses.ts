// Google's classes Filter and NamedRange.
import { sheetWithId } from '../../model/findSheet';
import { defineClass, handle, read, write, type Emulates } from '../../runtime/objects/emulatedClass';
import { refusals, refuse } from '../../runtime/objects/exceptions';
import { stateOf } from '../../runtime/objects/objectStates';
import type { GoogleFilter, GoogleNamedRange, GoogleRange } from './googleTypes';
import { filterKind, namedRangeKind, rangeKind } from './kinds';
import { requireRangeName } from './range/rangeNames';
import type { NamedRangeState, SheetPlace } from './states';

const filterMethods = {
  getRange() {
    if (!this.sheet.filter) refuse(refusals.rangeNotFound);
    return this.world.make.range(this, this.sheet.filter);
  },
  remove() {
    this.sheet.filter = null;
  },
} satisfies Emulates<GoogleFilter, SheetPlace>;

export const filterClass = defineClass(filterKind, filterMethods, { getRange: handle(), remove: write() });

const namedRangeMethods = {
  getName() {
    return this.named.name;
  },
  setName(name: string) {
    requireRangeName(name);
    this.named.name = name;
    return this.self;
  },
  getRange() {
    const { world, workbook, named } = this;
    const sheet = sheetWithId(workbook, named.sheetId);
    if (!sheet) refuse(refusals.sheetGone(named.sheetId));
    return world.make.range({ world, workbook, sheet }, named.area);
  },
  setRange(range: GoogleRange) {
    const { sheet, area } = stateOf(rangeKind, range);
    this.named.sheetId = sheet.sheetId;
    this.named.area = area;
    return this.self;
  },
  remove() {
    this.workbook.namedRanges = this.workbook.namedRanges.filter((named) => named !== this.named);
  },
} satisfies Emulates<GoogleNamedRange, NamedRangeState>;

export const namedRangeClass = defineClass(namedRangeKind, namedRangeMethods, {
  getName: read(),
  setName: write('String'),
  getRange: handle(),
  setRange: write('Range'),
  remove: write(),
});
