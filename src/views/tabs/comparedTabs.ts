// The two tabs that tallies are only compared with; a commune that has no such figures leaves them empty.
import { indicatorOfPart } from '../../domain/plan/baseExpression';
import type { Language } from '../../domain/plan/campaign';
import { guidedResults } from '../../schema/readers/comparisonTabs';
import type { PlanTemplate } from '../../templates';
import { codedColumns, dateColumn, fixedColumns, tabSetup, unitColumn } from './columnSetups';
import type { TabSetup } from './tabSetup';

/** Without the lines that break an indicator down: other systems and lists are held against the whole. */
const wholeIndicators = ({ indicators }: PlanTemplate): PlanTemplate['indicators'] =>
  indicators.filter(({ code }) => indicatorOfPart(code) === null);

export const systemFiguresTab = (template: PlanTemplate, language: Language): TabSetup<'systemFigures'> => ({
  ...tabSetup('systemFigures', language, [
    ...fixedColumns('systemFigures', language, { date: dateColumn, unit: unitColumn }),
    ...codedColumns(wholeIndicators(template)),
  ]),
  protection: { kind: 'open', askBefore: [] },
  hidden: true,
});

export const guidedListTab = (template: PlanTemplate, language: Language): TabSetup<'guidedList'> => ({
  ...tabSetup(
    'guidedList',
    language,
    fixedColumns('guidedList', language, {
      date: dateColumn,
      unit: unitColumn,
      fullName: { width: 200 },
      address: { width: 220 },
      content: { choices: wholeIndicators(template).map(({ code }) => code) },
      result: { choices: Object.values(guidedResults).map((result) => result[language]) },
    }),
  ),
  protection: { kind: 'open', askBefore: [] },
  hidden: true,
});
