// Progress whose figures leave cells out says so: on its tab, on the screen and in the handler's result.
import { sheetNamed, succeed, valuesOf } from '../support/commune';
import { openVillage, typeTally } from '../support/village';

const open = () => {
  const host = openVillage();
  typeTally(host, 2, '26/04/2025', 'Thôn 1', 12, 3);
  return host;
};
const line = (host: ReturnType<typeof open>) => valuesOf(sheetNamed(host, 'Tiến độ'))[1]?.[0];

describe('progress refreshed', () => {
  it('names the cells and rows that it leaves out', () => {
    const host = open();
    typeTally(host, 3, '26/04/2025', 'Thôn 2', '~12', '3,398');
    typeTally(host, 4, '26/04/2025', 'Thôn 9', 4);
    const { leftOut, message } = succeed(host, 'refreshProgress');
    expect(leftOut).toEqual({ cells: 2, rows: 1 });
    expect(message).toContain('Chưa tính 1 dòng và 2 ô có lỗi');
    expect(line(host)).toMatch(/^Tính đến 08:00 28\/4\/2025\..* Chưa tính 1 dòng và 2 ô có lỗi/);
    expect(host.dialogs.filter(({ kind }) => kind === 'toast').at(-1)?.text).toContain('Chưa tính 1 dòng');
  });

  it('says nothing of it where everything counts', () => {
    const host = open();
    const { leftOut, message } = succeed(host, 'refreshProgress');
    expect([leftOut, message]).toEqual([{ cells: 0, rows: 0 }, 'Đã cập nhật trang Tiến độ.']);
    expect(line(host)).not.toContain('Chưa tính');
  });
});
