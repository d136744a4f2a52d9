// A unit's own Zalo text, and the page from which each text is copied.
import { catalogueOf } from '../../../src/i18n';
import type { OwnRowsShown } from '../../../src/views/zalo/personalText';
import { renderPersonalText } from '../../../src/views/zalo/personalText';
import { renderZaloPage } from '../../../src/views/zalo/ZaloPage';
import { renderZaloText } from '../../../src/views/zalo/zaloText';
import { largeReport } from '../largeReport';
import { faultsOf } from '../mail/htmlChecker';
import { madeUpReport } from '../official/madeUpReport';

const vi = catalogueOf('vi');
const report = madeUpReport();
const url = 'https://docs.google.com/spreadsheets/d/x/edit#gid=1';
const rows: OwnRowsShown = {
  url: `${url}&range=A72:E78`,
  from: '2025-05-12',
  to: '2025-05-18',
  deadline: '2025-05-19T11:00',
  asked: 'coming',
};
const textOf = (name: string, shown: OwnRowsShown | null = rows, words = vi): string => {
  const unit = report.units.find((one) => one.name === name);
  if (unit === undefined) throw new Error(`no ${name}`);
  return renderPersonalText(report, unit, shown, words);
};

describe('the text of one unit', () => {
  it('says its figures, what remains and is needed, its place, and where its rows are', () => {
    expect(textOf('Thôn Bến Đò').split('\n')).toEqual([
      'KẾT QUẢ TUẦN 4 (05/5–11/5/2025)',
      'Thôn Bến Đò: báo cáo đúng hạn',
      'Số liệu chốt lúc 11 giờ 00 ngày 12/5/2025',
      expect.stringMatching(/^- KH: trong tuần 04, lũy kế 781\/830 \(\d\d,\d\d%\); còn 49, cần 03\/ngày$/),
      expect.stringMatching(/^- TN2: trong tuần 06, lũy kế 830\/938 \(\d\d,\d\d%\); còn 108, cần 03\/ngày$/),
      '- TD: trong tuần 01, lũy kế 01',
      'Mức cần đạt tính từ ngày 12/5/2025.',
      'Xếp hạng: 4/8 (1 = chậm nhất).',
      'Đề nghị nhập số liệu (trang Nhập liệu, T2 12/5 – CN 18/5) trước 11 giờ 00 ngày 19/5/2025 tại đây:',
      rows.url,
    ]);
  });

  it('leads a unit that is late to what it owes', () => {
    const owed = { ...rows, from: '2025-05-05', to: '2025-05-11', deadline: '2025-05-12T11:00' };
    expect(
      textOf('Thôn Đồng Mít', { ...owed, asked: 'owed' })
        .split('\n')
        .slice(-2),
    ).toEqual([
      'Đã quá hạn 11 giờ 00 ngày 12/5/2025, đề nghị nhập ngay số liệu (trang Nhập liệu, T2 5/5 – CN 11/5) tại đây:',
      rows.url,
    ]);
  });

  it('asks for nothing when all is over, and shows no address where there is none', () => {
    expect(textOf('Thôn Bến Đò', { ...rows, asked: 'over' })).not.toContain('Đề nghị');
    expect(textOf('Thôn Bến Đò', null)).not.toContain('https');
  });

  it('is written in English too', () => {
    const text = textOf('Thôn Đồng Mít', rows, catalogueOf('en'));
    expect(text).toContain('RESULTS OF WEEK 4');
    expect(text).toContain('180 left, needs 5 a day');
    expect(text).toContain('(tab Tallies, Mon 12/5 – Sun 18/5)');
  });

  it('counts the indicators beyond eight', () => {
    const many = largeReport({ units: 3, indicators: 20 });
    const [unit] = many.units;
    if (unit === undefined) throw new Error('no unit');
    const text = renderPersonalText(many, unit, rows, vi);
    expect(text).toContain('\n… và 12 chỉ tiêu khác\n');
    expect(text.length).toBeLessThan(1_500);
  });
});

describe('the page', () => {
  const pageOf = (of: typeof report, words = vi): string =>
    renderZaloPage(
      of,
      renderZaloText(of, words, url),
      of.units.map((unit) => ({ unit, text: renderPersonalText(of, unit, rows, words) })),
      words,
    );

  it.each([
    ['a week', pageOf(report)],
    ['a week in English', pageOf(report, catalogueOf('en'))],
    ['200 units', pageOf(largeReport({ units: 200, indicators: 5 }))],
    ['no unit', pageOf({ ...report, units: [] })],
  ])('of %s is a valid document', (_what, page) => {
    expect(faultsOf(page)).toEqual([]);
  });

  it('has the text for the group first, then each unit folded away, the worst first, each with a button of its own', () => {
    const large = largeReport({ units: 200, indicators: 5 });
    const page = pageOf(large);
    expect(page.indexOf('<textarea')).toBeLessThan(page.indexOf('<details'));
    expect(page.match(/<details/g)).toHaveLength(200);
    expect(page).not.toMatch(/<details[^>]* open/);
    expect(page.match(/<textarea/g)).toHaveLength(201);
    expect(page.match(/<button/g)).toHaveLength(201);
    expect([...page.matchAll(/<summary[^>]*><b>([^<]*)</g)].map(([, name]) => name)).toEqual(
      large.units.map(({ name }) => name),
    );
  });

  it('runs a script of plain ASCII without a double slash', () => {
    const scripts = [...pageOf(report).matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
      ([, script = '']) => script,
    );
    expect(scripts).toHaveLength(1);
    for (const script of scripts) {
      expect(script).toMatch(/^[\x20-\x7e]+$/);
      expect(script).not.toContain('//');
    }
  });
});
