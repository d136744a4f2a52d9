// Where a date stands in the place of a header or an item, it is read in no time zone: the header row of the log has been
// deleted, or a tab of the users' own bears the name of one of ours.
import { createSheet } from '../../host/model/createWorkbook';
import { deleteRows } from '../../host/model/grid/structure';
import { choose, sheetNamed, succeed, valuesOf } from '../support/commune';
import { openBlank, openVillage } from '../support/village';

it('writes the log on although its header row was deleted', () => {
  const host = openVillage({ now: '2025-04-28T11:30' });
  const log = () => sheetNamed(host, 'Nhật ký');
  choose(host, 'refreshProgress');
  const lines = valuesOf(log()).flat();
  deleteRows(host.workbook, log(), 1, 1);
  expect(typeof valuesOf(log())[0]?.[0]).toBe('number');
  choose(host, 'buildWeeklyReport');
  const now = valuesOf(log()).flat();
  for (const cell of lines.filter((one) => typeof one === 'number')) expect(now).toContain(cell);
  expect(now).toContainEqual(expect.stringContaining('Đã lập xong trang'));
});

it.each(['Cấu hình', 'Đơn vị', 'Diễn biến'])(
  'leaves a tab “%s” of the users’ own that begins with a date',
  (name) => {
    const host = openBlank();
    host.workbook.sheets.push(createSheet(901, name));
    host.edit(name, 'A1', [['12/5/2025', 'Họp thôn']]);
    const before = valuesOf(sheetNamed(host, name));
    expect(typeof before[0]?.[0]).toBe('number');
    succeed(host, 'setUpCampaign');
    const kept = host.workbook.sheets.filter((sheet) => sheet.name.startsWith(name)).map(valuesOf);
    expect(kept).toContainEqual(before);
  },
);
