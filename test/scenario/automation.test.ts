// Bật chế độ tự động: a week goes by with nobody at the desk, and everything is done once.
import type { Host } from '../../host/createHost';
import { choose, resultOf, sheetNamed, textOf } from '../support/commune';
import { openPrepared } from '../support/prepared';
import { openVillage, setClock, typeTally } from '../support/village';

/** Fires the hourly trigger at each full hour from the first to the last day, both included. */
const liveThrough = (
  host: Host,
  firstDay: number,
  lastDay: number,
  skipped: readonly number[] = [],
): void => {
  for (let day = firstDay; day <= lastDay; day += 1)
    for (let hour = 0; hour < 24; hour += 1) {
      if (skipped.includes(hour)) continue;
      setClock(host, `2025-04-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:10`);
      for (const run of host.fireClockTriggers()) expect(run.error).toBeUndefined();
    }
};

const openAutomatic = (settings: Readonly<Record<string, string>> = {}): Host =>
  openPrepared(`automatic ${JSON.stringify(settings)}`, () => turnOn(settings));

const turnOn = (settings: Readonly<Record<string, string>>): Host => {
  const host = openVillage({
    now: '2025-04-26T08:00',
    settings: { 'Hạn xã báo cáo': 'Thứ Hai 16:00', ...settings },
  });
  host.edit('Đơn vị', 'E3', 'truong-thon-2@example.vn');
  typeTally(host, 2, '25/04/2025', 'Thôn 1', 10, 4);
  expect(choose(host, 'installTriggers')).toMatchObject({ ok: true });
  return host;
};

/** Reports mailed on week 2; that on week 1, overdue when automation was switched on, is made up for as well. */
const mailedOnWeek2 = (host: Host): readonly string[] =>
  subjects(host).filter((subject) => subject.startsWith('chu-tich@example.vn') && /tuần 2/i.test(subject));

const subjects = (host: Host): readonly string[] => host.mails.map((mail) => `${mail.to}: ${mail.subject}`);

describe('a week with nobody at the desk', () => {
  const host = openAutomatic();
  liveThrough(host, 27, 29);

  it('builds the report after the village deadline and mails it after the commune’s, each once', () => {
    expect(host.workbook.sheets.filter(({ name }) => name === 'Tuần 02')).toHaveLength(1);
    expect(mailedOnWeek2(host)).toHaveLength(1);
  });

  it('reminds the silent village that has an address, once, and names the one that has none in the log', () => {
    expect(subjects(host).filter((subject) => subject.startsWith('truong-thon-2@example.vn'))).toHaveLength(
      1,
    );
    expect(textOf(sheetNamed(host, 'Nhật ký'))).toContain('Thôn 3');
  });

  it('keeps the progress up to date', () => {
    expect(textOf(sheetNamed(host, 'Tiến độ'))).toContain('Thôn 1');
  });
});

it('an hour that was missed is made up in the next', () => {
  const host = openAutomatic();
  liveThrough(host, 28, 28, [11, 12, 13, 16, 17]);
  expect(host.workbook.sheets.some(({ name }) => name === 'Tuần 02')).toBe(true);
  expect(mailedOnWeek2(host)).toHaveLength(1);
});

it('without a commune deadline nothing is mailed to the chairman by itself', () => {
  const host = openAutomatic({ 'Hạn xã báo cáo': '' });
  liveThrough(host, 28, 28);
  expect(host.workbook.sheets.some(({ name }) => name === 'Tuần 02')).toBe(true);
  expect(subjects(host).filter((subject) => subject.startsWith('chu-tich'))).toEqual([]);
});

it('switched on twice it has one trigger of the clock and one of edits, and switched off none', () => {
  const host = openAutomatic();
  choose(host, 'installTriggers');
  expect(host.triggers).toHaveLength(2);
  choose(host, 'removeTriggers');
  expect(host.triggers).toHaveLength(0);
  liveThrough(host, 28, 28);
  expect(host.mails).toEqual([]);
});

it('an hour in which the report is built and mailed reads every tab once, and under each lock again what it rests on', () => {
  const automatic = openAutomatic();
  setClock(automatic, '2025-04-28T16:10');
  const readings = ['getDataRange', 'getSheetValues'];
  let tabs = 0;
  const host = automatic.clone({
    onCall: {
      before: ({ method }) => void (tabs += readings.includes(method) ? 1 : 0),
    },
  });
  const done = host.fireClockTriggers().map((run) => resultOf('onSchedule', run));
  expect(done).toMatchObject([
    {
      ok: true,
      done: [
        { job: 'openTallyPeriod' },
        { job: 'buildWeeklyReport' },
        { job: 'sendWeeklyEmail' },
        { job: 'refreshProgress' },
      ],
    },
  ]);
  expect(host.mails).toHaveLength(1);
  const peoplesTabs = ['Cấu hình', 'Chỉ tiêu', 'Đơn vị', 'Loại trừ', 'Nhập liệu'];
  const otherTabs = ['Số liệu hệ thống', 'Danh sách', 'Chốt số liệu', 'Việc cần làm'];
  // Before rows are opened, before the report is written, before its mail goes: another run may have done any of them;
  // what is followed up may have grown as well.
  const underTheLock = 5;
  // Of the log the first row alone, where a report and where its mail is about to be noted.
  const headersOfLog = 2;
  expect(tabs).toBe(peoplesTabs.length + otherTabs.length + underTheLock + headersOfLog);
});
