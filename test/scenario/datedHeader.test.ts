// Where the header row of the log has been deleted, the date of a line stands in its place: the run goes on, and reads
// that date in no time zone.
import { deleteRows } from '../../host/model/structure';
import { choose, sheetNamed, valuesOf } from '../support/commune';
import { openVillage } from '../support/village';

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
