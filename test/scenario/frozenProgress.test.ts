// A person may freeze what they like on a tab of ours: it is written again all the same.
import { choose, sheetNamed, succeed } from '../support/commune';
import { openVillage, typeTally } from '../support/village';

const written = () => {
  const host = openVillage({ now: '2025-04-28T11:30' });
  typeTally(host, 2, '23/04/2025', 'Thôn 1', 30, 8);
  choose(host, 'refreshProgress');
  return { host, sheet: sheetNamed(host, 'Tiến độ') };
};

it('the tab of progress is written again over its own frozen lines and merged cells', () => {
  const { host, sheet } = written();
  const before = [sheet.frozenRows, sheet.frozenColumns, sheet.merges];
  expect([sheet.frozenRows > 0, sheet.merges.length > 0]).toEqual([true, true]);
  succeed(host, 'refreshProgress');
  expect([sheet.frozenRows, sheet.frozenColumns, sheet.merges]).toEqual(before);
});

it.each([3, 4, 5, 9])('and where a person has split its cells and frozen %i columns', (columns) => {
  const { host, sheet } = written();
  const before = [sheet.frozenRows, sheet.frozenColumns, sheet.merges];
  sheet.merges = [];
  sheet.frozenColumns = columns;
  sheet.frozenRows = 2;
  succeed(host, 'refreshProgress');
  expect([sheet.frozenRows, sheet.frozenColumns, sheet.merges]).toEqual(before);
});
