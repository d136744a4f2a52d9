// Two people at once: whatever the second does while the first one's run is on its way, no figure is lost, one whole
// report stands, and the frozen figures are those of its tab. A run of one clerk is halted at a call and the other
// person acts there and then.
import type { AskedDialog, DialogAnswer, Host, HandlerRun } from '../../host/createHost';
import { choose, resultOf, sheetNamed, valuesOf, succeed } from '../support/commune';
import { columnOf, openVillage, setClock, typeTally } from '../support/village';

const otherClerk = 'can-bo-2@example.vn';
/** May edit the file, but is no clerk. */
const guest = 'khach@example.vn';
/** Every so many calls the other person acts, in a world of its own. */
const stride = 8;

/** Who says yes to everything but to sending what was sent already. */
const answers = ({ kind, buttons, text }: AskedDialog): DialogAnswer => {
  if (kind === 'prompt') return { button: 'ok', text: text.includes('mẫu') ? 'blank' : '' };
  if (text.includes('Gửi lại')) return { button: 'no' };
  return { button: buttons.startsWith('YES') ? 'yes' : 'ok' };
};

const settings = { 'Người lập báo cáo': otherClerk };
const week = openVillage({
  units: ['Thôn 1', 'Thôn 2'],
  now: '2025-04-28T11:30',
  settings,
  making: { answers },
});
week.workbook.editors.push(otherClerk, guest);
typeTally(week, 2, '23/04/2025', 'Thôn 1', 30, 8);
typeTally(week, 3, '24/04/2025', 'Thôn 2', 12, 5);

/** The handler, with the other person acting before its call of that number; null when it makes fewer calls. */
const interrupted = (
  host: Host,
  handler: string,
  at: number,
  act: (host: Host) => void,
): { readonly host: Host; readonly run: HandlerRun } | null => {
  let acted = false;
  const world: Host = host.clone({
    answers,
    onCall: {
      before: ({ index }) => {
        if (acted || index !== at) return;
        acted = true;
        act(world);
      },
    },
  });
  const run = world.run(handler, { kind: 'menu' });
  return acted ? { host: world, run } : null;
};

const everyPoint = (
  host: Host,
  handler: string,
  act: (host: Host) => void,
  check: (host: Host, run: HandlerRun, at: number) => void,
): number => {
  let points = 0;
  for (let at = 0; ; at += stride) {
    const reached = interrupted(host, handler, at, act);
    if (reached === null) return points;
    check(reached.host, reached.run, at);
    points += 1;
  }
};

const cumulative = (host: Host, unit: string): unknown => {
  const [headers = [], ...rows] = valuesOf(sheetNamed(host, 'Chốt số liệu'));
  const at = (name: string): number => headers.indexOf(name);
  const own = rows.filter((row) => row[at('Đơn vị')] === unit && row[at('Chỉ tiêu')] === 'TN2');
  const last = Math.max(...own.map((row) => Number(row[at('Bản')])));
  return own.filter((row) => row[at('Bản')] === last).map((row) => row[at('Lũy kế')]);
};

const oneWholeReport = (host: Host): void => {
  const names = host.workbook.sheets.map(({ name }) => name).filter((name) => name.startsWith('Tuần'));
  expect(names).toEqual(['Tuần 02']);
  const lines = valuesOf(sheetNamed(host, 'Tuần 02')).map((row) => row[0]);
  // Near its end.
  expect(lines).toContain('Chỉ tiêu kỳ tới');
};

const doneInReport = (host: Host): unknown => {
  const rows = valuesOf(sheetNamed(host, 'Tuần 02'));
  const header = rows.findIndex((row) => row[0] === 'Kết quả');
  return rows[header + 1]?.[rows[header]?.indexOf('Lũy kế') ?? -1];
};

/** What the report's tab says was done on TN2 in all, and the sum of what was frozen. */
const agrees = (host: Host): void => {
  const done = doneInReport(host);
  const frozen = ['T1', 'T2'].flatMap((unit) => cumulative(host, unit) as number[]);
  expect(frozen).toHaveLength(2);
  expect(frozen.reduce((sum, one) => sum + one, 0)).toBe(done);
};

describe('two clerks who build the same week at the same time', () => {
  it('leave one whole report with its figures frozen once; who comes second is told to wait', () => {
    const second: HandlerRun[] = [];
    const points = everyPoint(
      week,
      'buildWeeklyReport',
      (host) => second.push(host.run('buildWeeklyReport', { kind: 'menu', user: otherClerk })),
      (host, run) => {
        expect(run.error).toBeUndefined();
        oneWholeReport(host);
        agrees(host);
      },
    );
    expect(points).toBeGreaterThan(12);
    const told = second.map((run) => {
      return resultOf('buildWeeklyReport', run).message;
    });
    expect(new Set(told)).toEqual(
      new Set([
        'Đã lập xong trang “Tuần 02”.',
        'Có người khác đang chạy chức năng này. Hãy đợi một phút rồi làm lại.',
      ]),
    );
  });

  it('who is no clerk is told whom to ask, and leaves everything as it was', () => {
    const host = week.clone({ answers });
    const { result } = host.run('buildWeeklyReport', { kind: 'menu', user: guest });
    expect(result).toMatchObject({ ok: false, message: expect.stringContaining('Người lập báo cáo') });
    expect(host.workbook.sheets.filter(({ name }) => name.startsWith('Tuần'))).toEqual([]);
    expect(cumulative(host, 'T1')).toEqual([]);
  });

  it('send one mail', () => {
    const built = week.clone({ answers });
    choose(built, 'buildWeeklyReport');
    const points = everyPoint(
      built,
      'sendWeeklyEmail',
      (host) => void host.run('sendWeeklyEmail', { kind: 'clock', user: otherClerk }),
      (host, run) => {
        expect(run.error).toBeUndefined();
        expect(host.mails).toHaveLength(1);
      },
    );
    expect(points).toBeGreaterThan(6);
  });
});

describe('a village head who types while a clerk', () => {
  const typed = (host: Host): unknown =>
    valuesOf(sheetNamed(host, 'Nhập liệu'))[1]?.[columnOf(host, 'Nhập liệu', 'TN2').charCodeAt(0) - 65];
  const type = (host: Host): void => void host.edit('Nhập liệu', 'C2', 77);

  it('builds the report keeps the figure, and the report is whole, with the old figure or the new', () => {
    everyPoint(week, 'buildWeeklyReport', type, (host, run) => {
      expect(run.error).toBeUndefined();
      expect(typed(host)).toBe(77);
      oneWholeReport(host);
      agrees(host);
      expect([[30], [77]]).toContainEqual(cumulative(host, 'T1'));
    });
  });

  it.each(['checkTallies', 'refreshProgress', 'openTallyPeriod', 'remindSilentUnits'])(
    'runs %s keeps the figure',
    (handler) => {
      everyPoint(week, handler, type, (host, run) => {
        expect(run.error).toBeUndefined();
        const column = columnOf(host, 'Nhập liệu', 'TN2').charCodeAt(0) - 65;
        expect(valuesOf(sheetNamed(host, 'Nhập liệu')).map((row) => row[column])).toContain(77);
      });
    },
  );
});

describe('a village head who changes a week that was reported', () => {
  const host = week.clone({ answers });
  choose(host, 'buildWeeklyReport');
  setClock(host, '2025-04-29T09:00');
  host.edit('Nhập liệu', 'C2', 33);

  it('is heard: the check names the row, what was reported and what it says now', () => {
    const { issues } = succeed(host, 'checkTallies');
    expect(issues).toMatchObject([{ code: 'CHANGED_AFTER_FREEZE', row: 2 }]);
  });

  it('changes no frozen figure and no report that stands', () => {
    expect(cumulative(host, 'T1')).toEqual([30]);
    agrees(host);
  });

  it('finds the figure counted and listed in the next report', () => {
    setClock(host, '2025-05-05T11:30');
    const { report } = succeed(host, 'buildWeeklyReport');
    expect(report.corrections).toMatchObject([{ unit: 'T1', indicator: 'TN2', before: 30, after: 33 }]);
  });
});
