// The conditional formats that hold, cell by cell, for a page that must come out whatever rules a file brings.
import type { ConditionalStyle } from '../../model/conditionalFormats';
import { evaluateConditionalFormats } from '../../model/conditionalFormats';
import type { SheetModel, WorkbookModel } from '../../model/workbook';

export interface ConditionalStyles {
  /** Keyed `row,column`. */
  readonly styles: ReadonlyMap<string, ConditionalStyle>;
  /** Criteria of rules that the host cannot evaluate, so that the page can say what it does not show. */
  readonly skipped: readonly string[];
}

/** The first rule that holds wins, as in Sheets; rules that are not emulated are passed over and named. */
export const conditionalStylesOf = (sheet: SheetModel, workbook: WorkbookModel): ConditionalStyles => {
  const styles = new Map<string, ConditionalStyle>();
  const skipped: string[] = [];
  for (const rule of sheet.conditionalFormats) {
    const found = evaluated({ ...sheet, conditionalFormats: [rule] }, workbook);
    if (found === null) skipped.push(rule.criteria);
    for (const [place, style] of found ?? []) if (!styles.has(place)) styles.set(place, style);
  }
  return { styles, skipped };
};

const evaluated = (sheet: SheetModel, workbook: WorkbookModel): Map<string, ConditionalStyle> | null => {
  try {
    return evaluateConditionalFormats(sheet, workbook);
  } catch (error) {
    if (error instanceof Error && error.message.includes('not emulated')) return null;
    throw error;
  }
};
