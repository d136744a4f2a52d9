// The official report's sentences and annex show the figures of the model; that no number is any other is tested
// for all renderings together.
import type { IndicatorResult, Report } from '../../../src/domain/report/report';
import { catalogueOf } from '../../../src/i18n';
import { showCount } from '../../../src/i18n/numbers';
import { renderOfficialPdfHtml } from '../../../src/views/official/officialReport';
import { madeUpReport } from './madeUpReport';
import { paragraphsOf, textOf } from './readHtml';

const render = (report: Report): string =>
  renderOfficialPdfHtml(report, catalogueOf('vi'), { date: '2025-05-12' });

describe('what the report shows', () => {
  const report = madeUpReport();

  it('follows the model, whatever stands in it', () => {
    const [first, ...others] = report.indicators as [IndicatorResult, ...IndicatorResult[]];
    const changed: Report = {
      ...report,
      indicators: [
        {
          ...first,
          gained: 4_321,
          change: -55,
          averagePerDayTenths: 6_170,
          need: { kind: 'perDay', count: 98, from: '2025-05-12' },
          remaining: 2_222,
          rateOfBase: 1_234,
        },
        ...others,
      ],
    };
    const text = textOf(render(changed));
    expect(text).toContain(
      'a) Thu nhận hồ sơ mức 2 (TN2): Trong tuần thực hiện 4.321 hồ sơ, giảm 55 so với tuần trước; lũy kế đến ngày 11/5/2025 đạt 5.673/6.809 (12,34%)',
    );
    expect(text).toContain('còn 2.222 hồ sơ; bình quân 617 hồ sơ/ngày, từ ngày 12/5/2025 cần 98 hồ sơ/ngày');
  });

  it('shows every unit’s cumulative count and both rates in the annex', () => {
    const counts = paragraphsOf(render(report), 'count');
    for (const { results } of report.units)
      for (const { done } of results) expect(counts).toContain(showCount(done, 'vi'));
  });

  it('shows a dash for the period of a unit that did not report, never 0', () => {
    const html = render(report);
    const row =
      /<p class="name"[^>]*>Thôn Đồng Mít<\/p><\/td>(?:(?!<\/tr>).)*Chậm tiến độ/.exec(html)?.[0] ?? '';
    expect(row).not.toBe('');
    const [gained, done] = paragraphsOf(row, 'count').slice(1);
    expect([gained, done]).toEqual(['–', '541']);
  });
});
