// One's own rows, one tap: the links in Đơn vị, in reminders and in Zalo texts open the unit's rows of the period that it
// owes, or of the one that is open.
import { addDays } from '../../src/domain/plan/calendar';
import type { Host } from '../../host/createHost';
import { fireAt, heads, openAutomatic, openFourVillages } from '../support/automation';
import { choose, runMenu, sheetNamed, valuesOf } from '../support/commune';
import { columnOf, openVillage, setClock } from '../support/village';

/** What stands under Lối vào, by the unit's code. */
const waysIn = (host: Host): Readonly<Record<string, string>> => {
  const [headers = [], ...rows] = valuesOf(sheetNamed(host, 'Đơn vị'));
  const at = headers.indexOf('Lối vào');
  return Object.fromEntries(rows.map((row) => [String(row[0] ?? ''), String(row[at] ?? '')]));
};

/** Unit and days of the rows that the link opens; null for one that opens the tab alone. */
const behind = (host: Host, link: string) => {
  const sheet = sheetNamed(host, 'Nhập liệu');
  expect(link).toContain(`#gid=${sheet.sheetId}`);
  const range = /&range=A(\d+):([A-Z]+)(\d+)$/.exec(link);
  if (range === null) return null;
  const [, first, last, until] = range;
  expect(last).toBe(columnOf(host, 'Nhập liệu', 'Kiểm tra'));
  const rows = valuesOf(sheet).slice(Number(first) - 1, Number(until));
  return {
    units: [...new Set(rows.map(([, unit]) => unit))],
    days: rows.map(([serial]) => addDays('1899-12-30', Number(serial))),
  };
};

const weekFrom = (day: number, month: string, days = 7): readonly string[] =>
  Array.from({ length: days }, (_, index) => `2025-${month}-${String(day + index).padStart(2, '0')}`);

describe('opening a period', () => {
  const host = openVillage({ units: ['Thôn 1', 'Thôn 2', 'Thôn 3'], now: '2025-04-22T08:00' });
  const first = runMenu(host, 'openTallyPeriod');

  it('writes for each unit the link to its own block', () => {
    for (const [index, link] of Object.values(waysIn(host)).entries())
      expect(behind(host, link)).toEqual({ units: [`Thôn ${index + 1}`], days: weekFrom(21, '04') });
  });

  it('takes three calls for them, one of which waits, however many units there are', () => {
    const without = openVillage({ units: ['Thôn 1', 'Thôn 2', 'Thôn 3'], now: '2025-04-22T08:00' });
    without.edit('Đơn vị', `${columnOf(without, 'Đơn vị', 'Lối vào')}1`, 'Ghi chú');
    const cost = runMenu(without, 'openTallyPeriod').serviceCalls;
    expect(first.serviceCalls.total - cost.total).toBe(3);
    expect(first.serviceCalls.reads - cost.reads).toBe(1);
    const others = openVillage({
      units: Array.from({ length: 40 }, (_, index) => `Thôn ${index + 1}`),
      now: '2025-04-22T08:00',
    });
    expect(runMenu(others, 'openTallyPeriod').serviceCalls).toEqual(first.serviceCalls);
  });

  it('leads who is silent on the week that is due to its rows, under those of the new week', () => {
    const later = host.clone();
    const rows = valuesOf(sheetNamed(later, 'Nhập liệu'));
    const counts = columnOf(later, 'Nhập liệu', 'TN2');
    later.edit('Nhập liệu', `${counts}${rows.findIndex(([, unit]) => unit === 'Thôn 1') + 1}`, 3);
    setClock(later, '2025-04-28T08:00');
    choose(later, 'openTallyPeriod');
    const [reported = '', silent = ''] = Object.values(waysIn(later));
    expect(behind(later, reported)).toMatchObject({
      units: ['Thôn 1'],
      days: weekFrom(28, '04', 3).concat(weekFrom(1, '05', 4)),
    });
    expect(behind(later, silent)).toEqual({ units: ['Thôn 2'], days: weekFrom(21, '04') });
  });

  it('is the clerks’ to write: the column is protected as its tab is', () => {
    const { protections } = sheetNamed(host, 'Đơn vị');
    expect(protections.some(({ warningOnly }) => !warningOnly)).toBe(true);
  });
});

describe('the hourly run', () => {
  it('writes links once it has opened the week, before it reminds, and mails each head the link to its own rows', () => {
    const host = openAutomatic();
    fireAt(host, '2025-04-28T08:10');
    const mailed = heads.map((head) => host.mails.find(({ to }) => to === head)?.body ?? '');
    mailed.forEach((body) => {
      const link = /https:\S+/.exec(body)?.[0] ?? '';
      // Nobody had opened the week that is due: the tab is all that can be opened for it.
      expect(behind(host, link)).toBeNull();
      expect(body).toContain('(trang Nhập liệu, T2 21/4 – CN 27/4)');
    });
    for (const code of ['T1', 'T2', 'T3', 'T4'])
      expect(behind(host, waysIn(host)[code] ?? '')).toMatchObject({ units: [`Thôn ${code.slice(1)}`] });
  });

  it('leads to the rows of the week that is due, wherever they are once the new ones stand on top', () => {
    const host = openAutomatic();
    fireAt(host, '2025-04-27T09:10');
    fireAt(host, '2025-04-28T08:10');
    const body = host.mails.find(({ to }) => to === heads[0])?.body ?? '';
    expect(behind(host, /https:\S+/.exec(body)?.[0] ?? '')).toEqual({
      units: ['Thôn 2'],
      days: weekFrom(21, '04'),
    });
    expect(body).toContain('Mở các dòng của thôn mình');
  });

  it('sets links right that a sort has turned, and leaves what stands between the units', () => {
    const host = openAutomatic();
    fireAt(host, '2025-04-28T12:10');
    const before = waysIn(host);
    host.edit('Đơn vị', 'A6', [['T5', 'Thôn 5']]);
    host.edit('Đơn vị', 'A5', [['', 'Tổng']]);
    const wayIn = columnOf(host, 'Đơn vị', 'Lối vào');
    host.edit('Đơn vị', `${wayIn}5`, 'của xã');
    const sheet = sheetNamed(host, 'Nhập liệu');
    const body = valuesOf(sheet).slice(1);
    host.edit(
      'Nhập liệu',
      'A2',
      [...body].reverse().map((row) => row.slice(0, 2)),
    );
    fireAt(host, '2025-04-28T13:10');
    const after = waysIn(host);
    expect(after).not.toEqual(before);
    expect(after['']).toBe('của xã');
    expect(after.T5).toMatch(/#gid=\d+$/);
    for (const [code, link] of Object.entries(after)) {
      if (code === '') continue;
      const found = behind(host, link);
      if (found !== null) expect(found.units).toEqual([`Thôn ${code.slice(1)}`]);
    }
  });
});

describe('the Zalo dialog', () => {
  it('gives each unit a text with the link to its own rows, the worst first, and writes nothing', () => {
    const host = openFourVillages();
    setClock(host, '2025-04-27T08:00');
    choose(host, 'openTallyPeriod');
    setClock(host, '2025-04-28T11:30');
    choose(host, 'buildWeeklyReport');
    const before = host.workbook.sheets.map(valuesOf);
    const { result, serviceCalls } = runMenu(host, 'showZaloMessage');
    const { text, personal } = result as {
      readonly text: string;
      readonly personal: readonly { readonly unit: string; readonly text: string }[];
    };
    expect(text).toMatch(/^KẾT QUẢ TUẦN 1 /);
    expect(personal.map(({ unit }) => unit).sort()).toEqual(['T1', 'T2', 'T3', 'T4']);
    for (const { unit, text: own } of personal) {
      const link = own.split('\n').pop() ?? '';
      expect(behind(host, link)?.units ?? [`Thôn ${unit.slice(1)}`]).toEqual([`Thôn ${unit.slice(1)}`]);
    }
    expect(personal.find(({ unit }) => unit === 'T2')?.text).toContain('Đã quá hạn 11 giờ 00 ngày 28/4/2025');
    expect(serviceCalls.writes).toBeLessThanOrEqual(4);
    expect(host.workbook.sheets.map(valuesOf)).toEqual(before);
  });
});
