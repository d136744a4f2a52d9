// Range: number formats, alignment and wrapping.
import { read, write, type Emulates, type Rules } from '../../../runtime/objects/emulatedClass';
import {
  horizontalAlignment,
  numberFormat,
  verticalAlignment,
  wrap,
  wrapStrategy,
} from '../cells/cellFormats';
import { fillFormat, layOutFormats } from '../cells/formatWriting';
import type { GoogleRange } from '../googleTypes';
import { readAll, readFirst } from '../cells/grids';
import type { RangePlace } from '../states';

export const rangeLayout = {
  getNumberFormat() {
    return readFirst(this, numberFormat.read);
  },
  getNumberFormats() {
    return readAll(this, numberFormat.read);
  },
  setNumberFormat(value: string) {
    fillFormat(this, numberFormat, value);
    return this.self;
  },
  setNumberFormats(values: readonly (readonly string[])[]) {
    layOutFormats(this, numberFormat, values);
    return this.self;
  },
  getHorizontalAlignment() {
    return readFirst(this, horizontalAlignment.read);
  },
  getHorizontalAlignments() {
    return readAll(this, horizontalAlignment.read);
  },
  setHorizontalAlignment(value: string | null) {
    fillFormat(this, horizontalAlignment, value);
    return this.self;
  },
  setHorizontalAlignments(values: readonly (readonly (string | null)[])[]) {
    layOutFormats(this, horizontalAlignment, values);
    return this.self;
  },
  getVerticalAlignment() {
    return readFirst(this, verticalAlignment.read);
  },
  getVerticalAlignments() {
    return readAll(this, verticalAlignment.read);
  },
  setVerticalAlignment(value: string | null) {
    fillFormat(this, verticalAlignment, value);
    return this.self;
  },
  setVerticalAlignments(values: readonly (readonly (string | null)[])[]) {
    layOutFormats(this, verticalAlignment, values);
    return this.self;
  },
  getWrap() {
    return readFirst(this, wrap.read);
  },
  getWraps() {
    return readAll(this, wrap.read);
  },
  setWrap(value: boolean) {
    fillFormat(this, wrap, value);
    return this.self;
  },
  setWraps(values: readonly (readonly boolean[])[]) {
    layOutFormats(this, wrap, values);
    return this.self;
  },
  getWrapStrategy() {
    return readFirst(this, wrapStrategy.read);
  },
  getWrapStrategies() {
    return readAll(this, wrapStrategy.read);
  },
  setWrapStrategy(value: GoogleAppsScript.Spreadsheet.WrapStrategy) {
    fillFormat(this, wrapStrategy, value);
    return this.self;
  },
  setWrapStrategies(values: readonly (readonly GoogleAppsScript.Spreadsheet.WrapStrategy[])[]) {
    layOutFormats(this, wrapStrategy, values);
    return this.self;
  },
} satisfies Emulates<GoogleRange, RangePlace>;

export const rangeLayoutRules: Rules<typeof rangeLayout> = {
  getNumberFormat: read(),
  getNumberFormats: read(),
  setNumberFormat: write('String'),
  setNumberFormats: write('String[][]'),
  getHorizontalAlignment: read(),
  getHorizontalAlignments: read(),
  setHorizontalAlignment: write('String?'),
  setHorizontalAlignments: write('String[][]'),
  getVerticalAlignment: read(),
  getVerticalAlignments: read(),
  setVerticalAlignment: write('String?'),
  setVerticalAlignments: write('String[][]'),
  getWrap: read(),
  getWraps: read(),
  setWrap: write('Boolean'),
  setWraps: write('Boolean[][]'),
  getWrapStrategy: read(),
  getWrapStrategies: read(),
  setWrapStrategy: write('WrapStrategy'),
  setWrapStrategies: write('WrapStrategy[][]'),
};
