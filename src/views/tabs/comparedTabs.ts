// The two tabs that tallies are only compared with; a commune that has no such figures leaves them empty.
import type { Language } from '../../domain/plan/campaign';
import type { PlanTemplate } from '../../templates';
import { codedColumns, dateColumn, fixedColumns, tabSetup, unitColumn } from './columnSetups';
import type { TabSetup } from './tabSetup';

/** What the guided list says of a person: it worked, or it did not. */
const results: Readonly<Record<Language, readonly string[]>> = {
  vi: ['thành công', 'không'],
  en: ['success', 'no'],
};

export const systemFiguresTab = (template: PlanTemplate, language: Language): TabSetup<'systemFigures'> => ({
  ...tabSetup('systemFigures', language, [
    ...fixedColumns('systemFigures', language, { date: dateColumn, unit: unitColumn }),
    ...codedColumns(template.indicators),
  ]),
  protection: { kind: 'open', askBefore: [] },
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
      content: { choices: template.indicators.map(({ code }) => code) },
      result: { choices: results[language] },
    }),
  ),
  protection: { kind: 'open', askBefore: [] },
});
