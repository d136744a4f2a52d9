// What stands beside the rows after people have typed: an edit answers every row whose verdict it changes, and no
// sequence of edits leaves another verdict than a full check would write. All data is made up.
import fc from 'fast-check';
import type { Host } from '../../host/createHost';
import type { CellValue } from '../../host/model/workbook';
import { choose, sheetNamed, succeed, valuesOf } from '../support/commune';
import { columnOf, openVillage, setClock, typeTally, verdictOf } from '../support/village';

const tab = 'Nhập liệu';
const cellUnder = (host: Host, header: string, row: number): CellValue =>
  valuesOf(sheetNamed(host, tab))[row - 1]?.[columnOf(host, tab, header).charCodeAt(0) - 65] ?? null;
const verdictsOf = (host: Host): readonly CellValue[] =>
  valuesOf(sheetNamed(host, tab)).map((_row, index) => verdictOf(host, index + 1));

/** A copy of the tab as a person makes one: everything on it, under another name. */
const copyTab = (host: Host, name: string): void => {
  const copied = structuredClone(sheetNamed(host, tab));
  const sheetId = Math.max(...host.workbook.sheets.map((sheet) => sheet.sheetId)) + 1;
  host.workbook.sheets.push({ ...copied, sheetId, name });
};

describe('an edit answers every row that it changes the verdict of', () => {
  it('the twin below, when a duplicate is typed above: with the date and the first figures, and no row number', () => {
    const host = openVillage();
    typeTally(host, 9, '27/04/2025', 'Thôn 1', 12, 4);
    expect(verdictOf(host, 9)).toBe('✓');
    typeTally(host, 4, '27/04/2025', 'Thôn 1', 15);
    expect(verdictOf(host, 4)).toBe('✓');
    expect(String(verdictOf(host, 9))).toMatch(/^✗ B: Thôn 1 đã có số ngày 27\/04\/2025 \(TN2 15\)/);
    host.edit(tab, 'E4', 7);
    expect(String(verdictOf(host, 9))).toContain('(TN2 15; KH 7)');
    host.edit(tab, 'B4', 'Thôn 2');
    expect(verdictOf(host, 9)).toBe('✓');
  });

  it('the later rows of the unit, when an earlier day is typed later', () => {
    const host = openVillage();
    typeTally(host, 2, '27/04/2025', 'Thôn 1', 900);
    typeTally(host, 3, '26/04/2025', 'Thôn 1', 200);
    expect(String(verdictOf(host, 2))).toMatch(/^✗ D: /);
    host.edit(tab, 'D3', 90);
    expect(verdictOf(host, 2)).toBe('✓');
  });

  it('rows that repeat another say its day, and rows like those of other units name them', () => {
    const host = openVillage();
    typeTally(host, 2, '26/04/2025', 'Thôn 1', 12, 13);
    typeTally(host, 3, '27/04/2025', 'Thôn 1', 12, 13);
    expect(String(verdictOf(host, 3))).toMatch(/^! .*ngày 26\/04\/2025/);
    typeTally(host, 4, '25/04/2025', 'Thôn 1', 5, 6);
    typeTally(host, 5, '25/04/2025', 'Thôn 2', 5, 6);
    typeTally(host, 6, '25/04/2025', 'Thôn 3', 5, 6);
    expect(String(verdictOf(host, 4))).toMatch(/^! .*Thôn 2, Thôn 3/);
  });

  it('on a copy of the tab that nothing on it is counted', () => {
    const host = openVillage();
    typeTally(host, 2, '26/04/2025', 'Thôn 1', 12);
    copyTab(host, 'Bản sao của Nhập liệu');
    host.edit('Bản sao của Nhập liệu', 'A3', [['27/04/2025', 'Thôn 1', '', 5]]);
    const said = valuesOf(sheetNamed(host, 'Bản sao của Nhập liệu'))
      .slice(1, 3)
      .map((row) => String(row[columnOf(host, tab, 'Kiểm tra').charCodeAt(0) - 65]));
    expect(said).toEqual([
      expect.stringMatching(/^✗ .*rang này không được tính/),
      expect.stringMatching(/^✗ .*rang này không được tính/),
    ]);
    expect(verdictOf(host, 2)).toBe('✓');
  });

  it('the copy counts that took the place and the name of a tab that was deleted', () => {
    const host = openVillage();
    copyTab(host, 'Bản sao');
    host.workbook.sheets.splice(host.workbook.sheets.indexOf(sheetNamed(host, tab)), 1);
    sheetNamed(host, 'Bản sao').name = tab;
    typeTally(host, 2, '26/04/2025', 'Thôn 1', 12);
    expect(verdictOf(host, 2)).toBe('✓');
  });

  it('and writes nothing into cells that people type', () => {
    const host = openVillage();
    typeTally(host, 2, '27/04/2025', 'Thôn 1', 900);
    const typed = () =>
      valuesOf(sheetNamed(host, tab)).map((row) =>
        row.filter((_cell, index) => !['Kiểm tra', 'Nhập lúc'].some((own) => index === headerIndex(own))),
      );
    const headerIndex = (own: string): number => columnOf(host, tab, own).charCodeAt(0) - 65;
    const before = typed();
    typeTally(host, 3, '26/04/2025', 'Thôn 1', 200);
    expect(typed().slice(0, 2)).toEqual(before);
  });
});

describe('a plan that the clerk has mended', () => {
  const mended = () => {
    const host = openVillage({ now: '2025-05-05T11:30' });
    typeTally(host, 2, '27/04/2025', 'Thôn 1', 1_200);
    expect(String(verdictOf(host, 2))).toMatch(/^✗/);
    host.edit('Đơn vị', 'G2', 5_000);
    return host;
  };

  it('has its verdicts written anew by a report', () => {
    const host = mended();
    succeed(host, 'buildWeeklyReport');
    expect(verdictOf(host, 2)).toBe('✓');
  });

  it('and by the hourly run, wherever the row went when rows were opened above it', () => {
    const host = mended();
    choose(host, 'installTriggers');
    host.run('onSchedule', { kind: 'clock', user: 'can-bo@example.vn' });
    const row = valuesOf(sheetNamed(host, tab)).findIndex((cells) => cells.includes(1_200)) + 1;
    expect(row).toBe(2 + 3 * 7);
    expect(verdictOf(host, row)).toBe('✓');
  });

  it('and by the next edit of another row', () => {
    const host = mended();
    typeTally(host, 5, '27/04/2025', 'Thôn 2', 1);
    expect(verdictOf(host, 2)).toBe('✓');
  });
});

describe('a count that is a formula', () => {
  it('goes on being told as one when other rows are edited, once a check has seen it', () => {
    const host = openVillage();
    typeTally(host, 2, '26/04/2025', 'Thôn 1', 12);
    host.edit(tab, 'D2', '=12');
    succeed(host, 'checkTallies');
    const said = verdictOf(host, 2);
    expect(String(said)).toMatch(/^! D: .*công thức/);
    typeTally(host, 3, '27/04/2025', 'Thôn 1', 3);
    expect(verdictOf(host, 2)).toBe(said);
  });
});

describe('when a row was typed', () => {
  const typedAt = (host: Host): CellValue => cellUnder(host, 'Nhập lúc', 2);
  const later = () => {
    const host = openVillage();
    typeTally(host, 2, '27/04/2025', 'Thôn 1', 12);
    const first = typedAt(host);
    setClock(host, '2025-04-29T09:00');
    return { host, first };
  };

  it.each(['Vướng mắc', 'Minh chứng', 'Người nhập'])('stays when %s is edited later', (header) => {
    const { host, first } = later();
    host.edit(tab, `${columnOf(host, tab, header)}2`, 'lời của thôn');
    expect(typedAt(host)).toBe(first);
  });

  it.each([
    ['TN2', 13],
    ['KH', 1],
    ['Đơn vị', 'Thôn 2'],
    ['Ngày', '26/04/2025'],
  ])('is the time of the edit when %s is edited', (header, value) => {
    const { host, first } = later();
    host.edit(tab, `${columnOf(host, tab, header)}2`, value);
    expect(typedAt(host)).toBeGreaterThan(Number(first));
  });

  it('is written with words alone where it was blank', () => {
    const host = openVillage();
    host.edit(tab, `${columnOf(host, tab, 'Vướng mắc')}2`, 'lời của thôn');
    expect(typedAt(host)).not.toBeNull();
  });
});

describe('an edit of one row', () => {
  it('costs at most 12 calls in 3 round trips, and two calls more for each further block of rows', () => {
    const host = openVillage();
    typeTally(host, 2, '27/04/2025', 'Thôn 1', 900);
    typeTally(host, 3, '26/04/2025', 'Thôn 2', 3);
    typeTally(host, 4, '27/04/2025', 'Thôn 1', 1);
    typeTally(host, 5, '26/04/2025', 'Thôn 3', 3);
    setClock(host, '2025-04-28T09:00');
    const cost = (a1: string, value: CellValue) => host.edit(tab, a1, value).runs[0]?.serviceCalls;
    const one = cost('D3', 4);
    expect(one?.total).toBeLessThanOrEqual(12);
    expect(one?.roundTrips).toBeLessThanOrEqual(3);
    // Row 5 goes over the base with an earlier day of its unit; rows 2 and 4 change with it.
    const more = cost('B5', 'Thôn 1');
    expect(more?.roundTrips).toBeLessThanOrEqual(3);
    expect(more?.total).toBeLessThanOrEqual(12 + 2 * 2);
  });
});

describe('whatever is typed and pasted, in whatever order', () => {
  const days = ['24/04/2025', '25/04/2025', '26/04/2025', '27/04/2025', '29/04/2025', ''];
  const date = fc.constantFrom(...days);
  const unit = fc.constantFrom('Thôn 1', 'Thôn 1', 'thon 2', 'Thôn 3', 'Tổng', 'Thôn 9', '');
  const count = fc.constantFrom<CellValue>('', 0, 3, 12, 12, 20, 400, 700, '~12', -1);
  const words = fc.constantFrom('', 'mưa', '0912345678');
  const row = fc.integer({ min: 2, max: 8 });
  const cell = fc.oneof(
    fc.tuple(fc.constant('Ngày'), row, date),
    fc.tuple(fc.constant('Đơn vị'), row, unit),
    fc.tuple(fc.constantFrom('TN2', 'KH'), row, count),
    fc.tuple(fc.constant('Vướng mắc'), row, words),
  );
  const block = fc.tuple(
    row,
    fc.array(fc.tuple(date, unit, fc.constant(''), count, count), { minLength: 1, maxLength: 4 }),
  );
  const act = fc.oneof(
    { weight: 2, arbitrary: cell.map(([header, at, value]) => ({ header, at, value })) },
    { weight: 1, arbitrary: block.map(([at, rows]) => ({ at, rows })) },
  );
  const acts = fc.array(act, { minLength: 1, maxLength: 10 });

  const start = (): Host => {
    const host = openVillage();
    typeTally(host, 2, '22/04/2025', 'Thôn 1', 12, 4);
    typeTally(host, 3, '23/04/2025', 'Thôn 2', 12, 4);
    return host;
  };
  const reported = start();
  setClock(reported, '2025-04-28T11:30');
  succeed(reported, 'buildWeeklyReport');

  it.each([
    ['', () => start()],
    [', in a week that was reported', () => reported.clone()],
  ])('each row says what a full check would%s', (_when, open) => {
    fc.assert(
      fc.property(acts, (done) => {
        const host = open();
        for (const one of done)
          if ('rows' in one) host.edit(tab, `A${one.at}`, one.rows);
          else host.edit(tab, `${columnOf(host, tab, one.header)}${one.at}`, one.value);
        const said = verdictsOf(host);
        succeed(host, 'checkTallies');
        expect(verdictsOf(host)).toEqual(said);
      }),
      { numRuns: 12 },
    );
  });
});
