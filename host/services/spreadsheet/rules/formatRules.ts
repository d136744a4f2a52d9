// Conditional format rules between the builder and the tab that keeps them.
import type { ConditionalFormatModel } from '../../../model/workbook';
import { refusals, refuse } from '../../../runtime/objects/exceptions';
import { stateOf } from '../../../runtime/objects/objectStates';
import { boundOnAllSides } from '../../../model/grid/a1';
import type { GoogleConditionalFormatRule } from '../googleTypes';
import { formatRuleKind } from '../kinds';
import type { FormatRuleState, SheetPlace } from '../states';

/** What a builder or a rule holds, from the rule that a tab keeps. */
export const formatRuleState = (place: SheetPlace, rule: ConditionalFormatModel): FormatRuleState => {
  const { world, workbook, sheet } = place;
  return {
    world,
    ranges: rule.areas.map((area) => ({ world, workbook, sheet, area, bounds: boundOnAllSides })),
    criteria: rule.criteria,
    values: rule.values,
    style: rule.style,
  };
};

/** Replaces all rules of the tab by these, in their order; a formula that names another tab is refused. */
export const setFormatRules = (place: SheetPlace, rules: readonly GoogleConditionalFormatRule[]): void => {
  place.sheet.conditionalFormats = rules.map((rule) => modelOf(stateOf(formatRuleKind, rule)));
};

const modelOf = ({ ranges, criteria, values, style }: FormatRuleState): ConditionalFormatModel => {
  if (criteria === null) throw new TypeError('A built rule has a criterion.');
  if (criteria === 'CUSTOM_FORMULA' && namesOtherSheet(String(values[0]))) refuse(refusals.ruleOfOtherSheet);
  return { areas: ranges.map(({ area }) => area), criteria, values, style };
};

/** `=Other!A1` does; `=INDIRECT("Other!A1")` hides it in a text and is accepted. */
const namesOtherSheet = (formula: string): boolean => formula.replace(/"[^"]*"/g, '').includes('!');
