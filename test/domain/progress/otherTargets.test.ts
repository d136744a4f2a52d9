// Targets of other plans: few instead of many, by milestones, in each week, of what the campaign itself finds.
import { totalsOf } from '../../../src/domain/counting/modes';
import type { Tally } from '../../../src/domain/counting/tally';
import type { Campaign, IndicatorMode } from '../../../src/domain/plan/campaign';
import type { ProgressRow } from '../../../src/domain/progress/progress';
import { measureProgress } from '../../../src/domain/progress/progress';
import { standingsOf } from '../../../src/domain/progress/standing';
import { campaign, indicator, tally, unit } from '../../support/campaigns';

/** The row of A (or the commune's) on the first indicator at the end of the day. */
const rowOn = (
  plan: Campaign,
  tallies: readonly Tally[],
  day: string,
  code: string | null = 'A',
): ProgressRow => {
  const rows = measureProgress(plan, totalsOf(plan, tallies), day);
  const row = rows.find((one) => one.unit === code && one.indicator === plan.indicators[0]?.code);
  if (row === undefined) throw new Error('Each unit has a row');
  return row;
};

/** One unit with 100 houses; the window is the ten days from 18/4 to 27/4. */
const houses = (target: string, figures: Record<string, number> = {}, counting: IndicatorMode = 'state') =>
  campaign({
    indicators: [
      indicator('BG', { target, counting, base: 'HO', from: '2025-04-18', deadline: '2025-04-27' }),
    ],
    units: [unit('A', { HO: 100, ...figures })],
  });

const told = (count: number, day = '2025-04-22') => [tally('A', day, { BG: count })];

describe('where few are wanted', () => {
  it.each<[string, string, Record<string, number>, number, object]>([
    ['at the limit', '≤20%', {}, 20, { status: 'met', remaining: 0, need: { kind: 'met' }, target: 20 }],
    [
      'above it',
      '≤20%',
      {},
      23,
      { status: 'behind', remaining: 3, need: { kind: 'above', count: 3 }, pace: null },
    ],
    ['below is wanted, at it', '<20%', {}, 20, { status: 'behind', remaining: 1, target: 19 }],
    // Half of ten days: from 40 the plan wants 20 less in all, 10 by now.
    [
      'on the way down',
      '≤20%',
      { 'BG.DK': 40 },
      30,
      { status: 'onTrack', pace: 10_000, need: { kind: 'toReduce', count: 10 } },
    ],
    ['slower than planned', '≤20%', { 'BG.DK': 40 }, 32, { status: 'atRisk', pace: 8_000 }],
    ['going up', '≤20%', { 'BG.DK': 40 }, 45, { status: 'behind', pace: -5_000 }],
    [
      'a start below the limit needs no pace',
      '≤20%',
      { 'BG.DK': 10 },
      23,
      { status: 'behind', pace: null, need: { kind: 'above', count: 3 } },
    ],
    ['none at all', '≤0', {}, 0, { status: 'met', target: 0 }],
    ['one where none is wanted', '≤0', {}, 1, { status: 'behind', remaining: 1 }],
    ['so many less than at the start', 'giảm 4%', { 'BG.DK': 40 }, 36, { status: 'met', target: 36 }],
    [
      'not yet so many less',
      'giảm 4%',
      { 'BG.DK': 40 },
      38,
      { status: 'onTrack', remaining: 2, pace: 10_000 },
    ],
  ])('%s: %s', (_what, target, figures, count, expected) => {
    const row = rowOn(houses(target, figures), told(count), '2025-04-22');
    expect(row).toMatchObject({
      ...expected,
      requiredPerDay: row.remaining === 0 ? 0 : null,
      forecast: null,
      rateOfTarget: null,
    });
  });

  it('what is above the limit once the time is over is overdue', () => {
    expect(rowOn(houses('≤20%'), told(23), '2025-04-28')).toMatchObject({
      status: 'overdue',
      need: { kind: 'above', count: 3 },
    });
  });

  it.each<IndicatorMode>(['new', 'cumulative', 'state'])('silence is not praised (%s)', (counting) => {
    const plan = houses('≤20%', { 'BG.DK': 5 }, counting);
    expect(rowOn(plan, [], '2025-04-22')).toMatchObject({
      status: 'noTarget',
      need: null,
      remaining: null,
      untold: 1,
    });
    expect(rowOn(plan, told(0), '2025-04-22')).toMatchObject({ status: 'met', untold: 0 });
  });

  it('the commune is not praised as long as one of its units is silent', () => {
    const plan = campaign({
      indicators: [indicator('BG', { target: '≤20%', counting: 'state', base: 'HO' })],
      units: [unit('A', { HO: 100 }), unit('B', { HO: 50 })],
    });
    expect(rowOn(plan, told(10), '2025-04-22', null)).toMatchObject({
      status: 'noTarget',
      done: 10,
      untold: 1,
    });
    expect(rowOn(plan, told(40), '2025-04-22', null)).toMatchObject({ status: 'behind', remaining: 10 });
    const all = [...told(10), tally('B', '2025-04-22', { BG: 20 })];
    expect(rowOn(plan, all, '2025-04-22', null)).toMatchObject({ status: 'met', done: 30, target: 30 });
  });

  it('a count for the commune is shared out, and none is none for each', () => {
    const plan = (target: string) =>
      campaign({
        indicators: [indicator('BG', { target, base: 'HO' })],
        units: [unit('A', { HO: 100 }), unit('B', { HO: 50 })],
      });
    expect(rowOn(plan('tối đa 30'), [], '2025-04-22')).toMatchObject({ target: 20 });
    expect(rowOn(plan('≤0'), [], '2025-04-22')).toMatchObject({ target: 0 });
  });
});

describe('a share of what the campaign itself finds', () => {
  const bags = campaign({
    indicators: [
      indicator('TO', { target: '≥35%', base: 'TUI', cap: { kind: 'none' } }),
      indicator('TUI', { target: '100', base: '' }),
    ],
    units: [unit('A', {})],
  });

  it.each<[number, number, object]>([
    [7, 20, { status: 'met', target: 7, pace: null, rateOfBase: 3_500 }],
    [
      6,
      20,
      {
        status: 'behind',
        remaining: 1,
        pace: null,
        need: { kind: 'remains', count: 1 },
        requiredPerDay: null,
        forecast: null,
      },
    ],
    [0, 0, { status: 'noTarget', target: null }],
  ])('%d of %d is judged as it stands', (large, all, expected) => {
    expect(rowOn(bags, [tally('A', '2025-04-20', { TO: large, TUI: all })], '2025-04-20')).toMatchObject(
      expected,
    );
  });
});

describe('milestones', () => {
  /** 100 people, from 0 on 18/4: 20 by 22/4, 80 by 27/4. */
  const stepwise = campaign({
    indicators: [
      indicator('TN2', {
        target: '20% đến 22/4/2025; 80% đến 27/4/2025',
        from: '2025-04-18',
        deadline: '2025-04-27',
      }),
    ],
    units: [unit('A', { DS14: 100 })],
  });
  const done = (count: number) => [tally('A', '2025-04-18', { TN2: count })];

  it.each<[string, string, number, object]>([
    [
      'before the first',
      '2025-04-19',
      8,
      {
        pace: 10_000,
        status: 'onTrack',
        target: 80,
        milestone: { until: '2025-04-22', target: 20, remaining: 12, missed: false },
      },
    ],
    ['on the day of the first', '2025-04-22', 20, { pace: 10_000, status: 'onTrack' }],
    [
      'between the two',
      '2025-04-24',
      44,
      { pace: 10_000, status: 'onTrack', milestone: { until: '2025-04-27', missed: false } },
    ],
    [
      'past the first that was not reached',
      '2025-04-23',
      19,
      { status: 'behind', milestone: { until: '2025-04-22', target: 20, remaining: 1, missed: true } },
    ],
    ['reached', '2025-04-25', 80, { status: 'met' }],
    ['over', '2025-04-28', 79, { status: 'overdue', milestone: { until: '2025-04-27', missed: true } }],
  ])('%s', (_what, day, count, expected) => {
    expect(rowOn(stepwise, done(count), day)).toMatchObject(expected);
  });

  it('what a unit is assigned has none', () => {
    const plan = {
      ...stepwise,
      ...campaign({ indicators: stepwise.indicators, units: [unit('A', { DS14: 100, 'TN2.CT': 50 })] }),
    };
    expect(rowOn(plan, done(10), '2025-04-19')).toMatchObject({ target: 50, pace: 10_000, milestone: null });
  });
});

describe('so many', () => {
  it.each<[string, number | null, number | null]>([
    ['2/hộ', 80, 200],
    // Weeks of the campaign: 18–20/4, 21–27/4, 28/4–4/5.
    ['2/tuần', 6, 12],
    ['mỗi ngày 1', 13, 26],
    ['5/tháng', 5, 10],
  ])('%s is for each unit, and all of them for the commune', (target, ofUnit, ofCommune) => {
    const plan = campaign({
      indicators: [indicator('BG', { target, base: 'HO', from: '2025-04-18', deadline: '2025-04-30' })],
      units: [unit('A', { HO: 40 }), unit('B', { HO: 60 })],
    });
    expect(rowOn(plan, [], '2025-04-19').target).toBe(ofUnit);
    expect(rowOn(plan, [], '2025-04-19', null).target).toBe(ofCommune);
  });
});

it('the verdict beside a row knows what is too much', () => {
  const plan = houses('≤20%');
  const [one] = plan.units;
  if (one === undefined) throw new Error('The plan has a unit');
  const standingAt = (count: number) => standingsOf(plan, totalsOf(plan, told(count)))(one, '2025-04-22');
  expect(standingAt(23)).toMatchObject({ remaining: 3, need: { kind: 'above', count: 3 } });
  expect(standingAt(20)).toBe('met');
});
