// Makes a tab that people type into: headers, formats, drop-downs, notes, colours and protection.
import { looks, accentSoft, statusLooks } from '../views/palette';
import type { TabSetup } from '../views/tabSetup';
import { writeCells, writeWidths } from './layoutWriter';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How many rows of a new tab are prepared for typing. */
const preparedRows = 999;

/** The header in the colour of its column: filled where people type, pale where the add-in writes. */
const writeHeader = (sheet: Sheet, setup: TabSetup): void => {
  writeCells(sheet, 1, [
    setup.columns.map(({ header, input }) => ({
      value: header,
      look: input ? looks.header : { ...looks.header, background: accentSoft, color: looks.title.color },
    })),
  ]);
  sheet.getRange(1, 1, 1, setup.columns.length).setNotes([setup.columns.map((column) => column.note)]);
};

const writeColumns = (sheet: Sheet, setup: TabSetup): void => {
  const body = sheet.getRange(2, 1, preparedRows, setup.columns.length);
  body.setNumberFormats(
    Array.from({ length: preparedRows }, () => setup.columns.map((column) => column.format)),
  );
  body.setHorizontalAlignments(
    Array.from({ length: preparedRows }, () => setup.columns.map((column) => column.align)),
  );
  body.setVerticalAlignment('middle');
  setup.columns.forEach(({ choices }, index) => {
    if (choices === null || choices.length === 0) return;
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...choices], true)
      .setAllowInvalid(true)
      .build();
    sheet.getRange(2, index + 1, preparedRows, 1).setDataValidation(rule);
  });
};

/** Verdicts are coloured by the sign that they begin with. */
const colourVerdicts = (sheet: Sheet, setup: TabSetup): void => {
  const index = setup.columns.findIndex((column) => column.header === setup.verdictHeader);
  if (index < 0) return;
  const range = sheet.getRange(2, index + 1, preparedRows, 1);
  range.setWrap(true);
  const rules = (
    [
      ['✓', 'onTrack'],
      ['!', 'atRisk'],
      ['✗', 'behind'],
    ] as const
  ).map(([sign, status]) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextStartsWith(sign)
      .setBackground(statusLooks[status].background)
      .setFontColor(statusLooks[status].color)
      .setRanges([range])
      .build(),
  );
  sheet.setConditionalFormatRules(rules);
};

/** Writes the setup onto a sheet that is empty. */
export const writeTabSetup = (sheet: Sheet, setup: TabSetup): void => {
  writeColumns(sheet, setup);
  writeHeader(sheet, setup);
  if (setup.rows.length > 0)
    writeCells(
      sheet,
      2,
      setup.rows.map((row) =>
        row.map((value, index) => ({
          value,
          look: {
            ...looks.plain,
            format: setup.columns[index]?.format ?? '@',
            align: setup.columns[index]?.align ?? 'left',
            wrap: true,
          },
        })),
      ),
    );
  colourVerdicts(sheet, setup);
  writeWidths(
    sheet,
    setup.columns.map((column) => column.width),
  );
  sheet.setFrozenRows(1);
  if (setup.frozenColumns > 0) sheet.setFrozenColumns(setup.frozenColumns);
};
