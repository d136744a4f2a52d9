// Google's classes ConditionalFormatRule and BooleanCondition: rules as they are read.
import { defineClass, handle, read, type Emulates } from '../../../runtime/objects/emulatedClass';
import { dateOfSerial } from '../../../model/showing/serialDates';
import { valueNamed } from '../../../runtime/objects/enumeration';
import { booleanCriteria, relativeDates } from '../enumerations';
import type { GoogleBooleanCondition, GoogleConditionalFormatRule } from '../googleTypes';
import { booleanConditionKind, formatRuleKind } from '../kinds';
import type { FormatRuleState } from '../states';

export const formatRuleMethods = {
  getRanges() {
    return this.ranges.map((range) => this.world.make.range(range, range.area, range.bounds));
  },
  getBooleanCondition() {
    return this.criteria === null ? null : this.world.make.booleanCondition({ ...stateCopy(this) });
  },
  /** Colour scales are not emulated: setting one is refused by name, so there is none to read. */
  getGradientCondition() {
    return null;
  },
  copy() {
    return this.world.make.formatRuleBuilder(stateCopy(this));
  },
} satisfies Emulates<GoogleConditionalFormatRule, FormatRuleState>;

/** A state of its own with the same content. */
export const stateCopy = ({ world, ranges, criteria, values, style }: FormatRuleState): FormatRuleState => ({
  world,
  ranges,
  criteria,
  values,
  style,
});

export const formatRuleClass = defineClass(formatRuleKind, formatRuleMethods, {
  getRanges: handle(),
  getBooleanCondition: handle(),
  getGradientCondition: handle(),
  copy: handle(),
});

/** Criteria values as scripts see them: days as Date, days relative to today as RelativeDate. */
const criteriaValues = ({ world, criteria, values }: FormatRuleState): unknown[] => {
  if (criteria?.endsWith('_RELATIVE')) return values.map((value) => valueNamed(relativeDates, String(value)));
  if (criteria?.startsWith('DATE_'))
    return values.map((value) => dateOfSerial(Number(value), world.active.timeZone));
  return [...values];
};

const conditionMethods = {
  getCriteriaType() {
    // A condition is only made once a criterion is set; by name there is always a value.
    return valueNamed(booleanCriteria, this.criteria ?? '');
  },
  getCriteriaValues() {
    return criteriaValues(this);
  },
  getBackground() {
    return this.style.background ?? null;
  },
  getFontColor() {
    return this.style.fontColor ?? null;
  },
  getBold() {
    return this.style.bold ?? null;
  },
  getItalic() {
    return this.style.italic ?? null;
  },
  getUnderline() {
    return this.style.underline ?? null;
  },
  getStrikethrough() {
    return this.style.strikethrough ?? null;
  },
} satisfies Emulates<GoogleBooleanCondition, FormatRuleState>;

export const booleanConditionClass = defineClass(booleanConditionKind, conditionMethods, {
  getCriteriaType: read(),
  getCriteriaValues: read(),
  getBackground: read(),
  getFontColor: read(),
  getBold: read(),
  getItalic: read(),
  getUnderline: read(),
  getStrikethrough: read(),
});
