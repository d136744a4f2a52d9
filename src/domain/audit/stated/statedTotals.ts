// The printed Tổng row of the units against what the units add up to.
import { unitsInTotal } from '../../counting/bases';
import type { Campaign } from '../../plan/campaign';
import type { Finding } from '../../finding';
import { findingOf } from '../../finding';

/** Where the Tổng row stands, and the letter of each figure's column. */
export interface TotalPlaces {
  readonly row: number;
  readonly letters: ReadonlyMap<string, string>;
}

/** TOTAL_MISMATCH for each column whose printed total is not the sum of the units that count towards it; blank cells claim nothing. */
export const auditStatedTotals = (campaign: Campaign, places: TotalPlaces | null): readonly Finding[] => {
  const { statedTotals } = campaign;
  if (statedTotals === null || places === null) return [];
  return [...statedTotals].flatMap(([figure, stated]) => {
    const sum = unitsInTotal(campaign).reduce(
      (running, unit) => running + (unit.figures.get(figure) ?? 0),
      0,
    );
    if (stated === null || stated === sum) return [];
    const place = { tab: 'units', row: places.row, column: places.letters.get(figure) ?? null } as const;
    return [
      findingOf('TOTAL_MISMATCH', place, {
        received: stated,
        expected: sum,
        details: { figure, difference: stated - sum },
      }),
    ];
  });
};
