// Range: values, display texts and formulas.
import { changeCell } from '../../../model/grid/cells';
import { displayText } from '../../../model/showing/displayText';
import type { TypedValue } from '../../../model/typing/typedValue';
import { writeInput } from '../../../model/typing/writeInput';
import { read, write, type Emulates, type Rules } from '../../../runtime/objects/emulatedClass';
import { memberAt, readAll, readFirst, requireSameSize } from '../cells/grids';
import type { GoogleRange } from '../googleTypes';
import { requireEditable } from '../protection/permissions';
import { prepareValue, readCell } from '../cells/scriptValues';
import type { RangePlace } from '../states';

/** Checks every cell before the first is written: a refused write leaves the range as it was. */
const writeValues = (range: RangePlace, valueAt: (row: number, column: number) => unknown): void => {
  requireEditable(range, range.area);
  const prepared: { row: number; column: number; typed: TypedValue }[] = [];
  for (let row = range.area.row; row <= range.area.lastRow; row += 1) {
    for (let column = range.area.column; column <= range.area.lastColumn; column += 1) {
      prepared.push({ row, column, typed: prepareValue(range, valueAt(row, column), row, column) });
    }
  }
  for (const { row, column, typed } of prepared) {
    changeCell(range.sheet, row, column, (cell) => writeInput(cell, typed));
  }
};

const asFormula = (formula: string | null): string =>
  !formula || formula.startsWith('=') ? (formula ?? '') : `=${formula}`;

export const rangeValues = {
  getValue() {
    return readFirst(this, (cell, row, column) => readCell(this, cell, row, column));
  },
  getValues() {
    return readAll(this, (cell, row, column) => readCell(this, cell, row, column));
  },
  setValue(value: unknown) {
    writeValues(this, () => value);
    return this.self;
  },
  setValues(values: readonly (readonly unknown[])[]) {
    requireSameSize(this, values);
    writeValues(this, (row, column) => memberAt(this, values, row, column));
    return this.self;
  },
  getDisplayValue() {
    return readFirst(this, (cell) => displayText(cell, this.workbook));
  },
  getDisplayValues() {
    return readAll(this, (cell) => displayText(cell, this.workbook));
  },
  getFormula() {
    return readFirst(this, (cell) => cell?.formula ?? '');
  },
  getFormulas() {
    return readAll(this, (cell) => cell?.formula ?? '');
  },
  setFormula(formula: string) {
    writeValues(this, () => asFormula(formula));
    return this.self;
  },
  setFormulas(formulas: readonly (readonly string[])[]) {
    requireSameSize(this, formulas);
    writeValues(this, (row, column) => asFormula(memberAt(this, formulas, row, column)));
    return this.self;
  },
  isBlank() {
    return readAll(this, (cell) => cell === undefined || (cell.value === null && !cell.formula))
      .flat()
      .every(Boolean);
  },
} satisfies Emulates<GoogleRange, RangePlace>;

export const rangeValueRules: Rules<typeof rangeValues> = {
  getValue: read(),
  getValues: read(),
  setValue: write('Object'),
  setValues: write('Object[][]'),
  getDisplayValue: read(),
  getDisplayValues: read(),
  getFormula: read(),
  getFormulas: read(),
  setFormula: write('String'),
  setFormulas: write('String[][]'),
  isBlank: read(),
};
