import fc from 'fast-check';
import type { Report } from '../../../src/domain/report/report';
import { catalogueOf } from '../../../src/i18n';
import type { Catalogue } from '../../../src/i18n';
import { renderZaloText as renderGroupText } from '../../../src/views/zalo/zaloText';
import { madeUpReport } from '../official/madeUpReport';

const report = madeUpReport();
const url = 'https://docs.google.com/spreadsheets/d/x/edit#gid=1';
const renderZaloText = (one: Report, words: Catalogue): string => renderGroupText(one, words, url);

/** The same campaign with as many units as asked for, all behind, with names and codes as given. */
const reportOf = (count: number, name: string, text: string): Report => ({
  ...report,
  campaign: {
    ...report.campaign,
    settings: { ...report.campaign.settings, name: text, unitWord: text },
    indicators: report.campaign.indicators.map((one) => ({
      ...one,
      name: text,
      shortName: text,
      measure: text,
    })),
  },
  units: Array.from({ length: count }, (_value, index) => {
    const like = report.units[index % report.units.length];
    if (like === undefined) throw new Error('no unit');
    return { ...like, name: `${name} ${index + 1}`, behind: true, inTotal: true };
  }),
});

describe('the Zalo text', () => {
  it('says period, results, who must hurry by how much, the next deadline and where to type', () => {
    expect(renderZaloText(report, catalogueOf('vi')).split('\n')).toEqual([
      'KẾT QUẢ TUẦN 4 (05/5–11/5/2025)',
      'đợt cao điểm thu nhận hồ sơ, kích hoạt tài khoản định danh điện tử (số liệu giả)',
      expect.stringMatching(/^Số liệu chốt lúc 11 giờ 00 ngày 12\/0?5\/2025$/),
      expect.stringContaining('01 thôn chưa báo cáo'),
      '- TN2: trong tuần 64, lũy kế 5.673/6.451 (87,94%)',
      '- KH: trong tuần 50, lũy kế 5.381/5.673 (94,85%)',
      '- TD: trong tuần 08, lũy kế 12',
      'Đề nghị các thôn sau đẩy nhanh tiến độ:',
      '- Thôn Đồng Mít: chưa báo cáo; TN2 cần 05/ngày; KH cần 02/ngày',
      '- Thôn Cây Thị: TN2 cần 05/ngày; KH cần 02/ngày',
      '- Thôn Rừng Thông Thượng Nguồn Suối Lớn: TN2 cần 03/ngày; KH cần 02/ngày',
      '- Thôn Bến Đò: KH cần 03/ngày; TN2 cần 03/ngày',
      '- Thôn Gò Sim: KH cần 04/ngày; TN2 cần 05/ngày',
      '- Thôn Ao Sen (đơn vị khác): KH cần 03/ngày',
      '- Thôn Đồi Chè: KH cần 04/ngày',
      'Mức cần đạt tính từ ngày 12/5/2025.',
      'Hạn báo cáo tới: 11 giờ 00 ngày 19/5/2025.',
      `Bảng số liệu chung: ${url}`,
    ]);
  });

  it('has the main indicators first, by their short names', () => {
    const { campaign } = report;
    const marked = campaign.indicators.map((one) =>
      one.code === 'KH' ? { ...one, main: true, shortName: 'Kích hoạt' } : one,
    );
    const text = renderZaloText(
      { ...report, campaign: { ...campaign, indicators: marked } },
      catalogueOf('vi'),
    );
    const results = text.split('\n').filter((line) => line.includes('lũy kế'));
    expect(results.map((line) => line.split(':')[0])).toEqual(['- Kích hoạt', '- TN2', '- TD']);
    expect(text).toContain('- Thôn Đồng Mít: chưa báo cáo; Kích hoạt cần 02/ngày; TN2 cần 05/ngày');
  });

  it('says a need below one a day by the week, or as what remains', () => {
    const units = report.units.slice(0, 1).map((unit) => ({
      ...unit,
      results: unit.results.map((one, index) => ({
        ...one,
        need:
          index === 0
            ? ({ kind: 'perWeek', count: 3, from: '2025-04-28' } as const)
            : ({ kind: 'remains', count: 1, from: '2025-04-28' } as const),
      })),
    }));
    expect(renderZaloText({ ...report, units }, catalogueOf('vi'))).toContain(
      'TN2 cần 03/tuần; KH còn 01, hạn 31/5/2025',
    );
  });

  it('says what is owed, and no further deadline, when the campaign is over', () => {
    const text = renderZaloText(
      madeUpReport({ kind: 'final', number: 1, cutOff: '2025-06-19T08:00' }),
      catalogueOf('vi'),
    );
    expect(text).toMatch(/^TỔNG KẾT \(18\/4–18\/6\/2025\)\n/);
    expect(text).toContain('Các thôn còn chỉ tiêu không hoàn thành:');
    expect(text).toMatch(/^- Thôn Suối Đá: KH còn 03$/m);
    expect(text).not.toMatch(/hết hạn|đẩy nhanh|cần \d/);
    expect(text).not.toContain('Hạn báo cáo tới');
    expect(text).not.toContain('Mức cần đạt');
  });

  it('says so when nobody has to hurry', () => {
    const calm = { ...report, units: report.units.filter((unit) => unit.name === 'Thôn Suối Đá') };
    expect(renderZaloText(calm, catalogueOf('vi'))).toContain(
      'Không có thôn chậm tiến độ hoặc chưa báo cáo.',
    );
  });

  it('counts the indicators beyond three', () => {
    const many = { ...report, indicators: [...report.indicators, ...report.indicators] };
    expect(renderZaloText(many, catalogueOf('vi'))).toContain('\n… và 3 chỉ tiêu khác\n');
  });

  it('is written in English too', () => {
    const text = renderZaloText(report, catalogueOf('en'));
    expect(text).toContain('- Thôn Đồng Mít: not reported; TN2 needs 5 a day');
    expect(text).toContain('Next deadline: 11:00 19/05/2025.');
  });

  it('names the worst of 200 units first and counts those that it leaves away', () => {
    const lines = renderZaloText(reportOf(200, 'Thôn', 'thôn'), catalogueOf('vi')).split('\n');
    const named = lines.filter((line) => /^- Thôn \d+:/.test(line));
    expect(named[0]).toMatch(/^- Thôn 1:/);
    expect(named.length).toBeGreaterThan(5);
    expect(lines).toContain(`… và ${200 - named.length} thôn khác`);
  });

  it('stays below 1.500 characters, one unit a line, whatever was typed', () => {
    const typed = fc.oneof(
      fc.string({ maxLength: 80 }),
      fc.constantFrom('Ngoằn'.repeat(1_000), 'một\r\nhai', '=HYPERLINK("x")', '😀'.repeat(300), ''),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200 }),
        typed,
        typed,
        fc.constantFrom('vi' as const, 'en' as const),
        (count, name, text, language) => {
          const written = renderZaloText(reportOf(count, name, text), catalogueOf(language));
          expect(written.length).toBeLessThan(1_500);
          expect(written).not.toContain('\r');
          expect(written.split('\n').length).toBeLessThanOrEqual(13 + count);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('accounts for every unit that is behind, named or counted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (count) => {
        const text = renderZaloText(reportOf(count, 'Thôn', 'thôn'), catalogueOf('vi'));
        const named = text.match(/^- Thôn \d+: /gm)?.length ?? 0;
        const left = Number(/^… và (\d+) thôn khác$/m.exec(text)?.[1] ?? 0);
        expect(named + left).toBe(count);
      }),
      { numRuns: 40 },
    );
  });

  it('never cuts a figure: what no longer fits is replaced by …', () => {
    const [unit] = report.units;
    if (unit === undefined) throw new Error('no unit');
    const results = Array.from({ length: 12 }, () => unit.results).flat();
    const line = renderZaloText({ ...report, units: [{ ...unit, results }] }, catalogueOf('vi'))
      .split('\n')
      .find((one) => one.startsWith(`- ${unit.name}`));
    expect(line).toMatch(/^- Thôn Đồng Mít: chưa báo cáo(; (TN2|KH) cần \d+\/ngày)+; …$/);
    expect(line?.length).toBeLessThanOrEqual(170);
  });
});
