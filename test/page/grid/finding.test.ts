// Find: as shown, whatever the case, row by row, round and round.
import { changeCell } from '../../../host/model/grid/cells';
import { createWorkbook } from '../../../host/model/createWorkbook';
import { findAll, nextIndex } from '../../../page/grid/find/finding';

const workbook = createWorkbook();
const sheet = workbook.sheets[0]!;
const put = (row: number, column: number, value: string | number, numberFormat?: string): void =>
  changeCell(sheet, row, column, (cell) => {
    cell.value = value;
    if (numberFormat !== undefined) cell.style = { numberFormat };
  });
put(3, 1, 'Thôn Đông'.normalize('NFD'));
put(1, 2, 'THÔN ĐÔNG');
put(1, 1, 'Thôn Tây');
put(2, 1, 1234, '#,##0');
put(4, 1, 'thôn đông');
sheet.hiddenRows.add(4);

it.each([
  ['thôn đông', ['1,2', '3,1']],
  ['1.234', ['2,1']],
  ['thon', []],
  [' ', []],
])('finds %j', (text, places) => {
  expect(findAll(workbook, sheet, text).map(({ row, column }) => `${row},${column}`)).toEqual(places);
});

it('goes on behind the cell that is selected, and begins anew at the end', () => {
  const places = findAll(workbook, sheet, 'thôn');
  expect(places).toHaveLength(3);
  expect(nextIndex(places, { row: 1, column: 1 }, 1)).toBe(1);
  expect(nextIndex(places, { row: 9, column: 1 }, 1)).toBe(0);
  expect(nextIndex(places, { row: 3, column: 1 }, -1)).toBe(1);
  expect(nextIndex(places, { row: 1, column: 1 }, -1)).toBe(2);
});
