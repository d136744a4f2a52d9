import type { TabKey } from '../../src/domain/finding';
import type { BookReading, CampaignBook } from '../../src/schema/campaignBook';
import { readCampaignBook } from '../../src/schema/campaignBook';
import type { Cell } from '../../src/schema/cells/cell';
import type { TabGrid } from '../../src/schema/grid';

type Grids = Readonly<Partial<Record<TabKey, readonly (readonly Cell[])[]>>>;

const gridOf = (values: readonly (readonly Cell[])[]): TabGrid => ({
  title: () => 'tab',
  values,
  formulas: [],
  shown: [],
});

const date = (day: string): Cell => ({ kind: 'date', at: `${day}T00:00` });

const plain: Grids = {
  settings: [
    ['Mục', 'Giá trị', 'Giải thích'],
    ['Tên chiến dịch', 'Đợt thử', ''],
    ['Ngày bắt đầu', date('2025-04-18'), ''],
    ['Ngày kết thúc', date('2025-06-18'), ''],
  ],
  indicators: [
    ['Mã', 'Chỉ tiêu', 'Mẫu số', 'Mục tiêu', 'Từ ngày', 'Đến hết ngày'],
    ['TN2', 'Thu nhận mức 2', 'DS14', '≥95%', '', date('2025-05-14')],
  ],
  units: [
    ['Mã', 'Tên đơn vị', 'Công dân từ đủ 14 tuổi [DS14]'],
    ['T1', 'Thôn 1', 100],
    ['T2', 'Thôn 2', 50],
    ['', 'Tổng', 150],
  ],
  exclusions: [['Đơn vị', 'Trừ vào', 'Lý do', 'Số người', 'Ghi chú']],
  tallies: [
    ['Ngày', 'Đơn vị', 'Người nhập', 'Thu nhận [TN2]', 'Vướng mắc', 'Minh chứng', 'Kiểm tra', 'Nhập lúc'],
    [date('2025-04-18'), 'Thôn 1', '', 5, '', '', '', ''],
    ['', '', '', '', '', '', '', ''],
    [date('2025-04-19'), 'Thôn 2', '', 6, '', '', '', ''],
  ],
};

const read = (changes: Grids = {}): BookReading =>
  readCampaignBook(
    new Map(
      (Object.entries({ ...plain, ...changes }) as [TabKey, readonly (readonly Cell[])[]][]).map(
        ([tab, values]) => [tab, gridOf(values)],
      ),
    ),
  );

const bookOf = (reading: BookReading): CampaignBook => {
  if (!reading.usable) throw new Error(reading.findings.map((finding) => finding.code).join());
  return reading.book;
};

const faultsOf = (reading: BookReading): readonly string[] =>
  reading.usable
    ? []
    : reading.findings.map(({ code, tab, row, column }) => `${code} ${tab} ${column ?? ''}${row ?? ''}`);

const withColumns = (
  values: readonly (readonly Cell[])[],
  change: (row: readonly Cell[], index: number) => readonly Cell[],
) => values.map(change);

describe('a workbook as its users have it', () => {
  it('is read with defaults for what was left blank', () => {
    const { campaign } = bookOf(read());
    expect(campaign.settings).toMatchObject({
      baselineDate: '2025-04-17',
      cadence: 'day',
      countingMode: 'new',
      villageDeadline: { weekday: 1, time: '11:00' },
      onTrackThreshold: 10_000,
      atRiskThreshold: 8_000,
    });
    expect(campaign.indicators[0]).toMatchObject({ from: '2025-04-18', deadline: '2025-05-14' });
    expect(campaign.statedTotals[0]?.figures.get('DS14')).toBe(150);
  });

  const talliesOf = (reading: BookReading): readonly unknown[] =>
    bookOf(reading).tallies.entries.map(({ row, counts }) => [row, counts.get('TN2')?.reading]);

  it('keeps the rows of people: blank rows between do not shift them', () => {
    expect(talliesOf(read())).toEqual([
      [2, { kind: 'count', count: 5, note: null }],
      [4, { kind: 'count', count: 6, note: null }],
    ]);
  });

  it.each<[string, (row: readonly Cell[], index: number) => readonly Cell[]]>([
    ['moved', (row) => [...row].reverse()],
    ['inserted', (row, index) => [index === 0 ? 'Ghi thêm' : '', ...row]],
    [
      'renamed around the code',
      (row, index) =>
        index === 0
          ? row.map((cell) => (cell === 'Thu nhận [TN2]' ? 'Hồ sơ mới của tuần [TN2]' : cell))
          : row,
    ],
    [
      'in English',
      (row, index) =>
        index === 0
          ? ['Date', 'Unit', 'Entered by', 'New [TN2]', 'Obstacles', 'Evidence', 'Check', 'Typed at']
          : row,
    ],
    [
      'without diacritics and in another case',
      (row, index) =>
        index === 0
          ? row.map((cell) => (cell === 'Ngày' ? ' NGAY ' : cell === 'Đơn vị' ? 'don  vi' : cell))
          : row,
    ],
  ])('reads the same with columns %s', (_how, change) => {
    expect(talliesOf(read({ tallies: withColumns(plain.tallies ?? [], change) }))).toEqual(talliesOf(read()));
  });

  it('says when a printed total is not what the units add up to', () => {
    const units = [...(plain.units ?? []).slice(0, 3), ['', 'Tổng', 148]];
    expect(bookOf(read({ units })).findings).toMatchObject([
      {
        code: 'TOTAL_MISMATCH',
        row: 4,
        column: 'C',
        received: 148,
        expected: 150,
        details: { difference: -2 },
      },
    ]);
  });

  it('warns of a blank figure only where an indicator rests on it', () => {
    const units = [
      ['Mã', 'Tên đơn vị', 'Dân số [DS14]', 'Hộ nghèo [HN]'],
      ['T1', 'Thôn 1', '', ''],
      ['T2', 'Thôn 2', 50, ''],
    ];
    expect(bookOf(read({ units })).findings).toMatchObject([{ code: 'FIGURE_MISSING', row: 2, column: 'C' }]);
  });
});

describe('a workbook that cannot be computed on', () => {
  it.each<[string, Grids, string]>([
    [
      'a doubled header',
      { tallies: withColumns(plain.tallies ?? [], (row, index) => [...row, index === 0 ? 'Ngày' : '']) },
      'HEADER_DUPLICATE tallies I1',
    ],
    [
      'a doubled code',
      { tallies: withColumns(plain.tallies ?? [], (row, index) => [...row, index === 0 ? 'Lại [TN2]' : '']) },
      'HEADER_DUPLICATE tallies I1',
    ],
    [
      'a missing header',
      { tallies: withColumns(plain.tallies ?? [], (row) => row.slice(1)) },
      'HEADER_MISSING tallies 1',
    ],
    [
      'a header that is lost from where it belongs: the cell',
      {
        tallies: withColumns(plain.tallies ?? [], (row, index) =>
          index === 0 ? row.map((cell) => (cell === 'Đơn vị' ? '' : cell)) : row,
        ),
      },
      'HEADER_MISSING tallies B1',
    ],
    [
      'the header of an indicator that is lost from where it belongs: the cell',
      {
        tallies: withColumns(plain.tallies ?? [], (row, index) =>
          index === 0 ? row.map((cell) => (cell === 'Thu nhận [TN2]' ? '' : cell)) : row,
        ),
      },
      'HEADER_MISSING tallies D1',
    ],
    [
      'a header that is lost from a column that was moved: the one filled column without a header',
      {
        tallies: withColumns(
          plain.tallies ?? [],
          ([day = '', unit = '', by = '', count = '', ...rest], index) =>
            index === 0 ? ['', unit, day, by, ...rest] : [count, unit, day, by, ...rest],
        ),
      },
      'HEADER_MISSING tallies A1',
    ],
    [
      'a header that is lost where several columns may be meant: no cell',
      {
        tallies: withColumns(
          plain.tallies ?? [],
          ([day = '', unit = '', by = '', count = '', ...rest], index) =>
            index === 0 ? ['', '', unit, day, by, ...rest] : [count, 'x', unit, day, by, ...rest],
        ),
      },
      'HEADER_MISSING tallies 1',
    ],
    [
      'an indicator without its column',
      {
        tallies: withColumns(plain.tallies ?? [], (row, index) =>
          index === 0 ? row.map((cell) => (cell === 'Thu nhận [TN2]' ? 'Thu nhận' : cell)) : row,
        ),
      },
      'HEADER_MISSING tallies 1',
    ],
    ['no end date', { settings: (plain.settings ?? []).slice(0, 3) }, 'SETTING_MISSING settings B'],
    [
      'a cadence that is none',
      { settings: [...(plain.settings ?? []), ['Chu kỳ nhập liệu', 'hằng quý', '']] },
      'SETTING_INVALID settings B5',
    ],
    [
      'no indicator at all',
      { indicators: [(plain.indicators ?? [])[0] ?? []] },
      'INDICATOR_INVALID indicators A2',
    ],
    [
      'a code used twice',
      {
        units: [
          ['Mã', 'Tên đơn vị', 'Dân số [DS14]', 'Thu nhận [TN2]'],
          ['T1', 'Thôn 1', 100, 1],
        ],
      },
      'CODE_DUPLICATE units 1',
    ],
  ])('with %s says where', (_what, changes, fault) => {
    expect(faultsOf(read(changes))).toContain(fault);
  });

  it('without a tab names it', () => {
    const reading = readCampaignBook(new Map([['settings', gridOf(plain.settings ?? [])]]));
    expect(faultsOf(reading)).toContain('TAB_MISSING tallies ');
  });
});

describe('the quota of a day', () => {
  const withQuota = (typed: Cell): BookReading =>
    read({
      indicators: [
        ['Mã', 'Chỉ tiêu', 'Mẫu số', 'Mục tiêu', 'Từ ngày', 'Đến hết ngày', 'Định mức/ngày'],
        ['TN2', 'Thu nhận mức 2', 'DS14', '≥95%', '', '', typed],
      ],
    });

  it.each<[Cell, unknown]>([
    [30, { count: 30, scope: 'unit' }],
    ['7 toàn xã', { count: 7, scope: 'commune' }],
    ['', null],
  ])('%s is read', (typed, quota) => {
    expect(bookOf(withQuota(typed)).campaign.indicators[0]?.quota).toEqual(quota);
  });

  it('is none while its cell is not clear, and the finding says so', () => {
    const { campaign, findings } = bookOf(withQuota('bảy'));
    expect(campaign.indicators[0]?.quota).toBeNull();
    expect(findings).toMatchObject([{ code: 'QUOTA_UNCLEAR', row: 2, column: 'G', received: 'bảy' }]);
  });
});
