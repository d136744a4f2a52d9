// A person may freeze what they like on a tab of ours: it is written again all the same.
import { choose, sheetNamed, succeed } from '../support/commune';
import { openVillage, typeTally } from '../support/village';

const written = () => {
  const host = openVillage({ now: '2025-04-28T11:30' });
  typeTally(host, 2, '23/04/2025', 'Thôn 1', 30, 8);
  choose(host, 'refreshProgress');
  return { host, sheet: sheetNamed(host, 'Tiến độ') };
};

it('the tab of progress is written again over its own frozen lines and cells that a person has merged', () => {
  const { host, sheet } = written();
  const before = [sheet.frozenRows, sheet.frozenColumns, sheet.merges];
  expect(sheet.frozenRows).toBeGreaterThan(0);
  // The head over the frozen column and the others: Google lets no merge be cut by what is frozen.
  sheet.merges = [{ row: 1, lastRow: 2, column: 1, lastColumn: 4 }];
  succeed(host, 'refreshProgress');
  expect([sheet.frozenRows, sheet.frozenColumns, sheet.merges]).toEqual(before);
});

it.each([3, 4, 5, 9])('and where a person has merged other cells and frozen %i columns', (columns) => {
  const { host, sheet } = written();
  const before = [sheet.frozenRows, sheet.frozenColumns, sheet.merges];
  sheet.merges = [{ row: 1, lastRow: 3, column: 2, lastColumn: 3 }];
  sheet.frozenColumns = columns;
  sheet.frozenRows = 2;
  succeed(host, 'refreshProgress');
  expect([sheet.frozenRows, sheet.frozenColumns, sheet.merges]).toEqual(before);
});
