// Which cells the conditional formats of a tab colour, for those who draw it.
import { cellAt, hasContent } from './cells';
import { displayText } from './displayText';
import { isDateFormat } from './numberFormats';
import { relativeDayTest } from './relativeDates';
import { serialOfDate } from './serialDates';
import type { CellModel, ConditionalFormatModel, SheetModel, WorkbookModel } from './workbook';

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

/**
 * The style by which each matched cell differs from its own, keyed `row,column`. The first rule that holds wins. Rules
 * about today take `now`: the workbook's own clock if it was read from a file of a run, the real one otherwise.
 */
export const evaluateConditionalFormats = (
  sheet: SheetModel,
  workbook: Pick<WorkbookModel, 'locale' | 'timeZone' | 'savedAt'>,
  now: Date = workbook.savedAt ?? new Date(),
): Map<string, ConditionalStyle> => {
  const today = Math.floor(serialOfDate(now, workbook.timeZone));
  const styles = new Map<string, ConditionalStyle>();
  for (const rule of sheet.conditionalFormats) {
    const test = tests[rule.criteria] ?? relativeTest(rule, today);
    if (!test) throw new Error(`The conditional format ${rule.criteria} is not emulated.`);
    for (const area of rule.areas) {
      for (let row = area.row; row <= Math.min(area.lastRow, sheet.rowCount); row += 1) {
        for (let column = area.column; column <= Math.min(area.lastColumn, sheet.columnCount); column += 1) {
          const key = `${row},${column}`;
          if (styles.has(key)) continue;
          if (test(testedCell(cellAt(sheet, row, column), workbook), rule.values))
            styles.set(key, rule.style);
        }
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
