// The life of a line of Việc cần làm: a report proposes it, a clerk assigns, dates and ticks it, the next reports list it
// until then, and when it is proposed anew it is a new line.
import type { Host } from '../../host/createHost';
import type { CellValue } from '../../host/model/workbook';
import { choose, sheetNamed, succeed, valuesOf } from '../support/commune';
import { columnOf, openVillage, setClock, typeTally, typeUnder } from '../support/village';

const tab = 'Việc cần làm';
type Line = Readonly<Record<string, CellValue>>;

const linesOf = (host: Host): readonly Line[] => {
  const [headers = [], ...rows] = valuesOf(sheetNamed(host, tab));
  return rows.map((row) =>
    Object.fromEntries(headers.map((header, index) => [String(header), row[index] ?? null])),
  );
};
const about = (host: Host, unit: string): readonly string[] =>
  linesOf(host).flatMap((line) =>
    line['Đơn vị'] === unit ? [`${String(line['Loại việc'])} ${String(line['Xong'])}`] : [],
  );
const rowOf = (host: Host, unit: string, kind: string): number =>
  linesOf(host).findIndex((line) => line['Đơn vị'] === unit && line['Loại việc'] === kind) + 2;

const mondays = ['2025-04-21', '2025-04-28', '2025-05-05', '2025-05-12', '2025-05-19'];
const buildWeek = (host: Host, week: number, time = '11:30') => {
  setClock(host, `${mondays[week - 1] ?? ''}T${time}`);
  return succeed(host, 'buildWeeklyReport').report;
};

/** Thôn 1 reports each week and does well; Thôn 2 reports little; Thôn 3 is silent. */
const openWeeks = (): Host => {
  const host = openVillage({ now: '2025-04-21T10:00' });
  host.edit('Đơn vị', `${columnOf(host, 'Đơn vị', 'Người phụ trách')}2`, [
    ['Bà A (giả)'],
    ['Ông B (giả)'],
    ['0912 345 678'],
  ]);
  const rows = ['19/04/2025', '23/04/2025', '30/04/2025', '07/05/2025', '14/05/2025'].flatMap((day) => [
    [day, 'Thôn 1', 190, 200],
    [day, 'Thôn 2', 1, 1],
  ]);
  rows.forEach(([day = '', unit = '', tn2 = 0, kh = 0], index) =>
    typeTally(host, index + 2, day, unit, tn2, kh),
  );
  return host;
};

describe('a line', () => {
  const host = openWeeks();
  const first = buildWeek(host, 1);

  it('is made once for each unit and kind of work, with who is in charge; nobody’s number is taken along', () => {
    expect(linesOf(host)).toEqual([
      {
        'Đơn vị': 'Thôn 3',
        Việc: 'Chưa báo cáo Tuần 01 (đến 20/04): đôn đốc gửi số liệu',
        'Người phụ trách': null,
        Hạn: null,
        Xong: false,
        'Từ báo cáo': 'Tuần 01 (đến 20/04)',
        'Loại việc': 'Chưa báo cáo',
      },
    ]);
    expect(sheetNamed(host, tab).rows.get(2)?.get(5)?.validation).toMatchObject({ criteria: 'CHECKBOX' });
    expect(first.followUp).toEqual([]);
  });

  it('of the same report does not stand there twice, though it is built again', () => {
    const before = linesOf(host);
    expect(buildWeek(host, 1, '11:40').followUp).toEqual([]);
    expect(linesOf(host)).toEqual(before);
  });

  it('that is open is listed by the next report, and not proposed a second time', () => {
    const second = buildWeek(host, 2);
    expect(about(host, 'Thôn 3')).toEqual(['Chưa báo cáo false', 'Chậm tiến độ false']);
    expect(linesOf(host).find((line) => line['Đơn vị'] === 'Thôn 2')).toMatchObject({
      Việc: expect.stringMatching(/^Chậm tiến độ 02 tuần liền – Mức 2: còn 948, cần \d+\/ngày từ/),
      'Người phụ trách': 'Ông B (giả)',
      'Từ báo cáo': 'Tuần 02 (đến 27/04)',
    });
    expect(second.followUp).toMatchObject([
      { unit: 'T3', kind: 'silent', due: null, overdue: false, source: 'Tuần 01 (đến 20/04)' },
    ]);
  });

  it('that is reworded, assigned and dated stays as the clerk left it, and is listed so', () => {
    const row = rowOf(host, 'Thôn 3', 'Chưa báo cáo');
    typeUnder(
      host,
      tab,
      row,
      ['Việc', 'Người phụ trách', 'Hạn'],
      [['Gặp trưởng thôn 3', 'Ông C (giả)', '02/05/2025']],
    );
    const before = linesOf(host);
    const third = buildWeek(host, 3);
    expect(linesOf(host).slice(0, before.length)).toEqual(before);
    expect(about(host, 'Thôn 3')).toEqual(['Chưa báo cáo false', 'Chậm tiến độ false']);
    expect(third.followUp[0]).toMatchObject({
      unit: 'T3',
      work: 'Gặp trưởng thôn 3',
      responsible: 'Ông C (giả)',
      due: '2025-05-02',
      overdue: true,
    });
  });

  it('that is ticked is listed no more, and proposed anew by a later report alone', () => {
    host.edit(tab, `${columnOf(host, tab, 'Xong')}${rowOf(host, 'Thôn 3', 'Chưa báo cáo')}`, true);
    const again = buildWeek(host, 3, '11:50');
    expect(again.followUp.map(({ unit, kind }) => `${unit} ${kind}`)).not.toContain('T3 silent');
    // The first week proposed it: built in the third, it is a new reproach.
    expect(about(host, 'Thôn 3')).toEqual(['Chưa báo cáo true', 'Chậm tiến độ false', 'Chưa báo cáo false']);
    host.edit(tab, `${columnOf(host, tab, 'Xong')}${linesOf(host).length + 1}`, true);
    buildWeek(host, 3, '11:55');
    expect(about(host, 'Thôn 3')).toEqual(['Chưa báo cáo true', 'Chậm tiến độ false', 'Chưa báo cáo true']);
    buildWeek(host, 4);
    expect(about(host, 'Thôn 3')).toEqual([
      'Chưa báo cáo true',
      'Chậm tiến độ false',
      'Chưa báo cáo true',
      'Chưa báo cáo false',
    ]);
  });
});

describe('clerks', () => {
  const asPerson = (host: Host, code: () => unknown): void => {
    const { error } = host.runCode('sort', code, { kind: 'menu' });
    expect(error).toBeUndefined();
  };
  const sheetOf = (host: Host) => {
    const sheet = host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
    if (sheet === null) throw new Error('There is no such tab');
    return sheet;
  };

  it('may sort, move columns, put rows and columns between, and delete lines: nothing comes twice or is written over', () => {
    const host = openWeeks();
    buildWeek(host, 1);
    buildWeek(host, 2);
    asPerson(host, () => {
      const sheet = sheetOf(host);
      sheet.getRange(2, 1, sheet.getLastRow() - 1, 7).sort(1);
      sheet.insertColumnsBefore(1, 1);
      sheet.getRange('A1').setValue('STT');
      sheet.insertRowsBefore(2, 2);
      sheet.getRange('B2').setValue('Thôn 1');
      sheet.getRange('C2').setValue('Họp dân (việc riêng)');
    });
    const before = valuesOf(sheetNamed(host, tab));
    const third = buildWeek(host, 3);
    expect(valuesOf(sheetNamed(host, tab))).toEqual(before);
    expect(third.followUp[0]).toMatchObject({
      unit: 'T1',
      kind: null,
      work: 'Họp dân (việc riêng)',
      source: '',
    });
    asPerson(host, () => sheetOf(host).deleteRows(2, before.length - 1));
    const fourth = buildWeek(host, 4);
    expect(fourth.followUp).toEqual([]);
    expect(about(host, 'Thôn 3')).toEqual(['Chưa báo cáo false', 'Chậm tiến độ false']);
  });

  it('whose own number stands there read of it in the check, and no report repeats it', () => {
    const host = openWeeks();
    buildWeek(host, 1);
    host.edit(tab, 'B2', 'Gọi ông B 0912 345 678');
    const { issues } = succeed(host, 'checkTallies');
    expect(issues.filter((issue) => issue.tab === tab)).toMatchObject([
      { code: 'PERSONAL_DATA', row: 2, column: 'B', received: expect.stringContaining('•••') },
    ]);
    const second = buildWeek(host, 2);
    expect(second.followUp).toMatchObject([{ unit: 'T3', kind: 'silent', work: null }]);
    choose(host, 'sendWeeklyEmail');
    expect(`${JSON.stringify(second)} ${String(host.mails[0]?.body)}`.includes('0912')).toBe(false);
    expect(linesOf(host)[0]?.['Việc']).toBe('Gọi ông B 0912 345 678');
  });

  it('who broke a header are told so; the report is built, and nothing is written there', () => {
    const host = openWeeks();
    buildWeek(host, 1);
    host.edit(tab, 'B1', 'Nội dung');
    const before = valuesOf(sheetNamed(host, tab));
    const { issues } = succeed(host, 'buildWeeklyReport');
    expect(issues.filter((issue) => issue.tab === tab).map(({ code, expected }) => [code, expected])).toEqual(
      [['HEADER_MISSING', 'Việc']],
    );
    buildWeek(host, 2);
    expect(valuesOf(sheetNamed(host, tab))).toEqual(before);
  });

  it('a unit that gets another name keeps its lines', () => {
    const host = openWeeks();
    buildWeek(host, 1);
    host.edit('Đơn vị', `${columnOf(host, 'Đơn vị', 'Tên đơn vị')}4`, 'Thôn Ba Mới');
    buildWeek(host, 2);
    expect([...about(host, 'Thôn 3'), ...about(host, 'Thôn Ba Mới')]).toEqual([
      'Chưa báo cáo false',
      'Chậm tiến độ false',
    ]);
  });
});

it('a book without the tab gets it with the first report that proposes something, before the plan and the clerks’ alone', () => {
  const host = openWeeks();
  host.workbook.sheets.splice(host.workbook.sheets.indexOf(sheetNamed(host, tab)), 1);
  host.workbook.sheets.splice(host.workbook.sheets.indexOf(sheetNamed(host, 'Diễn biến')), 1);
  buildWeek(host, 1);
  expect(host.workbook.sheets.map(({ name }) => name).slice(0, 5)).toEqual([
    'Nhập liệu',
    'Tuần 01',
    'Diễn biến',
    tab,
    'Cấu hình',
  ]);
  for (const made of [tab, 'Diễn biến'])
    expect(sheetNamed(host, made).protections.map(({ kind, warningOnly }) => [kind, warningOnly])).toEqual([
      ['SHEET', false],
    ]);
});
