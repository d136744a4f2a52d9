// The tab that villages fill on their phones: whose row it is, a column per indicator, the verdict right behind the
// counts, then words and evidence. Seen on 360 pixels, 46 of which are the row numbers: date and unit stay in view beside
// two counts, and one swipe further beside the whole verdict.
import type { Language } from '../../domain/plan/campaign';
import type { Decimals } from '../../domain/plan/decimals';
import { indicatorOfPart, partsBehindTheirOwn } from '../../domain/plan/parts';
import { columnOrder } from '../../schema/lines';
import { codedColumns, countColumn, dateColumn, fixedColumns, minuteColumn } from './columnSetups';
import { tabSetup, unitColumn } from './columnSetups';
import type { TabSetup } from './tabSetup';

/** What the tab counts: the header is the short name where there is one. */
export interface TalliedIndicator {
  readonly code: string;
  readonly name: string;
  readonly shortName?: string;
  readonly decimals?: Decimals;
}

/**
 * Everyone may type here; the two columns that the add-in writes ask before they are overwritten. The column for the kind
 * of evidence stands there only where the plan asks for kinds.
 */
export const talliesTab = (
  indicators: readonly TalliedIndicator[],
  language: Language,
  evidenceKinds: readonly string[] = [],
): TabSetup<'tallies'> => {
  const fixed = fixedColumns('tallies', language, {
    date: { ...dateColumn, format: 'ddd d/M', width: 72 },
    unit: { ...unitColumn, width: 78, wrap: true },
    verdict: { width: 164, input: false, wrap: true },
    obstacle: { width: 200, wrap: true },
    evidence: { width: 160 },
    evidenceKind: { width: 150, choices: evidenceKinds },
    typedAt: { ...minuteColumn, input: false },
  });
  const ordered = partsBehindTheirOwn(indicators);
  const decimalsOfCode = (code: string): Decimals =>
    indicators.find((one) => one.code === (indicatorOfPart(code) ?? code))?.decimals ?? 0;
  const counts = ordered.flatMap(({ code, name, shortName }) => {
    const isPart = indicatorOfPart(code) !== null;
    const shown = `${isPart ? '▸ ' : ''}${shortName || name}`;
    return codedColumns([{ code, name: shown }], decimalsOfCode, {
      ...countColumn,
      width: isPart ? 60 : 76,
    }).map((column) => ({ ...column, formerHeader: `${name} ${column.key}` }));
  });
  const all = [...fixed, ...counts];
  const columns = columnOrder(
    'tallies',
    ordered.map(({ code }) => code),
  ).flatMap((key) =>
    all.filter((column) => column.key === key && (key !== 'evidenceKind' || evidenceKinds.length > 0)),
  );
  return {
    ...tabSetup('tallies', language, columns),
    frozenThrough: 'unit',
    protection: { kind: 'open', askBefore: ['verdict', 'typedAt'] },
    verdict: 'verdict',
    today: 'date',
  };
};
