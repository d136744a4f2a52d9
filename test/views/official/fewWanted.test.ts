// The official sentence where few are wanted, and what a report says of a milestone and of a plan that cannot be read.
import { totalsOf } from '../../../src/domain/counting/modes';
import type { Tally } from '../../../src/domain/counting/tally';
import type { Campaign } from '../../../src/domain/plan/campaign';
import { buildReport } from '../../../src/domain/report/buildReport';
import { catalogueOf } from '../../../src/i18n';
import { indicatorSentence } from '../../../src/views/official/indicatorSentence';
import { laggingFigures, leftOutSentences } from '../../../src/views/shared/reportText';
import { campaign, indicator, tally, unit } from '../../support/campaigns';

const words = catalogueOf('vi');

const reportOn = (plan: Campaign, tallies: readonly Tally[]) =>
  buildReport(
    {
      title: 'thử',
      campaign: plan,
      checked: { tallies, totals: totalsOf(plan, tallies), findings: [], obstacles: [], evidence: [] },
      frozen: [],
      period: { kind: 'week', number: 3, from: '2025-04-28', to: '2025-05-04' },
      cutOff: '2025-05-05T11:00',
      notMatchingOn: () => new Set(),
    },
    new Map(),
  );

const houses = (start: Record<string, number> = {}) =>
  campaign({
    indicators: [
      indicator('BG', {
        target: '≤20%',
        counting: 'state',
        base: 'HO',
        measure: 'hộ',
        cap: { kind: 'none' },
      }),
    ],
    units: [unit('A', { HO: 100, ...start }), unit('B', { HO: 50, ...start })],
  });

const sentence = (plan: Campaign, tallies: readonly Tally[]): string => {
  const report = reportOn(plan, tallies);
  const [one] = plan.indicators;
  const [result] = report.indicators;
  if (one === undefined || result === undefined) throw new Error('The plan has an indicator');
  return indicatorSentence({ report, result, indicator: one, change: null, words });
};

const told = (a: number, b: number) => [
  tally('A', '2025-04-29', { BG: a }),
  tally('B', '2025-04-29', { BG: b }),
];

it.each<[string, Campaign, readonly Tally[], RegExp]>([
  ['as low as it should be', houses(), told(20, 10), /đạt yêu cầu \(không quá 30\)/],
  ['too much', houses(), told(20, 13), /so với mức tối đa 30 thì vượt mức 03 hộ/],
  ['on the way down', houses({ 'BG.DK': 40 }), told(30, 12), /so với mức tối đa 30 thì còn phải giảm 12 hộ/],
  [
    'a village is silent',
    houses(),
    told(20, 10).slice(0, 1),
    /chưa kết luận được vì còn đơn vị chưa báo cáo/,
  ],
])('%s is said so', (_what, plan, tallies, said) => {
  const text = sentence(plan, tallies);
  expect(text).toMatch(said);
  expect(text).not.toMatch(/còn \d+ hộ|–|NaN|undefined/);
});

it('a missed milestone stands behind what remains', () => {
  const plan = campaign({
    indicators: [indicator('TN2', { target: '50% đến 1/5/2025; 90% đến 18/6/2025' })],
    units: [unit('A', { DS14: 100 })],
  });
  const report = reportOn(plan, [tally('A', '2025-04-29', { TN2: 10 })]);
  const [one] = report.units;
  if (one === undefined) throw new Error('The plan has a unit');
  expect(laggingFigures(report, one, words)).toEqual([
    expect.stringMatching(/^TN2: còn 80, cần 2\/ngày từ 05\/5; trễ mốc 01\/05\/2025$/),
  ]);
});

it('who lags is told by the short names of indicators, where they have one', () => {
  const plan = campaign({
    indicators: [indicator('TN2', { name: 'Thu nhận tài khoản định danh mức 2', shortName: 'Mức 2' })],
    units: [unit('A', { DS14: 100 })],
  });
  const [one] = reportOn(plan, [tally('A', '2025-04-29', { TN2: 1 })]).units;
  if (one === undefined) throw new Error('The plan has a unit');
  expect(laggingFigures(reportOn(plan, []), one, words)).toEqual([expect.stringMatching(/^Mức 2: còn /)]);
});

it('what of the plan cannot be read is told in the report', () => {
  const plan = campaign({ indicators: [indicator('TN2', { name: 'Thu nhận', target: 'nhiều' })] });
  expect(leftOutSentences(reportOn(plan, []), words)).toContainEqual(
    expect.stringMatching(/^Chưa đọc được mục tiêu hoặc thời hạn trong kế hoạch của: Thu nhận;/),
  );
});
