// What stands beside the rows after people have typed: an edit answers every row whose verdict it changes, and no
// sequence of edits leaves another verdict than a full check would write. All data is made up.
import type { Host } from '../../host/createHost';
import type { CellValue } from '../../host/model/workbook';
import { choose, sheetNamed, succeed, valuesOf } from '../support/commune';
import { columnOf, openVillage, setClock, typeTally, verdictOf } from '../support/village';

const tab = 'Nhập liệu';
const cellUnder = (host: Host, header: string, row: number): CellValue =>
  valuesOf(sheetNamed(host, tab))[row - 1]?.[columnOf(host, tab, header).charCodeAt(0) - 65] ?? null;

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
    expect(verdictOf(host, 9)).toMatch(/^✓/);
    typeTally(host, 4, '27/04/2025', 'Thôn 1', 15);
    expect(verdictOf(host, 4)).toMatch(/^✓/);
    expect(String(verdictOf(host, 9))).toMatch(/^✗ Thôn 1 đã có số ngày 27\/04\/2025 \(Mức 2: 15\)/);
    host.edit(tab, 'D4', 7);
    expect(String(verdictOf(host, 9))).toContain('(Mức 2: 15; Kích hoạt: 7)');
    host.edit(tab, 'B4', 'Thôn 2');
    expect(verdictOf(host, 9)).toMatch(/^✓/);
  });

  it('the later rows of the unit, when an earlier day is typed later', () => {
    const host = openVillage();
    typeTally(host, 2, '27/04/2025', 'Thôn 1', 900);
    typeTally(host, 3, '26/04/2025', 'Thôn 1', 200);
    expect(String(verdictOf(host, 2))).toMatch(/^✗ Mức 2: /);
    host.edit(tab, 'C3', 90);
    expect(verdictOf(host, 2)).toMatch(/^✓/);
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

  it('rows of other units that were like a row which counts no more, since a twin was typed above it', () => {
    const host = openVillage();
    typeTally(host, 7, '25/04/2025', 'Thôn 1', 5, 6);
    typeTally(host, 8, '25/04/2025', 'Thôn 2', 5, 6);
    typeTally(host, 9, '25/04/2025', 'Thôn 3', 5, 6);
    expect(String(verdictOf(host, 8))).toMatch(/^! .*Thôn 1, Thôn 3/);
    typeTally(host, 3, '25/04/2025', 'Thôn 1', 9, 0);
    expect(String(verdictOf(host, 7))).toMatch(/^✗/);
    expect([8, 9].map((row) => String(verdictOf(host, row)).charAt(0))).toEqual(['✓', '✓']);
    host.edit(tab, 'A3', '24/04/2025');
    expect([7, 8, 9].map((row) => String(verdictOf(host, row)).charAt(0))).toEqual(['!', '!', '!']);
  });

  it('on a copy of the tab that nothing on it is counted', () => {
    const host = openVillage();
    typeTally(host, 2, '26/04/2025', 'Thôn 1', 12);
    copyTab(host, 'Bản sao của Nhập liệu');
    host.edit('Bản sao của Nhập liệu', 'A3', [['27/04/2025', 'Thôn 1', 5]]);
    const said = valuesOf(sheetNamed(host, 'Bản sao của Nhập liệu'))
      .slice(1, 3)
      .map((row) => String(row[columnOf(host, tab, 'Kiểm tra').charCodeAt(0) - 65]));
    expect(said).toEqual([
      expect.stringMatching(/^✗ .*rang này không được tính/),
      expect.stringMatching(/^✗ .*rang này không được tính/),
    ]);
    expect(verdictOf(host, 2)).toMatch(/^✓/);
  });

  it('the copy counts that took the place and the name of a tab that was deleted', () => {
    const host = openVillage();
    copyTab(host, 'Bản sao');
    host.workbook.sheets.splice(host.workbook.sheets.indexOf(sheetNamed(host, tab)), 1);
    sheetNamed(host, 'Bản sao').name = tab;
    typeTally(host, 2, '26/04/2025', 'Thôn 1', 12);
    expect(verdictOf(host, 2)).toMatch(/^✓/);
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
    expect(verdictOf(host, 2)).toMatch(/^✓/);
  });

  it('and by the hourly run, wherever the row went when rows were opened above it', () => {
    const host = mended();
    choose(host, 'installTriggers');
    host.run('onSchedule', { kind: 'clock', user: 'can-bo@example.vn' });
    const row = valuesOf(sheetNamed(host, tab)).findIndex((cells) => cells.includes(1_200)) + 1;
    expect(row).toBe(2 + 3 * 7);
    expect(verdictOf(host, row)).toMatch(/^✓/);
  });

  it('and by the next edit of another row', () => {
    const host = mended();
    typeTally(host, 5, '27/04/2025', 'Thôn 2', 1);
    expect(verdictOf(host, 2)).toMatch(/^✓/);
  });
});

describe('a count that is a formula', () => {
  it('goes on being told as one when other rows are edited, once a check has seen it', () => {
    const host = openVillage();
    typeTally(host, 2, '26/04/2025', 'Thôn 1', 12);
    host.edit(tab, 'C2', '=12');
    succeed(host, 'checkTallies');
    const said = verdictOf(host, 2);
    expect(String(said)).toMatch(/^! Mức 2: .*công thức/);
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
  it('costs at most 13 calls in 3 round trips, and two calls more for each further block of rows', () => {
    const host = openVillage();
    typeTally(host, 2, '27/04/2025', 'Thôn 1', 900);
    typeTally(host, 3, '26/04/2025', 'Thôn 2', 3);
    typeTally(host, 4, '27/04/2025', 'Thôn 1', 1);
    typeTally(host, 5, '26/04/2025', 'Thôn 3', 3);
    setClock(host, '2025-04-28T09:00');
    const cost = (a1: string, value: CellValue) => host.edit(tab, a1, value).runs[0]?.serviceCalls;
    const one = cost('D3', 4);
    expect(one?.total).toBeLessThanOrEqual(13);
    expect(one?.roundTrips).toBeLessThanOrEqual(3);
    // Row 5 goes over the base with an earlier day of its unit; rows 2 and 4 change with it.
    const more = cost('B5', 'Thôn 1');
    expect(more?.roundTrips).toBeLessThanOrEqual(3);
    expect(more?.total).toBeLessThanOrEqual(13 + 2 * 2);
  });

  it('costs no more after a report, and is held against what the report has told', () => {
    const host = openVillage();
    typeTally(host, 2, '26/04/2025', 'Thôn 1', 3);
    setClock(host, '2025-04-28T11:30');
    choose(host, 'buildWeeklyReport');
    const edited = host.edit(tab, 'C2', 4).runs[0]?.serviceCalls;
    expect(edited?.total).toBeLessThanOrEqual(13);
    expect(edited?.roundTrips).toBeLessThanOrEqual(3);
    expect(verdictOf(host, 2)).toContain('đã chốt 3, nay là 4');
  });

  it('at most 21 calls and 8 round trips where the plan has to be read again', () => {
    const host = openVillage();
    typeTally(host, 2, '26/04/2025', 'Thôn 1', 3);
    host.edit('Đơn vị', 'H2', 1_001);
    const cold = host.edit(tab, 'C2', 4).runs[0]?.serviceCalls;
    expect(cold?.total).toBeLessThanOrEqual(21);
    expect(cold?.roundTrips).toBeLessThanOrEqual(8);
    expect(host.edit(tab, 'C2', 5).runs[0]?.serviceCalls.total).toBeLessThanOrEqual(13);
  });
});
