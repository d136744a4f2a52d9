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
  it('says the week, how the main indicators stand, who lags, who is silent, when units report next', () => {
    expect(lines.slice(0, 12)).toEqual([
      'UBND xã Mẫu Đơn – đợt cao điểm thu nhận hồ sơ, kích hoạt tài khoản định danh điện tử (số liệu giả)',
      'Báo cáo tuần 4 (05/5–11/5/2025)',
      '■ Toàn xã: 2 chỉ tiêu chậm tiến độ (TN2, còn 778; KH, còn 292); 06/07 thôn chậm; 01 thôn chưa báo cáo; 01/01 đơn vị khác chậm.',
      'Thu nhận hồ sơ mức 2 87,94%',
      '■ Chậm tiến độ 5.673/6.451, còn 778, cần 21/ngày từ 12/5',
      'Kích hoạt tài khoản đã cấp 94,85%',
      '■ Chậm tiến độ 5.381/5.673, còn 292, cần 15/ngày từ 12/5',
      'Chậm nhất Thôn Đồng Mít, Thôn Cây Thị, Thôn Rừng Thông Thượng Nguồn Suối Lớn, Thôn Bến Đò … và 3 nơi khác',
      'Chưa báo cáo Thôn Đồng Mít',
      'Tuần tới Báo cáo trước 11 giờ 00 ngày 19/5/2025',
      'Số liệu chốt lúc 11 giờ 00 ngày 12/5/2025 · 6/7 thôn đã báo cáo',
      'Mở bảng số liệu',
    ]);
  });

  it('shows the main indicators that the plan marks, at most three', () => {
    const report = madeUpReport();
    const marked = report.campaign.indicators.map((one) => ({ ...one, main: one.code === 'KH' }));
    const shown = linesWithoutTags(
      renderReportMail({ ...report, campaign: { ...report.campaign, indicators: marked } }, words, url).html,
    );
    expect(shown.slice(3, 6)).toEqual([
      'Kích hoạt tài khoản đã cấp 94,85%',
      '■ Chậm tiến độ 5.381/5.673, còn 292, cần 15/ngày từ 12/5',
      expect.stringContaining('Chậm nhất'),
    ]);
    const many = linesWithoutTags(
      renderReportMail(largeReport({ units: 3, indicators: 9 }), words, url).html,
    );
    expect(many.slice(0, many.indexOf('Mở bảng số liệu')).filter((line) => /%$/.test(line))).toHaveLength(3);
  });

  it('asks nothing about nobody', () => {
    const report = madeUpReport();
    const calm = { ...report, units: report.units.filter(({ name }) => name === 'Thôn Suối Đá') };
    const shown = linesWithoutTags(renderReportMail(calm, words, url).html);
    expect(shown.some((line) => /^Chậm nhất|^Chưa báo cáo|^Đơn vị chậm nhất/.test(line))).toBe(false);
  });

  it('looks back once the campaign is closed: results, no pace, no deadline to come', () => {
    const report = madeUpReport({ kind: 'final', number: 1, cutOff: '2025-06-19T08:00' });
    const closed = linesWithoutTags(renderReportMail(report, words, url).html);
    expect(closed).toContain('✖ Không hoàn thành 5.673/6.451, còn 778');
    expect(closed).toContain('Đơn vị không hoàn thành');
    expect(closed).toContain('TN2: còn 180');
    expect(closed.join('\n')).not.toMatch(
      /Báo cáo trước|Chậm tiến độ|Quá hạn|quá hạn|Dự báo|Cần từ|liền chậm/,
    );
  });
});

describe('without tags and styles', () => {
  it.each([
    ['a figure stands beside its name', 'Lũy kế: 5.673'],
    ['a rate is told with its status', '87,94% chỉ tiêu ■ Chậm tiến độ'],
    ['a unit lags by what remains', 'TN2: còn 180, cần 5/ngày từ 12/5'],
    ['a row of the table is a line', '1. Thôn Đồng Mít ■ 75,03% ■ 93,16%'],
    ['a change is told in words', 'So với tuần trước: tăng 27'],
    ['what the plan wants by now is told', 'Đến nay cần đạt: 5.875'],
    ['a list is a sentence', 'Báo cáo muộn: Thôn Gò Sim'],
    [
      'a correction is a sentence',
      'Đính chính Tuần 3: Thôn Gò Sim, Thu nhận hồ sơ mức 2: đã báo cáo 31, nay là 33.',
    ],
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
    expect(titles).toEqual(['KẾT QUẢ CHUNG', 'ĐƠN VỊ CHẬM NHẤT', 'TỪNG ĐƠN VỊ (% CHỈ TIÊU)']);
    expect(mail.text.split('\n').filter((line) => titles.includes(line))).toEqual(titles);
  });

  it('leads to the tab', () => {
    expect(mail.text).toContain(`Mở bảng số liệu: ${url}`);
    expect(renderReportMail(madeUpReport(), words, '').text).not.toContain('Mở bảng số liệu');
  });
});

describe('after the matrix', () => {
  const closing = 'Thư lập tự động từ bảng số liệu chung; chi tiết ở báo cáo chính thức và trang báo cáo.';

  it('the mail ends', () => {
    expect(lines.slice(-2)).toEqual([expect.stringMatching(/^8\. Thôn Suối Đá .*%$/), closing]);
  });
});

describe('what says nothing', () => {
  const quiet = { rows: 0, cells: 0, reasons: [] };
  const report = { ...madeUpReport(), corrections: [], leftOut: quiet };
  const calm = renderReportMail(
    { ...report, units: report.units.filter(({ name }) => name === 'Thôn Suối Đá') },
    words,
    url,
  );

  it.each([
    ['an ordinary week', mail],
    ['a week without anything to tell', calm],
  ])('is left out of %s', (_what, { html, text }) => {
    for (const body of [linesWithoutTags(html).join('\n'), text])
      expect(body).not.toMatch(
        /không có$|: không|Không có đính chính|0 dòng|0 ô|: –(?! Chỉ theo dõi)|Mọi dòng|Không đơn vị/m,
      );
  });
});

describe('a time', () => {
  it.each([
    ['the weekly mail', mail.text],
    [
      'the mail that replaces one',
      renderReportMail({ ...madeUpReport(), replaces: '2025-05-12T09:05' }, words, url).text,
    ],
  ])('has one form in %s', (_what, text) => {
    expect(text).toMatch(/\d\d giờ \d\d ngày \d/);
    expect(text).not.toMatch(/\d:\d\d/);
  });
});
