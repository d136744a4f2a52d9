// The tab that villages fill: whose row it is, a column per indicator, then words, evidence and the verdict.
import type { Language } from '../../domain/plan/campaign';
import { columnsOf } from '../../schema/tabs';
import { codedColumns, dateColumn, fixedColumns, minuteColumn, tabSetup, unitColumn } from './columnSetups';
import type { TabSetup } from './tabSetup';

/** How many fixed columns stand before the indicators: date, unit, entered by. */
const leadingColumns = 3;

/** Everyone may type here; the two columns that the add-in writes ask before they are overwritten. */
export const talliesTab = (
  indicators: readonly { readonly code: string; readonly name: string }[],
  language: Language,
): TabSetup => {
  const fixed = fixedColumns('tallies', language, {
    date: dateColumn,
    unit: unitColumn(language),
    obstacle: { width: 220 },
    evidence: { width: 160 },
    verdict: { width: 330, input: false },
    typedAt: { ...minuteColumn, input: false },
  });
  const { verdict, typedAt } = columnsOf.tallies;
  return {
    ...tabSetup('tallies', language, [
      ...fixed.slice(0, leadingColumns),
      ...codedColumns(indicators),
      ...fixed.slice(leadingColumns),
    ]),
    frozenColumns: 2,
    protection: { kind: 'open', askBefore: [verdict[language], typedAt[language]] },
    verdictHeader: verdict[language],
  };
};
