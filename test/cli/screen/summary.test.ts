import { paintFor } from '../../../cli/screen/text';
import { summaryLines } from '../../../cli/screen/summary';

const serviceCalls = { total: 40, reads: 8, writes: 20, roundTrips: 11 };
const row = (unit: string | null, status: string, more = {}) => ({
  unit,
  indicator: 'TN2',
  done: 1200,
  target: 4275,
  remaining: 3075,
  requiredPerDay: 103,
  pace: 4012,
  status,
  ...more,
});
const outcome: Parameters<typeof summaryLines>[0] = {
  kind: 'done',
  madeUp: { vi: 'tất cả', en: 'all of it' },
  nothingDone: false,
  pdfTrouble: null,
  names: {
    title: 'Cao điểm 30 ngày',
    units: new Map([
      ['T1', 'Thôn Đông'],
      ['T2', 'Thôn Tây \u001b[31m'],
    ]),
  },
  files: [{ path: 'out/workbook.xlsx', bytes: 20_480 }],
  record: {
    version: '1.2.3',
    committed: '2025-05-01',
    asOf: '2025-05-12T10:30',
    timeZone: 'Asia/Ho_Chi_Minh',
    handlers: [
      { name: 'buildWeeklyReport', result: { ok: true, counts: { issues: 2 } }, serviceCalls },
      { name: 'sendWeeklyEmail', result: { ok: false, message: 'chưa có nơi nhận' }, serviceCalls },
    ],
    issues: [
      { code: 'COUNT_NORMALISED', severity: 'fixed', message: 'Nhập liệu C9: đã hiểu 1.234 là 1234' },
      {
        code: 'UNIT_UNKNOWN',
        severity: 'error',
        tab: 'Nhập liệu',
        row: 7,
        column: 'B',
        message: 'không có đơn vị Thôn X',
      },
    ],
    progress: [
      row(null, 'behind'),
      row('T1', 'behind', { requiredPerDay: 106 }),
      row('T2', 'onTrack'),
      row('T3', 'met'),
    ],
    report: {
      period: { kind: 'week', number: 3, from: '2025-05-05', to: '2025-05-11', cutOff: '2025-05-12T10:30' },
      units: [
        { unit: 'T2', reporting: 'notReported', status: 'onTrack', rank: 2 },
        { unit: 'T1', reporting: 'onTime', status: 'behind', rank: 1 },
        { unit: 'T3', reporting: 'onTime', status: 'met', rank: 3 },
      ],
      // At the end of the period, as the report has it; progress counts from tomorrow.
      unitResults: [row('T1', 'behind'), row('T2', 'onTrack'), row('T3', 'met')],
    },
    mails: [],
    dialogs: [],
  },
};

describe('a mail without its PDF', () => {
  it.each([
    ['vi', /Chromium.*apt install chromium.*CHROME_PATH/],
    ['en', /Chromium.*apt install chromium.*CHROME_PATH/],
  ] as const)('says how to get it (%s)', (language, said) => {
    const lines = summaryLines({ ...outcome, pdfTrouble: 'noChromium' }, language, paintFor(false), 1);
    expect(lines.join('\n')).toMatch(said);
  });
});

describe('the summary', () => {
  const text = summaryLines(outcome, 'vi', paintFor(false), 1.26).join('\n');

  it('says campaign, period, cut-off and how many units lag or are silent', () => {
    expect(text).toContain(
      'Cao điểm 30 ngày\nTuần 3 (05/05/2025 – 11/05/2025) · Số liệu chốt lúc 10:30 ngày 12/05/2025',
    );
    expect(text).toContain('1/3 đơn vị chậm hoặc có nguy cơ chậm, 1 chưa báo cáo.');
  });

  it('lists laggards by rank, silent ones among them, the rest not', () => {
    const lines = text.split('\n');
    const first = lines.findIndex((line) => line.includes('Thôn Đông'));
    expect(lines[first]).toMatch(/TN2 +1\.200 +4\.275 +3\.075 +103 +40,12% +Chậm tiến độ$/);
    expect(lines[first + 1]).toMatch(/Thôn Tây.*chưa báo cáo$/);
    expect(text).not.toContain('T3');
  });

  it('counts findings and shows the gravest first', () => {
    expect(text).toContain(
      'Phát hiện khi kiểm tra: 1 lỗi, 1 đã tự nhận dạng\n  ✗ Nhập liệu B7  không có đơn vị Thôn X',
    );
  });

  it('says nothing of findings when no handler got as far as looking for them', () => {
    const refused = outcome.record.handlers.map((run) => ({ ...run, result: { ok: false } }));
    const record = { ...outcome.record, handlers: refused, issues: [] };
    expect(summaryLines({ ...outcome, record }, 'vi', paintFor(false), 1).join('\n')).not.toContain(
      'hát hiện',
    );
  });

  it('says what a handler could not do, which files there are and what it took', () => {
    expect(text).toContain('sendWeeklyEmail: chưa có nơi nhận');
    expect(text).toContain('out/workbook.xlsx  20 KB');
    expect(text).toContain('Xong sau 1,3 giây · 0 thư đã soạn · 80 lệnh gọi dịch vụ, 22 lượt đi về');
  });

  it('passes no command of the workbook to the terminal', () => {
    expect(text).not.toContain('\u001b');
  });

  it('speaks English when asked', () => {
    const english = summaryLines(outcome, 'en', paintFor(false), 1.26).join('\n');
    expect(english).toContain('Week 3 (5 May 2025 – 11 May 2025) · Cut-off 12 May 2025, 10:30');
    expect(english).toContain('1 of 3 units behind or at risk, 1 not reported.');
    expect(english).toContain('Findings: 1 error, 1 mended');
  });
});
