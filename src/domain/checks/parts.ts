// Breakdowns: the parts of an indicator, typed in a row, add up to what the row says of the indicator. Where they do not,
// nobody can tell which of the cells is wrong: the indicator's count stands, and none of its parts is counted.
import type { Tally, TallyEntry } from '../counting/tally';
import type { Finding } from '../finding';
import { findingOf } from '../finding';
import type { Campaign, Indicator } from '../plan/campaign';
import { partsOf } from '../plan/campaign';
import { unitOf } from './rowChecks';
import type { TallyCheck } from './tallyCheck';

/** What a row says of the parts of one indicator. */
interface TypedParts {
  /** Of the first that is typed. */
  readonly column: string;
  /** By code, of those that are typed and read. */
  readonly counts: ReadonlyMap<string, number>;
  readonly sum: number;
  /** Whether each typed cell is a count. */
  readonly read: boolean;
}

/** Null where no part is typed. */
const typedParts = ({ parts }: TallyEntry, indicator: Indicator): TypedParts | null => {
  const typed = partsOf(indicator).flatMap(({ code }) => {
    const cell = parts?.get(code);
    return cell === undefined || cell.reading.kind === 'blank' ? [] : [{ code, ...cell }];
  });
  const [first] = typed;
  if (first === undefined) return null;
  const counts = new Map(
    typed.flatMap(({ code, reading }) => (reading.kind === 'count' ? [[code, reading.count] as const] : [])),
  );
  const sum = [...counts.values()].reduce((running, count) => running + count, 0);
  return { column: first.column, counts, sum, read: counts.size === typed.length };
};

/**
 * The tallies with the parts that count: of every indicator that counts in the row each part, those that are blank, that
 * do not add up, or of which one cannot be read, as 0.
 */
export const withParts = (
  campaign: Campaign,
  entries: readonly TallyEntry[],
  tallies: readonly Tally[],
): readonly Tally[] => {
  const brokenDown = campaign.indicators.filter((indicator) => partsOf(indicator).length > 0);
  if (brokenDown.length === 0) return tallies;
  const entryAt = new Map(entries.map((entry) => [entry.row, entry]));
  return tallies.map((tally) => {
    const entry = entryAt.get(tally.row);
    const parts = brokenDown.flatMap((indicator) => {
      const count = tally.counts.get(indicator.code);
      if (count === undefined || entry === undefined) return [];
      const typed = typedParts(entry, indicator);
      const stands = typed !== null && typed.read && typed.sum === count;
      return partsOf(indicator).map(
        ({ code }) => [code, stands ? (typed.counts.get(code) ?? 0) : 0] as const,
      );
    });
    return { ...tally, parts: new Map(parts) };
  });
};

const differenceIn = (entry: TallyEntry, indicator: Indicator): readonly Finding[] => {
  const typed = typedParts(entry, indicator);
  const whole = entry.counts.get(indicator.code)?.reading;
  // A cell that is no count has a finding of its own, and nothing can be said of the sum.
  if (typed === null || !typed.read || whole?.kind === 'refused') return [];
  const count = whole?.kind === 'count' ? whole.count : null;
  if (typed.sum === count) return [];
  const place = { tab: 'tallies', row: entry.row, column: typed.column, unit: unitOf(entry) } as const;
  const details = { indicator: indicator.code, name: indicator.shortName };
  return [
    findingOf('PARTS_DIFFER', place, {
      received: typed.sum,
      expected: count === null ? [] : [count],
      details,
    }),
  ];
};

/** PARTS_DIFFER for each indicator of a row whose typed parts do not add up to its count, or whose count is not typed. */
export const checkParts: TallyCheck = ({ campaign, rows }) =>
  rows.flatMap((entry) => campaign.indicators.flatMap((indicator) => differenceIn(entry, indicator)));
