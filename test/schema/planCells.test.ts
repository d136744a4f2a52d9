// One bad cell of the plan does not stop the plan: it is named, and the rest goes on.
import type { CampaignBook } from '../../src/schema/campaignBook';
import { readCampaignBook } from '../../src/schema/campaignBook';
import type { Cell } from '../../src/schema/cells/cell';
import { showCell } from '../../src/schema/cells/cell';
import { wordFinding } from '../../src/i18n';
import { measureProgress } from '../../src/domain/progress/progress';
import { checkTallies } from '../../src/domain/checks/checkTallies';

const gridOf = (rows: readonly (readonly Cell[])[]) => ({
  title: () => '',
  values: rows,
  formulas: rows.map((row) => row.map(() => '')),
  shown: rows.map((row) => row.map(showCell)),
});

const headers = [
  'Mã',
  'Chỉ tiêu',
  'Mẫu số',
  'Mục tiêu',
  'Từ ngày',
  'Đến hết ngày',
  'Không vượt quá',
  'Cách ghi',
] as const;
type Cells = Partial<Readonly<Record<(typeof headers)[number], Cell>>>;

const sound: Cells = { Mã: 'TN2', 'Chỉ tiêu': 'Thu nhận', 'Mẫu số': 'DS14', 'Mục tiêu': '≥95%' };

/** A book of two indicators; the first has the cells, the second is sound. */
const bookWith = (cells: Cells, dan: Cell = 100): CampaignBook => {
  const line = (some: Cells): readonly Cell[] => headers.map((header) => some[header] ?? '');
  const reading = readCampaignBook(
    new Map([
      [
        'settings',
        gridOf([
          ['Mục', 'Giá trị'],
          ['Tên chiến dịch', 'Đợt thử (dữ liệu giả)'],
          ['Ngày bắt đầu', '18/04/2025'],
          ['Ngày kết thúc', '18/06/2025'],
        ]),
      ],
      ['indicators', gridOf([headers, line({ ...sound, ...cells }), line({ ...sound, Mã: 'KH' })])],
      [
        'units',
        gridOf([
          ['Mã', 'Tên đơn vị', 'Dân số [DS14]'],
          ['T1', 'Thôn 1', dan],
          ['T2', 'Thôn 2', 50],
        ]),
      ],
      ['exclusions', gridOf([['Đơn vị', 'Trừ vào', 'Lý do', 'Số người']])],
      [
        'tallies',
        gridOf([
          ['Ngày', 'Đơn vị', 'A [TN2]', 'B [KH]', 'Kiểm tra', 'Nhập lúc'],
          ['20/04/2025', 'Thôn 1', 5, 7, '', ''],
        ]),
      ],
    ]),
  );
  if (!reading.usable) throw new Error(`Not usable: ${JSON.stringify(reading.findings)}`);
  return reading.book;
};

const saidBy = ({ findings, campaign }: CampaignBook): readonly string[] =>
  findings.map((finding) => `${finding.severity} ${wordFinding(finding, 'vi', campaign)}`);

/** The commune's status and done on an indicator at the end of 20/4. */
const standing = ({ campaign, tallies }: CampaignBook, code: string) => {
  const { totals } = checkTallies(campaign, tallies.entries, '2025-04-20');
  const row = measureProgress(campaign, totals, '2025-04-20').find(
    ({ unit, indicator }) => unit === null && indicator === code,
  );
  return { done: row?.done, target: row?.target, status: row?.status };
};

it.each<[string, Cells, RegExp]>([
  [
    'a target',
    { 'Mục tiêu': 'nhiều' },
    /^error Ô Mục tiêu của TN2 ghi “nhiều”, chưa hiểu được; .*chỉ theo dõi.*≥95%/,
  ],
  ['a first day', { 'Từ ngày': 'đầu tháng' }, /^error Ô Từ ngày của TN2 ghi “đầu tháng”.*chỉ theo dõi/],
  ['a deadline', { 'Đến hết ngày': '31/4/2025' }, /^error Ô Đến hết ngày của TN2.*chỉ theo dõi/],
])('an indicator with %s that cannot be read is followed only', (_what, cells, sentence) => {
  const book = bookWith(cells);
  expect(saidBy(book)).toEqual([expect.stringMatching(sentence)]);
  expect(standing(book, 'TN2')).toEqual({ done: 5, target: null, status: 'noTarget' });
  expect(standing(book, 'KH')).toMatchObject({ done: 7, target: 143 });
});

it.each<[string, Cells, RegExp]>([
  ['a base', { 'Mẫu số': '~DS' }, /^error Ô Mẫu số của TN2 ghi “~DS”.*chưa có mẫu số.*M1C \+ M2C/],
  ['a base that no column bears', { 'Mẫu số': 'DS15' }, /^error Chỉ tiêu TN2 dùng mã “DS15”.*DS14/],
])('an indicator with %s has no target for now', (_what, cells, sentence) => {
  const book = bookWith(cells);
  expect(saidBy(book)).toEqual([expect.stringMatching(sentence)]);
  expect(standing(book, 'TN2')).toEqual({ done: 5, target: null, status: 'noTarget' });
  expect(standing(book, 'KH')).toMatchObject({ done: 7, target: 143 });
});

it('an indicator without a code that can be read is left out', () => {
  const book = bookWith({ Mã: 'mức 2' });
  expect(saidBy(book)).toEqual([
    expect.stringMatching(/^error Ô Mã của mức 2 ghi “mức 2”.*chưa được tính.*TN2/),
  ]);
  expect(book.campaign.indicators.map(({ code }) => code)).toEqual(['KH']);
});

it('a ceiling that cannot be read is as if it were blank', () => {
  const book = bookWith({ 'Không vượt quá': 'tùy' });
  expect(saidBy(book)).toEqual([
    expect.stringMatching(/^error Ô Không vượt quá của TN2 ghi “tùy”.*DS14; không/),
  ]);
  expect(standing(book, 'TN2')).toMatchObject({ done: 5, target: 143 });
});

it("a unit's figure that cannot be read leaves that unit without a target, and nobody else", () => {
  const book = bookWith({}, 'khoảng trăm');
  expect(saidBy(book)).toEqual([expect.stringMatching(/^error “khoảng trăm” không phải số đếm/)]);
  expect(standing(book, 'KH')).toEqual({ done: 7, target: null, status: 'noTarget' });
  const { totals } = checkTallies(book.campaign, book.tallies.entries, '2025-04-20');
  const rows = measureProgress(book.campaign, totals, '2025-04-20');
  expect(rows.find(({ unit, indicator }) => unit === 'T2' && indicator === 'KH')?.target).toBe(48);
});

it.each<[Cell, unknown]>([
  ['', { kind: 'byTarget' }],
  ['không', { kind: 'none' }],
  ['Không giới hạn', { kind: 'none' }],
  ['No', { kind: 'none' }],
  ['DS14', { kind: 'code', code: 'DS14' }],
])('Không vượt quá “%s” is read', (typed, ceiling) => {
  expect(bookWith({ 'Không vượt quá': typed }).campaign.indicators[0]?.cap).toEqual(ceiling);
});

it.each<[Cell, unknown]>([
  ['', null],
  ['Phát sinh', 'new'],
  ['lũy kế', 'cumulative'],
  ['Hiện có', 'state'],
  ['Current', 'state'],
])('Cách ghi “%s” is read', (typed, counting) => {
  expect(bookWith({ 'Cách ghi': typed }).campaign.indicators[0]?.counting).toBe(counting);
});

it('an indicator of which nobody can tell how it is typed is followed only', () => {
  const book = bookWith({ 'Cách ghi': 'tổng' });
  expect(saidBy(book)).toEqual([
    expect.stringMatching(/^error Ô Cách ghi của TN2 ghi “tổng”.*chỉ theo dõi.*Phát sinh; Lũy kế; Hiện có/),
  ]);
  expect(standing(book, 'TN2')).toEqual({ done: 5, target: null, status: 'noTarget' });
});
