// Google's class DataValidationBuilder.
import { serialOfDate } from '../../../model/showing/serialDates';
import { defineClass, handle, type Emulates, type Receiver } from '../../../runtime/objects/emulatedClass';
import { nameOf } from '../../../runtime/objects/enumeration';
import { NotEmulatedError } from '../../../runtime/objects/exceptions';
import { stateOf } from '../../../runtime/objects/objectStates';
import { validationMethods, validationRules } from './DataValidation';
import type { GoogleDataValidationBuilder, GoogleRange } from '../googleTypes';
import { rangeKind, validationBuilderKind } from '../kinds';
import type { ValidationState } from '../states';
import { builtRule, checkboxRule } from './validationRules';

type Builder = GoogleDataValidationBuilder;
type Self = Receiver<Builder, ValidationState>;
type GoogleDate = GoogleAppsScript.Base.Date;

const requires = (builder: Self, criteria: string, ...values: (string | number | boolean)[]): Builder => {
  const { showDropdown, allowInvalid, helpText } = builder.rule;
  builder.rule = { showDropdown, allowInvalid, helpText, criteria, values };
  return builder.self;
};

const requiresDate = (builder: Self, criteria: string, ...dates: GoogleDate[]): Builder => {
  const { timeZone } = builder.world.active;
  const days = dates.map((date) => Math.floor(serialOfDate(new Date(date.getTime()), timeZone)));
  return requires(builder, criteria, ...days);
};

const methods = {
  ...validationMethods,
  build() {
    return this.world.make.validation({ world: this.world, workbook: this.workbook, rule: builtRule(this) });
  },
  setAllowInvalid(allowInvalid: boolean) {
    this.rule = { ...this.rule, allowInvalid };
    return this.self;
  },
  setHelpText(helpText: string) {
    this.rule = { ...this.rule, helpText };
    return this.self;
  },
  requireCheckbox(...values: unknown[]) {
    const { allowInvalid, helpText } = this.rule;
    this.rule = { ...checkboxRule(values), allowInvalid, helpText };
    return this.self;
  },
  requireValueInList(values: readonly unknown[], showDropdown?: boolean) {
    requires(this, 'VALUE_IN_LIST', ...values.map(String));
    this.rule = { ...this.rule, showDropdown: showDropdown ?? true };
    return this.self;
  },
  requireValueInRange(range: GoogleRange, showDropdown?: boolean) {
    const { workbook, sheet, area } = stateOf(rangeKind, range);
    this.workbook = workbook;
    requires(this, 'VALUE_IN_RANGE');
    this.rule = { ...this.rule, range: { sheetId: sheet.sheetId, area }, showDropdown: showDropdown ?? true };
    return this.self;
  },
  requireDate() {
    return requires(this, 'DATE_IS_VALID_DATE');
  },
  requireDateAfter(date: GoogleDate) {
    return requiresDate(this, 'DATE_AFTER', date);
  },
  requireDateBefore(date: GoogleDate) {
    return requiresDate(this, 'DATE_BEFORE', date);
  },
  requireDateBetween(start: GoogleDate, end: GoogleDate) {
    return requiresDate(this, 'DATE_BETWEEN', start, end);
  },
  requireDateNotBetween(start: GoogleDate, end: GoogleDate) {
    return requiresDate(this, 'DATE_NOT_BETWEEN', start, end);
  },
  requireDateEqualTo(date: GoogleDate) {
    return requiresDate(this, 'DATE_EQUAL_TO', date);
  },
  requireDateOnOrAfter(date: GoogleDate) {
    return requiresDate(this, 'DATE_ON_OR_AFTER', date);
  },
  requireDateOnOrBefore(date: GoogleDate) {
    return requiresDate(this, 'DATE_ON_OR_BEFORE', date);
  },
  requireNumberBetween(low: number, high: number) {
    return requires(this, 'NUMBER_BETWEEN', low, high);
  },
  requireNumberNotBetween(low: number, high: number) {
    return requires(this, 'NUMBER_NOT_BETWEEN', low, high);
  },
  requireNumberEqualTo(number: number) {
    return requires(this, 'NUMBER_EQUAL_TO', number);
  },
  requireNumberNotEqualTo(number: number) {
    return requires(this, 'NUMBER_NOT_EQUAL_TO', number);
  },
  requireNumberGreaterThan(number: number) {
    return requires(this, 'NUMBER_GREATER_THAN', number);
  },
  requireNumberGreaterThanOrEqualTo(number: number) {
    return requires(this, 'NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  },
  requireNumberLessThan(number: number) {
    return requires(this, 'NUMBER_LESS_THAN', number);
  },
  requireNumberLessThanOrEqualTo(number: number) {
    return requires(this, 'NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  },
  requireTextContains(text: string) {
    return requires(this, 'TEXT_CONTAINS', text);
  },
  requireTextDoesNotContain(text: string) {
    return requires(this, 'TEXT_DOES_NOT_CONTAIN', text);
  },
  requireTextEqualTo(text: string) {
    return requires(this, 'TEXT_EQUAL_TO', text);
  },
  requireTextIsEmail() {
    return requires(this, 'TEXT_IS_VALID_EMAIL');
  },
  requireTextIsUrl() {
    return requires(this, 'TEXT_IS_VALID_URL');
  },
  requireFormulaSatisfied(formula: string) {
    return requires(this, 'CUSTOM_FORMULA', formula);
  },
  /** Only criteria whose values are numbers or texts; lists, ranges and dates have methods of their own. */
  withCriteria(
    criteria: GoogleAppsScript.Spreadsheet.DataValidationCriteria,
    values: readonly (string | number | boolean)[],
  ) {
    const name = nameOf(criteria);
    if (name.startsWith('VALUE_IN') || name.startsWith('DATE_')) {
      throw new NotEmulatedError(`DataValidationBuilder.withCriteria(${name}) is not emulated`);
    }
    return requires(this, name, ...values);
  },
} satisfies Emulates<Builder, ValidationState>;

const none = handle();
const text = handle('String');
const number = handle('Number');
const numbers = handle('Number, Number');
const date = handle('Date');
const dates = handle('Date, Date');

export const validationBuilderClass = defineClass(validationBuilderKind, methods, {
  ...validationRules,
  build: none,
  setAllowInvalid: handle('Boolean'),
  setHelpText: handle('String?'),
  requireCheckbox: handle('', 'Object', 'Object, Object'),
  requireValueInList: handle('Object[]', 'Object[], Boolean'),
  requireValueInRange: handle('Range', 'Range, Boolean'),
  requireDate: none,
  requireDateAfter: date,
  requireDateBefore: date,
  requireDateBetween: dates,
  requireDateNotBetween: dates,
  requireDateEqualTo: date,
  requireDateOnOrAfter: date,
  requireDateOnOrBefore: date,
  requireNumberBetween: numbers,
  requireNumberNotBetween: numbers,
  requireNumberEqualTo: number,
  requireNumberNotEqualTo: number,
  requireNumberGreaterThan: number,
  requireNumberGreaterThanOrEqualTo: number,
  requireNumberLessThan: number,
  requireNumberLessThanOrEqualTo: number,
  requireTextContains: text,
  requireTextDoesNotContain: text,
  requireTextEqualTo: text,
  requireTextIsEmail: none,
  requireTextIsUrl: none,
  requireFormulaSatisfied: text,
  withCriteria: handle('DataValidationCriteria, Object[]'),
});
