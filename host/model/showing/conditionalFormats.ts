// Which cells the conditional formats of a tab colour, for those who draw it.
import { containsCell } from '../grid/areas';
import { cellAt, hasContent } from '../grid/cells';
import { displayText } from './displayText';
import { isDateFormat } from './numberFormats';
import { relativeDayTest } from './relativeDates';
import { serialOfDate } from './serialDates';
import type { CellModel, ConditionalFormatModel, SheetModel, WorkbookModel } from '../workbook';

export type ConditionalStyle = ConditionalFormatModel['style'];

interface Tested {
  readonly value: CellModel['value'];
  readonly text: string;
  readonly isDate: boolean;
}

type Test = (cell: Tested, values: ConditionalFormatModel['values']) => boolean;

const byNumber =
  (test: (value: number, first: number, second: number) => boolean): Test =>
  (cell, values) =>
    typeof cell.value === 'number' && test(cell.value, Number(values[0]), Number(values[1]));

const byDate =
  (test: (day: number, wanted: number) => boolean): Test =>
  (cell, values) =>
    cell.isDate && typeof cell.value === 'number' && test(Math.floor(cell.value), Number(values[0]));

const byText =
  (test: (text: string, wanted: string) => boolean): Test =>
  (cell, values) =>
    test(cell.text.toLowerCase(), String(values[0]).toLowerCase());

const tests: Readonly<Record<string, Test>> = {
  CELL_EMPTY: (cell) => cell.value === null,
  CELL_NOT_EMPTY: (cell) => cell.value !== null,
  TEXT_CONTAINS: byText((text, wanted) => text.includes(wanted)),
  TEXT_DOES_NOT_CONTAIN: byText((text, wanted) => !text.includes(wanted)),
  TEXT_STARTS_WITH: byText((text, wanted) => text.startsWith(wanted)),
  TEXT_ENDS_WITH: byText((text, wanted) => text.endsWith(wanted)),
  TEXT_EQUAL_TO: byText((text, wanted) => text === wanted),
  NUMBER_BETWEEN: byNumber((value, low, high) => value >= low && value <= high),
  NUMBER_NOT_BETWEEN: byNumber((value, low, high) => value < low || value > high),
  NUMBER_EQUAL_TO: byNumber((value, wanted) => value === wanted),
  NUMBER_NOT_EQUAL_TO: byNumber((value, wanted) => value !== wanted),
  NUMBER_GREATER_THAN: byNumber((value, limit) => value > limit),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: byNumber((value, limit) => value >= limit),
  NUMBER_LESS_THAN: byNumber((value, limit) => value < limit),
  NUMBER_LESS_THAN_OR_EQUAL_TO: byNumber((value, limit) => value <= limit),
  DATE_AFTER: byDate((day, wanted) => day > wanted),
  DATE_BEFORE: byDate((day, wanted) => day < wanted),
  DATE_EQUAL_TO: byDate((day, wanted) => day === wanted),
};

/** The conditional formats of a tab, ready to be asked about single cells. */
export interface ConditionalLooks {
  /** The style by which the cell differs from its own, by the first rule that holds; undefined where none does. */
  readonly styleAt: (row: number, column: number) => ConditionalStyle | undefined;
  /** Criteria of rules that are not emulated; they are passed over. */
  readonly skipped: readonly string[];
}

/**
 * What the tab's rules say of a cell, found when it is asked for. Rules about today take `now`: the workbook's own clock
 * if it was read from a file of a run, the real one otherwise.
 */
export const conditionalLooks = (
  sheet: SheetModel,
  workbook: Pick<WorkbookModel, 'locale' | 'timeZone' | 'savedAt'>,
  now: Date = workbook.savedAt ?? new Date(),
): ConditionalLooks => {
  const today = Math.floor(serialOfDate(now, workbook.timeZone));
  const skipped: string[] = [];
  const rules = sheet.conditionalFormats.flatMap((rule) => {
    const test = tests[rule.criteria] ?? relativeTest(rule, today);
    if (test) return [{ ...rule, test }];
    skipped.push(rule.criteria);
    return [];
  });
  const styleAt: ConditionalLooks['styleAt'] = (row, column) => {
    const about = rules.filter(({ areas }) => areas.some((area) => containsCell(area, row, column)));
    if (about.length === 0) return undefined;
    const cell = testedCell(cellAt(sheet, row, column), workbook);
    return about.find(({ test, values }) => test(cell, values))?.style;
  };
  return { styleAt, skipped };
};

/** All cells that the conditional formats change, keyed `row,column`; throws for a rule that is not emulated. */
export const evaluateConditionalFormats = (
  sheet: SheetModel,
  workbook: Pick<WorkbookModel, 'locale' | 'timeZone' | 'savedAt'>,
  now?: Date,
): Map<string, ConditionalStyle> => {
  const { styleAt, skipped } = conditionalLooks(sheet, workbook, now);
  if (skipped[0] !== undefined) throw new Error(`The conditional format ${skipped[0]} is not emulated.`);
  const styles = new Map<string, ConditionalStyle>();
  for (const area of sheet.conditionalFormats.flatMap(({ areas }) => areas)) {
    for (let row = area.row; row <= Math.min(area.lastRow, sheet.rowCount); row += 1) {
      for (let column = area.column; column <= Math.min(area.lastColumn, sheet.columnCount); column += 1) {
        const style = styleAt(row, column);
        if (style !== undefined) styles.set(`${row},${column}`, style);
      }
    }
  }
  return styles;
};

/** The test of a rule about a day relative to today; null for any other rule. */
const relativeTest = ({ criteria, values }: ConditionalFormatModel, today: number): Test | null => {
  const holds = relativeDayTest(criteria, String(values[0]), today);
  return holds && ((cell) => cell.isDate && typeof cell.value === 'number' && holds(Math.floor(cell.value)));
};

const testedCell = (cell: CellModel | undefined, workbook: Pick<WorkbookModel, 'locale'>): Tested => ({
  value: hasContent(cell) ? (cell?.value ?? null) : null,
  text: displayText(cell, workbook),
  isDate: isDateFormat(cell?.style?.numberFormat),
});
