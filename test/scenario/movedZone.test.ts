// The time zone of the spreadsheet is not asked for where the days of the tallies are midnights of the zone that it had
// when it was last read; one that was changed since is seen by them.
import { succeed } from '../support/commune';
import { openVillage, typeTally } from '../support/village';

const openRead = () => {
  const host = openVillage({ now: '2025-04-28T11:30' });
  typeTally(host, 2, '23/04/2025', 'Thôn 1', 3, 2);
  succeed(host, 'checkTallies');
  return host;
};

it.each([
  ['Asia/Ho_Chi_Minh', '2025-04-28T11:30'],
  ['Asia/Bangkok', '2025-04-28T11:30'],
  ['Asia/Tokyo', '2025-04-28T13:30'],
  ['Asia/Kolkata', '2025-04-28T10:00'],
  ['UTC', '2025-04-28T04:30'],
  ['America/New_York', '2025-04-28T00:30'],
])('a spreadsheet that was moved to %s reports as of its own minute, on its own days', (timeZone, cutOff) => {
  const host = openRead();
  host.workbook.timeZone = timeZone;
  const { issues, report } = succeed(host, 'buildWeeklyReport', {});
  expect(report.period.cutOff).toBe(cutOff);
  expect(report.indicators.map(({ gained }) => gained)).toEqual([3, 2]);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it.each([
  [0, 'where the days of the tallies are its midnights', '23/04/2025'],
  [1, 'where one was typed with a time', '23/04/2025 15:00'],
  [1, 'where none was typed', ''],
])('is asked for %i times %s', (times, _where, typed) => {
  const read = openRead();
  read.edit('Nhập liệu', 'A2', typed);
  const asked: string[] = [];
  const host = read.clone({ onCall: { before: ({ method }) => void asked.push(method) } });
  succeed(host, 'checkTallies');
  expect(asked.filter((method) => method === 'getSpreadsheetTimeZone')).toHaveLength(times);
});
