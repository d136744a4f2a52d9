// What is needed from when on, what the next period must bring, and what the plan asks of each day.
import { campaign, indicator, tally, unit } from '../../support/campaigns';
import { reportOn, unitIn } from '../../support/reports';

describe('a need', () => {
  it('is said in the measure that says something, from the day after the report’s last', () => {
    const report = reportOn({
      campaign: campaign({ units: [unit('A', { DS14: 100 }), unit('B', { DS14: 11 })] }),
      number: 2,
      tallies: [tally('B', '2025-04-22', { TN2: 10 })],
    });
    // 52 days are left after 27/4.
    expect(unitIn(report, 'A').results[0]?.need).toEqual({ kind: 'perDay', count: 2, from: '2025-04-28' });
    expect(unitIn(report, 'B').results[0]?.need).toEqual({ kind: 'remains', count: 1, from: '2025-04-28' });
    expect(report.indicators[0]?.need).toEqual({ kind: 'perDay', count: 2, from: '2025-04-28' });
  });
});

describe('the quota of the next period', () => {
  const plan = campaign({ units: [unit('A', { DS14: 620 })] });
  const quotaIn = (kind: 'week' | 'month' | 'day' | 'final', number: number): unknown =>
    reportOn({ campaign: plan, kind, number }).indicators[0]?.nextQuota;

  it('is for seven days after a week, for 31 after April, for one after a day', () => {
    expect(quotaIn('week', 2)).toBe(Math.ceil((620 * 7) / 52));
    expect(quotaIn('month', 1)).toBe(Math.ceil((620 * 31) / 49));
    expect(quotaIn('day', 10)).toBe(Math.ceil(620 / 52));
  });

  it('is all that remains where no period follows', () => {
    expect(quotaIn('final', 1)).toBe(620);
    expect(quotaIn('month', 3)).toBe(620);
  });
});

describe('the plan’s daily rules', () => {
  const planWith = (
    quota: { count: number; scope: 'unit' | 'commune' } | null,
    cadence: 'day' | 'week' = 'day',
  ) =>
    campaign({
      settings: { cadence },
      indicators: [indicator('TN2', { quota })],
      units: [
        unit('A', { DS14: 100 }),
        unit('B', { DS14: 100 }),
        unit('Y', { DS14: 100 }, { inTotal: false }),
      ],
    });
  const tallies = [
    tally('A', '2025-04-21', { TN2: 3 }),
    tally('A', '2025-04-22', { TN2: 0 }),
    tally('A', '2025-04-24', { TN2: 5 }),
    tally('B', '2025-04-24', { TN2: 41 }),
  ];
  const week = { number: 2, tallies } as const;

  it('count the days without any gain', () => {
    const report = reportOn({ ...week, campaign: planWith(null) });
    expect(unitIn(report, 'A').daysWithoutGain).toEqual({ days: 5, of: 7 });
    expect(unitIn(report, 'B').daysWithoutGain).toEqual({ days: 6, of: 7 });
  });

  it('ask nothing of days where units count by the week', () => {
    const report = reportOn({ ...week, campaign: planWith(null, 'week') });
    expect(unitIn(report, 'A').daysWithoutGain).toBeNull();
  });

  it('hold each unit against a quota for each, and the commune against all of them', () => {
    const report = reportOn({ ...week, campaign: planWith({ count: 3, scope: 'unit' }) });
    const averageTenths = 11;
    expect(unitIn(report, 'A').results[0]?.againstQuota).toEqual({
      perDay: 3,
      gained: 8,
      days: 7,
      averageTenths,
      reached: false,
    });
    expect(unitIn(report, 'B').results[0]?.againstQuota).toMatchObject({
      perDay: 3,
      gained: 41,
      reached: true,
    });
    expect(report.indicators[0]?.againstQuota).toMatchObject({ perDay: 6, gained: 49, reached: true });
  });

  it('hold the commune alone against a quota of all together', () => {
    const report = reportOn({ ...week, campaign: planWith({ count: 7, scope: 'commune' }) });
    expect(report.indicators[0]?.againstQuota).toMatchObject({
      perDay: 7,
      gained: 49,
      days: 7,
      reached: true,
    });
    expect(unitIn(report, 'A').results[0]?.againstQuota).toBeNull();
  });

  it('hold nothing against no quota', () => {
    expect(reportOn({ ...week, campaign: planWith(null) }).indicators[0]?.againstQuota).toBeNull();
  });
});
