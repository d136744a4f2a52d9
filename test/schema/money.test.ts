// A fund in đồng: amounts of nine digits and more are no one's telephone number.
import { checkTallies } from '../../src/domain/checks/checkTallies';
import { measureProgress } from '../../src/domain/progress/progress';
import { wordFinding } from '../../src/i18n';
import { readCampaignBook } from '../../src/schema/campaignBook';
import type { Cell } from '../../src/schema/cells/cell';
import { showCell } from '../../src/schema/cells/cell';

const gridOf = (rows: readonly (readonly Cell[])[]) => ({
  title: () => '',
  values: rows,
  formulas: rows.map((row) => row.map(() => '')),
  shown: rows.map((row) => row.map(showCell)),
});

const bookOf = (
  measure: string,
  typed: Cell,
  figure: Cell = 250_000_000,
  { target = '≥80%', header = 'Kế hoạch [KH]' }: { readonly target?: Cell; readonly header?: string } = {},
) => {
  const reading = readCampaignBook(
    new Map([
      [
        'settings',
        gridOf([
          ['Mục', 'Giá trị'],
          ['Tên chiến dịch', 'Quỹ thử (dữ liệu giả)'],
          ['Ngày bắt đầu', '18/04/2025'],
          ['Ngày kết thúc', '18/06/2025'],
        ]),
      ],
      [
        'indicators',
        gridOf([
          ['Mã', 'Chỉ tiêu', 'Đơn vị tính', 'Mẫu số', 'Mục tiêu', 'Từ ngày', 'Đến hết ngày'],
          ['QUY', 'Thu quỹ', measure, 'KH', target, '', ''],
        ]),
      ],
      [
        'units',
        gridOf([
          ['Mã', 'Tên đơn vị', header],
          ['T1', 'Thôn 1', figure],
        ]),
      ],
      ['exclusions', gridOf([['Đơn vị', 'Trừ vào', 'Lý do', 'Số người']])],
      [
        'tallies',
        gridOf([
          ['Ngày', 'Đơn vị', 'Thu [QUY]', 'Kiểm tra', 'Nhập lúc'],
          ['20/04/2025', 'Thôn 1', typed, '', ''],
        ]),
      ],
    ]),
  );
  if (!reading.usable) throw new Error('The book can be used');
  const { campaign, tallies, findings } = reading.book;
  const checked = checkTallies(campaign, tallies.entries, '2025-04-20');
  const row = measureProgress(campaign, checked.totals, '2025-04-20').find(({ unit }) => unit === 'T1');
  return {
    row,
    said: [...findings, ...checked.findings].map((finding) => wordFinding(finding, 'vi', campaign)),
  };
};

it.each<Cell>([180_000_000, '180.000.000'])('%s is an amount where đồng are counted', (typed) => {
  const { row } = bookOf('đồng', typed);
  expect(row).toMatchObject({
    done: 180_000_000,
    base: 250_000_000,
    target: 200_000_000,
    rateOfBase: 7_200,
  });
});

it('a fund of a thousand billion is measured to the đồng', () => {
  const { row, said } = bookOf('đồng', 999_999_999_000, 1_000_000_000_000);
  expect(row).toMatchObject({ done: 999_999_999_000, rateOfBase: 9_999, target: 800_000_000_000 });
  expect(said).toEqual([]);
});

it('where people are counted such a number is none', () => {
  const { row, said } = bookOf('người', 180_000_000, 250);
  expect(row).toMatchObject({ done: 0 });
  expect(said.join()).toMatch(/không phải số/);
});

it('a fraction is told in the measure of the indicator', () => {
  expect(bookOf('triệu đồng', 45.5).said).toEqual([
    'Ô hiện 46, đã gõ 45,5, không phải số nguyên. Hãy gõ số nguyên (triệu đồng), không gõ phần trăm.',
  ]);
});

it('an amount in đồng that is no whole number of thousands is no one’s number either, wherever it is typed', () => {
  const { row, said } = bookOf('đồng', 180_123_456, 912_345_678, { target: 200_000_001 });
  expect(said).toEqual([]);
  expect(row).toMatchObject({ done: 180_123_456, base: 912_345_678, target: 200_000_001 });
});

it.each<Cell>(['0912345678', '912 345 678 anh Ba', '079123456789'])(
  'a text such as %s in a column of money is masked all the same',
  (typed) => {
    expect(bookOf('đồng', typed).said.join()).toMatch(/thông tin cá nhân/);
  },
);

it('where people are counted such a figure is masked, unless its header says that it is money', () => {
  const masked = /thông tin cá nhân/;
  expect(bookOf('người', 5, 912_345_678).said.join()).toMatch(masked);
  const header = 'Kinh phí (đồng) [KH]';
  expect(bookOf('người', 5, 912_345_678, { header }).said.join()).not.toMatch(masked);
  // A place: its name says nothing of money.
  expect(bookOf('người', 5, 912_345_678, { header: 'Thôn Đồng Tâm [KH]' }).said.join()).toMatch(masked);
});
