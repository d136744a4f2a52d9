// Rows of a period are opened once, whoever opens them at the same moment: two clerks, or a clerk and the clock. What the
// hour does after it has opened some knows that the others have moved.
import type { DialogAnswer, Host, HandlerRun } from '../../host/createHost';
import type { CellValue } from '../../host/model/workbook';
import { fireAt, linesOn, openAutomatic, owner, secondClerk } from '../support/automation';
import { resultOf, sheetNamed, valuesOf } from '../support/commune';
import { setClock, verdictOf } from '../support/village';

/** Every so many calls the other one acts, in a world of its own. */
const stride = 3;

const answers = (): DialogAnswer => ({ button: 'ok' });
const atWork = openAutomatic();
setClock(atWork, '2025-04-28T00:30');

const openByClock = (host: Host): HandlerRun => host.run('onSchedule', { kind: 'clock', user: owner });
const openByMenu =
  (user: string) =>
  (host: Host): HandlerRun =>
    host.run('openTallyPeriod', { kind: 'menu', user });

/** What is left where the second acts before the first one's call of that number; null when it makes fewer calls. */
const interrupted = (
  first: (host: Host) => HandlerRun,
  second: (host: Host) => void,
  at: number,
): Host | null => {
  let acted = false;
  const world: Host = atWork.clone({
    answers,
    onCall: {
      before: ({ index }) => {
        if (acted || index !== at) return;
        acted = true;
        second(world);
      },
    },
  });
  expect(first(world).error).toBeUndefined();
  return acted ? world : null;
};

const rowsOf = (host: Host): readonly (readonly CellValue[])[] =>
  valuesOf(sheetNamed(host, 'Nhập liệu')).slice(1);

/** Date and unit of every row, as one text each. */
const opened = (host: Host): readonly string[] =>
  rowsOf(host)
    .filter(([date, unit]) => String(date ?? '') !== '' && String(unit ?? '') !== '')
    .map(([date, unit]) => `${String(date)} ${String(unit)}`);

it.each<[string, (host: Host) => HandlerRun, (host: Host) => HandlerRun]>([
  ['two clerks', openByMenu(owner), openByMenu(secondClerk)],
  ['the clock, and a clerk', openByClock, openByMenu(secondClerk)],
  ['a clerk, and the clock', openByMenu(secondClerk), openByClock],
])('%s: no day of a unit stands twice', (_who, first, second) => {
  let points = 0;
  for (let at = 0; ; at += stride) {
    const world = interrupted(first, (host) => void second(host), at);
    if (world === null) break;
    const rows = opened(world);
    expect([at, rows.length]).toEqual([at, new Set(rows).size]);
    expect(rows).toHaveLength(1 + 4 * 7);
    points += 1;
  }
  expect(points).toBeGreaterThan(8);
});

it('who comes second while rows are written is told to wait', () => {
  const messages: string[] = [];
  const second = (host: Host): void => {
    const result = resultOf('openTallyPeriod', openByMenu(secondClerk)(host));
    messages.push(result.message);
  };
  for (let at = 0; interrupted(openByMenu(owner), second, at) !== null;) at += stride;
  expect(messages).toContain('Có người khác đang chạy chức năng này. Hãy đợi một phút rồi làm lại.');
});

it('a row that a village head has typed since a clerk’s run looked is kept: the rows are read again alone', () => {
  let acted = false;
  const world: Host = atWork.clone({
    answers,
    onCall: {
      before: ({ method }) => {
        if (acted || method !== 'tryLock') return;
        acted = true;
        world.edit('Nhập liệu', 'A3', [['28/04/2025', 'Thôn 2', 7, 3]]);
      },
    },
  });
  expect(resultOf('openTallyPeriod', openByMenu(owner)(world))).toMatchObject({ ok: true, rows: 27 });
  expect(rowsOf(world).filter((row) => row[2] === 7)).toMatchObject([{ 1: 'Thôn 2', 3: 3 }]);
});

it('a tab that has lost a header meanwhile is left as it is: all its rows would seem new', () => {
  let acted = false;
  const world: Host = atWork.clone({
    answers,
    onCall: {
      before: ({ method }) => {
        if (acted || method !== 'tryLock') return;
        acted = true;
        world.edit('Nhập liệu', 'B1', '', { user: owner });
      },
    },
  });
  const before = rowsOf(atWork).length;
  expect(resultOf('openTallyPeriod', openByMenu(owner)(world))).toMatchObject({ ok: false });
  expect(rowsOf(world)).toHaveLength(before);
});

it('a verdict that is renewed in the hour in which rows are opened stands beside its own row alone', () => {
  const host = openAutomatic();
  host.edit('Đơn vị', 'G2', 5);
  fireAt(host, '2025-04-28T16:10');
  expect(linesOn(host, 'Lập báo cáo tuần')).toHaveLength(1);
  const moved = 2 + 4 * 7;
  expect(verdictOf(host, moved)).toContain('vượt số phải thực hiện');
  expect([verdictOf(host, 2), verdictOf(host, 3)]).toEqual([null, null]);
});
