// The tab of the course as it is laid out: read on a phone without a swipe, and in black and white.
import { heatMapOf } from '../../../src/domain/report/heatMap';
import { freezeReport } from '../../../src/domain/report/freezeReport';
import { catalogueOf } from '../../../src/i18n';
import { addUpTallies } from '../../../src/domain/counting/runningTotals';
import { layOutCourse } from '../../../src/views/sheet/courseLayout';
import { statusLooks } from '../../../src/views/shared/palette';
import { campaign, indicator, tally, unit } from '../../support/campaigns';
import { reportOn } from '../../support/reports';

const plan = campaign({
  indicators: [indicator('TN2', { name: 'Thu nhận mức 2', shortName: 'Mức 2' })],
  units: [unit('T1', { DS14: 100 }), unit('T2', { DS14: 100 }), unit('T3', { DS14: 0 })],
});
const tallies = [tally('T1', '2025-04-19', { TN2: 40 }), tally('T2', '2025-04-23', { TN2: 1 })];
const words = catalogueOf('vi');
const totals = addUpTallies(tallies, 'new');
const frozen = [1, 2].flatMap((number) => freezeReport(reportOn({ campaign: plan, tallies, number })));
// Reports of the test bear names of their own, and the record knows periods by their dates.
const map = heatMapOf(plan, totals, frozen);
const layout = layOutCourse(plan, map, words);
const [title, header, ...rows] = layout.rows;

it('shows unit, periods behind, trend and the latest period on a phone, whose row numbers take 46 pixels', () => {
  const [name = 0, running = 0, trend = 0, latest = 0] = layout.widths;
  expect(name + running + trend + latest).toBeLessThanOrEqual(360 - 46);
  expect(header?.map(({ value }) => value)).toEqual([
    'Đơn vị',
    'Số kỳ chậm liền',
    'Xu hướng',
    'Tuần 2\n→ 27/4',
    'Tuần 1\n→ 20/4',
    ...['', '', ''],
  ]);
  expect([layout.frozenRows, layout.frozenColumns]).toEqual([2, 1]);
});

it('says which indicator the shares are of, the commune first and the worst unit next', () => {
  expect(title?.[0]?.value).toBe('Diễn biến: Mức 2, % chỉ tiêu');
  expect(rows.slice(0, 4).map((row) => row[0]?.value)).toEqual(['TOÀN XÃ', 'Thôn T2', 'Thôn T1', 'Thôn T3']);
});

it('has the sign of the status in every coloured cell', () => {
  const signs = Object.values(statusLooks).map(({ sign }) => sign);
  const cells = rows.slice(0, 4).flatMap((row) => row.slice(3, 5));
  for (const { value, look } of cells) {
    const shown = typeof value === 'number' ? look.format : String(value);
    expect(signs.some((sign) => shown.includes(sign))).toBe(true);
  }
});

it('explains the signs that are seen, and no other', () => {
  const legend = rows.map((row) => String(row[0]?.value));
  expect(legend).toContain('■ Chậm tiến độ');
  expect(legend).not.toContain('✖ Quá hạn');
});

it('says why a period is empty on which no report was built, and nothing of it where all were', () => {
  const legendOf = ({ rows: lines }: typeof layout): readonly string[] =>
    lines.map((row) => String(row[0]?.value));
  const why = 'Cột trống: chưa lập báo cáo của kỳ đó.';
  expect(legendOf(layout)).not.toContain(why);
  const second = freezeReport(reportOn({ campaign: plan, tallies, number: 2 }));
  expect(legendOf(layOutCourse(plan, heatMapOf(plan, totals, second), words))).toContain(why);
});

it('leaves room for the sentences under the map after a single period', () => {
  const first = freezeReport(reportOn({ campaign: plan, tallies, number: 1 }));
  const { widths } = layOutCourse(plan, heatMapOf(plan, totals, first), words);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeGreaterThan(600);
});

it('merges nothing, and is as wide in every row', () => {
  expect(layout.mergedAcross).toEqual([]);
  expect(new Set(layout.rows.map((row) => row.length))).toEqual(new Set([layout.widths.length]));
});

it('says before the first report that there is none', () => {
  const empty = layOutCourse(plan, heatMapOf(plan, totals, []), words);
  expect(empty.rows[1]?.[0]?.value).toBe('Chưa có báo cáo nào. Trang này được ghi mỗi khi lập báo cáo.');
});
