// Which columns that were seen whole are known again without their header, and which are left alone.
import fc from 'fast-check';
import type { Cell } from '../../src/schema/cells/cell';
import { columnsNow, columnsThatLostHeaders } from '../../src/schema/seenColumns';

const headers = [
  'Mã',
  'Tên đơn vị',
  'Tính vào tổng',
  'Dân số [DS14]',
  'ghi chú riêng',
  'Đầu kỳ [TN2.DK]',
  'Giao [TN2.CT]',
];
const body: readonly (readonly Cell[])[] = [
  ['T1', 'Thôn 1', 'Có', 1_000, 'gần chợ', 5, 900],
  ['T2', 'Thôn 2', '', 1_000, '', 5, 900],
];
const markOf = (text: string): string => text;
const seen = columnsNow('units', [], [headers, ...body], markOf);
const lostIn = (values: readonly (readonly Cell[])[]) =>
  columnsThatLostHeaders('units', seen, values, markOf).map(({ at, header }) => [at, header]);
const renamed = (index: number, header: string) => headers.map((one, at) => (at === index ? header : one));

it('any headers of the contract that are deleted are known again, with their own words', () => {
  const own = [0, 1, 2, 3, 5, 6];
  fc.assert(
    fc.property(fc.subarray(own), (lost) => {
      const row = headers.map((header, index) => (lost.includes(index) ? '' : header));
      expect(lostIn([row, ...body])).toEqual(lost.map((index) => [index + 1, headers[index]]));
    }),
  );
});

it('wherever columns were moved to, as long as their neighbours went with them', () => {
  const order = [0, 1, 4, 5, 6, 2, 3];
  const moved = <Value>(row: readonly Value[]) => order.flatMap((index) => row.slice(index, index + 1));
  const lost = moved(renamed(5, ''));
  expect(lostIn([lost, ...body.map(moved)])).toEqual([[4, 'Đầu kỳ [TN2.DK]']]);
});

it.each<[string, number, string, string]>([
  ['the code without a bracket', 3, 'Dân số [DS14', 'Dân số [DS14]'],
  ['the code in small letters', 3, 'Dân số [ds14]', 'Dân số [DS14]'],
  ['the words without the code', 5, 'Đầu kỳ', 'Đầu kỳ [TN2.DK]'],
  ['other words above the same figures: they stay', 3, 'Từ 14 tuổi', 'Từ 14 tuổi [DS14]'],
])('a header that was renamed is known: %s', (_what, index, header, restored) => {
  expect(lostIn([renamed(index, header), ...body])).toEqual([[index + 1, restored]]);
});

it('goes on being remembered while it is lost, also when figures below it change', () => {
  const lost = [renamed(3, 'Từ 14 tuổi'), ...body];
  const later = [
    renamed(3, 'Từ 14 tuổi'),
    ...body.map((row) => row.map((cell) => (cell === 1_000 ? 1_100 : cell))),
  ];
  const known = columnsNow('units', seen, lost, markOf);
  const still = columnsNow('units', known, later, markOf);
  expect(columnsThatLostHeaders('units', still, later, markOf)).toMatchObject([{ key: '[DS14]', at: 4 }]);
});

it.each<[string, readonly (readonly Cell[])[]]>([
  ['all headers are there', [headers, ...body]],
  [
    'the column is gone with its figures',
    [headers, ...body].map((row) => row.filter((_, index) => index !== 3)),
  ],
  [
    'nothing is left below',
    [renamed(3, ''), ...body.map((row) => row.map((cell) => (cell === 1_000 ? '' : cell)))],
  ],
  [
    'other words stand above other figures',
    [renamed(3, 'Số hộ'), ...body.map((row) => row.map((cell) => (cell === 1_000 ? 250 : cell)))],
  ],
  ['another code took its place', [renamed(3, 'Số hộ [HO]'), ...body]],
  [
    'its neighbours were torn apart',
    [
      ['', 'Giao [TN2.CT]', 'Mã', 'Tên đơn vị', 'x', 'ghi chú riêng', 'Tính vào tổng', 'Đầu kỳ [TN2.DK]'],
      ['a', 1, 'T1', 'Thôn 1', 1, '', '', 5],
    ],
  ],
])('nothing is taken for it when %s', (_what, values) => {
  expect(lostIn(values)).toEqual([]);
});
