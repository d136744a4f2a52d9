// What was mailed stays as it was mailed: whatever people click, retype or rebuild afterwards, its figures and its tab
// are kept, and what changed is told once.
import type { AskedDialog, DialogAnswer, Host } from '../../host/createHost';
import type { CellValue } from '../../host/model/workbook';
import { choose, resultOf, sheetNamed, succeed, textOf, valuesOf } from '../support/commune';
import { columnOf, openVillage, setClock, typeTally } from '../support/village';

type Answers = Readonly<Record<string, DialogAnswer>>;

/** A clerk who answers the questions whose text holds the words, and everything else by default. */
const clerkWho =
  (answers: Answers) =>
  (dialog: AskedDialog): DialogAnswer => {
    const found = Object.entries(answers).find(([words]) => dialog.text.includes(words));
    if (found !== undefined) return found[1];
    if (dialog.kind === 'prompt') return { button: 'ok', text: dialog.text.includes('mẫu') ? 'blank' : '' };
    return { button: dialog.buttons.startsWith('YES') ? 'yes' : 'ok' };
  };

const declines: Answers = { 'Gửi ngay?': { button: 'no' } };
/** Earlier weeks are offered second. */
const picksEarlier: Answers = { 'kỳ nào': { button: 'ok', text: '2' } };

/** Week 2 (21–27/4) typed, with a commune deadline; the clock stands on Monday 28/4 at 10:00, before any deadline. */
const openWeek = (answers: Answers = {}): Host => {
  const host = openVillage({
    now: '2025-04-28T10:00',
    settings: { 'Hạn xã báo cáo': 'Thứ Hai 16:00' },
    making: { answers: clerkWho(answers) },
  });
  typeTally(host, 2, '23/04/2025', 'Thôn 1', 30, 8);
  typeTally(host, 3, '24/04/2025', 'Thôn 2', 12, 5);
  return host;
};

/** Lines of the frozen figures by header. */
const frozen = (host: Host): readonly Readonly<Record<string, CellValue>>[] => {
  const [headers = [], ...rows] = valuesOf(sheetNamed(host, 'Chốt số liệu'));
  return rows.map((row) =>
    Object.fromEntries(headers.map((header, index) => [String(header), row[index] ?? null])),
  );
};

const tabs = (host: Host): readonly string[] =>
  host.workbook.sheets.map(({ name }) => name).filter((name) => name.startsWith('Tuần'));

/** Thôn 1's count on TN2 as each version of the week says it. */
const said = (host: Host, label: string): readonly unknown[] =>
  frozen(host).flatMap((line) =>
    line['Kỳ'] === label && line['Đơn vị'] === 'T1' && line['Chỉ tiêu'] === 'TN2' ? [line['Trong kỳ']] : [],
  );

const mailWeek = (host: Host): void => {
  choose(host, 'buildWeeklyReport');
  expect(choose(host, 'sendWeeklyEmail')).toMatchObject({ sent: true });
};

const asClerk = (host: Host, answers: Answers): Host => host.clone({ answers: clerkWho(answers) });

describe('a week that was mailed', () => {
  const mailed = openWeek();
  mailWeek(mailed);
  const linesBefore = valuesOf(sheetNamed(mailed, 'Chốt số liệu'));
  const tabBefore = valuesOf(sheetNamed(mailed, 'Tuần 02'));
  mailed.edit('Nhập liệu', 'C2', 33);

  const expectKept = (host: Host): void => {
    expect(valuesOf(sheetNamed(host, 'Chốt số liệu')).slice(0, linesBefore.length)).toEqual(linesBefore);
    expect(valuesOf(sheetNamed(host, 'Tuần 02'))).toEqual(tabBefore);
  };

  const nextWeek = (host: Host) => {
    setClock(host, '2025-05-05T10:00');
    return succeed(host, 'buildWeeklyReport').report.corrections;
  };

  const oneCorrection = [{ unit: 'T1', indicator: 'TN2', before: 30, after: 33 }];

  it('is marked with the minute of its mail', () => {
    expect(frozen(mailed).map((line) => line['Bản'])).toEqual(frozen(mailed).map(() => 1));
    expect(frozen(mailed).every((line) => line['Gửi lúc'] !== null)).toBe(true);
  });

  it.each<[string, Answers, (host: Host) => void]>([
    ['Zalo text', {}, (host) => void choose(host, 'showZaloMessage')],
    ['a mail that is declined', declines, (host) => void choose(host, 'sendWeeklyEmail')],
    ['a mail that is asked for once more', {}, (host) => void choose(host, 'sendWeeklyEmail')],
    [
      'a rebuild that is declined',
      { 'bản 2': { button: 'no' } },
      (host) => void choose(host, 'buildWeeklyReport'),
    ],
    ['a rebuild', {}, (host) => void choose(host, 'buildWeeklyReport')],
  ])(
    'keeps figures and tab through %s, and its correction is told in the next report',
    (_what, answers, act) => {
      const host = asClerk(mailed, answers);
      act(host);
      expect(host.mails).toHaveLength(1);
      expectKept(host);
      expect(nextWeek(host)).toMatchObject(oneCorrection);
      expectKept(host);
    },
  );

  it('is built again by nobody but a person: automation leaves it alone', () => {
    const host = asClerk(mailed, {});
    choose(host, 'installTriggers');
    for (const hour of ['11:10', '12:10', '16:10', '17:10']) {
      setClock(host, `2025-04-28T${hour}`);
      for (const run of host.fireClockTriggers()) {
        const { ok, done } = resultOf('onSchedule', run);
        expect(ok).toBe(true);
        expect(done.map(({ job }) => job)).not.toContain('buildWeeklyReport');
        expect(done.map(({ job }) => job)).not.toContain('sendWeeklyEmail');
      }
    }
    expect(host.mails).toHaveLength(1);
    expectKept(host);
    expect(frozen(host)).toHaveLength(linesBefore.length - 1);
    expect(nextWeek(host)).toMatchObject(oneCorrection);
  });

  describe('and built again', () => {
    const host = asClerk(mailed, {});
    setClock(host, '2025-04-29T08:00');
    const second = succeed(host, 'buildWeeklyReport');
    const sent = choose(host, 'sendWeeklyEmail');

    it('asks first, with the minute of the mail', () => {
      expect(host.dialogs.some(({ text }) => text.includes('đã gửi lúc 10:00 28/04/2025'))).toBe(true);
    });

    it('has a second version beside the first, with what changed', () => {
      expect(tabs(host)).toEqual(expect.arrayContaining(['Tuần 02', 'Tuần 02 (bản 2)']));
      expect(second.report.corrections).toMatchObject(oneCorrection);
      expectKept(host);
    });

    it('is mailed once more, and the mail says which one it replaces', () => {
      expect(sent).toMatchObject({ sent: true });
      expect(host.mails).toHaveLength(2);
      expect(host.mails[1]?.body).toContain('thay cho báo cáo đã gửi lúc 10 giờ 00 ngày 28/4/2025');
      expectKept(host);
    });

    it('has told its correction then, and not again', () => {
      expect(nextWeek(host)).toEqual([]);
    });
  });
});

describe('a week that was not mailed', () => {
  it('may be built again: one tab, and figures that are appended as the next version', () => {
    const host = openWeek();
    choose(host, 'buildWeeklyReport');
    const before = valuesOf(sheetNamed(host, 'Chốt số liệu'));
    host.edit('Nhập liệu', 'C2', 33);
    choose(host, 'buildWeeklyReport');
    expect(tabs(host)).toEqual(['Tuần 02']);
    expect(said(host, 'Tuần 02')).toEqual([30, 33]);
    expect(valuesOf(sheetNamed(host, 'Chốt số liệu')).slice(0, before.length)).toEqual(before);
  });

  it('is not frozen by looking: neither by Zalo nor by a mail that is declined', () => {
    const host = openWeek(declines);
    choose(host, 'buildWeeklyReport');
    host.edit('Nhập liệu', 'C2', 33);
    const before = [valuesOf(sheetNamed(host, 'Chốt số liệu')), valuesOf(sheetNamed(host, 'Tuần 02'))];
    choose(host, 'showZaloMessage');
    choose(host, 'sendWeeklyEmail');
    expect([valuesOf(sheetNamed(host, 'Chốt số liệu')), valuesOf(sheetNamed(host, 'Tuần 02'))]).toEqual(
      before,
    );
  });

  it('has told what it told when the next week is built, and a rebuild after that tells what changed since', () => {
    const host = openWeek(picksEarlier);
    setClock(host, '2025-05-05T10:00');
    choose(host, 'buildWeeklyReport');
    const later = asClerk(host, {});
    choose(later, 'buildWeeklyReport');
    later.edit('Nhập liệu', 'C2', 33);
    const again = asClerk(later, picksEarlier);
    expect(succeed(again, 'buildWeeklyReport').report.corrections).toMatchObject([{ before: 30, after: 33 }]);
    const after = asClerk(again, {});
    setClock(after, '2025-05-12T10:00');
    expect(succeed(after, 'buildWeeklyReport').report.corrections).toEqual([]);
  });
});

describe('when the dates of the plan move', () => {
  const startRow = (host: Host): number =>
    valuesOf(sheetNamed(host, 'Cấu hình')).findIndex((row) => row[0] === 'Ngày bắt đầu') + 1;
  const host = openWeek();
  mailWeek(host);
  const tabBefore = valuesOf(sheetNamed(host, 'Tuần 02'));
  const linesBefore = valuesOf(sheetNamed(host, 'Chốt số liệu'));
  // Week 2 is now that of 28/4.
  host.edit('Cấu hình', `B${startRow(host)}`, '21/04/2025');
  setClock(host, '2025-05-05T10:00');
  const built = succeed(host, 'buildWeeklyReport');

  it('the mailed report keeps its tab, under a name with its dates, and its figures', () => {
    expect(built.tab).toBe('Tuần 02');
    expect(tabs(host)).toEqual(expect.arrayContaining(['Tuần 02', 'Tuần 02 (21-04 – 27-04)']));
    expect(valuesOf(sheetNamed(host, 'Tuần 02 (21-04 – 27-04)'))).toEqual(tabBefore);
    expect(valuesOf(sheetNamed(host, 'Chốt số liệu')).slice(0, linesBefore.length)).toEqual(linesBefore);
    expect(textOf(sheetNamed(host, 'Tuần 02'))).toContain('28/4');
  });

  it('automation handles no period that overlaps a published one', () => {
    const moved = asClerk(openWeek(), {});
    mailWeek(moved);
    // Weeks now end on Tuesdays: 22–28/4 overlaps what was mailed.
    const deadline =
      valuesOf(sheetNamed(moved, 'Cấu hình')).findIndex((row) => row[0] === 'Hạn thôn báo cáo') + 1;
    moved.edit('Cấu hình', `B${deadline}`, 'Thứ Ba 10:00');
    choose(moved, 'installTriggers');
    for (const day of ['28', '29']) {
      setClock(moved, `2025-04-${day}T17:10`);
      moved.fireClockTriggers();
    }
    expect(tabs(moved)).toEqual(['Tuần 02']);
    expect(moved.mails).toHaveLength(1);
  });
});

describe('a unit whose figures were reported', () => {
  const reported = openWeek();
  mailWeek(reported);
  const buildNext = (host: Host) => {
    setClock(host, '2025-05-05T10:00');
    return succeed(host, 'buildWeeklyReport').report.corrections;
  };

  it('keeps its correction when its code changes: it is known by its name, and the check says so', () => {
    const host = reported.clone({});
    host.edit('Đơn vị', 'A2', 'T01');
    host.edit('Nhập liệu', 'C2', 33);
    const { issues } = succeed(host, 'checkTallies');
    expect(issues.filter(({ code }) => code === 'FROZEN_UNIT_RECODED')).toMatchObject([
      { unit: 'T01', received: 'T1' },
    ]);
    expect(buildNext(host)).toMatchObject([{ unit: 'T01', indicator: 'TN2', before: 30, after: 33 }]);
  });

  it('is corrected to nothing when it is gone, and the check says what to do', () => {
    const host = reported.clone({});
    host.edit('Đơn vị', 'A3', [['T9', 'Thôn Mới']]);
    const { issues } = succeed(host, 'checkTallies');
    expect(issues.find(({ code }) => code === 'FROZEN_UNIT_GONE')?.message).toContain('T2');
    expect(buildNext(host)).toMatchObject([
      { unit: 'T2', indicator: 'TN2', before: 12, after: 0 },
      { unit: 'T2', indicator: 'KH', before: 5, after: 0 },
    ]);
  });
});

describe('a book that is older than the versions', () => {
  const host = openWeek();
  choose(host, 'buildWeeklyReport');
  const lines = frozen(host).length;
  for (const header of ['Bản', 'Gửi lúc', 'Tên đơn vị']) {
    const letter = columnOf(host, 'Chốt số liệu', header);
    host.edit(
      'Chốt số liệu',
      `${letter}1`,
      Array.from({ length: lines + 1 }, () => ['']),
    );
  }
  const old = host.clone({});

  it('has its report mailed and marked all the same, under columns that are added', () => {
    expect(choose(old, 'sendWeeklyEmail')).toMatchObject({ sent: true });
    expect(frozen(old).filter((line) => line['Gửi lúc'] !== null)).toHaveLength(lines);
    expect(said(old, 'Tuần 02')).toEqual([30]);
  });

  it('has its report built again as the second version of its figures', () => {
    const again = host.clone({ answers: clerkWho({}) });
    again.edit('Nhập liệu', 'C2', 33);
    choose(again, 'buildWeeklyReport');
    expect(said(again, 'Tuần 02')).toEqual([30, 33]);
    expect(frozen(again).map((line) => line['Bản'])).toEqual([
      ...Array.from({ length: lines }, () => null),
      ...Array.from({ length: lines }, () => 2),
    ]);
  });
});
