// Whatever stands in a cell, it is one finding about its row: nobody else is stopped by it.
import { choose, sheetNamed, succeed } from '../support/commune';
import { openVillage, typeTally, verdictOf } from '../support/village';

/** Gives the count cell D2 a date format, as Sheets does when 12/5 is typed there. */
const becomeDate = (host: ReturnType<typeof openVillage>) => {
  const cell = sheetNamed(host, 'Nhập liệu').rows.get(2)?.get(3);
  if (cell === undefined) throw new Error('Nothing stands in D2');
  cell.style = { ...cell.style, numberFormat: 'dd/MM/yyyy' };
  return cell;
};

it('a telephone number in a column of dates is one finding about its row, and stops nobody else', () => {
  const host = openVillage();
  typeTally(host, 2, '27/04/2025', 'Thôn 1', 12);
  const { runs } = typeTally(host, 3, 912_345_678, 'Thôn 2', 7);
  expect(runs.map((run) => run.error)).toEqual([undefined]);
  expect(String(verdictOf(host, 3))).toMatch(/^✗ /);
  expect(String(verdictOf(host, 3))).not.toMatch(/345/);
  expect(typeTally(host, 4, '27/04/2025', 'Thôn 3', 5).runs.map((run) => run.error)).toEqual([undefined]);
  expect(verdictOf(host, 4)).toMatch(/^✓/);
  const { issues } = succeed(host, 'checkTallies');
  expect(issues.map(({ code, row }) => `${code} ${row}`)).toEqual(['DATE_INVALID 3']);
  for (const handler of ['refreshProgress', 'buildWeeklyReport', 'sendWeeklyEmail'] as const)
    expect(choose(host, handler)).toMatchObject({ ok: true });
});

it('a number typed into a cell that became a date is read as that number, and the cell shows numbers again', () => {
  const host = openVillage();
  typeTally(host, 2, '27/04/2025', 'Thôn 1', 45_789);
  becomeDate(host);
  host.edit('Nhập liệu', 'D2', 3);
  expect(String(verdictOf(host, 2))).toMatch(/^✗ Mức 2: .*12\/05\/2025/);
  host.edit('Nhập liệu', 'C2', 12);
  expect(String(verdictOf(host, 2))).toMatch(/^✓ Mức 2: .*12/);
  const cell = sheetNamed(host, 'Nhập liệu').rows.get(2)?.get(3);
  expect([cell?.value, cell?.style?.numberFormat]).toEqual([12, '#,##0']);
  expect(succeed(host, 'checkTallies').issues).toEqual([]);
});

it('what no edit mended, the full check gives its number format back', () => {
  const host = openVillage();
  typeTally(host, 2, '27/04/2025', 'Thôn 1', 7);
  const cell = becomeDate(host);
  expect(succeed(host, 'checkTallies').issues.map(({ code, expected }) => [code, expected])).toEqual([
    ['COUNT_NORMALISED', '7'],
  ]);
  expect(cell.value).toBe(7);
  expect(succeed(host, 'checkTallies').issues).toEqual([]);
});
