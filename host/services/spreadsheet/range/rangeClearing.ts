// Range: the ways to clear it.
import type { CellModel } from '../../../model/workbook';
import { write, type Emulates, type Rules } from '../../../runtime/objects/emulatedClass';
import { clearings, clearParts, type ClearOptions } from '../cells/clearing';
import type { GoogleRange } from '../googleTypes';
import type { RangePlace } from '../states';

const everything: readonly ((cell: CellModel) => void)[] = [
  clearings.content,
  clearings.look,
  clearings.validation,
  clearings.note,
];

export const rangeClearing = {
  clear(options?: ClearOptions) {
    clearParts(this, this.area, options, everything);
    return this.self;
  },
  clearContent() {
    clearParts(this, this.area, undefined, [clearings.content]);
    return this.self;
  },
  clearFormat() {
    clearParts(this, this.area, undefined, [clearings.look]);
    return this.self;
  },
} satisfies Emulates<GoogleRange, RangePlace>;

export const rangeClearingRules: Rules<typeof rangeClearing> = {
  clear: write('', 'Map'),
  clearContent: write(),
  clearFormat: write(),
};
