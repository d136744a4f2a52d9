// Every number in the report is a figure of the model: no rendering computes one.
import type { IndicatorResult, WeeklyReport } from '../../../src/domain/reportModel';
import { catalogueOf } from '../../../src/i18n';
import { showCount } from '../../../src/i18n/numbers';
import { dateInProse, dateInWords, minuteInProse } from '../../../src/views/official/proseNumbers';
import { renderOfficialPdfHtml } from '../../../src/views/official/officialReport';
import { madeUpReport } from './madeUpReport';
import { paragraphsOf, textOf } from './readHtml';
import { shownFigures } from './shownFigures';

const date = '2025-05-12';

const render = (report: WeeklyReport): string => renderOfficialPdfHtml(report, catalogueOf('vi'), { date });

/** The text without names, dates and the numbers that the form itself has. */
const withoutFixedParts = (report: WeeklyReport, html: string): string => {
  const { campaign, period, cutOff, nextDeadline, corrections } = report;
  const days = [period.from, period.to, ...campaign.indicators.flatMap((one) => [one.from, one.deadline])];
  const fixed = [
    campaign.settings.planNumber,
    dateInWords(date),
    ...[cutOff, nextDeadline].map((minute) => minuteInProse(minute, 'vi')),
    ...days.map((day) => dateInProse(day, 'vi')),
    `tháng ${Number(period.from.slice(5, 7))} năm ${period.from.slice(0, 4)}`,
    ...corrections.map((correction) => correction.label),
    ...campaign.indicators.map((one) => one.name),
    ...report.bases.flatMap((base) => (base.expression === null ? [] : [`${base.expression} =`])),
    ...['1. Kết quả', '2. Kết quả', '3. Kết quả', '1. Tồn tại', '2. Khó khăn'],
    ...['07 ngày tới', 'chưa đến 01'],
  ].sort((one, other) => other.length - one.length);
  const text = fixed.reduce((rest, part) => rest.split(part).join(' '), textOf(html));
  // The ordinals of tables stand alone on their line, as the first of a row.
  return paragraphsOf(html, 'word').reduce(
    (rest, word) => (/^\d+$/.test(word) ? rest.replace(`\n${word}\n`, '\n\n') : rest),
    text,
  );
};

const numbersOf = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*%?/g) ?? [];

describe.each([
  ['a week', madeUpReport()],
  ['a month', madeUpReport({ kind: 'month', number: 1, cutOff: '2025-05-02T08:00' })],
  ['a day', madeUpReport({ kind: 'day', number: 20, cutOff: '2025-05-08T09:30' })],
  ['the whole campaign', madeUpReport({ kind: 'final', number: 1, cutOff: '2025-06-19T08:00' })],
])('the report on %s', (_kind, report) => {
  const html = render(report);
  const shown = shownFigures(report);
  const numbers = numbersOf(withoutFixedParts(report, html));

  it('holds many numbers, each a figure of the model', () => {
    expect(numbers.length).toBeGreaterThan(100);
    expect(numbers.filter((number) => !shown.has(number))).toEqual([]);
  });

  it('would be caught with a figure that the model has not', () => {
    const first = report.indicators[0] as IndicatorResult;
    const forged = html.replace(showCount(first.done, 'vi'), '7.654.321');
    expect(numbersOf(withoutFixedParts(report, forged))).toContain('7.654.321');
    expect(shown.has('7.654.321')).toBe(false);
  });
});

describe('what the report shows', () => {
  const report = madeUpReport();

  it('follows the model, whatever stands in it', () => {
    const [first, ...others] = report.indicators as [IndicatorResult, ...IndicatorResult[]];
    const changed: WeeklyReport = {
      ...report,
      indicators: [
        {
          ...first,
          gained: 4_321,
          change: -55,
          averagePerDayTenths: 6_170,
          requiredPerDay: 98,
          remaining: 2_222,
          rateOfBase: 1_234,
        },
        ...others,
      ],
    };
    const text = textOf(render(changed));
    expect(text).toContain(
      'a) Thu nhận hồ sơ mức 2: Trong tuần thực hiện 4.321 hồ sơ, giảm 55 so với tuần trước; lũy kế đến ngày 11/5/2025 đạt 5.673/6.809 (12,34%)',
    );
    expect(text).toContain('còn 2.222 trường hợp; bình quân 617 hồ sơ/ngày, cần 98 hồ sơ/ngày');
  });

  it('shows every unit’s cumulative count and both rates in the annex', () => {
    const counts = paragraphsOf(render(report), 'count');
    for (const { results } of report.units)
      for (const { done } of results) expect(counts).toContain(showCount(done, 'vi'));
  });

  it('shows a dash for the period of a unit that did not report, never 0', () => {
    const html = render(report);
    const row = /<p class="name">Thôn Đồng Mít<\/p><\/td>(?:(?!<\/tr>).)*Chậm tiến độ/.exec(html)?.[0] ?? '';
    expect(paragraphsOf(row, 'count').slice(0, 3)).toEqual(['721', '–', '541']);
  });
});
