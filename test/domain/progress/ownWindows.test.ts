// Villages vaccinate one after the other: each on its own days, and nobody is asked for anything outside them.
import { totalsOf } from '../../../src/domain/counting/modes';
import type { Tally } from '../../../src/domain/counting/tally';
import type { OwnWindow } from '../../../src/domain/plan/campaign';
import type { Period } from '../../../src/domain/plan/period';
import { measureProgress } from '../../../src/domain/progress/progress';
import { unitsThatMet } from '../../../src/domain/progress/ranking';
import { reportingStatusOf } from '../../../src/domain/progress/reporting';
import { buildReport } from '../../../src/domain/report/buildReport';
import { campaign, indicator, tally, unit } from '../../support/campaigns';

const days = (from: string | null, deadline: string | null): ReadonlyMap<string, OwnWindow> =>
  new Map([['TP', { from, deadline }]]);

/** The campaign lasts from 1/4 to 30/4; weeks end on Sundays, the first on 6/4. */
const plan = campaign({
  settings: { start: '2025-04-01', end: '2025-04-30' },
  indicators: [indicator('TP', { target: '100%', base: 'CHO', from: '2025-04-01', deadline: '2025-04-30' })],
  units: [
    unit('A', { CHO: 40 }, { windows: days('2025-04-09', '2025-04-12') }),
    unit('B', { CHO: 60 }),
    unit('C', { CHO: 20 }, { windows: days(null, '2025-04-05') }),
  ],
});

const rowOf = (code: string | null, day: string, tallies: readonly Tally[] = []) =>
  measureProgress(plan, totalsOf(plan, tallies), day).find(({ unit: one }) => one === code);

const week = (number: number): Period =>
  [
    { kind: 'week', number: 1, from: '2025-04-01', to: '2025-04-06' },
    { kind: 'week', number: 2, from: '2025-04-07', to: '2025-04-13' },
    { kind: 'week', number: 3, from: '2025-04-14', to: '2025-04-20' },
  ][number - 1] as Period;

it.each<[string, string, object]>([
  [
    'A',
    '2025-04-05',
    { status: 'notStarted', daysLeft: 4, need: { kind: 'perDay', count: 10, from: '2025-04-09' } },
  ],
  ['A', '2025-04-10', { status: 'behind', daysLeft: 2, pace: 0, from: '2025-04-09', deadline: '2025-04-12' }],
  ['A', '2025-04-13', { status: 'overdue', daysLeft: 0 }],
  ['B', '2025-04-05', { status: 'behind', from: '2025-04-01', deadline: '2025-04-30' }],
  ['C', '2025-04-06', { status: 'overdue', from: '2025-04-01', deadline: '2025-04-05' }],
])('%s on %s is measured in its own days', (code, day, expected) => {
  expect(rowOf(code, day)).toMatchObject(expected);
});

it('the commune is measured by the dates of the plan', () => {
  expect(rowOf(null, '2025-04-05')).toMatchObject({
    from: '2025-04-01',
    deadline: '2025-04-30',
    target: 120,
  });
});

it.each<[number, readonly string[]]>([
  [1, ['notAsked', 'notReported', 'notReported']],
  [2, ['notReported', 'notReported', 'notAsked']],
  [3, ['notAsked', 'notReported', 'notAsked']],
])('who is silent in week %d is who was asked', (number, expected) => {
  const totals = totalsOf(plan, []);
  expect(plan.units.map((one) => reportingStatusOf(plan, [], totals, one, week(number), new Set()))).toEqual(
    expected,
  );
});

it('who tells something outside its days has reported, and is not late', () => {
  const tallies = [tally('A', '2025-04-15', { TP: 3 }, { typedAt: '2025-04-29T08:00' })];
  const [one] = plan.units;
  if (one === undefined) throw new Error('The plan has a unit');
  expect(reportingStatusOf(plan, tallies, totalsOf(plan, tallies), one, week(3), new Set())).toBe('onTime');
});

const reportOn = (number: number, tallies: readonly Tally[] = []) => {
  const totals = totalsOf(plan, tallies);
  const period = week(number);
  return buildReport(
    {
      title: 'thử',
      campaign: plan,
      checked: { tallies, totals, findings: [], obstacles: [], evidence: [] },
      frozen: [],
      period,
      cutOff: `${period.to}T23:00`,
      notMatchingOn: () => new Set(),
    },
    new Map(),
  );
};

it('a quota is given for the days of the next week that are its own', () => {
  const quotas = (number: number) =>
    Object.fromEntries(
      reportOn(number).units.map(({ unit: code, results }) => [code, results[0]?.nextQuota]),
    );
  // B: 60 in 24 days, 7 of them next week; then 17 days, 7 of them.
  expect(quotas(1)).toEqual({ A: 40, B: 18, C: null });
  expect(quotas(2)).toEqual({ A: null, B: 25, C: null });
});

it('only who was asked is counted as silent, and reminded', () => {
  const { headline, proposals } = reportOn(1);
  expect(headline.units).toMatchObject({ all: 2, reported: 0, silent: 2 });
  expect(proposals.reminder.map(({ unit: code }) => code).sort()).toEqual(['B', 'C']);
  // C is overdue for the second week running by then, and its days are over.
  expect(reportOn(3).proposals.reminder.map(({ unit: code }) => code)).toEqual(['B']);
});

it('who has met all targets needs no reminder', () => {
  const tallies = [tally('B', '2025-04-02', { TP: 60 })];
  expect([...unitsThatMet(plan, totalsOf(plan, tallies), '2025-04-03')]).toEqual(['B']);
  expect(reportOn(2, tallies).proposals.reminder.map(({ unit: code }) => code)).toEqual(['A']);
});
