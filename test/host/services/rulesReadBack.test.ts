// Rules as scripts read them back, and what clearing takes of them.
import { openSheet, refusalOf } from './hostSheet';

it('conditional formats go with the formats of the cleared cells, and stay on the others', () => {
  const { app, sheet } = openSheet();
  const rule = app
    .newConditionalFormatRule()
    .whenCellEmpty()
    .setBold(true)
    .setRanges([sheet.getRange('A1:B4')])
    .build();
  const areas = (): readonly string[] =>
    sheet
      .getConditionalFormatRules()
      .flatMap((one) => one.getRanges())
      .map((range) => range.getA1Notation());
  sheet.setConditionalFormatRules([rule]);
  sheet.getRange('A2:A3').clearContent();
  expect(areas()).toEqual(['A1:B4']);
  sheet.getRange('A2:A3').clearFormat();
  expect(areas()).toEqual(['A1:B1', 'A4:B4', 'B2:B3']);
  sheet.clearFormats();
  expect(sheet.getConditionalFormatRules()).toEqual([]);
});

it('days of conditional formats read back as Date, days relative to today by their name', () => {
  const { app, sheet } = openSheet();
  const day = new Date('2025-05-11T17:00:00Z');
  const builder = () =>
    app
      .newConditionalFormatRule()
      .setBold(true)
      .setRanges([sheet.getRange('A1')]);
  sheet.setConditionalFormatRules([
    builder().whenDateAfter(day).build(),
    builder().whenDateBefore(app.RelativeDate.PAST_WEEK).build(),
  ]);
  const conditions = sheet.getConditionalFormatRules().map((rule) => rule.getBooleanCondition());
  expect(conditions.map((one) => one?.getCriteriaType())).toEqual([
    app.BooleanCriteria.DATE_AFTER,
    app.BooleanCriteria.DATE_BEFORE_RELATIVE,
  ]);
  expect(conditions.map((one) => one?.getCriteriaValues())).toEqual([[day], [app.RelativeDate.PAST_WEEK]]);
  const again = conditions.map((one) =>
    builder()
      .withCriteria(one!.getCriteriaType(), one!.getCriteriaValues() as never)
      .build(),
  );
  expect(again.map((rule) => rule.getBooleanCondition()?.getCriteriaValues())).toEqual([
    [day],
    [app.RelativeDate.PAST_WEEK],
  ]);
});

describe('a list of values in another file', () => {
  it('is found when the rule stands there', () => {
    const { app } = openSheet();
    const other = app.create('Sổ khác').getSheets()[0]!;
    other
      .getRange('B1')
      .setDataValidation(app.newDataValidation().requireValueInRange(other.getRange('A1:A3')).build());
    const [range] = other.getRange('B1').getDataValidation()?.getCriteriaValues() ?? [];
    expect((range as GoogleAppsScript.Spreadsheet.Range).getSheet().getParent().getName()).toBe('Sổ khác');
  });

  it('is refused for a cell of this file', () => {
    const { app, sheet } = openSheet();
    const other = app.create('Sổ khác').getSheets()[0]!;
    const rule = app.newDataValidation().requireValueInRange(other.getRange('A1:A3')).build();
    expect(refusalOf(() => sheet.getRange('B1').setDataValidation(rule))).toContain('same spreadsheet');
    expect(sheet.getRange('B1').getDataValidation()).toBeNull();
  });
});
