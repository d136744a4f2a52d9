// Any order of building, mailing, declining, looking and retyping, and dates that move: what was mailed stays, each
// version is mailed once, and nothing that changed is lost.
import fc from 'fast-check';
import type { AskedDialog, DialogAnswer, Host } from '../../host/createHost';
import { choose, sheetNamed, valuesOf } from '../support/commune';
import { openVillage, setClock, typeTally } from '../support/village';

type Act =
  'build' | 'buildEarlier' | 'mail' | 'decline' | 'zalo' | 'edit' | 'moveStart' | 'hour' | 'nextWeek';

const acts: readonly Act[] = [
  'build',
  'build',
  'buildEarlier',
  'mail',
  'mail',
  'decline',
  'zalo',
  'edit',
  'edit',
  'moveStart',
  'hour',
  'nextWeek',
];

/** Says yes; `act` tells what is picked and declined. A version is not mailed a second time. */
const clerkIn =
  (act: Act) =>
  ({ kind, text, buttons }: AskedDialog): DialogAnswer => {
    if (kind === 'prompt') return { button: 'ok', text: act === 'buildEarlier' ? '2' : '' };
    const isRefused = text.includes('Gửi lại lần nữa') || (act === 'decline' && text.includes('Gửi ngay?'));
    if (isRefused) return { button: 'no' };
    return { button: buttons.startsWith('YES') ? 'yes' : 'ok' };
  };

const base = openVillage({
  units: ['Thôn 1', 'Thôn 2'],
  now: '2025-04-28T10:00',
  settings: { 'Hạn xã báo cáo': 'Thứ Hai 16:00' },
});
typeTally(base, 2, '23/04/2025', 'Thôn 1', 30, 8);
typeTally(base, 3, '24/04/2025', 'Thôn 2', 12, 5);
choose(base, 'installTriggers');

const frozenRows = (host: Host) => {
  const sheet = host.workbook.sheets.find(({ name }) => name === 'Chốt số liệu');
  const [headers = [], ...rows] = sheet === undefined ? [] : valuesOf(sheet);
  const sentAt = headers.indexOf('Gửi lúc');
  return {
    figures: rows.map((row) => JSON.stringify(row.filter((_, index) => index !== sentAt))),
    mailed: rows.map((row) => row[sentAt] ?? null),
    builds: new Set(
      rows.flatMap((row) =>
        (row[sentAt] ?? null) === null ? [] : [JSON.stringify([row[0], row[1], row[headers.indexOf('Bản')]])],
      ),
    ),
  };
};

/** Every report tab, as text, whatever its name is by now. */
const reportTabs = (host: Host): readonly string[] =>
  host.workbook.sheets
    .filter(({ name }) => name.startsWith('Tuần'))
    .map((sheet) => JSON.stringify(valuesOf(sheet)));

const startsOn = (host: Host, day: string): void => {
  const row = valuesOf(sheetNamed(host, 'Cấu hình')).findIndex(([item]) => item === 'Ngày bắt đầu');
  host.edit('Cấu hình', `B${row + 1}`, day);
};

/** The host after the act; a person acts in a copy, whose answers are that person's. */
const after = (before: Host, act: Act, step: number, weeks: number): Host => {
  const host = before.clone({ answers: clerkIn(act) });
  const monday = new Date(Date.UTC(2025, 3, 28 + 7 * weeks));
  setClock(host, new Date(monday.getTime() + (10 * 60 + step) * 60_000).toISOString().slice(0, 16));
  if (act === 'build' || act === 'buildEarlier') choose(host, 'buildWeeklyReport');
  if (act === 'mail' || act === 'decline') choose(host, 'sendWeeklyEmail');
  if (act === 'zalo') choose(host, 'showZaloMessage');
  if (act === 'edit') host.edit('Nhập liệu', step % 2 === 0 ? 'C2' : 'C3', 30 + step);
  if (act === 'moveStart') startsOn(host, step % 2 === 0 ? '21/04/2025' : '18/04/2025');
  if (act === 'hour') {
    setClock(host, new Date(monday.getTime() + (16 * 60 + 10) * 60_000).toISOString().slice(0, 16));
    host.fireClockTriggers();
  }
  return host;
};

const someActs = fc.array(fc.constantFrom(...acts), { minLength: 4, maxLength: 12 });

it('keeps what was mailed, mails each version once and freezes nothing by looking', () => {
  let mails = 0;
  fc.assert(
    fc.property(someActs, (steps) => {
      let host = base;
      let weeks = 0;
      let sentTabs: readonly string[] = [];
      steps.forEach((act, step) => {
        if (act === 'nextWeek') weeks += 1;
        const before = { ...frozenRows(host), mails: host.mails.length };
        host = after(host, act, step, weeks);
        const now = frozenRows(host);
        // Lines are only appended, and the minute of a mail stays once it is there.
        expect(now.figures.slice(0, before.figures.length)).toEqual(before.figures);
        before.mailed.forEach((at, index) => {
          if (at !== null) expect(now.mailed[index]).toEqual(at);
        });
        if (['zalo', 'decline', 'edit'].includes(act)) expect(now.figures).toEqual(before.figures);
        // One mail for each version that was mailed.
        expect(host.mails.length).toBe(now.builds.size);
        const tabs = reportTabs(host);
        for (const tab of sentTabs) expect(tabs).toContain(tab);
        if (host.mails.length > before.mails) {
          const front = host.workbook.sheets.find(({ name }) => name.startsWith('Tuần'));
          if (front !== undefined) sentTabs = [...sentTabs, JSON.stringify(valuesOf(front))];
        }
      });
      mails += host.mails.length;
    }),
    { numRuns: 12 },
  );
  expect(mails).toBeGreaterThan(0);
});
