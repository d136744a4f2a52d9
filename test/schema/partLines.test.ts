// Lines that break an indicator down: what they cannot say is told, and so is a column that is not there yet. Made-up data.
import type { CampaignBook } from '../../src/schema/campaignBook';
import { readCampaignBook } from '../../src/schema/campaignBook';
import type { Cell } from '../../src/schema/cells/cell';
import { showCell } from '../../src/schema/cells/cell';
import { partsOf } from '../../src/domain/plan/parts';
import { wordFinding } from '../../src/i18n';

const gridOf = (rows: readonly (readonly Cell[])[]) => ({
  title: () => '',
  values: rows,
  formulas: rows.map((row) => row.map(() => '')),
  shown: rows.map((row) => row.map(showCell)),
});

const headers = ['Mã', 'Chỉ tiêu', 'Tên ngắn', 'Chính', 'Cách ghi', 'Mẫu số', 'Mục tiêu', 'Từ ngày'] as const;
type Cells = Partial<Readonly<Record<(typeof headers)[number] | 'Định mức/ngày', Cell>>>;
const allHeaders = [...headers, 'Đến hết ngày', 'Định mức/ngày'] as const;

const dead: Cells = { Mã: 'DTCB.CHET', 'Chỉ tiêu': 'Đã chết' };

/** A book whose one indicator has one part, with the cells on its line and the columns among its tallies. */
const readingOf = (
  cells: Cells,
  columns: readonly Cell[] = ['A [DTCB]', '▸ Đã chết [DTCB.CHET]'],
  counts: readonly Cell[] = [3, 3],
) => {
  const line = (some: Readonly<Record<string, Cell>>): readonly Cell[] =>
    allHeaders.map((header) => some[header] ?? '');
  return readCampaignBook(
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
      [
        'indicators',
        gridOf([
          allHeaders,
          line({ Mã: 'DTCB', 'Chỉ tiêu': 'Điều tra cơ bản', 'Mục tiêu': '42' }),
          line({ ...dead, ...cells }),
        ]),
      ],
      [
        'units',
        gridOf([
          ['Mã', 'Tên đơn vị'],
          ['T1', 'Thôn 1'],
        ]),
      ],
      ['exclusions', gridOf([['Đơn vị', 'Trừ vào', 'Lý do', 'Số người']])],
      [
        'tallies',
        gridOf([
          ['Ngày', 'Đơn vị', ...columns, 'Kiểm tra', 'Nhập lúc'],
          ['20/04/2025', 'Thôn 1', ...counts, '', ''],
        ]),
      ],
    ]),
  );
};

const bookOf = (...args: Parameters<typeof readingOf>): CampaignBook => {
  const reading = readingOf(...args);
  if (!reading.usable) throw new Error(`Not usable: ${JSON.stringify(reading.findings)}`);
  return reading.book;
};

const saidBy = ({ findings, campaign }: CampaignBook): readonly string[] =>
  findings.map((finding) => `${finding.severity} ${finding.column}: ${wordFinding(finding, 'vi', campaign)}`);

it.each<[string, Cells, string, string]>([
  ['a target', { 'Mục tiêu': '100%' }, 'G', 'Mục tiêu'],
  ['a base', { 'Mẫu số': 'DS14' }, 'F', 'Mẫu số'],
  ['a first day', { 'Từ ngày': '20/04/2025' }, 'H', 'Từ ngày'],
  ['a way of counting', { 'Cách ghi': 'Lũy kế' }, 'E', 'Cách ghi'],
  ['a quota', { 'Định mức/ngày': 3 }, 'J', 'Định mức/ngày'],
  ['a mark as a main one', { Chính: 'Có' }, 'D', 'Chính'],
])('%s on the line of a part is told, and what to do', (_what, cells, column, header) => {
  const [typed] = Object.values(cells);
  expect(saidBy(bookOf(cells))).toEqual([
    `warning ${column}: Dòng DTCB.CHET là phần chi tiết của DTCB nên ô ${header} (“${showCell(typed ?? '')}”) không được dùng. Hãy xóa ô này; nếu muốn theo dõi riêng thì đặt mã không có dấu chấm.`,
  ]);
});

it('a part alone says nothing, and a mark that it is no main one neither', () => {
  expect(saidBy(bookOf({ Chính: 'Không' }))).toEqual([]);
});

it('a part that has no column yet is told, and the figures of its indicator stand', () => {
  const book = bookOf({}, ['A [DTCB]'], [3]);
  expect(saidBy(book)).toEqual([
    'warning null: Trang Nhập liệu chưa có cột “[DTCB.CHET]” nên chưa ghi được chi tiết này. Hãy chạy Thiết lập ▸ Tạo sổ chiến dịch để thêm cột.',
  ]);
  expect(book.tallies.entries[0]?.counts.get('DTCB')?.reading).toMatchObject({ count: 3 });
});

it('a column of a part that has lost its header is asked for, as any other', () => {
  const reading = readingOf({}, ['A [DTCB]', ''], [3, 3]);
  expect(reading.usable).toBe(false);
  expect(!reading.usable && reading.findings.map(({ code, column }) => [code, column])).toEqual([
    ['HEADER_MISSING', 'D'],
  ]);
});

it('the word of a part that others overlap', () => {
  const [one] = bookOf({ 'Cách ghi': 'Chồng nhau' }).campaign.indicators;
  expect(one && partsOf(one)).toMatchObject([{ code: 'DTCB.CHET', overlaps: true }]);
  const [other] = bookOf({}).campaign.indicators;
  expect(other && partsOf(other)).toMatchObject([{ code: 'DTCB.CHET', overlaps: false }]);
});
