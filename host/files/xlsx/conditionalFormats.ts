// Conditional formats: Google's names of the conditions beside the rules of .xlsx, both ways.
import type { ConditionalRule, ValidationOperator } from 'hucre';
import { columnLetters, formatA1 } from '../../model/grid/a1';
import type { ConditionalFormatModel } from '../../model/workbook';
import { formulaForFile, formulaFromFile } from './formulas';
import { areasOf } from './references';
import { ruleStyleForFile } from './styleForFile';
import type { StyleContext } from './styleFromFile';
import { ruleStyleFromFile } from './styleFromFile';
import { quotedText, unquotedText } from './validationCriteria';

type Rule = Pick<ConditionalRule, 'type' | 'operator' | 'text' | 'formula'>;

const cellOperators: Readonly<Record<string, ValidationOperator>> = {
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
};

interface TextCondition {
  readonly type: ConditionalRule['type'];
  formula(cell: string, text: string): string;
}

const textConditions: Readonly<Record<string, TextCondition>> = {
  TEXT_CONTAINS: { type: 'containsText', formula: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))` },
  TEXT_DOES_NOT_CONTAIN: {
    type: 'notContainsText',
    formula: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  TEXT_STARTS_WITH: { type: 'beginsWith', formula: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}` },
  TEXT_ENDS_WITH: { type: 'endsWith', formula: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}` },
  CELL_EMPTY: { type: 'containsBlanks', formula: (cell) => `LEN(TRIM(${cell}))=0` },
  CELL_NOT_EMPTY: { type: 'notContainsBlanks', formula: (cell) => `LEN(TRIM(${cell}))>0` },
};

const operatorSigns: Readonly<Record<ValidationOperator, string>> = {
  between: '',
  notBetween: '',
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** The rules of a tab for a file; one whose condition .xlsx has no word for (a day relative to today) is left out. */
export const conditionalFormatsForFile = (
  formats: readonly ConditionalFormatModel[],
  locale: string,
): ConditionalRule[] => {
  return formats.flatMap((format, index) => {
    const first = format.areas[0];
    const rule = first && ruleOf(format, `${columnLetters(first.column)}${first.row}`, locale);
    if (!rule) return [];
    return {
      ...rule,
      priority: index + 1,
      // In Sheets the first rule that holds is the only one.
      stopIfTrue: true,
      style: ruleStyleForFile(format.style),
      range: format.areas.map((area) => formatA1(area)).join(' '),
    };
  });
};

const ruleOf = ({ criteria, values }: ConditionalFormatModel, cell: string, locale: string): Rule | null => {
  const operator = cellOperators[criteria];
  if (operator !== undefined) return { type: 'cellIs', operator, formula: values.map(String) };
  const text = String(values[0] ?? '');
  if (criteria === 'TEXT_EQUAL_TO') return { type: 'cellIs', operator: 'equal', formula: quotedText(text) };
  if (criteria === 'CUSTOM_FORMULA') return { type: 'expression', formula: formulaForFile(text, locale) };
  const condition = textConditions[criteria];
  if (condition === undefined) return null;
  return {
    type: condition.type,
    ...(values.length === 0 ? {} : { text }),
    formula: condition.formula(cell, quotedText(text)),
  };
};

/** The rules of a file's tab, first the one that wins; colour scales and icons, which the model lacks, are left out. */
export const conditionalFormatsFromFile = (
  rules: readonly ConditionalRule[],
  locale: string,
  context: StyleContext,
): ConditionalFormatModel[] =>
  [...rules]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((rule) => {
      const areas = areasOf(rule.range);
      const first = areas[0];
      const condition = first && conditionOf(rule, `${columnLetters(first.column)}${first.row}`, locale);
      if (!condition) return [];
      return { ...condition, areas, style: ruleStyleFromFile(rule.style, context) };
    });

type Condition = Pick<ConditionalFormatModel, 'criteria' | 'values'>;

const conditionOf = (rule: ConditionalRule, cell: string, locale: string): Condition | null => {
  const formulas = [rule.formula ?? []].flat();
  const first = formulas[0] ?? '';
  if (rule.type === 'expression')
    return { criteria: 'CUSTOM_FORMULA', values: [formulaFromFile(first, locale)] };
  if (rule.type === 'cellIs') return comparisonOf(rule.operator ?? 'equal', formulas, cell, locale);
  const criteria = Object.entries(textConditions).find(([, { type }]) => type === rule.type)?.[0];
  if (criteria === undefined) return null;
  const quoted = /"(?:[^"]|"")*"/.exec(first)?.[0];
  const text = rule.text ?? (quoted === undefined ? null : unquotedText(quoted));
  if (criteria.startsWith('CELL_')) return { criteria, values: [] };
  return text === null ? null : { criteria, values: [text] };
};

const comparisonOf = (
  operator: ValidationOperator,
  formulas: readonly string[],
  cell: string,
  locale: string,
): Condition | null => {
  const first = formulas[0] ?? '';
  if (operator === 'equal' && /^"(?:[^"]|"")*"$/.test(first)) {
    return { criteria: 'TEXT_EQUAL_TO', values: [unquotedText(first)] };
  }
  const criteria = Object.entries(cellOperators).find(([, name]) => name === operator)?.[0];
  const values = formulas.map(Number);
  if (criteria !== undefined && !values.some(Number.isNaN)) return { criteria, values };
  const sign = operatorSigns[operator];
  if (sign === '') return null;
  return { criteria: 'CUSTOM_FORMULA', values: [formulaFromFile(`${cell}${sign}${first}`, locale)] };
};
