// Whom and what a report judges: by main indicators, unit by unit, and never by the worst of them all.
import { campaign, indicator, tally, unit } from '../../support/campaigns';
import { reportOn, unitIn } from '../../support/reports';

/** Week 2 is 21/4–27/4/2025, days 4 to 10 of 62. */
const week = { number: 2 } as const;

describe('a side task of which one is left after its deadline', () => {
  const plan = campaign({
    indicators: [
      indicator('TN2', { main: true }),
      indicator('DTCB', { base: 'CT', target: '42', deadline: '2025-04-25' }),
    ],
    units: [unit('A', { DS14: 100, CT: 42 })],
  });
  const report = reportOn({
    ...week,
    campaign: plan,
    tallies: [tally('A', '2025-04-22', { TN2: 40, DTCB: 41 })],
  });

  it('does not speak for the commune, and is named with what remains', () => {
    expect(report.status).toBe('onTrack');
    expect(report.headline).toMatchObject({
      status: 'onTrack',
      byStatus: [
        { status: 'overdue', count: 1, indicators: ['DTCB'] },
        { status: 'onTrack', count: 1, indicators: ['TN2'] },
      ],
      late: [{ indicator: 'DTCB', status: 'overdue', remaining: 1, main: false }],
      outcomes: null,
    });
  });

  it('does not speak for the unit either', () => {
    expect(unitIn(report, 'A')).toMatchObject({ status: 'onTrack', behind: false, remaining: 60 });
  });

  it('judges where no indicator is marked', () => {
    const unmarked = { ...plan, indicators: plan.indicators.map((one) => ({ ...one, main: false })) };
    const { status } = reportOn({
      ...week,
      campaign: unmarked,
      tallies: [tally('A', '2025-04-22', { TN2: 40, DTCB: 41 })],
    });
    expect(status).toBe('overdue');
  });
});

describe('the order of units', () => {
  const plan = campaign({
    indicators: [indicator('TN2'), indicator('KH', { deadline: '2025-04-25' })],
    units: ['A', 'B', 'C', 'D'].map((code) => unit(code, { DS14: 100 })),
  });

  it('puts who is overdue above who is slower but has time left; equals share a rank', () => {
    const report = reportOn({
      ...week,
      campaign: plan,
      tallies: [
        tally('A', '2025-04-22', { TN2: 1, KH: 100 }),
        tally('B', '2025-04-22', { TN2: 100, KH: 99 }),
        tally('C', '2025-04-22', { TN2: 100, KH: 99 }),
        tally('D', '2025-04-22', { TN2: 100, KH: 100 }),
      ],
    });
    expect(report.units.map(({ unit: code, status, rank }) => [code, status, rank])).toEqual([
      ['B', 'overdue', 1],
      ['C', 'overdue', 1],
      ['A', 'behind', 3],
      ['D', 'met', 4],
    ]);
  });
});

it('a unit whose people are counted elsewhere is none of the thôn that are counted', () => {
  const report = reportOn({
    ...week,
    campaign: campaign({
      units: [unit('A', { DS14: 100 }), unit('B', { DS14: 50 }), unit('Y', { DS14: 20 }, { inTotal: false })],
    }),
    tallies: [tally('A', '2025-04-22', { TN2: 40 })],
  });
  expect(report.unitsReported).toBe(1);
  expect(report.headline.units).toEqual({ all: 2, reported: 1, silent: 1, behind: 1 });
  expect(report.headline.others).toEqual({ all: 1, reported: 0, silent: 1, behind: 1 });
});

describe('the final report', () => {
  // Its last day is the indicators' last day: no deadline has passed.
  const plan = campaign({
    indicators: [
      indicator('TN2', { main: true }),
      indicator('KH'),
      indicator('TD', { base: '', target: '' }),
    ],
    units: [unit('A', { DS14: 100 }), unit('B', { DS14: 100 })],
  });
  const report = reportOn({
    campaign: plan,
    kind: 'final',
    tallies: [tally('A', '2025-04-22', { TN2: 99, KH: 100 }), tally('B', '2025-04-22', { TN2: 100 })],
  });

  it('knows met and not met alone, also on the last day', () => {
    expect(report.indicators.map(({ outcome }) => outcome)).toEqual(['notMet', 'notMet', null]);
    expect(unitIn(report, 'A')).toMatchObject({ outcome: 'notMet', behind: true });
    expect(unitIn(report, 'B')).toMatchObject({ outcome: 'met', behind: false });
    expect(unitIn(report, 'B').results.map(({ outcome }) => outcome)).toEqual(['met', 'notMet', null]);
    expect(report.headline).toMatchObject({ outcomes: { met: 0, notMet: 2 } });
    expect(report.headline.late.map(({ indicator: code }) => code)).toEqual(['KH', 'TN2']);
  });

  it('proposes by the result alone', () => {
    expect(report.proposals.praise).toEqual(['B']);
    expect(report.proposals.reminder.map(({ unit: code }) => code)).toEqual(['A']);
  });

  it('is the only one that speaks of results', () => {
    const weekly = reportOn({ ...week, campaign: plan });
    expect(weekly.indicators.map(({ outcome }) => outcome)).toEqual([null, null, null]);
  });
});
