// A Tổng row among tallies is no tally: it is left out and held against the sum of its day.
import { findingOf } from '../finding';
import type { Parts } from '../plan/decimals';
import { decimalsUnder } from '../plan/codeDecimals';
import { told } from '../plan/decimals';
import { dayOf } from './rowChecks';
import type { TallyCheck } from './tallyCheck';

/** One TOTAL_ROW per such row: `received` what it says by indicator, `expected` what the day's rows add up to, as typed. */
export const checkTotalRows: TallyCheck = ({ campaign, totalRows, tallies }) => {
  const counted = new Set(campaign.units.filter((unit) => unit.inTotal).map((unit) => unit.code));
  const indicators = new Map(campaign.indicators.map((indicator) => [indicator.code, indicator]));
  const typed = (parts: Parts, code: string): string =>
    String(told(parts, decimalsUnder(campaign.indicators, code))).replace('.', ',');
  return totalRows.map((entry) => {
    const day = dayOf(entry);
    const ofDay = tallies.filter((tally) => counted.has(tally.unit) && (day === null || tally.date === day));
    const compared = [...entry.counts].flatMap(([indicator, { reading }]) => {
      if (reading.kind !== 'count') return [];
      const sum = ofDay.reduce((running, tally) => running + (tally.counts.get(indicator) ?? 0), 0);
      const name = indicators.get(indicator)?.shortName ?? indicator;
      return [{ indicator, name, stated: reading.count, sum }];
    });
    const place = { tab: 'tallies', row: entry.row, column: entry.unit.column } as const;
    return findingOf('TOTAL_ROW', place, {
      received: compared.map(({ indicator, name, stated }) => `${name}: ${typed(stated, indicator)}`),
      expected: compared.map(({ indicator, name, sum }) => `${name}: ${typed(sum, indicator)}`),
      details: { matches: compared.every(({ stated, sum }) => stated === sum) },
    });
  });
};
