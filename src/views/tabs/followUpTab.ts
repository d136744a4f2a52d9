// The tab of what is to be followed up: the add-in appends lines, clerks assign, date and tick them, and add their own.
import type { Language } from '../../domain/plan/campaign';
import { workKinds } from '../../domain/followUp/followUp';
import { workKindNames } from '../../schema/readers/followUpTab';
import { dateColumn, fixedColumns, tabSetup, unitColumn } from './columnSetups';
import type { TabSetup } from './tabSetup';

/** On a phone unit and work are seen together; whose it is, by when and the box stand one swipe further. */
export const followUpTab = (language: Language): TabSetup<'followUp'> => ({
  ...tabSetup(
    'followUp',
    language,
    fixedColumns('followUp', language, {
      unit: { ...unitColumn, width: 104, wrap: true },
      work: { width: 300, wrap: true },
      responsible: { width: 150, wrap: true },
      due: dateColumn,
      done: { width: 60, format: 'General', align: 'center', checkBox: true },
      source: { width: 170, input: false },
      kind: { width: 150, input: false, choices: workKinds.map((kind) => workKindNames[kind][language]) },
    }),
  ),
  frozenThrough: 'unit',
  beforePlan: true,
});
