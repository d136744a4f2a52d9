// Which columns without a header are recognised, and which are left alone.
import fc from 'fast-check';
import { columnsWithLostHeaders } from '../../src/schema/lostHeaders';

const order = ['date', 'unit', 'enteredBy', '[TN2]', '[KH]', 'verdict', 'typedAt'] as const;
const headers = ['Ngày', 'Đơn vị', 'Người nhập', 'Mức 2 [TN2]', 'Kích hoạt [KH]', 'Kiểm tra', 'Nhập lúc'];
const lostIn = (row: readonly string[]) => [...columnsWithLostHeaders('tallies', order, row)];
const without = (row: readonly string[], lost: readonly number[]) =>
  row.map((header, index) => (lost.includes(index) ? '' : header));

it('any headers that are lost are found where they stood', () => {
  fc.assert(
    fc.property(fc.subarray([0, 1, 2, 3, 4, 5, 6]), (lost) => {
      expect(lostIn(without(headers, lost))).toEqual(lost.map((index) => [order[index], index + 1]));
    }),
  );
});

it.each<[string, readonly string[]]>([
  ['all headers are there', headers],
  ['a blank column of one’s own stands beside the lost one', ['Ngày', '', '', ...headers.slice(2)]],
  ['a column of one’s own stands beside the lost one', ['Ngày', 'Ghi chú', '', ...headers.slice(2)]],
  ['a blank column stands where none is missing', ['Ngày', '', ...headers.slice(1)]],
  ['the column was deleted with its header', headers.slice(1)],
  ['its neighbours were moved', ['Kiểm tra', '', 'Ngày', 'Người nhập', ...headers.slice(3, 5), 'Nhập lúc']],
])('nothing is taken for a column when %s', (_what, row) => {
  expect(lostIn(row)).toEqual([]);
});

describe('the column of kinds of evidence, which few books have', () => {
  const order = ['verdict', 'evidence', 'evidenceKind', 'enteredBy', 'typedAt'] as const;
  const whole = ['Kiểm tra', 'Minh chứng', 'Loại minh chứng', 'Người nhập', 'Nhập lúc'];
  const placesIn = (row: readonly string[]) => [...columnsWithLostHeaders('tallies', order, row)];

  it('keeps no other header from being found where it is not there', () => {
    const usual = whole.filter((header) => header !== 'Loại minh chứng');
    expect(placesIn(without(usual, [2]))).toEqual([['enteredBy', 3]]);
    expect(placesIn(without(usual, [2, 3]))).toEqual([
      ['enteredBy', 3],
      ['typedAt', 4],
    ]);
  });

  it('is found like any other where it is', () => {
    expect(placesIn(without(whole, [2, 3]))).toEqual([
      ['evidenceKind', 3],
      ['enteredBy', 4],
    ]);
  });
});
