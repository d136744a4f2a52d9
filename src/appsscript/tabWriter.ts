// Makes a tab that people type into: headers, formats, drop-downs, notes and colours.
import { looks } from '../views/sheet/looks';
import { accentSoft, statusLooks } from '../views/shared/palette';
import type { ColumnChoices, ColumnSetup, TabSetup } from '../views/tabs/tabSetup';
import { writeCells } from './cellWriter';
import { writeWidths } from './layoutWriter';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** How many rows of a new tab are prepared for typing. */
export const preparedRows = 999;

/** Finds the range of another tab's column that a drop-down takes its values from; null while it is not there. */
export type ChoicesFinder = (choices: ColumnChoices) => GoogleAppsScript.Spreadsheet.Range | null;

/** What is not in the list may still be typed: it is checked, and a village head on a phone is not stopped. */
const dropDown = (choices: NonNullable<ColumnSetup['choices']>, find: ChoicesFinder): Rule | null => {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if (!('tab' in choices))
    return choices.length === 0 ? null : builder.requireValueInList([...choices], true).build();
  const range = find(choices);
  return range === null ? null : builder.requireValueInRange(range, true).build();
};

/** Headers, notes, formats, alignments, widths and drop-downs of columns that stand next to each other. */
export const writeColumns = (
  sheet: Sheet,
  firstColumn: number,
  columns: readonly ColumnSetup[],
  find: ChoicesFinder,
): void => {
  const body = sheet.getRange(2, firstColumn, preparedRows, columns.length);
  const everyRow = <Value>(values: readonly Value[]): Value[][] =>
    Array.from({ length: preparedRows }, () => [...values]);
  body.setNumberFormats(everyRow(columns.map((column) => column.format)));
  body.setHorizontalAlignments(everyRow(columns.map((column) => column.align)));
  body.setVerticalAlignment('middle');
  const header = columns.map(({ header: value, input }) => ({
    value,
    look: input ? looks.header : { ...looks.header, background: accentSoft, color: looks.title.color },
  }));
  writeCells(sheet, 1, [header], { firstColumn });
  sheet.getRange(1, firstColumn, 1, columns.length).setNotes([columns.map((column) => column.note)]);
  columns.forEach(({ choices }, index) => {
    const rule = choices === null ? null : dropDown(choices, find);
    if (rule !== null) sheet.getRange(2, firstColumn + index, preparedRows, 1).setDataValidation(rule);
  });
  writeWidths(
    sheet,
    columns.map((column) => column.width),
    firstColumn,
  );
};

/** Verdicts are coloured by the sign that they begin with. The rules begin in row 1, so that rows put under the header have them too. */
const colourVerdicts = (sheet: Sheet, setup: TabSetup): void => {
  const index = setup.columns.findIndex((column) => column.header === setup.verdictHeader);
  if (index < 0) return;
  const range = sheet.getRange(1, index + 1, preparedRows + 1, 1);
  range.setWrap(true);
  const colours = [
    ['✓', 'onTrack'],
    ['!', 'atRisk'],
    ['✗', 'behind'],
  ] as const;
  sheet.setConditionalFormatRules(
    colours.map(([sign, status]) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextStartsWith(sign)
        .setBackground(statusLooks[status].background)
        .setFontColor(statusLooks[status].color)
        .setRanges([range])
        .build(),
    ),
  );
};

/** Writes the setup onto a sheet that is empty. */
export const writeTabSetup = (sheet: Sheet, setup: TabSetup, find: ChoicesFinder): void => {
  writeColumns(sheet, 1, setup.columns, find);
  const lines = setup.rows.map((row) =>
    row.map((value, index) => {
      const { format = '@', align = 'left' } = setup.columns[index] ?? {};
      return { value, look: { ...looks.plain, format, align, wrap: true } };
    }),
  );
  if (lines.length > 0) writeCells(sheet, 2, lines);
  for (const { row, column, choices } of setup.cellChoices) {
    const rule = dropDown(choices, find);
    if (rule !== null) sheet.getRange(row, column).setDataValidation(rule);
  }
  colourVerdicts(sheet, setup);
  sheet.setFrozenRows(1);
  if (setup.frozenColumns > 0) sheet.setFrozenColumns(setup.frozenColumns);
};
