// Breakdowns: the parts of an indicator, typed in a row, add up to what the row says of the indicator; a part that others
// overlap is no more than that. Where they do not agree, nobody can tell which of the cells is wrong: the indicator's count
// stands, and those parts are not counted.
import type { Tally, TallyEntry } from '../counting/tally';
import type { Finding } from '../finding';
import { findingOf } from '../finding';
import type { Campaign, Indicator, IndicatorPart } from '../plan/campaign';
import type { Parts } from '../plan/decimals';
import { decimalsOf, told } from '../plan/decimals';
import { partsOf } from '../plan/parts';
import { unitOf } from './rowChecks';
import type { TallyCheck } from './tallyCheck';

/** Parts that are held against the indicator's count together: all that add up, and each that others overlap by itself. */
interface PartGroup {
  readonly parts: readonly IndicatorPart[];
  readonly overlaps: boolean;
}

const groupsOf = (indicator: Indicator): readonly PartGroup[] => {
  const adding = partsOf(indicator).filter(({ overlaps }) => !overlaps);
  return [
    ...(adding.length > 0 ? [{ parts: adding, overlaps: false }] : []),
    ...partsOf(indicator).flatMap((part) => (part.overlaps ? [{ parts: [part], overlaps: true }] : [])),
  ];
};

/** What a row says of the parts of a group. */
interface TypedParts {
  /** Of the first that is typed. */
  readonly column: string;
  /** By code, of those that are typed and read. */
  readonly counts: ReadonlyMap<string, Parts>;
  readonly sum: Parts;
  /** Whether each typed cell is a count. */
  readonly read: boolean;
}

/** Null where no part is typed. */
const typedParts = ({ parts }: TallyEntry, group: PartGroup): TypedParts | null => {
  const typed = group.parts.flatMap(({ code }) => {
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

const agrees = ({ overlaps }: PartGroup, { sum }: TypedParts, whole: Parts | null): boolean =>
  whole !== null && (overlaps ? sum <= whole : sum === whole);

/**
 * The tallies with the parts that count: of every indicator that counts in the row each part, those that are blank, that
 * do not agree with it, or of whose group one cannot be read, as 0.
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
      return groupsOf(indicator).flatMap((group) => {
        const typed = typedParts(entry, group);
        const stands = typed !== null && typed.read && agrees(group, typed, count);
        return group.parts.map(({ code }) => [code, stands ? (typed.counts.get(code) ?? 0) : 0] as const);
      });
    });
    return { ...tally, parts: new Map(parts) };
  });
};

const differencesIn = (entry: TallyEntry, indicator: Indicator): readonly Finding[] => {
  const whole = entry.counts.get(indicator.code)?.reading;
  // A cell that is no count has a finding of its own, and nothing can be said of what it should be.
  if (whole?.kind === 'refused') return [];
  const count = whole?.kind === 'count' ? whole.count : null;
  return groupsOf(indicator).flatMap((group) => {
    const typed = typedParts(entry, group);
    if (typed === null || !typed.read || agrees(group, typed, count)) return [];
    const place = { tab: 'tallies', row: entry.row, column: typed.column, unit: unitOf(entry) } as const;
    const [part] = group.parts;
    const details = {
      indicator: indicator.code,
      name: indicator.shortName,
      overlapping: group.overlaps && part !== undefined ? part.shortName : null,
    };
    const decimals = decimalsOf(indicator);
    const expected = count === null ? [] : [told(count, decimals)];
    return [findingOf('PARTS_DIFFER', place, { received: told(typed.sum, decimals), expected, details })];
  });
};

/** PARTS_DIFFER for each indicator of a row whose typed parts do not agree with its count, or whose count is not typed. */
export const checkParts: TallyCheck = ({ campaign, rows }) =>
  rows.flatMap((entry) => campaign.indicators.flatMap((indicator) => differencesIn(entry, indicator)));
