// Each kind of period words itself.
import type { PeriodKind } from '../../../src/domain/plan/campaign';
import { catalogueOf } from '../../../src/i18n';
import { renderOfficialPdfHtml } from '../../../src/views/official/officialReport';
import { madeUpReport } from './madeUpReport';
import { paragraphsOf, textOf } from './readHtml';

interface Case {
  readonly kind: PeriodKind;
  readonly number: number;
  readonly cutOff: string;
  readonly title: string;
  readonly period: string;
  readonly days: string;
  readonly sentence: string;
  readonly next: string;
}

const plan =
  'thực hiện Kế hoạch số 45/KH-UBND ngày 14/4/2025 của Ủy ban nhân dân xã Mẫu Đơn về đợt cao điểm thu nhận hồ sơ, kích hoạt tài khoản định danh điện tử (số liệu giả)';

const cases: readonly Case[] = [
  {
    kind: 'week',
    number: 4,
    cutOff: '2025-05-12T11:00',
    title: `Kết quả ${plan}`,
    period: '(tuần 4, từ ngày 05/5/2025 đến ngày 11/5/2025; số liệu chốt lúc 11 giờ 00 ngày 12/5/2025)',
    days: 'trong tuần tới',
    sentence: 'Trong tuần thực hiện 08 tin, tăng 05 so với tuần trước;',
    next: 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ TUẦN TỚI',
  },
  {
    kind: 'month',
    number: 2,
    cutOff: '2025-06-02T08:05',
    title: `Kết quả ${plan}`,
    period:
      '(tháng 5 năm 2025, từ ngày 01/5/2025 đến ngày 31/5/2025; số liệu chốt lúc 08 giờ 05 ngày 02/6/2025)',
    days: 'trong tháng tới',
    sentence: 'Trong tháng thực hiện 09 tin, tăng 06 so với tháng trước;',
    next: 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG TỚI',
  },
  {
    kind: 'day',
    number: 20,
    cutOff: '2025-05-08T09:30',
    title: `Kết quả ${plan}`,
    period: '(ngày 07/5/2025; số liệu chốt lúc 09 giờ 30 ngày 08/5/2025)',
    days: 'trong ngày tới',
    sentence: 'Trong ngày thực hiện 01 tin, giảm 02 so với ngày trước;',
    next: 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ NHỮNG NGÀY TỚI',
  },
  {
    kind: 'final',
    number: 1,
    cutOff: '2025-06-19T08:00',
    title: `Tổng kết ${plan}`,
    period: '(từ ngày 18/4/2025 đến ngày 18/6/2025; số liệu chốt lúc 08 giờ 00 ngày 19/6/2025)',
    days: '',
    sentence: 'Trong cả đợt thực hiện 12 tin;',
    next: 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI',
  },
];

describe.each(cases)(
  'a report on a $kind',
  ({ kind, number, cutOff, title, period, days, sentence, next }) => {
    const report = madeUpReport({ kind, number, cutOff });
    const html = renderOfficialPdfHtml(report, catalogueOf('vi'), {
      date: cutOff.slice(0, 10),
    });

    it('says so in title, sentences and headings', () => {
      expect(paragraphsOf(html, 'title')).toEqual([title]);
      expect(paragraphsOf(html, 'period')).toEqual([period]);
      expect(textOf(html)).toContain(sentence);
      expect(paragraphsOf(html, 'section')).toContain(next);
    });

    it('asks for quotas and names the next deadline unless the campaign is over', () => {
      const text = textOf(html);
      expect(text.includes(`Chỉ tiêu cần thực hiện ${days} để hoàn thành đúng hạn:`)).toBe(kind !== 'final');
      expect(text.includes(`báo cáo ${days.replace('trong ', '')} trước`)).toBe(kind !== 'final');
      expect(text.includes('Số còn lại cần tiếp tục thực hiện:')).toBe(kind === 'final');
    });
  },
);

describe('a report in English', () => {
  const report = madeUpReport({ settings: { language: 'en' } });
  const html = renderOfficialPdfHtml(report, catalogueOf('en'), {
    date: '2025-05-05',
  });

  it('has the same form with English words', () => {
    expect(paragraphsOf(html, 'nation')).toEqual(['SOCIALIST REPUBLIC OF VIET NAM']);
    expect(paragraphsOf(html, 'paper')).toEqual(['REPORT']);
    expect(paragraphsOf(html, 'placeAndDate')).toEqual(['Mẫu Đơn, 5 May 2025']);
    expect(paragraphsOf(html, 'section')).toHaveLength(5);
    expect(textOf(html)).toContain(
      'This week: 8 tin, 5 more than last week; cumulative at 11/05/2025: 12 tin',
    );
  });

  it('keeps no Vietnamese sentence of the form', () => {
    expect(textOf(html)).not.toMatch(/BÁO CÁO|Kính gửi|Nơi nhận|lũy kế|Phụ lục|cán bộ lập/);
  });
});
