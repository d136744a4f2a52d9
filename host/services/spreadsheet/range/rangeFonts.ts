// Range: colours and fonts.
import { read, write, type Emulates, type Rules } from '../../../runtime/objects/emulatedClass';
import {
  background,
  fontColor,
  fontFamily,
  fontLine,
  fontSize,
  fontStyle,
  fontWeight,
} from '../cells/cellFormats';
import { fillFormat, layOutFormats } from '../cells/formatWriting';
import type { GoogleRange } from '../googleTypes';
import { readAll, readFirst } from '../cells/grids';
import type { RangePlace } from '../states';

export const rangeFonts = {
  getBackground() {
    return readFirst(this, background.read);
  },
  getBackgrounds() {
    return readAll(this, background.read);
  },
  setBackground(value: string | null) {
    fillFormat(this, background, value);
    return this.self;
  },
  setBackgrounds(values: readonly (readonly (string | null)[])[]) {
    layOutFormats(this, background, values);
    return this.self;
  },
  getFontColor() {
    return readFirst(this, fontColor.read);
  },
  getFontColors() {
    return readAll(this, fontColor.read);
  },
  setFontColor(value: string | null) {
    fillFormat(this, fontColor, value);
    return this.self;
  },
  setFontColors(values: readonly (readonly (string | null)[])[]) {
    layOutFormats(this, fontColor, values);
    return this.self;
  },
  getFontFamily() {
    return readFirst(this, fontFamily.read);
  },
  getFontFamilies() {
    return readAll(this, fontFamily.read);
  },
  setFontFamily(value: string | null) {
    fillFormat(this, fontFamily, value);
    return this.self;
  },
  setFontFamilies(values: readonly (readonly (string | null)[])[]) {
    layOutFormats(this, fontFamily, values);
    return this.self;
  },
  getFontSize() {
    return readFirst(this, fontSize.read);
  },
  getFontSizes() {
    return readAll(this, fontSize.read);
  },
  setFontSize(value: number) {
    fillFormat(this, fontSize, value);
    return this.self;
  },
  setFontSizes(values: readonly (readonly number[])[]) {
    layOutFormats(this, fontSize, values);
    return this.self;
  },
  getFontWeight() {
    return readFirst(this, fontWeight.read);
  },
  getFontWeights() {
    return readAll(this, fontWeight.read);
  },
  setFontWeight(value: GoogleAppsScript.Spreadsheet.FontWeight | null) {
    fillFormat(this, fontWeight, value);
    return this.self;
  },
  setFontWeights(values: readonly (readonly (GoogleAppsScript.Spreadsheet.FontWeight | null)[])[]) {
    layOutFormats(this, fontWeight, values);
    return this.self;
  },
  getFontStyle() {
    return readFirst(this, fontStyle.read);
  },
  getFontStyles() {
    return readAll(this, fontStyle.read);
  },
  setFontStyle(value: GoogleAppsScript.Spreadsheet.FontStyle | null) {
    fillFormat(this, fontStyle, value);
    return this.self;
  },
  setFontStyles(values: readonly (readonly (GoogleAppsScript.Spreadsheet.FontStyle | null)[])[]) {
    layOutFormats(this, fontStyle, values);
    return this.self;
  },
  getFontLine() {
    return readFirst(this, fontLine.read);
  },
  getFontLines() {
    return readAll(this, fontLine.read);
  },
  setFontLine(value: GoogleAppsScript.Spreadsheet.FontLine | null) {
    fillFormat(this, fontLine, value);
    return this.self;
  },
  setFontLines(values: readonly (readonly (GoogleAppsScript.Spreadsheet.FontLine | null)[])[]) {
    layOutFormats(this, fontLine, values);
    return this.self;
  },
} satisfies Emulates<GoogleRange, RangePlace>;

export const rangeFontsRules: Rules<typeof rangeFonts> = {
  getBackground: read(),
  getBackgrounds: read(),
  setBackground: write('String?'),
  setBackgrounds: write('String[][]'),
  getFontColor: read(),
  getFontColors: read(),
  setFontColor: write('String?'),
  setFontColors: write('String[][]'),
  getFontFamily: read(),
  getFontFamilies: read(),
  setFontFamily: write('String?'),
  setFontFamilies: write('String[][]'),
  getFontSize: read(),
  getFontSizes: read(),
  setFontSize: write('Integer'),
  setFontSizes: write('Integer[][]'),
  getFontWeight: read(),
  getFontWeights: read(),
  setFontWeight: write('String?'),
  setFontWeights: write('String[][]'),
  getFontStyle: read(),
  getFontStyles: read(),
  setFontStyle: write('String?'),
  setFontStyles: write('String[][]'),
  getFontLine: read(),
  getFontLines: read(),
  setFontLine: write('String?'),
  setFontLines: write('String[][]'),
};
