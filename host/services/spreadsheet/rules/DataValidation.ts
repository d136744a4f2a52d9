// Google's class DataValidation: a finished rule.
import { defineClass, handle, read, type Emulates } from '../../../runtime/objects/emulatedClass';
import { valueNamed } from '../../../runtime/objects/enumeration';
import { sheetWithId } from '../../../model/findSheet';
import { dateOfSerial } from '../../../model/showing/serialDates';
import { validationCriteria } from '../enumerations';
import type { GoogleDataValidation } from '../googleTypes';
import { validationKind } from '../kinds';
import type { ValidationState } from '../states';

/** Criteria values as scripts see them: dates as Date, the range of a list as Range with the drop-down's switch. */
const criteriaValues = ({ world, workbook, rule }: ValidationState): unknown[] => {
  const { criteria, values, range, showDropdown } = rule;
  if (criteria === 'VALUE_IN_LIST') return [values.map(String), showDropdown];
  if (criteria === 'VALUE_IN_RANGE' && range) {
    const sheet = sheetWithId(workbook, range.sheetId);
    if (!sheet) return [null, showDropdown];
    return [world.make.range({ world, workbook, sheet }, range.area), showDropdown];
  }
  if (criteria?.startsWith('DATE_')) {
    return values.map((value) => dateOfSerial(Number(value), workbook.timeZone));
  }
  return [...values];
};

export const validationMethods = {
  getCriteriaType() {
    // A new builder has none: null on live, for which the published type has no room.
    if (this.rule.criteria === null) return null as never;
    return valueNamed(validationCriteria, this.rule.criteria);
  },
  getCriteriaValues() {
    return criteriaValues(this);
  },
  getAllowInvalid() {
    return this.rule.allowInvalid;
  },
  getHelpText() {
    // A rule without help gives null on live, although the published type of DataValidation says string.
    return this.rule.helpText as string;
  },
  copy() {
    return this.world.make.validationBuilder({
      world: this.world,
      workbook: this.workbook,
      rule: { ...this.rule },
    });
  },
} satisfies Emulates<GoogleDataValidation, ValidationState>;

export const validationRules = {
  getCriteriaType: read(),
  getCriteriaValues: read(),
  getAllowInvalid: read(),
  getHelpText: read(),
  copy: handle(),
};

export const validationClass = defineClass(validationKind, validationMethods, validationRules);
