// A Tổng row among tallies is no tally: it is left out and held against the sum of its day.
import type { Campaign } from '../plan/campaign';
import type { Finding } from '../finding';
import { findingOf } from '../finding';
import type { Tally, TallyEntry } from '../counting/tally';
import { dayOf } from './rowChecks';

/** One TOTAL_ROW per such row: `received` what it says by indicator, `expected` what the day's rows add up to. */
export const checkTotalRows = (
  campaign: Campaign,
  totals: readonly TallyEntry[],
  tallies: readonly Tally[],
): readonly Finding[] => {
  const counted = new Set(campaign.units.filter((unit) => unit.inTotal).map((unit) => unit.code));
  return totals.map((entry) => {
    const day = dayOf(entry);
    const ofDay = tallies.filter((tally) => counted.has(tally.unit) && (day === null || tally.date === day));
    const compared = [...entry.counts].flatMap(([indicator, { reading }]) => {
      if (reading.kind !== 'count') return [];
      const sum = ofDay.reduce((running, tally) => running + (tally.counts.get(indicator) ?? 0), 0);
      return [{ indicator, stated: reading.count, sum }];
    });
    const place = { tab: 'tallies', row: entry.row, column: entry.unit.column } as const;
    return findingOf(
      'TOTAL_ROW',
      place,
      compared.map(({ indicator, stated }) => `${indicator} ${stated}`).join('; '),
      compared.map(({ indicator, sum }) => `${indicator} ${sum}`).join('; '),
      { matches: compared.every(({ stated, sum }) => stated === sum) ? 1 : 0 },
    );
  });
};
