// The printed lines of totals among the units against what the units add up to. An annex may print a line for each group
// of villages, and one for all of them.
import { unitsInTotal } from '../../counting/bases';
import type { Campaign, StatedTotal } from '../../plan/campaign';
import { decimalsUnder } from '../../plan/codeDecimals';
import type { Parts } from '../../plan/decimals';
import { told } from '../../plan/decimals';
import type { Finding } from '../../finding';
import { findingOf } from '../../finding';

/** What a line may say of a figure: the sum of all units or, where there are several lines, that of its own group. */
const sumsFor = (
  campaign: Campaign,
  { above }: StatedTotal,
  figure: string,
): { readonly whole: Parts; readonly group: Parts } => {
  const units = unitsInTotal(campaign);
  const sumOf = (of: typeof units): Parts =>
    of.reduce<Parts>((running, unit) => running + (unit.figures.get(figure) ?? 0), 0);
  return { whole: sumOf(units), group: sumOf(units.filter(({ code }) => above.includes(code))) };
};

/**
 * TOTAL_MISMATCH for each cell of each line whose printed total is not the sum of the units that count towards it; blank
 * cells claim nothing. `letters` are the columns of the figures. Expected is the sum of the line's own group where another
 * line follows, else that of all units.
 */
export const auditStatedTotals = (
  campaign: Campaign,
  letters: ReadonlyMap<string, string>,
): readonly Finding[] => {
  const lines = campaign.statedTotals;
  return lines.flatMap((line, index) => {
    const isGroup = lines.length > 1 && line.above.length > 0;
    return [...line.figures].flatMap(([figure, stated]) => {
      const { whole, group } = sumsFor(campaign, line, figure);
      if (stated === null || stated === whole || (isGroup && stated === group)) return [];
      const expected = isGroup && index < lines.length - 1 ? group : whole;
      const decimals = decimalsUnder(campaign.indicators, figure);
      const place = { tab: 'units', row: line.row, column: letters.get(figure) ?? null } as const;
      return [
        findingOf('TOTAL_MISMATCH', place, {
          received: told(stated, decimals),
          expected: told(expected, decimals),
          details: { figure, difference: told(stated - expected, decimals) },
        }),
      ];
    });
  });
};
