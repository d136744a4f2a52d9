// Range: sorting its rows and trimming its texts.
import { changeCells } from '../../../model/grid/cells';
import { sortRows, type SortKey } from '../../../model/grid/sorting';
import { write, type Emulates, type Rules } from '../../../runtime/objects/emulatedClass';
import { refusals, refuse } from '../../../runtime/objects/exceptions';
import type { GoogleRange } from '../googleTypes';
import { requireEditable } from '../protection/permissions';
import type { RangePlace } from '../states';

const readKey = (spec: unknown): SortKey => {
  if (typeof spec === 'number') return { column: spec, ascending: true };
  if (typeof spec === 'object' && spec !== null && 'column' in spec && typeof spec.column === 'number') {
    return { column: spec.column, ascending: !('ascending' in spec) || spec.ascending !== false };
  }
  return refuse(refusals.signature('(class)', 'SpreadsheetApp.Range.sort'));
};

export const rangeSorting = {
  /** Columns are those of the tab, not of the range. */
  sort(spec: unknown) {
    requireEditable(this, this.area);
    const keys = (Array.isArray(spec) ? spec : [spec]).map(readKey);
    sortRows(this.sheet, this.area, keys);
    return this.self;
  },
  trimWhitespace() {
    requireEditable(this, this.area);
    changeCells(this.sheet, this.area, (cell) => {
      if (typeof cell.value === 'string' && cell.formula === undefined) {
        cell.value = cell.value.trim().replace(/\s+/g, ' ') || null;
      }
    });
    return this.self;
  },
} satisfies Emulates<GoogleRange, RangePlace>;

export const rangeSortingRules: Rules<typeof rangeSorting> = {
  sort: write('Object'),
  trimWhitespace: write(),
};
