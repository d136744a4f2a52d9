// What Range.getBorder gives. Google's reference does not list it, so neither do its types; live has it.
import type { Border, CellStyle } from '../../../model/workbook';
import { defineClass, kindOf, read } from '../../../runtime/objects/emulatedClass';
import { valueNamed } from '../../../runtime/objects/enumeration';
import { borderStyles } from '../enumerations';
import type { GoogleBorder, GoogleBorders } from '../googleTypes';
import type { ObjectMaker } from '../states';

interface BordersState {
  readonly style: CellStyle;
  readonly make: ObjectMaker;
}

const shown = ({ make }: BordersState, border: Border | undefined): GoogleBorder | null =>
  border ? make.border(border) : null;

const bordersMethods = {
  getTop(this: BordersState) {
    return shown(this, this.style.top);
  },
  getBottom(this: BordersState) {
    return shown(this, this.style.bottom);
  },
  getLeft(this: BordersState) {
    return shown(this, this.style.left);
  },
  getRight(this: BordersState) {
    return shown(this, this.style.right);
  },
};

export const bordersClass = defineClass(
  kindOf<GoogleBorders, BordersState>('SpreadsheetApp', 'Borders'),
  bordersMethods,
  { getTop: read(), getBottom: read(), getLeft: read(), getRight: read() },
);

const borderMethods = {
  getBorderStyle(this: Border) {
    return valueNamed(borderStyles, this.style);
  },
};

export const borderClass = defineClass(
  kindOf<GoogleBorder, Border>('SpreadsheetApp', 'Border'),
  borderMethods,
  { getBorderStyle: read() },
);
