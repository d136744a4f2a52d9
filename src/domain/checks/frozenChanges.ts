// Rows of a period that has been reported, and that say something else now.
import type { Tally } from '../counting/tally';
import { findingOf } from '../finding';
import type { ReportedFigure } from '../frozenFigures';
import { decimalsUnder } from '../plan/codeDecimals';
import { told } from '../plan/decimals';
import type { TallyCheck } from './tallyCheck';

/** The row to point at: the last one typed in the period, else the last of its days; null when none is left. */
const rowToName = (tallies: readonly Tally[], figure: ReportedFigure): Tally | null => {
  const inPeriod = tallies
    .filter(({ unit, date }) => unit === figure.unit && date >= figure.from && date <= figure.to)
    .sort((one, other) =>
      (one.typedAt ?? '') === (other.typedAt ?? '')
        ? one.row - other.row
        : (one.typedAt ?? '') < (other.typedAt ?? '')
          ? -1
          : 1,
    );
  return inPeriod[inPeriod.length - 1] ?? null;
};

/** CHANGED_AFTER_FREEZE where a unit's count in a reported period differs from what was last told of it. */
export const findFrozenChanges: TallyCheck = ({ campaign, tallies, totals, told: figures, columnOf }) => {
  const codes = new Set(campaign.units.map(({ code }) => code));
  return figures.flatMap((figure) => {
    const { unit, indicator, label, from, to, gained } = figure;
    if (!codes.has(unit)) return [];
    const decimals = decimalsUnder(campaign.indicators, indicator);
    const now = told(totals.gained(unit, indicator, from, to), decimals);
    if (now === gained) return [];
    const row = rowToName(tallies, figure)?.row ?? null;
    const column = row === null ? null : columnOf(row, indicator);
    const place = { tab: 'tallies', row, column, unit } as const;
    const details = { indicator, label };
    return [findingOf('CHANGED_AFTER_FREEZE', place, { received: now, expected: gained, details })];
  });
};
