// Makes a tab that people type into: headers, formats, drop-downs, notes and colours.
import type { Line, LineKey } from '../../schema/lines';
import type { TableKey } from '../../schema/tabs';
import type { LayoutCell } from '../../views/sheet/layout';
import { looks } from '../../views/sheet/looks';
import { accent, accentSoft, paper, statusLooks } from '../../views/shared/palette';
import type { ColumnChoices, ColumnSetup, TabSetup } from '../../views/tabs/tabSetup';
import { writeCells } from './cellWriter';
import { writeWidths } from './layoutWriter';
import { bodyRows, growNewSheet, writeWithRoom } from './sheetRoom';
import { valueOf } from './sheetValues';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Finds the range of another tab's column that a drop-down takes its values from; null while it is not there. */
export type ChoicesFinder = (choices: ColumnChoices) => GoogleAppsScript.Spreadsheet.Range | null;

/**
 * The rule of a drop-down; null where there is nothing to choose from. What is not in the list may still be typed, as new
 * rules have it: it is checked, and a village head on a phone is not stopped.
 */
export const dropDown = (choices: NonNullable<ColumnSetup['choices']>, find: ChoicesFinder): Rule | null => {
  if (!('tab' in choices))
    return choices.length === 0
      ? null
      : SpreadsheetApp.newDataValidation()
          .requireValueInList([...choices], true)
          .build();
  const range = find(choices);
  return range === null ? null : SpreadsheetApp.newDataValidation().requireValueInRange(range, true).build();
};

/**
 * Headers, notes, formats, alignments, widths and drop-downs of columns that stand next to each other, down to the last
 * row of the sheet.
 */
export const writeColumns = (
  sheet: Sheet,
  firstColumn: number,
  columns: readonly ColumnSetup[],
  find: ChoicesFinder,
): void => {
  const rows = bodyRows(sheet);
  const everyRow = <Value>(values: readonly Value[]): Value[][] =>
    Array.from({ length: rows }, () => [...values]);
  const place = { row: 2, column: firstColumn, rows, columns: columns.length };
  const body = writeWithRoom(sheet, place, (cells) =>
    cells.setNumberFormats(everyRow(columns.map((column) => column.format))),
  );
  body.setHorizontalAlignments(everyRow(columns.map((column) => column.align)));
  body.setVerticalAlignment('middle');
  if (columns.some(({ wrap }) => wrap)) body.setWraps(everyRow(columns.map(({ wrap }) => wrap)));
  const header = columns.map(({ input }) => ({
    value: '',
    look: input ? looks.header : { ...looks.header, background: accentSoft, color: looks.title.color },
  }));
  writeCells(sheet, 1, [header], { firstColumn });
  sheet.getRange(1, firstColumn, 1, columns.length).setNotes([columns.map((column) => column.note)]);
  columns.forEach(({ choices }, index) => {
    const rule = choices === null ? null : dropDown(choices, find);
    if (rule !== null) sheet.getRange(2, firstColumn + index, rows, 1).setDataValidation(rule);
  });
  writeWidths(
    sheet,
    columns.map((column) => column.width),
    firstColumn,
  );
  // The headers last: a run that is cut off leaves columns without one, which the next run takes up again.
  sheet
    .getRange(1, firstColumn, 1, columns.length)
    .setValues([columns.map(({ header: text }) => valueOf(text))]);
};

/** The sign that a verdict begins with, and the status whose colours it wears. */
const verdictColours = [
  ['✓', 'onTrack'],
  ['!', 'atRisk'],
  ['✗', 'behind'],
] as const;

/**
 * The colours of verdicts by their signs, and of today among the dates, for columns that stand side by side from the first
 * on. No rule lies on a count: its fill would hide the one that the cell has of its own. Rules begin in row 1, so that rows
 * put under the header have them too.
 */
export const rulesOf = (
  sheet: Sheet,
  { verdict, today }: TabSetup,
  columns: readonly ColumnSetup[],
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] => {
  const rangesOf = (key: string | null): GoogleAppsScript.Spreadsheet.Range[] => {
    const index = columns.findIndex((column) => column.key === key);
    return index < 0 ? [] : [sheet.getRange(1, index + 1, sheet.getMaxRows(), 1)];
  };
  const verdicts = rangesOf(verdict).flatMap((range) =>
    verdictColours.map(([sign, status]) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextStartsWith(sign)
        .setBackground(statusLooks[status].background)
        .setFontColor(statusLooks[status].color)
        .setRanges([range])
        .build(),
    ),
  );
  const marked = rangesOf(today).map((range) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenDateEqualTo(SpreadsheetApp.RelativeDate.TODAY)
      .setBackground(accent)
      .setFontColor(paper)
      .setRanges([range])
      .build(),
  );
  return [...verdicts, ...marked];
};

/** The cells of a line under the columns, dressed as they are. */
export const cellsOf = (
  columns: readonly ColumnSetup<LineKey<TableKey>>[],
  line: Line<TableKey>,
  wrap = false,
): readonly LayoutCell[] =>
  columns.map(({ key, format, align, oneLine }) => ({
    value: line[key] ?? '',
    look: { ...looks.plain, format, align, wrap: wrap && !oneLine },
  }));

/** Writes the setup onto a sheet that is empty. */
export const writeTabSetup = (sheet: Sheet, setup: TabSetup, find: ChoicesFinder): void => {
  // Room first: the columns are dressed down to the last row.
  growNewSheet(sheet, setup.rows.length + 1, setup.columns.length);
  writeColumns(sheet, 1, setup.columns, find);
  const lines = setup.rows.map((line) => cellsOf(setup.columns, line, true));
  if (lines.length > 0) writeCells(sheet, 2, lines);
  const columnOf = (key: string): number => setup.columns.findIndex((column) => column.key === key) + 1;
  for (const { row, column, choices } of setup.cellChoices) {
    const rule = dropDown(choices, find);
    if (rule !== null) sheet.getRange(row, columnOf(column)).setDataValidation(rule);
  }
  const rules = rulesOf(sheet, setup, setup.columns);
  if (rules.length > 0) sheet.setConditionalFormatRules(rules);
  sheet.setFrozenRows(1);
  if (setup.frozenThrough !== null) sheet.setFrozenColumns(columnOf(setup.frozenThrough));
};
