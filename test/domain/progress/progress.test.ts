import fc from 'fast-check';
import { rateInBasisPoints } from '../../../src/domain/plan/basisPoints';
import { totalsOf } from '../../../src/domain/counting/modes';
import { shareByLargestRemainder } from '../../../src/domain/progress/largestRemainder';
import type { ProgressRow } from '../../../src/domain/progress/progress';
import { measureProgress } from '../../../src/domain/progress/progress';
import type { Campaign } from '../../../src/domain/plan/campaign';
import type { Tally } from '../../../src/domain/counting/tally';
import { campaign, indicator, tally, unit } from '../../support/campaigns';

const measure = (plan: Campaign, tallies: readonly Tally[], asOf: string): readonly ProgressRow[] =>
  measureProgress(plan, totalsOf(plan, tallies), asOf);

const rowOf = (rows: readonly ProgressRow[], unitCode: string | null): ProgressRow => {
  const row = rows.find((one) => one.unit === unitCode);
  if (row === undefined) throw new Error(`no row of ${unitCode}`);
  return row;
};

describe('a rate', () => {
  it.each([
    [11_511, 13_308, 8_650],
    [6_769, 7_060, 9_588],
    [3_310, 9_907, 3_341],
    [9_999_999, 10_000_000, 9_999],
    [1, 1, 10_000],
    [0, 5, 0],
  ])('of %d in %d is %d basis points', (numerator, denominator, expected) => {
    expect(rateInBasisPoints(numerator, denominator)).toBe(expected);
  });

  it('does not exist without a denominator', () => {
    expect(rateInBasisPoints(5, 0)).toBeNull();
  });

  it('reads 100,00% only when it is complete', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (numerator, denominator) => {
        const rate = rateInBasisPoints(numerator, denominator) ?? -1;
        expect(rate >= 10_000).toBe(numerator >= denominator);
      }),
    );
  });
});

describe('shares by largest remainder', () => {
  it('add up to the whole and differ from the exact share by less than one', () => {
    fc.assert(
      fc.property(
        fc.nat(10_000),
        fc.array(fc.nat(5_000), { minLength: 1, maxLength: 30 }),
        (total, weights) => {
          const sum = weights.reduce((running, weight) => running + weight, 0);
          const shares = shareByLargestRemainder(total, weights);
          expect(shares.reduce((running, share) => running + share, 0)).toBe(sum === 0 ? 0 : total);
          shares.forEach((share, index) => {
            if (sum > 0) expect(Math.abs(share - (total * (weights[index] ?? 0)) / sum)).toBeLessThan(1);
          });
        },
      ),
    );
  });
});

describe('progress of a unit', () => {
  const plan = campaign({
    units: [unit('A', { DS14: 13_308, 'TN2.DK': 11_511 })],
    indicators: [indicator('TN2', { target: '≥95%' })],
  });

  it('starts from the value on the baseline date', () => {
    const row = rowOf(measure(plan, [], '2025-04-18'), 'A');
    expect(row).toMatchObject({
      start: 11_511,
      done: 11_511,
      target: 12_643,
      remaining: 1_132,
      pace: 0,
      status: 'behind',
    });
    expect(row.rateOfBase).toBe(8_650);
  });

  it('needs a day what remains over the days left', () => {
    const row = rowOf(measure(plan, [tally('A', '2025-04-18', { TN2: 132 })], '2025-06-08'), 'A');
    expect(row).toMatchObject({ remaining: 1_000, daysLeft: 10, requiredPerDay: 100 });
  });

  it.each([
    ['before the window opens', '2025-04-17', 0, 'notStarted'],
    ['at the planned pace', '2025-05-18', 566, 'onTrack'],
    ['at four fifths of it', '2025-05-18', 453, 'atRisk'],
    ['below that', '2025-05-18', 452, 'behind'],
    ['after the deadline', '2025-06-19', 1_131, 'overdue'],
    ['once the target is reached, whatever the day', '2025-06-19', 1_132, 'met'],
  ])('%s is told as it stands', (_when, asOf, count, status) => {
    const rows = measure(plan, [tally('A', '2025-04-18', { TN2: count })], asOf);
    expect(rowOf(rows, 'A').status).toBe(status);
  });

  it('has nothing left to ask when the deadline has passed and something remains', () => {
    const row = rowOf(measure(plan, [], '2025-06-18'), 'A');
    expect(row).toMatchObject({ daysLeft: 0, requiredPerDay: null });
  });

  it('is forecast from the last seven days', () => {
    const tallies = [tally('A', '2025-05-01', { TN2: 700 }), tally('A', '2025-05-20', { TN2: 70 })];
    const row = rowOf(measure(plan, tallies, '2025-05-22'), 'A');
    expect(row.forecast).toMatchObject({ recentCount: 70, recentDays: 7, reachedOn: null });
    expect(row.forecast?.rateAtDeadline).toBe(rateInBasisPoints(12_281 + 270, 12_643));
  });
});

describe('what is not known is never taken for a figure', () => {
  it('a blank figure leaves the unit and the commune without base and target', () => {
    const plan = campaign({ units: [unit('A', { DS14: 100 }), unit('B', { DS14: null })] });
    const rows = measure(plan, [tally('A', '2025-04-18', { TN2: 10 })], '2025-04-20');
    expect(rowOf(rows, 'B')).toMatchObject({
      base: null,
      target: null,
      rateOfBase: null,
      status: 'noTarget',
    });
    expect(rowOf(rows, null)).toMatchObject({ base: null, target: null, done: 10, status: 'noTarget' });
    expect(rowOf(rows, 'A')).toMatchObject({ base: 100, target: 100, rateOfBase: 1_000 });
  });

  it('a base of 0 is no target, neither 0% nor 100%', () => {
    const plan = campaign({ units: [unit('A', { DS14: 0 })] });
    expect(rowOf(measure(plan, [], '2025-05-01'), 'A')).toMatchObject({
      base: 0,
      target: null,
      rateOfBase: null,
      rateOfTarget: null,
      status: 'noTarget',
    });
  });

  it('an indicator without a target is followed only', () => {
    const plan = campaign({ indicators: [indicator('TN2', { target: '' })] });
    const rows = measure(plan, [tally('A', '2025-04-18', { TN2: 10 })], '2025-05-01');
    expect(rowOf(rows, 'A')).toMatchObject({ done: 10, rateOfBase: 1_000, target: null, status: 'noTarget' });
  });
});

describe('bases', () => {
  it('are reduced by exclusions for the target, and both rates are told', () => {
    const plan = campaign({
      units: [unit('A', { DS14: 100 })],
      exclusions: [{ unit: 'A', figure: 'DS14', reason: 'đi nước ngoài', count: 20 }],
    });
    const row = rowOf(measure(plan, [tally('A', '2025-04-18', { TN2: 40 })], '2025-04-20'), 'A');
    expect(row).toMatchObject({
      base: 100,
      eligibleBase: 80,
      target: 80,
      rateOfBase: 4_000,
      rateOfEligibleBase: 5_000,
    });
  });

  it('move when an indicator stands in them: the rate falls while counts rise', () => {
    const plan = campaign({
      units: [unit('A', { DS14: 1_000, 'TN2.DK': 100, 'KH.DK': 90 })],
      indicators: [indicator('TN2'), indicator('KH', { base: 'TN2' })],
    });
    const before = measure(plan, [], '2025-04-18').filter((row) => row.indicator === 'KH');
    const after = measure(plan, [tally('A', '2025-04-19', { TN2: 50, KH: 10 })], '2025-04-19').filter(
      (row) => row.indicator === 'KH',
    );
    expect([rowOf(before, 'A').rateOfBase, rowOf(after, 'A').rateOfBase]).toEqual([9_000, 6_667]);
    expect(rowOf(after, 'A')).toMatchObject({ base: 150, done: 100, target: 150 });
  });
});

describe('counting modes', () => {
  const days = ['2025-04-18', '2025-04-19', '2025-04-21', '2025-04-25'];

  it('a running total counts as the sum of new counts does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(20), { minLength: 4, maxLength: 4 }),
        fc.constantFrom(...days),
        (gains, asOf) => {
          const plan = (countingMode: 'new' | 'cumulative') =>
            campaign({ settings: { countingMode }, units: [unit('A', { DS14: 500 })] });
          let running = 0;
          const fresh = gains.map((gain, index) => tally('A', days[index] ?? '', { TN2: gain }));
          const totals = gains.map((gain, index) =>
            tally('A', days[index] ?? '', { TN2: (running += gain) }),
          );
          expect(measure(plan('cumulative'), totals, asOf)).toEqual(measure(plan('new'), fresh, asOf));
        },
      ),
    );
  });

  it('the order of rows does not matter', () => {
    const plan = campaign();
    const tallies = days.map((day, index) => tally('A', day, { TN2: index + 1 }));
    expect(measure(plan, [...tallies].reverse(), '2025-05-01')).toEqual(measure(plan, tallies, '2025-05-01'));
  });
});
