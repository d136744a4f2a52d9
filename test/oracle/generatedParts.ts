// Breakdowns of generated campaigns: parts of every sort, typed so that they mostly agree with the count. All made up.
import fc from 'fast-check';
import { withParts } from '../../src/domain/checks/parts';
import type { Tally } from '../../src/domain/counting/tally';
import type { Campaign, IndicatorPart } from '../../src/domain/plan/campaign';
import { partsOf } from '../../src/domain/plan/parts';
import { entry } from '../support/campaigns';

/** None for most indicators; else up to three, of which some overlap. */
export const partsFor = (code: string): fc.Arbitrary<readonly IndicatorPart[]> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    {
      weight: 1,
      arbitrary: fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }).map((sorts) =>
        sorts.map((overlaps, at) => {
          const own = `${code}.P${at}`;
          return { code: own, name: own, shortName: own, overlaps };
        }),
      ),
    },
  );

/** What the row types of the parts: by chance, or so that the first takes what the others leave of the count. */
export const typedPartsFor = (
  { indicators }: Pick<Campaign, 'indicators'>,
  counts: Readonly<Record<string, number>>,
  chance: readonly number[],
): ReadonlyMap<string, number> =>
  new Map(
    indicators.flatMap((indicator) => {
      const count = counts[indicator.code] ?? 0;
      const luck = (at: number): number => chance[at % chance.length] ?? 0;
      const adding = partsOf(indicator).filter(({ overlaps }) => !overlaps);
      const shared = adding.map((_part, at) => Math.min(luck(at) % 4, Math.floor(count / adding.length)));
      const rest = count - shared.slice(1).reduce((sum, one) => sum + one, 0);
      return partsOf(indicator).flatMap((part, at) => {
        if (luck(at + 3) % 5 === 0) return [];
        const place = adding.indexOf(part);
        const agreeing = place < 0 ? Math.min(count, luck(at)) : place === 0 ? rest : (shared[place] ?? 0);
        return [[part.code, luck(at + 5) % 7 === 0 ? luck(at) : agreeing] as const];
      });
    }),
  );

/** The tallies as they count once their parts, as typed, are held against their counts. */
export const countedParts = (campaign: Campaign, tallies: readonly Tally[]): readonly Tally[] => {
  const entries = tallies.map(({ row, unit, date, counts, parts = new Map<string, number>() }) =>
    entry(row, unit, date, Object.fromEntries(counts), {
      parts: entry(row, unit, date, Object.fromEntries(parts)).counts,
    }),
  );
  return withParts(campaign, entries, tallies);
};
