// Range: merging and splitting cells.
import { containsLineBorder } from '../../../model/grid/areas';
import { cutsMerge, mergeCells, mergesTouching, splitCells } from '../../../model/grid/merges';
import type { Area } from '../../../model/workbook';
import { read, write, type Emulates, type Rules } from '../../../runtime/objects/emulatedClass';
import { refusals, refuse } from '../../../runtime/objects/exceptions';
import type { GoogleRange } from '../googleTypes';
import { requireEditable } from '../protection/permissions';
import type { RangePlace } from '../states';

/** Neither merging nor splitting goes across what is frozen and what is not. */
const requireOneSide = ({ sheet: { frozenRows, frozenColumns } }: RangePlace, area: Area): void => {
  if (containsLineBorder(area, 'row', frozenRows)) refuse(refusals.mergeThroughFreeze('rows'));
  if (containsLineBorder(area, 'column', frozenColumns)) refuse(refusals.mergeThroughFreeze('columns'));
};

const mergeEach = (range: RangePlace, areas: readonly Area[]): void => {
  requireEditable(range, range.area);
  if (cutsMerge(range.sheet, range.area)) refuse(refusals.halfMerge);
  for (const area of areas) requireOneSide(range, area);
  for (const area of areas) mergeCells(range.sheet, area);
};

const linesOf = (area: Area, along: 'rows' | 'columns'): Area[] => {
  const lines: Area[] = [];
  if (along === 'rows') {
    for (let row = area.row; row <= area.lastRow; row += 1) lines.push({ ...area, row, lastRow: row });
  } else {
    for (let column = area.column; column <= area.lastColumn; column += 1) {
      lines.push({ ...area, column, lastColumn: column });
    }
  }
  return lines;
};

export const rangeMerges = {
  merge() {
    mergeEach(this, [this.area]);
    return this.self;
  },
  mergeAcross() {
    mergeEach(this, linesOf(this.area, 'rows'));
    return this.self;
  },
  mergeVertically() {
    mergeEach(this, linesOf(this.area, 'columns'));
    return this.self;
  },
  breakApart() {
    requireEditable(this, this.area);
    if (cutsMerge(this.sheet, this.area)) refuse(refusals.halfMerge);
    if (mergesTouching(this.sheet, this.area).length > 0) requireOneSide(this, this.area);
    splitCells(this.sheet, this.area);
    return this.self;
  },
  isPartOfMerge() {
    return mergesTouching(this.sheet, this.area).length > 0;
  },
  getMergedRanges() {
    return mergesTouching(this.sheet, this.area).map((area) => this.world.make.range(this, area));
  },
} satisfies Emulates<GoogleRange, RangePlace>;

export const rangeMergeRules: Rules<typeof rangeMerges> = {
  merge: write(),
  mergeAcross: write(),
  mergeVertically: write(),
  breakApart: write(),
  isPartOfMerge: read(),
  getMergedRanges: read(),
};
