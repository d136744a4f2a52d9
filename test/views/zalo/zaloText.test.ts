import fc from 'fast-check';
import type { Report } from '../../../src/domain/report/report';
import { catalogueOf } from '../../../src/i18n';
import { renderZaloText } from '../../../src/views/zalo/zaloText';
import { madeUpReport } from '../official/madeUpReport';

const report = madeUpReport();

/** The same campaign with as many units as asked for, all behind, with names and codes as given. */
const reportOf = (count: number, name: string, text: string): Report => ({
  ...report,
  campaign: {
    ...report.campaign,
    settings: { ...report.campaign.settings, name: text, unitWord: text },
    indicators: report.campaign.indicators.map((one) => ({ ...one, name: text, measure: text })),
  },
  units: Array.from({ length: count }, (_value, index) => {
    const like = report.units[index % report.units.length];
    if (like === undefined) throw new Error('no unit');
    return { ...like, name: `${name} ${index + 1}`, status: 'behind' as const };
  }),
});

describe('the Zalo text', () => {
  it('says period, results, who must hurry by how much a day, and the next deadline', () => {
    expect(renderZaloText(report, catalogueOf('vi')).split('\n')).toEqual([
      'BÁO CÁO TUẦN – Tuần 4 (05/5–11/5/2025)',
      'đợt cao điểm thu nhận hồ sơ, kích hoạt tài khoản định danh điện tử (số liệu giả)',
      expect.stringMatching(/^Số liệu chốt lúc 11 giờ 00 ngày 12\/0?5\/2025$/),
      expect.stringContaining('01 thôn chưa báo cáo'),
      '- Thu nhận hồ sơ mức 2 (TN2): trong tuần 64, lũy kế 5.673/6.451 (87,94%)',
      '- Kích hoạt tài khoản đã cấp (KH): trong tuần 50, lũy kế 5.381/5.673 (94,85%)',
      '- Tin bài tuyên truyền (TD): trong tuần 8, lũy kế 12',
      'Cần đôn đốc:',
      '- Thôn Đồng Mít: chưa báo cáo; cần 5 hồ sơ/ngày (TN2); cần 2 tài khoản/ngày (KH)',
      '- Thôn Cây Thị: cần 5 hồ sơ/ngày (TN2); cần 2 tài khoản/ngày (KH)',
      '- Thôn Rừng Thông Thượng Nguồn Suối Lớn: cần 3 hồ sơ/ngày (TN2); cần 2 tài khoản/ngày (KH)',
      '- Thôn Bến Đò: cần 3 hồ sơ/ngày (TN2); cần 3 tài khoản/ngày (KH)',
      '- Thôn Gò Sim: cần 5 hồ sơ/ngày (TN2); cần 4 tài khoản/ngày (KH)',
      '- Thôn Ao Sen: cần 2 hồ sơ/ngày (TN2); cần 3 tài khoản/ngày (KH)',
      '- Thôn Đồi Chè: cần 3 hồ sơ/ngày (TN2); cần 4 tài khoản/ngày (KH)',
      'Hạn báo cáo tới: 11:00 19/05/2025.',
    ]);
  });

  it('says what is owed, and no further deadline, when the campaign is over', () => {
    const text = renderZaloText(
      madeUpReport({ kind: 'final', number: 1, cutOff: '2025-06-19T08:00' }),
      catalogueOf('vi'),
    );
    expect(text).toContain('- Thôn Suối Đá: còn 3 tài khoản, đã hết hạn (KH)');
    expect(text).not.toContain('Hạn báo cáo tới');
  });

  it('says so when nobody has to hurry', () => {
    const calm = { ...report, units: report.units.filter((unit) => unit.name === 'Thôn Suối Đá') };
    expect(renderZaloText(calm, catalogueOf('vi'))).toContain('Không có đơn vị chậm hoặc chưa báo cáo.');
  });

  it('counts the indicators beyond three', () => {
    const many = { ...report, indicators: [...report.indicators, ...report.indicators] };
    expect(renderZaloText(many, catalogueOf('vi'))).toContain('\n… và 3 chỉ tiêu khác\n');
  });

  it('is written in English too', () => {
    const text = renderZaloText(report, catalogueOf('en'));
    expect(text).toContain('- Thôn Đồng Mít: not reported; needs 5 hồ sơ a day (TN2)');
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
          expect(written.split('\n').length).toBeLessThanOrEqual(11 + count);
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
    expect(line).toMatch(
      /^- Thôn Đồng Mít: chưa báo cáo(; cần \d+ (hồ sơ|tài khoản)\/ngày \((TN2|KH)\))+; …$/,
    );
    expect(line?.length).toBeLessThanOrEqual(170);
  });
});
