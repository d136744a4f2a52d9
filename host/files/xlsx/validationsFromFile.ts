// Rules of a file as the data validations of the cells they cover.
import type { DataValidation } from 'hucre';
import type { Area, DataValidationModel } from '../../model/workbook';
import { formulaFromFile } from './formulas';
import { areasOf, locationOf } from './references';
import { comparisons, customCriteria, unquotedText } from './validationCriteria';

export interface ReadContext {
  readonly locale: string;
  /** Sheet ids by the names of tabs in the file. */
  readonly sheetIds: ReadonlyMap<string, number>;
  /** The choices that a reference to the hidden tab of lists stands for; null for any other reference. */
  readonly hiddenList: (reference: string) => readonly string[] | null;
}

export interface ReadValidation {
  readonly areas: readonly Area[];
  readonly rule: DataValidationModel;
}

type Question = Pick<DataValidationModel, 'criteria' | 'values' | 'range'>;

/** The rule and where it holds, on the tab with this id; null for one that Sheets does not know (a text's length). */
export const validationFromFile = (
  validation: DataValidation,
  sheetId: number,
  context: ReadContext,
): ReadValidation | null => {
  const question = questionOf(validation, sheetId, context);
  const areas = areasOf(validation.range);
  if (question === null || areas.length === 0) return null;
  return {
    areas,
    rule: {
      ...question,
      showDropdown: true,
      allowInvalid: validation.showErrorMessage !== true || (validation.errorStyle ?? 'stop') !== 'stop',
      helpText: validation.inputMessage ?? null,
    },
  };
};

const questionOf = (validation: DataValidation, sheetId: number, context: ReadContext): Question | null => {
  if (validation.type === 'list') return listOf(validation, sheetId, context);
  if (validation.type === 'custom') return customOf(validation.formula1 ?? '', context);
  const type = validation.type === 'whole' ? 'decimal' : validation.type;
  const operator = validation.operator ?? 'between';
  const criteria = Object.entries(comparisons).find(
    ([, comparison]) => comparison.type === type && comparison.operator === operator,
  )?.[0];
  const values = [validation.formula1, validation.formula2].flatMap((formula) =>
    formula === undefined ? [] : Number(formula),
  );
  return criteria === undefined || values.some(Number.isNaN) ? null : { criteria, values };
};

const listOf = (validation: DataValidation, sheetId: number, context: ReadContext): Question | null => {
  if (validation.values !== undefined) return { criteria: 'VALUE_IN_LIST', values: validation.values };
  const reference = (validation.formula1 ?? '').replace(/^=/, '');
  const hidden = context.hiddenList(reference);
  if (hidden !== null) return { criteria: 'VALUE_IN_LIST', values: hidden };
  const location = locationOf(reference);
  const target =
    location === null || location.sheet === null ? sheetId : context.sheetIds.get(location.sheet);
  if (location === null || target === undefined) return null;
  return { criteria: 'VALUE_IN_RANGE', values: [], range: { sheetId: target, area: location.area } };
};

const customOf = (formula: string, context: ReadContext): Question => {
  for (const { criteria, pattern } of customCriteria) {
    const match = pattern.exec(formula);
    if (match !== null) return { criteria, values: match[1] === undefined ? [] : [unquotedText(match[1])] };
  }
  return { criteria: 'CUSTOM_FORMULA', values: [formulaFromFile(formula, context.locale)] };
};
