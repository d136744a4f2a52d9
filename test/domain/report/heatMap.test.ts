// The course of a campaign says what its reports said, whatever has become of the tallies since.
import fc from 'fast-check';
import type { FrozenFigure } from '../../../src/domain/frozenFigures';
import type { Campaign } from '../../../src/domain/plan/campaign';
import type { Period } from '../../../src/domain/plan/period';
import { periodsOf } from '../../../src/domain/plan/period';
import type { RunningTotals } from '../../../src/domain/counting/runningTotals';
import { addUpTallies } from '../../../src/domain/counting/runningTotals';
import { buildReport } from '../../../src/domain/report/buildReport';
import { freezeReport } from '../../../src/domain/report/freezeReport';
import { heatMapOf } from '../../../src/domain/report/heatMap';
import type { Report } from '../../../src/domain/report/report';
import { mainIndicators } from '../../../src/domain/progress/mainIndicators';
import { generatedCampaign } from '../../oracle/generatedCampaigns';
import { campaign as campaignOf, indicator, tally, unit } from '../../support/campaigns';

const reportOn = (
  campaign: Campaign,
  tallies: Parameters<typeof addUpTallies>[0],
  period: Period,
  frozen: readonly FrozenFigure[],
  cutOff = `${period.to}T23:00`,
): { readonly report: Report; readonly totals: RunningTotals } => {
  const totals = addUpTallies(tallies, campaign.settings.countingMode);
  const checked = { tallies, totals, findings: [], obstacles: [], evidence: [] };
  const title = `Tuần ${period.number}`;
  const facts = { title, campaign, checked, frozen, period, cutOff, notMatchingOn: () => new Set<string>() };
  return { report: buildReport(facts, new Map()), totals };
};

it('its latest period is the report that is written: status and share of every unit and of the commune, worst first', () => {
  fc.assert(
    fc.property(generatedCampaign, fc.nat(30), ({ campaign, tallies }, at) => {
      const periods = periodsOf(campaign.settings, campaign.settings.periodKind);
      const period = periods[at % periods.length];
      if (period === undefined) return;
      const { report, totals } = reportOn(campaign, tallies, period, []);
      const map = heatMapOf(campaign, totals, freezeReport(report));
      const main = mainIndicators(campaign)[0];
      expect(map.indicator).toBe(main ?? null);
      expect(map.periods[0]).toEqual(period);
      const rateOf = (results: Report['indicators']) =>
        results.find((result) => result.indicator === main?.code)?.rateOfTarget ?? null;
      const [commune, ...units] = map.rows;
      expect(units.map((row) => [row.unit, row.cells[0]?.status, row.cells[0]?.rate])).toEqual(
        report.units.map((one) => [one.unit, one.status, rateOf(one.results)]),
      );
      if (campaign.units.some(({ inTotal }) => inTotal))
        expect([commune?.cells[0]?.status, commune?.cells[0]?.rate]).toEqual([
          report.status,
          rateOf(report.indicators),
        ]);
    }),
    { numRuns: 150 },
  );
});

describe('a campaign of three weeks', () => {
  // Eight days a hundred: 18/4 to 18/6, so that week 1 ends on 20/4 and week 3 on 4/5.
  const plan = campaignOf({
    indicators: [indicator('TN2')],
    units: [unit('T1', { DS14: 100 }), unit('T2', { DS14: 100 })],
  });
  const [week1, week2, week3] = periodsOf(plan.settings, 'week');
  const typed = [
    tally('T1', '2025-04-19', { TN2: 40 }),
    tally('T1', '2025-04-23', { TN2: 40 }),
    tally('T2', '2025-04-19', { TN2: 1 }),
    tally('T2', '2025-04-23', { TN2: 1 }),
  ];
  const build = (frozen: readonly FrozenFigure[], period: Period | undefined, rows = typed) => {
    if (period === undefined) throw new Error('The campaign has three weeks');
    const { report, totals } = reportOn(plan, rows, period, frozen);
    return { frozen: [...frozen, ...freezeReport(report)], totals };
  };
  const row = (map: ReturnType<typeof heatMapOf>, code: string | null) =>
    map.rows.find(({ unit: one }) => one === code);

  it('counts the periods that a unit has been behind, and tells how the last compares with the one before', () => {
    const after2 = build(build([], week1).frozen, week2);
    const map = heatMapOf(plan, after2.totals, after2.frozen);
    expect(map.periods.map(({ number }) => number)).toEqual([2, 1]);
    expect(row(map, 'T2')).toMatchObject({ behindRunning: 2, trend: 'slower' });
    expect(row(map, 'T1')).toMatchObject({ behindRunning: 0 });
    const after3 = build(after2.frozen, week3);
    expect(row(heatMapOf(plan, after3.totals, after3.frozen), 'T2')).toMatchObject({
      behindRunning: 3,
      trend: 'still',
    });
  });

  it('a published week stays as it was told, though its tallies have changed since', () => {
    const first = build([], week1);
    const mended = [...typed, tally('T2', '2025-04-20', { TN2: 90 })];
    const second = build(first.frozen, week2, mended);
    const map = heatMapOf(plan, second.totals, second.frozen);
    expect(row(map, 'T2')?.cells.map((cell) => cell?.rate)).toEqual([9200, 100]);
  });

  it('a week without a report is blank, and ends the count of those that a unit was behind', () => {
    const third = build(build([], week1).frozen, week3);
    const map = heatMapOf(plan, third.totals, third.frozen);
    expect(row(map, 'T2')).toMatchObject({ behindRunning: 1, cells: [{ status: 'behind' }, null, {}] });
  });

  it('is empty before the first report', () => {
    expect(heatMapOf(plan, build([], week1).totals, [])).toMatchObject({ periods: [] });
  });
});
