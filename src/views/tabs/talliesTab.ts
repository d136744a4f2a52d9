// The tab that villages fill: whose row it is, a column per indicator, then words, evidence and the verdict.
import type { Language } from '../../domain/plan/campaign';
import { columnOrder } from '../../schema/lines';
import { codedColumns, dateColumn, fixedColumns, minuteColumn, tabSetup, unitColumn } from './columnSetups';
import type { TabSetup } from './tabSetup';

/** Everyone may type here; the two columns that the add-in writes ask before they are overwritten. */
export const talliesTab = (
  indicators: readonly { readonly code: string; readonly name: string }[],
  language: Language,
): TabSetup<'tallies'> => {
  const fixed = fixedColumns('tallies', language, {
    date: dateColumn,
    unit: unitColumn,
    obstacle: { width: 220 },
    evidence: { width: 160 },
    verdict: { width: 330, input: false },
    typedAt: { ...minuteColumn, input: false },
  });
  const all = [...fixed, ...codedColumns(indicators)];
  // Whose row it is comes first, what is counted next.
  const columns = columnOrder(
    'tallies',
    indicators.map(({ code }) => code),
  ).flatMap((key) => all.filter((column) => column.key === key));
  return {
    ...tabSetup('tallies', language, columns),
    frozenThrough: 'unit',
    protection: { kind: 'open', askBefore: ['verdict', 'typedAt'] },
    verdict: 'verdict',
  };
};
