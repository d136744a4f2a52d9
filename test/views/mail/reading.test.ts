// What the mail says in words: on the first screen, without its styles, and in its plain-text twin.
import { catalogueOf } from '../../../src/i18n';
import { renderReportMail } from '../../../src/views/mail/ReportMail';
import { largeReport } from '../largeReport';
import { madeUpReport } from '../official/madeUpReport';
import { linesWithoutTags } from '../readMail';
import { url } from '../renderings';
import { numbersOf } from '../shownFigures';

const words = catalogueOf('vi');
const mail = renderReportMail(madeUpReport(), words, url);
const lines = linesWithoutTags(mail.html);

describe('the first screen', () => {
  it('says the week, whether on course, who lags, who is silent, what the next week must bring', () => {
    expect(lines.slice(0, 10)).toEqual([
      'UBND xã Mẫu Đơn – đợt cao điểm thu nhận hồ sơ, kích hoạt tài khoản định danh điện tử (số liệu giả)',
      'Báo cáo tuần 4 (05/5–11/5/2025)',
      '■ Toàn xã: 2 chỉ tiêu chậm tiến độ (TN2, còn 778; KH, còn 292); 06/07 thôn chậm; 01 thôn chưa báo cáo; 01/01 đơn vị khác chậm.',
      'Chậm nhất Thôn Đồng Mít, Thôn Cây Thị, Thôn Rừng Thông Thượng Nguồn Suối Lớn, Thôn Bến Đò … và 3 nơi khác',
      'Chưa báo cáo Thôn Đồng Mít',
      'Tuần tới Thu nhận hồ sơ mức 2: 144 hồ sơ',
      'Kích hoạt tài khoản đã cấp: 103 tài khoản',
      'Hạn báo cáo: 11:00 19/05/2025',
      'Số liệu chốt lúc 11 giờ 00 ngày 12/5/2025 · 6/7 thôn đã báo cáo',
      'Mở bảng số liệu',
    ]);
  });

  it('says so when nobody lags, nobody is silent and nothing is left', () => {
    const report = madeUpReport();
    const calm = {
      ...report,
      units: report.units.filter(({ name }) => name === 'Thôn Suối Đá'),
      indicators: report.indicators.map((one) => ({ ...one, nextQuota: 0 })),
    };
    expect(linesWithoutTags(renderReportMail(calm, words, url).html)).toEqual(
      expect.arrayContaining([
        'Chậm nhất Không có đơn vị chậm tiến độ.',
        'Chưa báo cáo Không có thôn nào.',
        'Tuần tới Không còn chỉ tiêu phải thực hiện.',
      ]),
    );
  });

  it('asks for all that remains, and names no deadline, once the campaign is closed', () => {
    const report = madeUpReport({ kind: 'final', number: 1, cutOff: '2025-06-19T08:00' });
    const [first] = report.indicators;
    const closed = linesWithoutTags(renderReportMail(report, words, url).html);
    expect(closed).toContain(`Còn phải thực hiện Thu nhận hồ sơ mức 2: ${first?.remaining ?? ''} hồ sơ`);
    expect(closed.join('\n')).not.toContain('Hạn báo cáo');
  });
});

describe('without tags and styles', () => {
  it.each([
    ['a figure stands beside its name', 'Lũy kế: 5.673'],
    ['a rate is told with its status', '87,94% chỉ tiêu ■ Chậm tiến độ'],
    ['a unit lags by what remains', 'Thu nhận hồ sơ mức 2: còn 180, cần 5/ngày từ 12/5'],
    ['a row of the table is a line', '1. Thôn Đồng Mít ■ 75,03% ■ 93,16%'],
    ['a row of quotas is a line', 'TOÀN XÃ 144 103'],
    ['a list is a sentence', 'Báo cáo muộn: Thôn Gò Sim'],
    ['a correction is a sentence', 'Tuần 3: Thôn Gò Sim, Thu nhận hồ sơ mức 2: đã báo cáo 31, nay là 33.'],
  ])('%s', (_what, line) => {
    expect(lines).toContain(line);
  });
});

describe('the plain text', () => {
  it.each([
    ['an ordinary commune', mail],
    ['a commune of 200 units', renderReportMail(largeReport({ units: 200, indicators: 5 }), words, url)],
    ['English', renderReportMail(madeUpReport({ settings: { language: 'en' } }), catalogueOf('en'), url)],
  ])('says the figures of the HTML, no fewer and no more (%s)', (_what, { html, text }) => {
    const told = new Set(numbersOf(text.replace(url, '')));
    const drawn = new Set(numbersOf(linesWithoutTags(html).join('\n')));
    expect([...drawn].filter((figure) => !told.has(figure))).toEqual([]);
    expect([...told].filter((figure) => !drawn.has(figure))).toEqual([]);
  });

  it('says its sections in the order of the HTML', () => {
    const titles = [...mail.html.matchAll(/<h2[^>]*>([^<]*)<\/h2>/g)].map(([, title]) =>
      (title ?? '').toUpperCase(),
    );
    expect(titles.length).toBeGreaterThan(6);
    expect(mail.text.split('\n').filter((line) => titles.includes(line))).toEqual(titles);
  });

  it('leads to the tab', () => {
    expect(mail.text).toContain(`Mở bảng số liệu: ${url}`);
    expect(renderReportMail(madeUpReport(), words, '').text).not.toContain('Mở bảng số liệu');
  });
});

describe('the subject', () => {
  it('names authority, period, who lags and who is silent', () => {
    expect(mail.subject).toBe(
      '[UBND xã Mẫu Đơn] Báo cáo tuần 4 (05/5–11/5/2025): 6 thôn chậm, 1 chưa báo cáo, 1 đơn vị khác chậm',
    );
  });
});
