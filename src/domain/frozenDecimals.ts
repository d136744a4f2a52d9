// Counts on record that the plan could not count any more: what was told stands, and the plan is asked to count as finely again.
import type { Finding } from './finding';
import { findingOf } from './finding';
import type { FrozenFigure } from './frozenFigures';
import type { Campaign } from './plan/campaign';
import type { Decimals } from './plan/decimals';
import { decimalsOf, everyDecimals, inParts } from './plan/decimals';

/** The fewest decimals that the counts of the line need. */
const decimalsIn = ({ gained, done, base, target }: FrozenFigure): Decimals =>
  everyDecimals.find((decimals) =>
    [gained, done, base, target].every((count) => count === null || inParts(count, decimals) !== null),
  ) ?? 3;

/** One DECIMALS_ON_RECORD for each indicator of which a report has told a count with more decimals than the plan gives it now. */
export const findFinerRecord = (
  { indicators }: Pick<Campaign, 'indicators'>,
  frozen: readonly FrozenFigure[],
): readonly Finding[] =>
  indicators.flatMap((indicator) => {
    const received = decimalsOf(indicator);
    const finer = frozen
      .filter(({ indicator: code }) => code === indicator.code)
      .map((line) => ({ needed: decimalsIn(line), label: line.label }))
      .filter(({ needed }) => needed > received);
    const [first] = finer;
    if (first === undefined) return [];
    const expected = finer.reduce<Decimals>((most, { needed }) => (needed > most ? needed : most), received);
    const details = { indicator: indicator.code, label: first.label };
    return [findingOf('DECIMALS_ON_RECORD', { tab: 'indicators' }, { received, expected, details })];
  });
