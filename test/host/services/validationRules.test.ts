import { openSheet, refusalOf } from './hostSheet';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

it('a new builder asks nothing and lets everything pass', () => {
  const builder = openSheet().app.newDataValidation();
  expect([
    builder.getCriteriaType(),
    builder.getCriteriaValues(),
    builder.getHelpText(),
    builder.getAllowInvalid(),
  ]).toEqual([null, [], null, true]);
});

it('a list is kept as texts, with its drop-down', () => {
  const { app } = openSheet();
  const builder = app.newDataValidation();
  const rule = Reflect.apply(builder.requireValueInList, builder, [[9, false, 'z']]).build();
  expect(rule.getCriteriaValues()).toEqual([['9', 'false', 'z'], true]);
});

it.each<[unknown[], unknown[]]>([
  [[], []],
  [['A'], ['A']],
  [
    ['A', 'B'],
    ['A', 'B'],
  ],
])('requireCheckbox%j has the values %j', (args, values) => {
  const builder = openSheet().app.newDataValidation();
  expect(Reflect.apply(builder.requireCheckbox, builder, args).getCriteriaValues()).toEqual(values);
});

it.each<[string, (builder: Builder) => Builder]>([
  ['DATE_IS_VALID_DATE', (b) => b.requireDate()],
  ['DATE_ON_OR_AFTER', (b) => b.requireDateOnOrAfter(new Date())],
  ['TEXT_IS_VALID_EMAIL', (b) => b.requireTextIsEmail()],
  ['TEXT_IS_VALID_URL', (b) => b.requireTextIsUrl()],
  ['CUSTOM_FORMULA', (b) => b.requireFormulaSatisfied('=A1>0')],
  ['NUMBER_GREATER_THAN_OR_EQUAL_TO', (b) => b.requireNumberGreaterThanOrEqualTo(0)],
  ['CHECKBOX', (b) => b.requireCheckbox()],
])('the criteria are called %s', (name, require) => {
  const { app } = openSheet();
  const rule = require(app.newDataValidation()).build();
  expect(String(rule.getCriteriaType())).toBe(name);
});

it('arguments of another kind are refused on the signature', () => {
  const { app } = openSheet();
  const builder = app.newDataValidation();
  expect(refusalOf(() => Reflect.apply(builder.requireDate, builder, ['=I1']))).toBe(
    "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDate.",
  );
  const args = [app.BooleanCriteria.CELL_EMPTY, []];
  expect(refusalOf(() => Reflect.apply(builder.withCriteria, builder, args))).toBe(
    "Exception: The parameters (SpreadsheetApp.BooleanCriteria,Object[]) don't match the method signature for SpreadsheetApp.DataValidationBuilder.withCriteria.",
  );
});

it('a rule that refuses, refuses scripts too, and nothing of the block is written', () => {
  const { app, sheet } = openSheet();
  const rule = app.newDataValidation().requireValueInList(['a', 'b']).setAllowInvalid(false).build();
  sheet.getRange('U2').setDataValidation(rule);
  expect(refusalOf(() => sheet.getRange('T2:U2').setValues([['x', 'c']]))).toBe(
    'Exception: The data you entered in cell U2 violates the data validation rules set on this cell. ' +
      'Please enter one of the following values: a, b.',
  );
  expect(sheet.getLastColumn()).toBe(0);
  expect(refusalOf(() => sheet.getRange('U2').setValue('b'))).toBeNull();
});

it('a rule that only warns lets scripts write', () => {
  const { app, sheet } = openSheet();
  const rule = app.newDataValidation().requireNumberGreaterThan(0).setAllowInvalid(true).build();
  expect(refusalOf(() => sheet.getRange('A1').setDataValidation(rule).setValue(-5))).toBeNull();
});

it('a rule for dates takes a date that is typed as text, since typing makes it a date', () => {
  const { app, sheet } = openSheet();
  const rule = app.newDataValidation().requireDate().setAllowInvalid(false).build();
  const range = sheet.getRange('A1').setDataValidation(rule);
  expect(refusalOf(() => range.setValue('12/5/2025'))).toBeNull();
  expect(refusalOf(() => range.setValue('31/4/2025'))).toMatch(/violates the data validation rules/);
});

it('rules are read back cell by cell, null where there is none', () => {
  const { app, sheet } = openSheet();
  const rule = app.newDataValidation().requireDate().setHelpText('Gõ ngày').build();
  const range = sheet.getRange('A1:B1').setDataValidations([[rule, null]]);
  const [[first, second] = []] = range.getDataValidations();
  expect([first?.getHelpText(), second]).toEqual(['Gõ ngày', null]);
  expect(range.clearDataValidations().getDataValidations()).toEqual([[null, null]]);
});

it('check boxes overwrite another rule, start unticked, and only they are ticked', () => {
  const { app, sheet } = openSheet();
  const list = app.newDataValidation().requireValueInList(['a']).build();
  sheet.getRange('A1').setDataValidation(list).insertCheckboxes();
  expect(sheet.getRange('A1:B1').check().getValues()).toEqual([[true, '']]);
  expect(sheet.getRange('A1').isChecked()).toBe(true);
  sheet.getRange('A1').uncheck();
  expect(sheet.getRange('A1').getValue()).toBe(false);
  sheet.getRange('A1').removeCheckboxes();
  expect([sheet.getRange('A1').getValue(), sheet.getRange('A1').getDataValidation()]).toEqual(['', null]);
});

it('a rule is refused before it asks anything', () => {
  expect(refusalOf(() => openSheet().app.newDataValidation().build())).toMatch(/^Exception: /);
});
