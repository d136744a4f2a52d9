// The header of a figure of units that is deleted or renamed: nothing is computed without the figure in silence, the village
// and the clerk read which header it is, and set-up puts it back above the figures.
import type { Host } from '../../host/createHost';
import { choose, sheetNamed, succeed, valuesOf } from '../support/commune';
import { columnOf, openVillage, typeTally, verdictOf } from '../support/village';

const figures = ['Công dân từ đủ 14 tuổi [DS14]', 'Mức 2 đầu kỳ [TN2.DK]', 'Kích hoạt giao [KH.CT]'];

const openTyped = (): Host => {
  const host = openVillage({ units: ['Thôn 1', 'Thôn 2'], now: '2025-04-28T11:30' });
  host.edit('Đơn vị', 'H1', [figures.slice(1)]);
  host.edit('Đơn vị', 'H2', [
    [120, 900],
    [240, 800],
  ]);
  // The figures were typed over Lối vào.
  choose(host, 'setUpCampaign');
  typeTally(host, 2, '23/04/2025', 'Thôn 1', 30, 8);
  return host;
};
const typed = openTyped();
const units = valuesOf(sheetNamed(typed, 'Đơn vị'));
const kept = [...figures, 'Tính vào tổng', 'Tên khác'];

const lose = (header: string, instead = ''): Host => {
  const host = typed.clone();
  const column = String.fromCharCode(65 + (units[0] ?? []).indexOf(header));
  if (!figures.includes(header))
    host.edit('Đơn vị', `${column}2`, header === 'Tên khác' ? 'Thôn Một' : 'Không');
  host.edit('Nhập liệu', 'H2', 'a');
  host.edit('Đơn vị', `${column}1`, instead);
  return host;
};

describe.each(kept)('without the header %s', (header) => {
  const host = lose(header);
  const body = valuesOf(sheetNamed(host, 'Đơn vị')).slice(1);
  const column = columnOf(typed, 'Đơn vị', header.replace(/.*\[(.*)\]/, '$1'));

  it('the village reads which one is missing, on which tab, and who mends it', () => {
    host.edit('Nhập liệu', 'C2', 31);
    expect(verdictOf(host, 2)).toContain(`Đơn vị: Thiếu cột “${header}”`);
    expect(verdictOf(host, 2)).toContain('cán bộ xã');
  });

  it.each(['checkTallies', 'refreshProgress', 'buildWeeklyReport', 'auditPlan'] as const)(
    '%s computes nothing, and names the cell',
    (handler) => {
      const run = host.clone();
      expect(choose(run, handler)).toMatchObject({
        ok: false,
        issues: [{ code: 'HEADER_MISSING', row: 1, column, expected: header }],
      });
    },
  );

  it('set-up puts it back where it was, above its figures, and the village is checked as before', () => {
    choose(host, 'checkTallies');
    expect(succeed(host, 'setUpCampaign').added).toEqual([header]);
    expect(valuesOf(sheetNamed(host, 'Đơn vị'))).toEqual([units[0], ...body]);
    host.edit('Nhập liệu', 'C2', 30);
    expect(verdictOf(host, 2)).toMatch(/^✓/);
  });
});

it('a header that was renamed is put back with its code, and the users’ words stay', () => {
  const host = lose('Mức 2 đầu kỳ [TN2.DK]', 'Đã có từ trước');
  expect(choose(host, 'checkTallies')).toMatchObject({ issues: [{ code: 'HEADER_MISSING', column: 'H' }] });
  expect(succeed(host, 'setUpCampaign').added).toEqual(['Đã có từ trước [TN2.DK]']);
  expect(succeed(host, 'checkTallies').ok).toBe(true);
});

it('a figure whose whole column was deleted is no loss: the plan does without it', () => {
  const host = typed.clone();
  host.edit('Nhập liệu', 'H2', 'a');
  host.edit('Đơn vị', 'H1', [[''], [''], ['']]);
  expect(succeed(host, 'checkTallies').ok).toBe(true);
  expect(succeed(host, 'setUpCampaign').added).toEqual([]);
});
