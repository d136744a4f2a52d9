// Range: validation rules and check boxes.
import type { CellModel, DataValidationModel } from '../../../model/workbook';
import { read, write, type Emulates, type Rules } from '../../../runtime/objects/emulatedClass';
import { refusals, refuse } from '../../../runtime/objects/exceptions';
import { stateOf } from '../../../runtime/objects/objectStates';
import { fillCells, layOutCells, readAll, readFirst } from '../cells/grids';
import type { GoogleDataValidation, GoogleRange } from '../googleTypes';
import { validationKind } from '../kinds';
import type { RangePlace } from '../states';
import { builtRule, checkboxRule } from '../rules/validationRules';

/** The rule to write; a list in another file is refused: a rule can only take from its own. */
const ruleOf = (place: RangePlace, validation: GoogleDataValidation | null): DataValidationModel | null => {
  if (validation === null) return null;
  const state = stateOf(validationKind, validation);
  if (state.rule.range && state.workbook !== place.workbook) refuse(refusals.rangeOfOtherFile);
  return builtRule(state);
};

const writeRule = (cell: CellModel, rule: DataValidationModel | null): void => {
  if (rule === null) delete cell.validation;
  else cell.validation = rule;
  if (rule?.criteria === 'CHECKBOX' && cell.value === null) cell.value = uncheckedValue(rule);
};

const checkedValue = (rule: DataValidationModel): CellModel['value'] => rule.values[0] ?? true;

const uncheckedValue = (rule: DataValidationModel): CellModel['value'] =>
  rule.values.length === 1 ? null : (rule.values[1] ?? false);

const readRule = (
  { world, workbook }: RangePlace,
  cell: CellModel | undefined,
): GoogleDataValidation | null =>
  cell?.validation ? world.make.validation({ world, workbook, rule: cell.validation }) : null;

/** Check boxes of the range; other cells are left alone. */
const tick = (range: RangePlace, valueOf: (rule: DataValidationModel) => CellModel['value']): void => {
  fillCells(range, (cell) => {
    if (cell.validation?.criteria === 'CHECKBOX') cell.value = valueOf(cell.validation);
  });
};

export const rangeValidations = {
  getDataValidation() {
    return readFirst(this, (cell) => readRule(this, cell));
  },
  getDataValidations() {
    return readAll(this, (cell) => readRule(this, cell));
  },
  setDataValidation(validation: GoogleDataValidation | null) {
    const rule = ruleOf(this, validation);
    fillCells(this, (cell) => writeRule(cell, rule));
    return this.self;
  },
  setDataValidations(validations: readonly (readonly (GoogleDataValidation | null)[])[]) {
    layOutCells(this, validations, (cell, validation) => writeRule(cell, ruleOf(this, validation)));
    return this.self;
  },
  clearDataValidations() {
    fillCells(this, (cell) => writeRule(cell, null));
    return this.self;
  },
  insertCheckboxes(...values: unknown[]) {
    const rule = checkboxRule(values);
    fillCells(this, (cell) => {
      if (cell.value !== checkedValue(rule)) cell.value = uncheckedValue(rule);
      delete cell.formula;
      writeRule(cell, rule);
    });
    return this.self;
  },
  removeCheckboxes() {
    fillCells(this, (cell) => {
      if (cell.validation?.criteria !== 'CHECKBOX') return;
      cell.value = null;
      writeRule(cell, null);
    });
    return this.self;
  },
  check() {
    tick(this, checkedValue);
    return this.self;
  },
  uncheck() {
    tick(this, uncheckedValue);
    return this.self;
  },
  isChecked() {
    const states = readAll(this, (cell) => {
      if (cell?.validation?.criteria !== 'CHECKBOX') return null;
      return cell.value === checkedValue(cell.validation);
    }).flat();
    const [first] = states;
    return first !== undefined && states.every((state) => state === first) ? first : null;
  },
} satisfies Emulates<GoogleRange, RangePlace>;

export const rangeValidationRules: Rules<typeof rangeValidations> = {
  getDataValidation: read(),
  getDataValidations: read(),
  setDataValidation: write('DataValidation?'),
  setDataValidations: write('DataValidation[][]'),
  clearDataValidations: write(),
  insertCheckboxes: write('', 'Object', 'Object, Object'),
  removeCheckboxes: write(),
  check: write(),
  uncheck: write(),
  isChecked: read(),
};
