// A header that is deleted: the village reads which one beside its row, and set-up puts it back where it was.
import type { Host } from '../../host/createHost';
import { insertColumnBefore } from '../support/columnMoves';
import { choose, sheetNamed, succeed, valuesOf } from '../support/commune';
import { columnOf, openVillage, typeTally, verdictOf } from '../support/village';

const villageHead = 'truong-thon-1@example.vn';

const openTyped = (): Host => {
  const host = openVillage({ now: '2025-04-28T11:30' });
  host.workbook.editors.push(villageHead);
  typeTally(host, 2, '23/04/2025', 'Thôn 1', 30, 8);
  typeTally(host, 3, '24/04/2025', 'Thôn 2', 12, 5);
  return host;
};
const typed = openTyped();
const headers = (valuesOf(sheetNamed(typed, 'Nhập liệu'))[0] ?? []).map(String);
const needed = ['Ngày', 'Đơn vị', 'Mức 2 [TN2]', 'Kích hoạt [KH]', 'Kiểm tra', 'Nhập lúc'];

/** The owner deletes the header: nobody else may. */
const loseHeader = (header: string): Host => {
  const host = typed.clone();
  host.edit('Nhập liệu', `${columnOf(host, 'Nhập liệu', header.replace(/.*\[(.*)\]/, '$1'))}1`, '');
  return host;
};

it.each(['Nhập liệu', 'Số liệu hệ thống', 'Danh sách'])(
  'a village head can delete no header of %s, and types below it',
  (tab) => {
    const host = typed.clone();
    expect(host.edit(tab, 'B1', '', { user: villageHead }).accepted).toBe(false);
    expect(host.edit(tab, 'B4', 'Thôn 3', { user: villageHead }).accepted).toBe(true);
  },
);

it('the tab of progress and the reports are the clerks’', () => {
  const host = typed.clone();
  choose(host, 'refreshProgress');
  choose(host, 'buildWeeklyReport');
  for (const tab of ['Tiến độ', 'Tuần 02'])
    expect(host.edit(tab, 'A1', 'khác', { user: villageHead }).accepted).toBe(false);
});

it('a clerk who was added since may write every tab once the sheet is set up again', () => {
  const host = typed.clone();
  choose(host, 'refreshProgress');
  choose(host, 'buildWeeklyReport');
  const row = valuesOf(sheetNamed(host, 'Cấu hình')).findIndex(([item]) => item === 'Người lập báo cáo') + 1;
  host.edit('Cấu hình', `B${row}`, villageHead);
  choose(host, 'setUpCampaign');
  for (const tab of host.workbook.sheets.map(({ name }) => name))
    expect([tab, host.edit(tab, 'A1', 'x', { user: villageHead }).accepted]).toEqual([tab, true]);
});

it('clerks stay clerks while a date of the campaign cannot be read', () => {
  const host = openVillage({ settings: { 'Người lập báo cáo': villageHead, 'Ngày kết thúc': 'chưa rõ' } });
  host.workbook.editors.push(villageHead);
  choose(host, 'setUpCampaign');
  expect(host.edit('Chốt số liệu', 'A9', 'x', { user: villageHead }).accepted).toBe(true);
});

describe.each(needed)('without the header %s', (header) => {
  const host = loseHeader(header);

  it('the village reads which one is missing and who mends it', () => {
    const column = headers.indexOf('Kiểm tra');
    expect(host.edit('Nhập liệu', 'C2', 31, { user: villageHead }).accepted).toBe(true);
    const verdict = String(valuesOf(sheetNamed(host, 'Nhập liệu'))[1]?.[column]);
    expect(verdict).toContain(header.includes('[') ? header.slice(header.indexOf('[')) : `“${header}”`);
    expect(verdict).toContain('cán bộ xã');
    expect(verdict).not.toMatch(/Ô [A-Z]+1/);
  });

  it('the clerk reads in which cell it stood', () => {
    const cell = `${String.fromCharCode(65 + headers.indexOf(header))}1`;
    const { dialogs } = host;
    expect(choose(host, 'checkTallies')).toMatchObject({
      ok: false,
      issues: [{ code: 'HEADER_MISSING', row: 1, column: cell.slice(0, -1) }],
    });
    expect(dialogs[dialogs.length - 1]?.text).toContain(`Nhập liệu ${cell}: Ô ${cell} mất tiêu đề “`);
  });

  it('set-up puts it back where it was, and the village is checked as before', () => {
    expect(succeed(host, 'setUpCampaign').added).toEqual([header]);
    expect(valuesOf(sheetNamed(host, 'Nhập liệu'))[0]).toEqual(headers);
    host.edit('Nhập liệu', 'C2', 30, { user: villageHead });
    expect(verdictOf(host, 2)).toMatch(/^✓/);
  });
});

it('a column of the users’ own beside it is not taken for it: the header is asked for', () => {
  const host = typed.clone();
  insertColumnBefore(host, 'Nhập liệu', 'Đơn vị');
  host.edit('Nhập liệu', 'B2', 'ghi chú riêng');
  host.edit('Nhập liệu', 'C1', '');
  choose(host, 'setUpCampaign');
  expect(valuesOf(sheetNamed(host, 'Nhập liệu'))[0]?.slice(0, 3)).not.toContain('Đơn vị');
  expect(valuesOf(sheetNamed(host, 'Nhập liệu'))[1]?.[1]).toBe('ghi chú riêng');
});

it.each(['Kích hoạt', 'Kích hoạt (KH)', 'Kích hoạt [KH'])(
  'a header of counts that was renamed to “%s” is put back above its counts: no second column takes its place',
  (renamed) => {
    const host = typed.clone();
    host.edit('Nhập liệu', `${columnOf(host, 'Nhập liệu', 'KH')}1`, renamed);
    expect(succeed(host, 'setUpCampaign').added).toEqual(['Kích hoạt [KH]']);
    expect(valuesOf(sheetNamed(host, 'Nhập liệu'))[0]).toEqual(headers);
  },
);
