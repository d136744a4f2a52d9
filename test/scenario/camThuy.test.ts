// Four weeks of the real annex: 17 communes, two indicators, made-up tallies with a dozen planted mistakes.
import type { Host } from '../../host/createHost';
import type { ProgressEntry, WordedFinding } from '../../src/handlers';
import { choose, openCommune, sheetNamed, textOf, valuesOf, succeed } from '../support/commune';

const findings = (host: Host): readonly WordedFinding[] => succeed(host, 'checkTallies').issues;
const progress = (host: Host): readonly ProgressEntry[] => succeed(host, 'refreshProgress').progress;
const commune = (rows: readonly ProgressEntry[], indicator: string): ProgressEntry | undefined =>
  rows.find((row) => row.unit === null && row.indicator === indicator);

describe('the week of Cẩm Thủy', () => {
  const host = openCommune('cam-thuy');
  const found = findings(host);
  const rows = progress(host);

  it('measures both indicators of the commune on the annex', () => {
    expect(commune(rows, 'KH')).toMatchObject({ base: 7_018, target: 7_018, status: 'overdue' });
    expect(commune(rows, 'TN2')).toMatchObject({ base: 39_673, target: 20_551 });
  });

  it('reports the printed total that is not the sum', () => {
    expect(found.filter((finding) => finding.code === 'TOTAL_MISMATCH')).toMatchObject([
      { tab: 'Đơn vị', row: 19, received: '20549', expected: '20551' },
    ]);
  });

  it('finds every planted mistake once', () => {
    const planted = found.filter(
      ({ code }) => !['REPEATED_ROW', 'NO_DAILY_GAIN', 'TOTAL_MISMATCH'].includes(code),
    );
    expect(planted.map(({ code, received }) => `${code} ${received}`).sort()).toEqual(
      [
        'COUNT_AMBIGUOUS 3,398',
        'COUNT_AMBIGUOUS ~12',
        'COUNT_FRACTION 0,455',
        'COUNT_IS_DATE 12/05/2024',
        'COUNT_NEGATIVE -5',
        'COUNT_NORMALISED 24 hồ sơ',
        'COUNT_NOT_NUMBER mười hai',
        'DATE_INVALID 31/11/2024',
        'DUPLICATE_ROW Cẩm Tâm',
        'EVIDENCE_NOT_LINK có ảnh trong nhóm',
        'OVER_BASE 5090',
        'PERSONAL_DATA •••12',
        `TOTAL_ROW ${found.find(({ code }) => code === 'TOTAL_ROW')?.received ?? ''}`,
        `UNIT_MATCHED ${'Cẩm Tú'.normalize('NFD')}`,
        'UNIT_MATCHED cam chau',
        'UNIT_UNKNOWN Cẩm Sơn',
      ].sort(),
    );
  });

  it('the sum of the units is the commune', () => {
    for (const indicator of ['KH', 'TN2']) {
      const units = rows.filter((row) => row.unit !== null && row.indicator === indicator);
      expect(units).toHaveLength(17);
      expect(units.reduce((sum, row) => sum + (row.done ?? NaN), 0)).toBe(commune(rows, indicator)?.done);
    }
  });

  it('writes a verdict beside each row that somebody filled', () => {
    const [header = [], ...lines] = valuesOf(sheetNamed(host, 'Nhập liệu'));
    const at = header.indexOf('Kiểm tra');
    const unitAt = header.indexOf('Đơn vị');
    const filled = lines.filter((line) => line[unitAt] !== null);
    expect(filled).toHaveLength(370);
    expect(filled.every((line) => /^[✓!✗]/.test(String(line[at])))).toBe(true);
  });
});

describe('the report of week 4', () => {
  const host = openCommune('cam-thuy');
  const built = succeed(host, 'buildWeeklyReport');
  const units = built.report.units;
  const reportingOf = (unit: string): string | undefined => units.find((one) => one.unit === unit)?.reporting;

  it('covers Monday to Sunday and is cut off at the minute of the click', () => {
    expect(built.report.period).toEqual({
      kind: 'week',
      number: 4,
      from: '2024-11-25',
      to: '2024-12-01',
      cutOff: '2024-12-02T11:15',
    });
  });

  it('keeps the four states of reporting apart', () => {
    expect(reportingOf('CAM_LIEN')).toBe('notReported');
    expect(reportingOf('CAM_YEN')).toBe('zero');
    expect(reportingOf('CAM_LONG')).toBe('late');
    expect(reportingOf('CAM_THANH')).toBe('onTime');
  });

  it('says how much was left out, and why', () => {
    expect(built.report.leftOut).toMatchObject({ cells: 7, rows: 3 });
  });

  it('stands at the front, whole, and its figures are frozen', () => {
    const names = host.workbook.sheets.map(({ name }) => name);
    expect(names.indexOf('Tuần 04')).toBe(
      names.indexOf(names.includes('Tiến độ') ? 'Tiến độ' : 'Nhập liệu') + 1,
    );
    expect(valuesOf(sheetNamed(host, 'Chốt số liệu'))).toHaveLength(1 + 17 * 2);
  });

  it('built again replaces the tab, and appends the figures as the next version', () => {
    const before = valuesOf(sheetNamed(host, 'Tuần 04'));
    choose(host, 'buildWeeklyReport');
    expect(valuesOf(sheetNamed(host, 'Tuần 04'))).toEqual(before);
    expect(host.workbook.sheets.filter((sheet) => sheet.name.startsWith('Tuần'))).toHaveLength(1);
    expect(valuesOf(sheetNamed(host, 'Chốt số liệu'))).toHaveLength(1 + 2 * 17 * 2);
  });

  it('is mailed once, with the figures of the tab', () => {
    expect(choose(host, 'sendWeeklyEmail')).toMatchObject({ sent: true });
    expect(host.mails).toHaveLength(1);
    const [mail] = host.mails;
    expect(mail?.subject).toBe('[Huyện Cẩm Thủy] Tuần 4 (25/11–01/12): 12 xã chậm, 1 chưa báo cáo');
    expect(mail?.htmlBody).toContain('20.551');
    expect(mail?.body).toContain('20.551');
  });

  it('leaves a line in the log for each thing done', () => {
    const log = textOf(sheetNamed(host, 'Nhật ký'));
    expect(log).toContain('Gửi email báo cáo');
    expect(log).toContain('Lập báo cáo tuần');
  });
});

describe('whatever people do to the tabs', () => {
  const figures = (host: Host): readonly ProgressEntry[] => progress(host);
  const usual = figures(openCommune('cam-thuy'));

  it.each<[string, (host: Host) => void]>([
    ['a tab is renamed', (host) => void (sheetNamed(host, 'Nhập liệu').name = 'Số của các xã')],
    [
      'every tab is renamed',
      (host) => host.workbook.sheets.forEach((sheet, index) => (sheet.name = `Trang ${index}`)),
    ],
    ['tabs are moved', (host) => void host.workbook.sheets.reverse()],
    [
      'a column is inserted',
      (host) =>
        void host.runCode('insert', () =>
          (host.globals.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp)
            .getActiveSpreadsheet()
            .getSheetByName('Nhập liệu')
            ?.insertColumnsBefore(1, 1),
        ),
    ],
  ])('the figures stay the same when %s', (_what, change) => {
    const host = openCommune('cam-thuy');
    change(host);
    expect(figures(host)).toEqual(usual);
  });
});

describe('a workbook that cannot be computed on', () => {
  it.each<[string, (host: Host) => void, string]>([
    [
      'a lost tab',
      (host) => void host.workbook.sheets.splice(host.workbook.sheets.indexOf(sheetNamed(host, 'Đơn vị')), 1),
      'TAB_MISSING',
    ],
    [
      'a doubled header',
      (host) => void sheetNamed(host, 'Nhập liệu').rows.get(1)?.set(20, { value: 'Ngày' }),
      'HEADER_DUPLICATE',
    ],
  ])('%s is said in one sentence, and nothing is written', (_what, change, code) => {
    const host = openCommune('cam-thuy');
    change(host);
    const before = host.workbook.sheets.map((sheet) => [sheet.name, valuesOf(sheet)]);
    const handlers = ['checkTallies', 'refreshProgress', 'buildWeeklyReport', 'sendWeeklyEmail'] as const;
    for (const handler of handlers) {
      const result = choose(host, handler);
      const issues = 'issues' in result ? result.issues : [];
      expect(result).toMatchObject({ ok: false, unusable: true });
      expect(issues.map((issue) => issue.code)).toContain(code);
    }
    expect(host.workbook.sheets.map((sheet) => [sheet.name, valuesOf(sheet)])).toEqual(before);
    expect(host.mails).toEqual([]);
  });
});
