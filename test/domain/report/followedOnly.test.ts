// What the plan follows without a target is counted and shown, and nobody is late, ranked or given a quota on it.
import { checkTallies } from '../../../src/domain/checks/checkTallies';
import { totalsOf } from '../../../src/domain/counting/modes';
import { buildReport } from '../../../src/domain/report/buildReport';
import { campaign, entry, indicator, tally, unit } from '../../support/campaigns';

const storm = campaign({
  indicators: [indicator('TM', { target: '', base: '' }), indicator('NHA', { target: 'nhiều', base: 'HO' })],
  units: [unit('A', { HO: 100 }), unit('B', { HO: 50 })],
});
const tallies = [
  tally('A', '2025-04-22', { TM: 3, NHA: 4 }),
  tally('A', '2025-04-29', { TM: 5, NHA: 1 }),
  tally('B', '2025-04-30', { TM: 2, NHA: 0 }),
];

const report = buildReport(
  {
    title: 'thử',
    campaign: storm,
    checked: { tallies, totals: totalsOf(storm, tallies), findings: [], obstacles: [], evidence: [] },
    frozen: [],
    period: { kind: 'week', number: 3, from: '2025-04-28', to: '2025-05-04' },
    cutOff: '2025-05-05T11:00',
    notMatchingOn: () => new Set(),
  },
  new Map(),
);

it('count and gain are told', () => {
  expect(report.indicators).toMatchObject([
    { indicator: 'TM', done: 10, gained: 7, change: 4, target: null },
    { indicator: 'NHA', done: 5, gained: 1, change: -3, target: null },
  ]);
});

it('nothing is late, needed or given as a quota', () => {
  for (const row of [...report.indicators, ...report.units.flatMap(({ results }) => results)])
    expect(row).toMatchObject({
      status: 'noTarget',
      need: null,
      nextQuota: null,
      pace: null,
      remaining: null,
    });
  expect(report.headline).toMatchObject({ status: 'noTarget', late: [] });
});

it('no unit is ranked, behind, praised or reminded', () => {
  expect(report.units.map(({ rank, behind, daysWithoutGain }) => [rank, behind, daysWithoutGain])).toEqual([
    [null, false, null],
    [null, false, null],
  ]);
  expect(report.proposals).toEqual({ praise: [], reminder: [] });
});

it('the report names what it follows only because the plan cannot be read', () => {
  expect(report.unread).toEqual(['NHA']);
});

it('a day without any is no slip', () => {
  const { findings } = checkTallies(storm, [entry(2, 'A', '2025-04-22', { TM: 0, NHA: 0 })], '2025-05-12');
  expect(findings).toEqual([]);
});
