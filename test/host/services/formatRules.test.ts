import { openSheet, refusalOf } from './hostSheet';

it('a rule without ranges is refused', () => {
  const { app } = openSheet();
  expect(refusalOf(() => app.newConditionalFormatRule().whenCellEmpty().build())).toBe(
    'Exception: Ranges must have at least one range.',
  );
});

it('setting rules replaces all that were there and keeps their order', () => {
  const { app, sheet } = openSheet();
  const rule = (text: string) =>
    app
      .newConditionalFormatRule()
      .whenTextEqualTo(text)
      .setRanges([sheet.getRange('A1:B2')])
      .build();
  sheet.setConditionalFormatRules([rule('cũ')]);
  sheet.setConditionalFormatRules([rule('một'), rule('hai')]);
  expect(
    sheet.getConditionalFormatRules().map((one) => one.getBooleanCondition()?.getCriteriaValues()),
  ).toEqual([['một'], ['hai']]);
  sheet.clearConditionalFormatRules();
  expect(sheet.getConditionalFormatRules()).toEqual([]);
});

it('colours read back in lowercase, and a copy keeps them under other criteria', () => {
  const { app, sheet } = openSheet();
  const rule = app
    .newConditionalFormatRule()
    .setRanges([sheet.getRange('C3')])
    .whenNumberLessThan(5)
    .setBackground('#FFEEDD')
    .setBold(true)
    .build();
  const copy = rule.copy().whenNumberGreaterThan(9).build().getBooleanCondition()!;
  expect([
    copy.getBackground(),
    copy.getBold(),
    String(copy.getCriteriaType()),
    copy.getCriteriaValues(),
  ]).toEqual(['#ffeedd', true, 'NUMBER_GREATER_THAN', [9]]);
  expect(rule.getRanges().map((range) => range.getA1Notation())).toEqual(['C3']);
});

it('a relative date has criteria of its own', () => {
  const { app, sheet } = openSheet();
  const rule = app
    .newConditionalFormatRule()
    .setRanges([sheet.getRange('A1')])
    .whenDateEqualTo(app.RelativeDate.TODAY)
    .build();
  expect(String(rule.getBooleanCondition()?.getCriteriaType())).toBe('DATE_EQUAL_TO_RELATIVE');
});

it('a formula that names another tab is refused when the rule is set, unless INDIRECT hides it', () => {
  const { app, sheet } = openSheet();
  const rule = (formula: string) =>
    app
      .newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setRanges([sheet.getRange('A1')])
      .build();
  const other = rule("='Nhập liệu'!A1>0");
  expect(refusalOf(() => sheet.setConditionalFormatRules([other]))).toBe(
    'Exception: Conditional format rule cannot reference a different sheet.',
  );
  expect(refusalOf(() => sheet.setConditionalFormatRules([rule('=INDIRECT("Other!A1")>0')]))).toBeNull();
});
