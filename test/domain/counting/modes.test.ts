// An indicator in its own way, whatever the campaign's is. A state is told anew each time, and may fall.
import { checkTallies } from '../../../src/domain/checks/checkTallies';
import { totalsOf } from '../../../src/domain/counting/modes';
import type { IndicatorMode } from '../../../src/domain/plan/campaign';
import { measureProgress } from '../../../src/domain/progress/progress';
import { reportingStatusOf } from '../../../src/domain/progress/reporting';
import { campaign, entry, indicator, tally, unit } from '../../support/campaigns';

const planWith = (counting: IndicatorMode | null, figures: Record<string, number | null> = {}) =>
  campaign({
    indicators: [indicator('BG', { counting, target: '≥50%', base: 'HO', cap: { kind: 'none' } })],
    units: [unit('A', { HO: 40, ...figures }), unit('B', { HO: 60, ...figures })],
  });

/** Done on 30/4 of A, of B and of the commune, where A told 12, then 9, and B nothing. */
const doneIn = (plan: ReturnType<typeof planWith>) => {
  const tallies = [tally('A', '2025-04-20', { BG: 12 }), tally('A', '2025-04-27', { BG: 9 })];
  const rows = measureProgress(plan, totalsOf(plan, tallies), '2025-04-30');
  return ['A', 'B', null].map((code) => rows.find((row) => row.unit === code)?.done);
};

it.each<[string, IndicatorMode | null, Record<string, number | null>, readonly (number | null)[]]>([
  ['what is new adds up', 'new', {}, [21, 0, 21]],
  ['a blank goes by the campaign', null, {}, [21, 0, 21]],
  ['a running total is the last one', 'cumulative', { 'BG.DK': 5 }, [14, 5, 19]],
  ['a state is the last one told, or what it was at first', 'state', { 'BG.DK': 5 }, [9, 5, 14]],
  ['a state that nobody has told is not known', 'state', {}, [9, null, 9]],
  ['a blank start is told by the first row', 'state', { 'BG.DK': null }, [9, null, 9]],
])('%s', (_what, counting, figures, done) => {
  expect(doneIn(planWith(counting, figures))).toEqual(done);
});

it.each<[string, Record<string, number | null>, number]>([
  ['what it was at first', { 'BG.DK': 5 }, 7],
  ['the first time it was told, where nobody knows what it was', {}, 0],
])('what a state gained in a week is told from %s', (_what, figures, gained) => {
  const totals = totalsOf(planWith('state', figures), [
    tally('A', '2025-04-20', { BG: 12 }),
    tally('A', '2025-04-27', { BG: 9 }),
  ]);
  expect(totals.gained('A', 'BG', '2025-04-18', '2025-04-20')).toBe(gained);
  expect(totals.gained('A', 'BG', '2025-04-21', '2025-04-27')).toBe(-3);
});

it('a state that falls, stands or comes back is no slip', () => {
  const plan = planWith('state');
  const told = [30, 30, 12, 0, 30].map((count, index) =>
    entry(index + 2, 'A', `2025-04-${20 + index}`, { BG: count }),
  );
  expect(checkTallies(plan, told, '2025-05-12').findings).toEqual([]);
});

it('a state above its ceiling is not counted', () => {
  const plan = campaign({
    indicators: [indicator('BG', { counting: 'state', base: 'HO', target: '≥50%' })],
    units: [unit('A', { HO: 40 })],
  });
  const told = [40, 41, 39].map((count, index) =>
    entry(index + 2, 'A', `2025-04-${20 + index}`, { BG: count }),
  );
  const { findings, tallies } = checkTallies(plan, told, '2025-05-12');
  expect(findings).toMatchObject([{ code: 'OVER_BASE', row: 3, details: { total: 41, most: 40 } }]);
  expect(tallies.map(({ counts }) => counts.get('BG') ?? null)).toEqual([40, null, 39]);
});

it('a unit that tells a state has reported, also where there is nothing', () => {
  const plan = planWith('state');
  const tallies = [tally('A', '2025-04-22', { BG: 0 }, { typedAt: '2025-04-22T08:00' })];
  const week = { kind: 'week', number: 2, from: '2025-04-21', to: '2025-04-27' } as const;
  const [one] = plan.units;
  if (one === undefined) throw new Error('The plan has a unit');
  expect(reportingStatusOf(plan, tallies, totalsOf(plan, tallies), one, week, new Set())).toBe('onTime');
});
