// Data validations of a tab as rules of a file, one for all the cells that share it. Check boxes are none of them:
// the file keeps those as a feature of the cell.
import type { DataValidation } from 'hucre';
import { columnLetters, formatA1 } from '../../model/grid/a1';
import type { DataValidationModel, SheetModel } from '../../model/workbook';
import type { CellPlace } from './areas';
import { coverWithAreas } from './areas';
import { formulaForFile } from './formulas';
import type { ListSheet } from './listSheet';
import { fitsInLine } from './listSheet';
import { absoluteReference } from './references';
import { comparisons, customCriteria, quotedText } from './validationCriteria';

export interface WriteContext {
  readonly locale: string;
  /** Names of tabs in the file by sheet id. */
  readonly sheetNames: ReadonlyMap<number, string>;
  readonly lists: ListSheet;
}

type Question = Pick<DataValidation, 'type'> & Partial<DataValidation>;

/** The rules of a tab; a criterion that .xlsx cannot ask (a range on a tab that is gone) is left out. */
export const validationsForFile = (sheet: SheetModel, context: WriteContext): DataValidation[] => {
  return [...placesByRule(sheet).values()].flatMap(({ rule, places }) => {
    const areas = coverWithAreas(places);
    const first = areas[0];
    const question = first && questionOf(rule, `${columnLetters(first.column)}${first.row}`, context);
    if (!question) return [];
    return {
      ...question,
      allowBlank: true,
      // Where anything may be typed, Sheets only marks the cell; files have no such mark.
      showErrorMessage: !rule.allowInvalid,
      ...(rule.helpText === null
        ? {}
        : { showInputMessage: true, inputMessage: rule.helpText.slice(0, 255) }),
      range: areas.map((area) => formatA1(area)).join(' '),
    };
  });
};

const placesByRule = (sheet: SheetModel) => {
  const found = new Map<string, { rule: DataValidationModel; places: CellPlace[] }>();
  for (const [row, cells] of sheet.rows) {
    for (const [column, { validation }] of cells) {
      if (validation === undefined || validation.criteria === 'CHECKBOX') continue;
      const key = JSON.stringify(validation);
      const group = found.get(key) ?? { rule: validation, places: [] };
      group.places.push({ row, column });
      found.set(key, group);
    }
  }
  return found;
};

const questionOf = (rule: DataValidationModel, cell: string, context: WriteContext): Question | null => {
  const comparison = comparisons[rule.criteria];
  if (comparison !== undefined) {
    const [formula1, formula2] = rule.values.map(String);
    return { ...comparison, ...(formula1 && { formula1 }), ...(formula2 && { formula2 }) };
  }
  const custom = customCriteria.find(({ criteria }) => criteria === rule.criteria);
  if (custom !== undefined) {
    return { type: 'custom', formula1: custom.write(cell, quotedText(String(rule.values[0] ?? ''))) };
  }
  return others[rule.criteria]?.(rule, context) ?? null;
};

const others: Readonly<
  Record<string, (rule: DataValidationModel, context: WriteContext) => Question | null>
> = {
  VALUE_IN_LIST: (rule, context) => {
    const choices = rule.values.map(String);
    return fitsInLine(choices)
      ? { type: 'list', values: choices }
      : { type: 'list', formula1: context.lists.place(choices) };
  },
  VALUE_IN_RANGE: (rule, context) => {
    const name = rule.range && context.sheetNames.get(rule.range.sheetId);
    if (rule.range === undefined || name === undefined) return null;
    return { type: 'list', formula1: absoluteReference(name, rule.range.area) };
  },
  CUSTOM_FORMULA: (rule, context) => ({
    type: 'custom',
    formula1: formulaForFile(String(rule.values[0] ?? ''), context.locale),
  }),
};
