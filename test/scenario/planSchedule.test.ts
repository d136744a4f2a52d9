// Automation through the days on which plans want several things: rows, reminders, reports of every kind, the final one.
import type { Host } from '../../host/createHost';
import { linesOn, liveThrough } from '../support/automation';
import { choose, openCommune, sheetNamed, valuesOf } from '../support/commune';

const openAutomatic = (sample: string, minute: string): Host => {
  const host = openCommune(sample, minute);
  choose(host, 'installTriggers');
  return host;
};

const opened = (host: Host): readonly string[] => linesOn(host, 'Mở kỳ nhập liệu');
const built = (host: Host): readonly string[] => linesOn(host, 'Lập báo cáo tuần');
const subjects = (host: Host): readonly string[] =>
  host.mails.filter(({ to }) => to.startsWith('chu-tich')).map(({ subject }) => subject);

describe('Kon Chiêng from its last Monday to the Wednesday after its end', () => {
  const host = openAutomatic('kon-chieng', '2025-08-25T08:00');
  const outline =
    host.dialogs.map(({ text }) => text).find((text) => text.includes('Khi bật chế độ tự động')) ?? '';
  liveThrough(host, '2025-08-26T00:10', '2025-08-26T11:10');
  liveThrough(host, '2025-08-27T13:10', '2025-08-27T17:10');
  liveThrough(host, '2025-08-30T06:10', '2025-08-30T11:10');
  liveThrough(host, '2025-09-02T08:10', '2025-09-02T12:10');
  liveThrough(host, '2025-09-03T13:10', '2025-09-03T17:10');

  it('says beforehand when it does what', () => {
    expect(outline).toContain('mở kỳ nhập liệu; kỳ tới là Tuần 5 (26/8–30/8/2025)');
    expect(outline).toContain('Tuần 4 (19/8–25/8/2025): 10:00 26/08/2025 lập báo cáo');
    expect(outline).toContain('lần chạy cuối trước hạn 16:00 27/08/2025: gửi email');
    expect(outline).toContain('Tổng kết (01/8–30/8/2025): 08:00 30/08/2025 lập báo cáo');
    expect(outline).toContain('lần chạy cuối trước hạn 10:00 30/08/2025: gửi email');
  });

  it('opens the rows of the week once, in its first hour, and none twice', () => {
    expect(opened(host)).toHaveLength(1);
    const rows = valuesOf(sheetNamed(host, 'Nhập liệu')).slice(1);
    const keys = rows
      .filter(([date]) => date !== null)
      .map(([date, unit]) => `${JSON.stringify(date)} ${String(unit)}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('makes up for the week before, builds the week, the final report on the last day, and the last week, each once', () => {
    expect(built(host).map((line) => /“(.*?)”|(Tuần \d\d|Tổng kết)/.exec(line)?.[0])).toEqual([
      expect.stringContaining('Tuần 03'),
      expect.stringContaining('Tuần 04'),
      expect.stringContaining('Tổng kết'),
      expect.stringContaining('Tuần 05'),
    ]);
  });

  it('mails each before the commune’s deadline', () => {
    const mailed = linesOn(host, 'Gửi email báo cáo');
    expect(mailed).toHaveLength(4);
    expect(subjects(host)).toHaveLength(4);
  });
});

describe('Cẩm Tân, by week and by day at once', () => {
  const host = openAutomatic('cam-tan', '2024-11-25T08:00');
  liveThrough(host, '2024-11-25T11:10', '2024-12-04T11:10', 24);

  it('builds a report a day and one a week', () => {
    expect(built(host).filter((line) => line.includes('Ngày'))).toHaveLength(10);
    expect(built(host).filter((line) => line.includes('Tuần'))).toHaveLength(2);
  });

  it('hides the tabs of days older than a week', () => {
    const hidden = host.workbook.sheets
      .filter(({ name }) => name.startsWith('Ngày'))
      .map(({ name, hidden: is }) => [name, is]);
    expect(Object.fromEntries(hidden)).toMatchObject({
      'Ngày 24-11': true,
      'Ngày 26-11': true,
      'Ngày 27-11': false,
      'Ngày 03-12': false,
    });
  });
});
