// Validation rules and check boxes.
import { callLoosely, requireRefusal, requireSame } from '../checks';
import type { Bench, ContractCases } from '../bench';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const read = (builder: Builder): unknown[] => [
  String(builder.getCriteriaType()),
  builder.getCriteriaValues(),
];

const nameOf = ({ app }: Bench, require: (builder: Builder) => Builder): string =>
  String(require(app.newDataValidation()).getCriteriaType());

export const validationCases: ContractCases = {
  'new-validation': ({ app }) => {
    const builder = app.newDataValidation();
    requireSame(
      [
        builder.getCriteriaType(),
        builder.getCriteriaValues(),
        builder.getHelpText(),
        builder.getAllowInvalid(),
      ],
      [null, [], null, true],
    );
  },
  'list-validation': ({ app }) => {
    const builder = app.newDataValidation();
    callLoosely(builder, 'requireValueInList', [9, false, 'z']);
    requireSame(read(builder), ['VALUE_IN_LIST', [['9', 'false', 'z'], true]]);
  },
  'checkbox-validation': ({ app, tab }) => {
    const values = (...args: unknown[]): unknown => {
      const builder = app.newDataValidation();
      callLoosely(builder, 'requireCheckbox', ...args);
      return read(builder);
    };
    requireSame(
      [values(), values('A'), values('A', 'B')],
      [
        ['CHECKBOX', []],
        ['CHECKBOX', ['A']],
        ['CHECKBOX', ['A', 'B']],
      ],
    );
    const cell = tab.getRange('A1').setDataValidation(app.newDataValidation().requireDate().build());
    cell.insertCheckboxes();
    requireSame(String(cell.getDataValidation()?.getCriteriaType()), 'CHECKBOX');
  },
  ticking: ({ tab }) => {
    const range = tab.getRange('A1:B1').setValue('x');
    tab.getRange('A1').insertCheckboxes();
    range.check();
    requireSame(range.getValues(), [[true, 'x']]);
    range.uncheck();
    requireSame(range.getValues(), [[false, 'x']]);
    range.removeCheckboxes();
    requireSame([range.getValues(), tab.getRange('A1').getDataValidation()], [[['', 'x']], null]);
  },
  'validation-names': (bench) => {
    const day = new Date(2026, 9, 2);
    requireSame(
      [
        nameOf(bench, (builder) => builder.requireDate()),
        nameOf(bench, (builder) => builder.requireTextIsEmail()),
        nameOf(bench, (builder) => builder.requireTextIsUrl()),
        nameOf(bench, (builder) => builder.requireFormulaSatisfied('=TRUE')),
        nameOf(bench, (builder) => builder.requireDateOnOrAfter(day)),
        nameOf(bench, (builder) => builder.requireNumberGreaterThanOrEqualTo(0)),
        nameOf(bench, (builder) => builder.requireTextEqualTo('a')),
        nameOf(bench, (builder) => builder.requireValueInRange(bench.tab.getRange('A1'))),
      ],
      [
        'DATE_IS_VALID_DATE',
        'TEXT_IS_VALID_EMAIL',
        'TEXT_IS_VALID_URL',
        'CUSTOM_FORMULA',
        'DATE_ON_OR_AFTER',
        'NUMBER_GREATER_THAN_OR_EQUAL_TO',
        'TEXT_EQUAL_TO',
        'VALUE_IN_RANGE',
      ],
    );
  },
  'require-date-of-text': ({ app }) => {
    requireRefusal(
      () => callLoosely(app.newDataValidation(), 'requireDate', '=I1'),
      "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDate.",
    );
  },
  'with-wrong-criteria': ({ app }) => {
    requireRefusal(
      () => callLoosely(app.newDataValidation(), 'withCriteria', app.BooleanCriteria.CELL_EMPTY, []),
      "The parameters (SpreadsheetApp.BooleanCriteria,Object[]) don't match the method signature for " +
        'SpreadsheetApp.DataValidationBuilder.withCriteria.',
    );
  },
  // Live may say so at the next flush only.
  'validation-refuses': ({ app, tab }) => {
    const rule = app.newDataValidation().requireValueInList(['a', 'b']).setAllowInvalid(false).build();
    const cell = tab.getRange('U2').setDataValidation(rule);
    requireRefusal(() => {
      cell.setValue('c');
      app.flush();
    }, /^The data you entered in cell U2 violates the data validation rules set on this cell\.( Please enter one of the following values: a, b\.)?$/);
    cell.setValue('a');
    app.flush();
    requireSame(cell.getValue(), 'a');
  },
  'no-validation': ({ app, tab }) => {
    const range = tab.getRange('A1:B1');
    requireSame(range.getDataValidation(), null);
    range.setDataValidation(app.newDataValidation().requireDate().build());
    range.clearDataValidations();
    requireSame(range.getDataValidations(), [[null, null]]);
  },
};
