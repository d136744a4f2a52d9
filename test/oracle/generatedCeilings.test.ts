// Which counts stand under a ceiling, against a walk over the rows as the rules read, over campaigns that nobody planned.
import fc from 'fast-check';
import { checkTallies } from '../../src/domain/checks/checkTallies';
import type { Campaign, Indicator } from '../../src/domain/plan/campaign';
import { entry } from '../support/campaigns';
import { basesOfUnit } from './bases';
import { startOf } from './done';
import { generatedCampaign } from './generatedCampaigns';
import { inGrainsOf } from './grains';
import type { PlainCampaign, PlainIndicator, PlainUnit } from './plainCampaign';
import { toPlain } from './toPlain';
import { finallyWanted } from './wanted';

/** A ceiling that the plan names, or the base of a share; null where there is none. */
const ceilingOf = (
  plain: PlainCampaign,
  unit: PlainUnit,
  indicator: PlainIndicator,
  { cap, target: { kind } }: Indicator,
): number | null => {
  if (cap.kind === 'code') {
    const figure = unit.figures.get(cap.code) ?? null;
    return figure === null ? null : inGrainsOf(plain, indicator, cap.code, figure);
  }
  const { target } = indicator;
  if (cap.kind === 'none' || kind === 'multiple' || target === null || target === 'unread') return null;
  return ['share', 'less'].includes(finallyWanted(target).kind)
    ? basesOfUnit(plain, unit, indicator, plain.start).base
    : null;
};

/** The counts of the unit that stand, by day: one that would take it above the ceiling does not, and the next goes on without it. */
const standing = (
  plain: PlainCampaign,
  unit: PlainUnit,
  indicator: PlainIndicator,
  ceiling: number | null,
): readonly string[] => {
  const start = startOf(plain, unit, indicator.code);
  let done = start ?? 0;
  const isMeasured = start !== null || indicator.way === 'state';
  return plain.rows
    .filter((row) => row.unit === unit.code)
    .sort((one, other) => (one.date < other.date ? -1 : 1))
    .flatMap(({ date, counts }) => {
      const count = counts.get(indicator.code);
      if (count === undefined) return [];
      const total = { new: done + count, runningTotal: (start ?? 0) + count, state: count }[indicator.way];
      if (isMeasured && ceiling !== null && total > ceiling) return [];
      done = total;
      return [`${date} ${count}`];
    });
};

/** Bases that move are limited by counts that are limited themselves: they have tables of their own. */
const isStill = ({ indicators }: Campaign, { base }: Indicator): boolean =>
  (base ?? []).every(({ code }) => indicators.every((one) => one.code !== code));

it('the same counts stand, and nothing else is left out', () => {
  fc.assert(
    fc.property(generatedCampaign, ({ campaign, tallies }) => {
      const plain = toPlain(campaign, tallies);
      const rows = tallies.map(({ row, unit, date, counts }) =>
        entry(row, unit, date, Object.fromEntries(counts)),
      );
      const checked = checkTallies(campaign, rows, campaign.settings.end);
      campaign.indicators
        .filter((indicator) => isStill(campaign, indicator))
        .forEach((indicator) => {
          const mine = plain.indicators.find(({ code }) => code === indicator.code);
          if (mine === undefined) throw new Error('The oracle knows each indicator');
          for (const unit of plain.units) {
            const stands = checked.tallies
              .filter((tally) => tally.unit === unit.code && tally.counts.has(indicator.code))
              .map(({ date, counts }) => `${date} ${counts.get(indicator.code)}`);
            const ceiling = ceilingOf(plain, unit, mine, indicator);
            expect([...stands].sort()).toEqual([...standing(plain, unit, mine, ceiling)].sort());
          }
        });
    }),
    { numRuns: 150 },
  );
});
