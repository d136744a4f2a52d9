// Conditional formats.
import { requireRefusal, requireSame } from '../checks';
import type { Bench, ContractCases } from '../bench';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const ruleFor = ({ app, tab }: Bench, text: string): Rule =>
  app
    .newConditionalFormatRule()
    .whenTextEqualTo(text)
    .setBackground('#FF00AA')
    .setRanges([tab.getRange('A1:A9')])
    .build();

const criteria = (rule: Rule | undefined): string =>
  String(rule?.getBooleanCondition()?.getCriteriaType() ?? '');

export const ruleCases: ContractCases = {
  'rule-without-ranges': ({ app }) => {
    requireRefusal(
      () => app.newConditionalFormatRule().whenCellEmpty().setBackground('red').build(),
      'Ranges must have at least one range.',
    );
  },
  'rules-replaced': (bench) => {
    const { tab } = bench;
    const texts = (): unknown[] =>
      tab
        .getConditionalFormatRules()
        .flatMap((rule) => rule.getBooleanCondition()?.getCriteriaValues() ?? []);
    tab.setConditionalFormatRules([ruleFor(bench, 'a'), ruleFor(bench, 'b')]);
    requireSame(texts(), ['a', 'b']);
    tab.setConditionalFormatRules([ruleFor(bench, 'c')]);
    requireSame(texts(), ['c']);
    tab.clearConditionalFormatRules();
    requireSame(texts(), []);
  },
  'rule-copies': (bench) => {
    const { app } = bench;
    const copy = ruleFor(bench, 'a').copy().whenDateEqualTo(app.RelativeDate.TODAY).build();
    requireSame(
      [criteria(copy), copy.getBooleanCondition()?.getBackground()],
      ['DATE_EQUAL_TO_RELATIVE', '#ff00aa'],
    );
    requireSame(
      copy.getRanges().map((range) => range.getA1Notation()),
      ['A1:A9'],
    );
  },
  'rule-of-other-sheet': ({ app, tab }) => {
    const withFormula = (formula: string): Rule =>
      app
        .newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground('red')
        .setRanges([tab.getRange('A1')])
        .build();
    const elsewhere = withFormula("='another tab'!A1=1");
    requireRefusal(
      () => tab.setConditionalFormatRules([elsewhere]),
      'Conditional format rule cannot reference a different sheet.',
    );
    tab.setConditionalFormatRules([withFormula('=INDIRECT("another tab!A1")=1')]);
  },
};
