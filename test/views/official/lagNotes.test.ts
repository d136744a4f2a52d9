// What section III, the proposals and the mail say of units beside their figures: how long they lag, and the daily rules.
import type { Report } from '../../../src/domain/report/report';
import { catalogueOf } from '../../../src/i18n';
import { renderReportMail } from '../../../src/views/mail/ReportMail';
import { renderOfficialPdfHtml } from '../../../src/views/official/officialReport';
import { campaign, indicator, tally, unit } from '../../support/campaigns';
import { reportOn } from '../../support/reports';
import { textOf } from './readHtml';

const vi = catalogueOf('vi');

/** Four made-up villages on a plan that asks for 3 a day of each: A on course, B behind, C with gaps, D silent. */
const made = campaign({
  indicators: [
    indicator('TN2', {
      name: 'Thu nhận hồ sơ',
      shortName: 'Mức 2',
      quota: { count: 3, scope: 'unit' },
    }),
  ],
  units: ['A', 'B', 'C', 'D'].map((code) => unit(code, { DS14: 200 }, { name: `Thôn ${code}` })),
});
const days = ['21', '22', '23', '24', '25', '26', '27'].map((day) => `2025-04-${day}`);
const tallies = [
  ...days.map((day) => tally('A', day, { TN2: 4 })),
  ...days.map((day) => tally('B', day, { TN2: 1 })),
  ...days.slice(0, 3).map((day) => tally('C', day, { TN2: 5 })),
];
const report = reportOn({ campaign: made, tallies, number: 2 });
const officialOf = (one: Report): string =>
  textOf(renderOfficialPdfHtml(one, vi, { date: '2025-04-28' })).replace(/\s+/g, ' ');
const mailOf = (one: Report): string => renderReportMail(one, vi, '').text.replace(/\s+/g, ' ');
const both: readonly (readonly [string, (one: Report) => string])[] = [
  ['the official report', officialOf],
  ['the mail', mailOf],
];

describe.each(both)('%s', (_name, render) => {
  const text = render(report);

  it('says how many periods running a unit has been behind, from the second on', () => {
    expect(text).toContain('02 tuần liền chậm');
    expect(render(reportOn({ campaign: made, tallies, number: 1 }))).not.toContain('tuần liền');
  });

  it('names the units that had days without gain; a silent one is named as silent alone', () => {
    expect(text).toContain('Có ngày không tăng: 4/7 ngày: Thôn C');
    expect(text).toContain('Chưa báo cáo: Thôn D');
  });

  it('names the units whose average is below the plan’s quota', () => {
    expect(text).toContain('Bình quân dưới định mức 03/ngày (Mức 2): ');
    expect(text).toMatch(/Thôn B \(1\)/);
    expect(text).toMatch(/Thôn C \(2,1\)/);
    expect(text).not.toMatch(/Thôn A \(4\)/);
  });

  it('speaks of neither where units count by the week and the plan sets no quota', () => {
    const weekly = {
      ...made,
      settings: { ...made.settings, cadence: 'week' as const },
      indicators: made.indicators.map((one) => ({ ...one, quota: null })),
    };
    expect(render(reportOn({ campaign: weekly, tallies, number: 2 }))).not.toMatch(/không tăng|định mức/);
  });

  it('speaks of results alone once the campaign is over', () => {
    const final = render(reportOn({ campaign: made, tallies, kind: 'final' }));
    expect(final).toContain('Không hoàn thành');
    expect(final).not.toMatch(/tuần liền|Chậm tiến độ|Quá hạn/);
  });
});

it('the proposals say why: for how long, or that nobody reported', () => {
  expect(officialOf(report)).toMatch(/nhắc nhở, đôn đốc: .*Thôn D \(02 tuần liền chậm, chưa báo cáo\)/);
});

it('the commune’s average stands beside the quota of all units together', () => {
  expect(officialOf(report)).toContain('hồ sơ/ngày (định mức 12)');
  expect(mailOf(report)).toContain(', định mức 12');
});
