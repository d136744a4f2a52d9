// Range: copying to other places.
import { columnsIn, rowsIn, withoutArea } from '../../../model/grid/areas';
import { mergesInside } from '../../../model/grid/merges';
import { areaFrom } from '../cells/coordinates';
import { copyCells, everyPart, type CopiedPart } from '../../../model/grid/copying';
import { write, type Emulates, type Rules } from '../../../runtime/objects/emulatedClass';
import { nameOf } from '../../../runtime/objects/enumeration';
import { NotEmulatedError } from '../../../runtime/objects/exceptions';
import { stateOf } from '../../../runtime/objects/objectStates';
import { clearings, clearParts } from '../cells/clearing';
import type { GoogleRange, GoogleSheet } from '../googleTypes';
import { rangeKind, sheetKind } from '../kinds';
import { requireEditable } from '../protection/permissions';
import type { RangePlace } from '../states';

interface CopyOptions {
  readonly formatOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
}

/** What each way of pasting copies. */
const pasted: Readonly<Record<string, readonly CopiedPart[]>> = {
  PASTE_NORMAL: everyPart,
  PASTE_VALUES: ['value'],
  PASTE_FORMULA: ['formula'],
  PASTE_FORMAT: ['look'],
  PASTE_DATA_VALIDATION: ['validation'],
};

const partsOf = (how: unknown, transposed: boolean | undefined): readonly CopiedPart[] => {
  if (transposed) throw new NotEmulatedError('Range.copyTo with transposition is not emulated');
  if (how === undefined) return everyPart;
  if (typeof how === 'object' && how !== null && Object.getPrototypeOf(how) === Object.prototype) {
    const options: CopyOptions = how;
    if (options.contentsOnly) return ['value'];
    return options.formatOnly ? ['look'] : everyPart;
  }
  const parts = pasted[nameOf(how)];
  if (!parts) throw new NotEmulatedError(`Range.copyTo with ${nameOf(how)} is not emulated`);
  return parts;
};

const copyAreaTo = (range: RangePlace, target: RangePlace, parts: readonly CopiedPart[]): void => {
  requireEditable(target, target.area);
  copyCells(range, target, parts);
};

/** Google counts these targets by columns first. */
const targetOf = (
  range: RangePlace,
  target: unknown,
  column: number,
  lastColumn: number,
  row: number,
  lastRow: number,
): RangePlace => {
  const sheet =
    typeof target === 'number'
      ? range.workbook.sheets.find((candidate) => candidate.sheetId === target)
      : stateOf(sheetKind, target as GoogleSheet).sheet;
  if (!sheet) throw new NotEmulatedError(`No tab with the id ${String(target)}`);
  const area = areaFrom(sheet, row, column, lastRow - row + 1, lastColumn - column + 1);
  return { ...range, sheet, area };
};

/** What a cell loses when it is moved away. */
const movedParts = [clearings.content, clearings.style, clearings.note, clearings.validation];

export const rangeCopying = {
  copyTo(destination: GoogleRange, how?: unknown, transposed?: boolean) {
    copyAreaTo(this, stateOf(rangeKind, destination), partsOf(how, transposed));
  },
  copyValuesToRange(target: unknown, column: number, lastColumn: number, row: number, lastRow: number) {
    copyAreaTo(this, targetOf(this, target, column, lastColumn, row, lastRow), ['value']);
  },
  copyFormatToRange(target: unknown, column: number, lastColumn: number, row: number, lastRow: number) {
    copyAreaTo(this, targetOf(this, target, column, lastColumn, row, lastRow), ['look']);
  },
  moveTo(destination: GoogleRange) {
    requireEditable(this, this.area);
    const target = stateOf(rangeKind, destination);
    const { row, column } = target.area;
    const area = {
      row,
      column,
      lastRow: row + rowsIn(this.area) - 1,
      lastColumn: column + columnsIn(this.area) - 1,
    };
    const before = mergesInside(this.sheet, this.area);
    copyAreaTo(this, { ...target, area }, everyPart);
    this.sheet.merges = this.sheet.merges.filter((merge) => !before.includes(merge));
    // What was moved may lie on cells that it came from: those are kept.
    const left = this.sheet === target.sheet ? withoutArea(this.area, area) : [this.area];
    for (const part of left) clearParts(this, part, undefined, movedParts);
  },
} satisfies Emulates<GoogleRange, RangePlace>;

const place = 'Integer, Integer, Integer, Integer';

export const rangeCopyingRules: Rules<typeof rangeCopying> = {
  copyTo: write('Range', 'Range, Map', 'Range, CopyPasteType, Boolean'),
  copyValuesToRange: write(`Sheet, ${place}`, `Integer, ${place}`),
  copyFormatToRange: write(`Sheet, ${place}`, `Integer, ${place}`),
  moveTo: write('Range'),
};
