// Two units that become one in the middle of a campaign: rows of both that share a day are told apart from a row typed
// twice, and nothing of them vanishes.
import type { Host } from '../../host/createHost';
import type { CellValue } from '../../host/model/workbook';
import { succeed } from '../support/commune';
import { openVillage, typeTally, verdictOf } from '../support/village';

const day = '21/04/2025';

const openTyped = (units: readonly string[], typed: readonly CellValue[]): Host => {
  const host = openVillage({ units, now: '2025-04-28T11:30' });
  typed.forEach((unit, index) => typeTally(host, index + 2, day, unit, 5 + index, 2 + index));
  return host;
};

/** The first unit takes the name, and the other names beside it; the second line goes. */
const merge = (host: Host, name: string, aliases: string): void => {
  host.edit('Đơn vị', 'A2', [
    ['T1', name, aliases],
    ['', '', ''],
  ]);
  host.edit('Đơn vị', 'G3', '');
  succeed(host, 'checkTallies');
};

it.each([
  ['the old name became another name of the unit', 'Thôn 3', 'Thôn 4'],
  ['both old names became other names of a new one', 'Thôn Hợp Nhất', 'Thôn 3; Thôn 4'],
])('%s: the second row says what happened and what to do', (_what, name, aliases) => {
  const host = openTyped(['Thôn 3', 'Thôn 4'], ['Thôn 3', 'Thôn 4']);
  merge(host, name, aliases);
  expect(verdictOf(host, 3)).toContain(
    `Ngày 21/04/2025 có hai dòng của ${name}: dòng ghi “Thôn 3” đã tính (Mức 2: 5; Kích hoạt: 2), dòng này ghi “Thôn 4” chưa tính. ` +
      'Nếu hai thôn đã sáp nhập, hãy cộng số dòng này vào dòng kia rồi xóa số ở dòng này; nếu ghi trùng thì chỉ cần xóa.',
  );
  const { report } = succeed(host, 'buildWeeklyReport');
  expect(report.leftOut).toMatchObject({ rows: 1 });
});

it('is mended by adding up: both rows count in one', () => {
  const host = openTyped(['Thôn 3', 'Thôn 4'], ['Thôn 3', 'Thôn 4']);
  merge(host, 'Thôn 3', 'Thôn 4');
  host.edit('Nhập liệu', 'C2', [[11, 5]]);
  host.edit('Nhập liệu', 'C3', [['', '']]);
  expect([verdictOf(host, 2), verdictOf(host, 3)]).toEqual([expect.stringContaining('✓'), null]);
});

it.each([
  ['the same name', 'Thôn 3'],
  ['another spelling of it', 'thôn  ba'],
  ['its code', 'T1'],
])('a second row with %s is a row typed twice', (_what, second) => {
  const host = openTyped(['Thôn 3', 'Thôn 4'], ['Thôn 3', second]);
  succeed(host, 'checkTallies');
  expect(verdictOf(host, 3)).toContain(
    'Thôn 3 đã có số ngày 21/04/2025 (Mức 2: 5; Kích hoạt: 2). Dòng này không tính; hãy gộp hoặc xóa.',
  );
});
