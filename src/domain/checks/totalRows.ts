// A Tổng row among tallies is no tally: it is left out and held against the sum of its day.
import { findingOf } from '../finding';
import { dayOf } from './rowChecks';
import type { TallyCheck } from './tallyCheck';

/** One TOTAL_ROW per such row: `received` what it says by indicator, `expected` what the day's rows add up to. */
export const checkTotalRows: TallyCheck = ({ campaign, totalRows, tallies }) => {
  const counted = new Set(campaign.units.filter((unit) => unit.inTotal).map((unit) => unit.code));
  const names = new Map(campaign.indicators.map(({ code, shortName }) => [code, shortName]));
  return totalRows.map((entry) => {
    const day = dayOf(entry);
    const ofDay = tallies.filter((tally) => counted.has(tally.unit) && (day === null || tally.date === day));
    const compared = [...entry.counts].flatMap(([indicator, { reading }]) => {
      if (reading.kind !== 'count') return [];
      const sum = ofDay.reduce((running, tally) => running + (tally.counts.get(indicator) ?? 0), 0);
      return [{ name: names.get(indicator) ?? indicator, stated: reading.count, sum }];
    });
    const place = { tab: 'tallies', row: entry.row, column: entry.unit.column } as const;
    return findingOf('TOTAL_ROW', place, {
      received: compared.map(({ name, stated }) => `${name}: ${stated}`),
      expected: compared.map(({ name, sum }) => `${name}: ${sum}`),
      details: { matches: compared.every(({ stated, sum }) => stated === sum) },
    });
  });
};
