// Automation when things go wrong: hours missed, runs cut off, no recipients, no quota, a sheet that cannot be used.
import type { CallHook } from '../../host/createHost';
import {
  chairman,
  fireAt,
  linesOn,
  liveThrough,
  logOf,
  mailsTo,
  openAutomatic,
  owner,
  reportTabs,
} from '../support/automation';
import { choose, sheetNamed, textOf, valuesOf } from '../support/commune';
import { setClock, typeTally } from '../support/village';

const build = 'Lập báo cáo tuần';
const mail = 'Gửi email báo cáo';

/** Fails every call of the method while it is on, before or after its effect. */
const failing = (when: 'before' | 'after', name: string) => {
  const fault = { on: false };
  const fail = ({ method }: { readonly method: string }): void => {
    if (fault.on && method === name) throw new Error('Service unavailable');
  };
  const onCall: CallHook = when === 'before' ? { before: fail } : { after: fail };
  return { fault, making: { onCall } };
};

describe('hours that Google skips', () => {
  it.each([
    ['all from the village deadline to the evening', '2025-04-28T20:10'],
    ['a whole night', '2025-04-29T03:10'],
    ['all until the eve of the next deadline', '2025-05-05T07:10'],
  ])('%s: report and mail are made up for at once, once', (_which, minute) => {
    const host = openAutomatic();
    fireAt(host, '2025-04-28T10:10');
    fireAt(host, minute);
    fireAt(host, minute.replace('10', '50'));
    expect(reportTabs(host)).toEqual(['Tuần 01']);
    expect(linesOn(host, build)).toHaveLength(1);
    expect(linesOn(host, mail)).toHaveLength(1);
  });
});

it('a double firing of one hour does nothing twice', () => {
  const host = openAutomatic();
  for (const minute of ['2025-04-28T08:10', '2025-04-28T11:10', '2025-04-28T16:10']) {
    fireAt(host, minute);
    fireAt(host, minute);
  }
  expect(linesOn(host, build).filter((line) => line.includes('Tuần 01'))).toHaveLength(1);
  expect(linesOn(host, mail)).toHaveLength(1);
  expect(linesOn(host, 'Nhắc đơn vị chưa báo cáo')).toHaveLength(1);
});

it('a report that the clerk built and mailed by hand after the deadline is not built or mailed again', () => {
  const host = openAutomatic();
  setClock(host, '2025-04-28T11:00');
  choose(host, 'buildWeeklyReport');
  choose(host, 'sendWeeklyEmail');
  liveThrough(host, '2025-04-28T11:10', '2025-04-28T17:10');
  expect(linesOn(host, build)).toHaveLength(1);
  expect(host.mails).toHaveLength(1);
});

it('a report that the clerk built by hand before the deadline is built again when villages are due', () => {
  const host = openAutomatic();
  setClock(host, '2025-04-28T09:00');
  choose(host, 'buildWeeklyReport');
  typeTally(host, 3, '27/04/2025', 'Thôn 2', 7, 2);
  fireAt(host, '2025-04-28T11:10');
  expect(linesOn(host, build)).toHaveLength(2);
  expect(textOf(sheetNamed(host, 'Tuần 01'))).toContain('chốt lúc 11:10 28/4');
});

describe('a call that fails', () => {
  it('while the report is written is logged once, and the report is built when it works again', () => {
    const { fault, making } = failing('before', 'createFilter');
    const host = openAutomatic({}, making);
    fault.on = true;
    liveThrough(host, '2025-04-28T11:10', '2025-04-28T14:10');
    const failures = linesOn(host, build).filter((line) => line.includes('giờ sau sẽ làm lại'));
    expect(failures).toHaveLength(1);
    fault.on = false;
    liveThrough(host, '2025-04-28T15:10', '2025-04-28T18:10');
    expect(linesOn(host, build).filter((line) => line.includes('Đã lập xong trang “Tuần 01”'))).toHaveLength(
      1,
    );
    expect(reportTabs(host)).toContain('Tuần 01');
    expect(mailsTo(host, chairman)).toBe(1);
  });

  it('when the mail has left already leads to no second mail', () => {
    const { fault, making } = failing('after', 'sendEmail');
    const host = openAutomatic({}, making);
    liveThrough(host, '2025-04-28T10:10', '2025-04-28T12:10');
    const before = host.mails.length;
    fault.on = true;
    fireAt(host, '2025-04-28T16:10');
    fault.on = false;
    liveThrough(host, '2025-04-28T17:10', '2025-04-28T20:10');
    expect(host.mails).toHaveLength(before + 1);
  });

  it('when it is not known whether the mail left is told once, and left to a person', () => {
    const { fault, making } = failing('before', 'sendEmail');
    const host = openAutomatic({}, making);
    liveThrough(host, '2025-04-28T10:10', '2025-04-28T12:10');
    const before = host.mails.length;
    fault.on = true;
    fireAt(host, '2025-04-28T16:10');
    fault.on = false;
    liveThrough(host, '2025-04-28T17:10', '2025-04-28T20:10');
    expect(host.mails).toHaveLength(before);
    expect(linesOn(host, mail).filter((line) => line.includes('không tự gửi lại'))).toHaveLength(1);
    expect(choose(host, 'sendWeeklyEmail')).toMatchObject({ sent: true });
  });
});

describe('a mail that cannot go', () => {
  it('for want of recipients is logged once, and goes when somebody fills them in', () => {
    const host = openAutomatic({ 'Nơi nhận thư': '' });
    liveThrough(host, '2025-04-28T15:10', '2025-04-28T18:10');
    expect(linesOn(host, mail)).toEqual([expect.stringContaining('Chưa có địa chỉ nhận')]);
    const row = valuesOf(sheetNamed(host, 'Cấu hình')).findIndex(([item]) => item === 'Nơi nhận thư') + 1;
    host.edit('Cấu hình', `B${row}`, chairman);
    liveThrough(host, '2025-04-28T19:10', '2025-04-28T20:10');
    expect(mailsTo(host, chairman)).toBe(1);
  });

  it('for want of quota goes on the day when there is some again', () => {
    const host = openAutomatic(
      { 'Đồng gửi': 'pho-chu-tich@example.vn', 'Hạn xã báo cáo': 'Thứ Hai 12:00' },
      { quotas: { mailRecipientsPerDay: 3 } },
    );
    // Two reminders take two of three; the report needs two. Google counts days by Pacific time: 14:00 in Vietnam.
    fireAt(host, '2025-04-28T08:10');
    fireAt(host, '2025-04-28T11:10');
    fireAt(host, '2025-04-28T12:10');
    fireAt(host, '2025-04-28T13:10');
    expect(host.mails).toHaveLength(2);
    expect(linesOn(host, mail)).toEqual([expect.stringContaining('chỉ còn gửi được 1 địa chỉ')]);
    fireAt(host, '2025-04-28T14:10');
    fireAt(host, '2025-04-28T15:10');
    expect(host.mails.filter(({ to }) => to === chairman)).toHaveLength(1);
  });
});

describe('a workbook that cannot be used', () => {
  const host = openAutomatic();
  const title = String(valuesOf(sheetNamed(host, 'Đơn vị'))[0]?.[1]);
  host.edit('Đơn vị', 'B1', 'Hỏng');
  liveThrough(host, '2025-04-28T06:10', '2025-04-28T13:10');

  it('is told in the log once, with what to mend', () => {
    expect(linesOn(host, 'Tự động')).toEqual([expect.stringContaining(title)]);
    expect(host.mails).toEqual([]);
  });

  it('is worked on within the hour after it is mended', () => {
    host.edit('Đơn vị', 'B1', title);
    fireAt(host, '2025-04-28T14:10');
    expect(reportTabs(host)).toContain('Tuần 01');
  });
});

it('cells that cannot be counted are left out without asking, and the report says so', () => {
  const host = openAutomatic();
  typeTally(host, 3, '26/04/2025', 'Thôn 2', 'mười hai', 3);
  fireAt(host, '2025-04-28T11:10');
  expect(textOf(sheetNamed(host, 'Tuần 01'))).toContain('Chưa tính 01 ô, vì:');
});

it('everything that the clock does is logged in the name of who turned it on', () => {
  const host = openAutomatic();
  liveThrough(host, '2025-04-28T07:10', '2025-04-28T17:10');
  const since = logOf(host).findIndex(({ action }) => action === 'Bật chế độ tự động');
  const lines = logOf(host).slice(since + 1);
  expect(lines.map(({ action }) => action)).toEqual([
    'Mở kỳ nhập liệu',
    'Nhắc đơn vị chưa báo cáo',
    build,
    mail,
  ]);
  expect(new Set(lines.map(({ user }) => user))).toEqual(new Set([owner]));
});

describe('a campaign that ends', () => {
  const host = openAutomatic({ 'Ngày kết thúc': '27/04/2025' });
  liveThrough(host, '2025-04-28T06:10', '2025-04-28T18:10');

  it('is reported and mailed a last time', () => {
    expect(reportTabs(host)).toEqual(['Tuần 01']);
    expect(mailsTo(host, chairman)).toBe(1);
  });

  it('is left alone from then on', () => {
    const [lines, mails] = [logOf(host).length, host.mails.length];
    const progress = textOf(sheetNamed(host, 'Tiến độ'));
    liveThrough(host, '2025-04-28T19:10', '2025-05-12T19:10', 12);
    expect(logOf(host)).toHaveLength(lines);
    expect(host.mails).toHaveLength(mails);
    expect(textOf(sheetNamed(host, 'Tiến độ'))).toBe(progress);
  });
});

it.each(['Asia/Ho_Chi_Minh', 'America/New_York'])(
  'deadlines are those of the spreadsheet’s clock, in %s',
  (timeZone) => {
    const host = openAutomatic();
    host.workbook.timeZone = timeZone;
    fireAt(host, '2025-04-28T10:59');
    expect(reportTabs(host)).not.toContain('Tuần 01');
    fireAt(host, '2025-04-28T11:00');
    expect(reportTabs(host)).toContain('Tuần 01');
  },
);
