// Google's class ConditionalFormatRuleBuilder.
import { readColor } from '../../../model/showing/colors';
import { serialOfDate } from '../../../model/showing/serialDates';
import { defineClass, handle, type Emulates, type Receiver } from '../../../runtime/objects/emulatedClass';
import { nameOf } from '../../../runtime/objects/enumeration';
import { refusals, refuse } from '../../../runtime/objects/exceptions';
import { stateOf } from '../../../runtime/objects/objectStates';
import { formatRuleMethods, stateCopy } from './ConditionalFormatRule';
import type { GoogleConditionalFormatRuleBuilder, GoogleRange } from '../googleTypes';
import { formatRuleBuilderKind, rangeKind } from '../kinds';
import type { FormatRuleState } from '../states';

type Builder = GoogleConditionalFormatRuleBuilder;
type Self = Receiver<Builder, FormatRuleState>;
type DateLimit = GoogleAppsScript.Base.Date | GoogleAppsScript.Spreadsheet.RelativeDate;

const when = (builder: Self, criteria: string, ...values: (string | number)[]): Builder => {
  builder.criteria = criteria;
  builder.values = values;
  return builder.self;
};

/** Days are compared in the spreadsheet's time zone; relative ones are kept by name. */
const whenDate = (builder: Self, criteria: string, limit: DateLimit): Builder => {
  if (!(limit instanceof Date)) return when(builder, `${criteria}_RELATIVE`, nameOf(limit));
  const { timeZone } = builder.world.active;
  return when(builder, criteria, Math.floor(serialOfDate(limit, timeZone)));
};

const paint = (builder: Self, patch: { [Key in keyof FormatRuleState['style']]: unknown }): Builder => {
  const entries = Object.entries({ ...builder.style, ...patch }).filter(
    ([, member]) => member !== null && member !== undefined,
  );
  builder.style = Object.fromEntries(entries);
  return builder.self;
};

const methods = {
  ...formatRuleMethods,
  setRanges(ranges: readonly GoogleRange[]) {
    this.ranges = ranges.map((range) => stateOf(rangeKind, range));
    return this.self;
  },
  build() {
    if (this.ranges.length === 0) refuse(refusals.noRuleRanges);
    if (this.criteria === null) refuse('You must set a criteria before building a conditional format rule.');
    return this.world.make.formatRule(stateCopy(this));
  },
  setBackground(color: string | null) {
    return paint(this, { background: color === null ? null : readColor(color) });
  },
  setFontColor(color: string | null) {
    return paint(this, { fontColor: color === null ? null : readColor(color) });
  },
  setBold(bold: boolean | null) {
    return paint(this, { bold });
  },
  setItalic(italic: boolean | null) {
    return paint(this, { italic });
  },
  setUnderline(underline: boolean | null) {
    return paint(this, { underline });
  },
  setStrikethrough(strikethrough: boolean | null) {
    return paint(this, { strikethrough });
  },
  whenCellEmpty() {
    return when(this, 'CELL_EMPTY');
  },
  whenCellNotEmpty() {
    return when(this, 'CELL_NOT_EMPTY');
  },
  whenTextContains(text: string) {
    return when(this, 'TEXT_CONTAINS', text);
  },
  whenTextDoesNotContain(text: string) {
    return when(this, 'TEXT_DOES_NOT_CONTAIN', text);
  },
  whenTextStartsWith(text: string) {
    return when(this, 'TEXT_STARTS_WITH', text);
  },
  whenTextEndsWith(text: string) {
    return when(this, 'TEXT_ENDS_WITH', text);
  },
  whenTextEqualTo(text: string) {
    return when(this, 'TEXT_EQUAL_TO', text);
  },
  whenNumberBetween(low: number, high: number) {
    return when(this, 'NUMBER_BETWEEN', low, high);
  },
  whenNumberNotBetween(low: number, high: number) {
    return when(this, 'NUMBER_NOT_BETWEEN', low, high);
  },
  whenNumberEqualTo(number: number) {
    return when(this, 'NUMBER_EQUAL_TO', number);
  },
  whenNumberNotEqualTo(number: number) {
    return when(this, 'NUMBER_NOT_EQUAL_TO', number);
  },
  whenNumberGreaterThan(number: number) {
    return when(this, 'NUMBER_GREATER_THAN', number);
  },
  whenNumberGreaterThanOrEqualTo(number: number) {
    return when(this, 'NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  },
  whenNumberLessThan(number: number) {
    return when(this, 'NUMBER_LESS_THAN', number);
  },
  whenNumberLessThanOrEqualTo(number: number) {
    return when(this, 'NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  },
  whenDateAfter(limit: DateLimit) {
    return whenDate(this, 'DATE_AFTER', limit);
  },
  whenDateBefore(limit: DateLimit) {
    return whenDate(this, 'DATE_BEFORE', limit);
  },
  whenDateEqualTo(limit: DateLimit) {
    return whenDate(this, 'DATE_EQUAL_TO', limit);
  },
  whenFormulaSatisfied(formula: string) {
    return when(this, 'CUSTOM_FORMULA', formula);
  },
  /** Takes what getCriteriaValues gives: days as Date, days relative to today as RelativeDate. */
  withCriteria(
    criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria,
    values: readonly (string | number | DateLimit)[],
  ) {
    const name = nameOf(criteria);
    const { timeZone } = this.world.active;
    const kept = values.map((value) => {
      if (typeof value === 'string' || typeof value === 'number') return value;
      return value instanceof Date ? Math.floor(serialOfDate(value, timeZone)) : nameOf(value);
    });
    return when(this, name, ...kept);
  },
} satisfies Emulates<Builder, FormatRuleState>;

const none = handle();
const color = handle('String?');
const flag = handle('Boolean?');
const text = handle('String');
const number = handle('Number');
const numbers = handle('Number, Number');
const date = handle('Date', 'RelativeDate');

export const formatRuleBuilderClass = defineClass(formatRuleBuilderKind, methods, {
  getRanges: none,
  getBooleanCondition: none,
  getGradientCondition: none,
  copy: none,
  setRanges: handle('Range[]'),
  build: none,
  setBackground: color,
  setFontColor: color,
  setBold: flag,
  setItalic: flag,
  setUnderline: flag,
  setStrikethrough: flag,
  whenCellEmpty: none,
  whenCellNotEmpty: none,
  whenTextContains: text,
  whenTextDoesNotContain: text,
  whenTextStartsWith: text,
  whenTextEndsWith: text,
  whenTextEqualTo: text,
  whenNumberBetween: numbers,
  whenNumberNotBetween: numbers,
  whenNumberEqualTo: number,
  whenNumberNotEqualTo: number,
  whenNumberGreaterThan: number,
  whenNumberGreaterThanOrEqualTo: number,
  whenNumberLessThan: number,
  whenNumberLessThanOrEqualTo: number,
  whenDateAfter: date,
  whenDateBefore: date,
  whenDateEqualTo: date,
  whenFormulaSatisfied: text,
  withCriteria: handle('BooleanCriteria, Object[]'),
});
