// The two tabs that tallies are only compared with; a commune that has no such figures leaves them empty.
import type { Language } from '../../domain/plan/campaign';
import { withoutParts } from '../../domain/plan/parts';
import { guidedResults } from '../../schema/readers/comparisonTabs';
import type { PlanTemplate } from '../../templates';
import { codedColumns, dateColumn, fixedColumns, tabSetup, unitColumn } from './columnSetups';
import type { TabSetup } from './tabSetup';
import { templateDecimals } from './templateDecimals';

export const systemFiguresTab = (template: PlanTemplate, language: Language): TabSetup<'systemFigures'> => ({
  ...tabSetup('systemFigures', language, [
    ...fixedColumns('systemFigures', language, { date: dateColumn, unit: unitColumn }),
    ...codedColumns(withoutParts(template.indicators), templateDecimals(template)),
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
      content: { choices: withoutParts(template.indicators).map(({ code }) => code) },
      result: { choices: Object.values(guidedResults).map((result) => result[language]) },
    }),
  ),
  protection: { kind: 'open', askBefore: [] },
  hidden: true,
});
