// People move columns and put their own in between: what the add-in writes lands under its headers all the same.
import type { Host } from '../../host/createHost';
import type { CellValue } from '../../host/model/workbook';
import { insertColumnBefore, moveColumnBefore } from '../support/columnMoves';
import { choose, runMenu, sheetNamed, valuesOf } from '../support/commune';
import { columnNumberOf, dressOf } from '../support/largeCommune';
import { openVillage, setClock, typeTally, verdictOf } from '../support/village';

type Named = Readonly<Record<string, CellValue>>;

/** The lines of the tab, each cell under its header. */
const linesOf = (host: Host, tab: string): readonly Named[] => {
  const [headers = [], ...rows] = valuesOf(sheetNamed(host, tab));
  return rows.map((row) =>
    Object.fromEntries(headers.map((header, index) => [String(header), row[index] ?? null])),
  );
};

const openWeek = (): Host => {
  const host = openVillage({ now: '2025-04-28T11:30' });
  typeTally(host, 2, '23/04/2025', 'Thôn 1', 30, 8);
  typeTally(host, 3, '24/04/2025', 'Thôn 2', 12, 5);
  return host;
};

/** Two weeks are reported on, the second built again after a tally was mended, with the tabs rearranged in between. */
const reportTwice = (rearrange: (host: Host) => void): Host => {
  const host = openWeek();
  choose(host, 'buildWeeklyReport');
  rearrange(host);
  choose(host, 'buildWeeklyReport');
  setClock(host, '2025-05-05T11:30');
  host.edit('Nhập liệu', 'C2', 33);
  choose(host, 'buildWeeklyReport');
  choose(host, 'checkTallies');
  return host;
};

const expected = reportTwice(() => undefined);

const rearrangements: readonly [string, (host: Host) => void][] = [
  [
    'columns are moved',
    (host) => {
      moveColumnBefore(host, 'Nhật ký', 'Kết quả', 'Thời điểm');
      moveColumnBefore(host, 'Chốt số liệu', 'Lũy kế', 'Kỳ');
      moveColumnBefore(host, 'Chốt số liệu', 'Đơn vị', 'Đến ngày');
    },
  ],
  [
    'a column of one’s own is put in between',
    (host) => {
      insertColumnBefore(host, 'Nhật ký', 'Việc');
      insertColumnBefore(host, 'Chốt số liệu', 'Chỉ tiêu');
    },
  ],
  [
    'headers are in English',
    (host) => {
      host.edit('Nhật ký', 'C1', 'Action');
      host.edit('Chốt số liệu', 'A1', 'period');
    },
  ],
];

describe.each(rearrangements)('when %s', (_what, rearrange) => {
  const host = reportTwice(rearrange);

  /** The lines with the headers of the usual tab, whatever these are called now. */
  const values = (lines: readonly Named[]): readonly (readonly string[])[] =>
    lines.map((line) =>
      Object.values(line)
        .filter((value) => value !== null)
        .map(String)
        .sort(),
    );

  it('frozen figures stand under their headers', () => {
    const lines = linesOf(host, 'Chốt số liệu');
    expect(values(lines)).toEqual(values(linesOf(expected, 'Chốt số liệu')));
    expect(lines.map((line) => [line['Lũy kế'], line['Đơn vị'], line['Chỉ tiêu']])).toEqual(
      linesOf(expected, 'Chốt số liệu').map((line) => [line['Lũy kế'], line['Đơn vị'], line['Chỉ tiêu']]),
    );
  });

  it('lines of the log stand under their headers', () => {
    const lines = linesOf(host, 'Nhật ký');
    expect(values(lines)).toEqual(values(linesOf(expected, 'Nhật ký')));
    expect(lines.map((line) => [line['Thời điểm'], line['Kết quả']])).toEqual(
      linesOf(expected, 'Nhật ký').map((line) => [line['Thời điểm'], line['Kết quả']]),
    );
  });

  it('corrections are found as before', () => {
    const of = (one: Host) => runMenu(one.clone({}), 'buildWeeklyReport').result;
    expect(of(host)).toEqual(of(expected));
  });
});

it('what people wrote into a column of their own stays', () => {
  const host = reportTwice((one) => {
    const column = insertColumnBefore(one, 'Chốt số liệu', 'Chỉ tiêu');
    const letter = String.fromCharCode(64 + column);
    one.edit('Chốt số liệu', `${letter}1`, [['Ghi chú của xã'], ['đã đối chiếu']]);
  });
  expect(linesOf(host, 'Chốt số liệu')[0]?.['Ghi chú của xã']).toBe('đã đối chiếu');
});

it('new lines wear the formats of their columns, wherever these were moved to', () => {
  const host = openWeek();
  const look = (header: string, row: number) =>
    dressOf(host, 'Chốt số liệu', row)[columnNumberOf(host, 'Chốt số liệu', header) - 1];
  const before = ['Từ ngày', 'Chốt lúc', 'Lũy kế'].map((header) => look(header, 2));
  moveColumnBefore(host, 'Chốt số liệu', 'Lũy kế', 'Kỳ');
  choose(host, 'buildWeeklyReport');
  expect(['Từ ngày', 'Chốt lúc', 'Lũy kế'].map((header) => look(header, 5))).toEqual(before);
});

it('a log whose header was renamed gets that column anew, and no line is lost', () => {
  const host = openWeek();
  host.edit('Nhật ký', 'E1', 'Nội dung');
  const lines = linesOf(host, 'Nhật ký').length;
  choose(host, 'checkTallies');
  expect(valuesOf(sheetNamed(host, 'Nhật ký'))[0]).toEqual([
    'Thời điểm',
    'Người thực hiện',
    'Việc',
    'Kết quả',
    'Nội dung',
    'Chi tiết',
  ]);
  expect(linesOf(host, 'Nhật ký')).toHaveLength(lines + 1);
});

it('a period is opened under the headers of the tab of tallies', () => {
  const host = openVillage();
  moveColumnBefore(host, 'Nhập liệu', 'Đơn vị', 'Ngày');
  insertColumnBefore(host, 'Nhập liệu', 'Ngày');
  expect(choose(host, 'openTallyPeriod')).toMatchObject({ rows: 21 });
  expect(linesOf(host, 'Nhập liệu').map((line) => line['Đơn vị'])).toContain('Thôn 3');
  expect(choose(host, 'checkTallies')).toMatchObject({ counts: { error: 0 } });
  expect(verdictOf(host, 2)).toBe(null);
});

it('settings that are missing are added under their headers', () => {
  const host = openVillage();
  moveColumnBefore(host, 'Cấu hình', 'Giá trị', 'Mục');
  const sheet = sheetNamed(host, 'Cấu hình');
  const last = valuesOf(sheet).length;
  const items = linesOf(host, 'Cấu hình');
  sheet.rows.delete(last);
  expect(choose(host, 'setUpCampaign')).toMatchObject({ added: ['Ngôn ngữ'] });
  expect(linesOf(host, 'Cấu hình')).toEqual(items);
});

it('a workbook in English that was made in Vietnamese gets no column or setting twice', () => {
  const host = openVillage();
  const items = linesOf(host, 'Cấu hình').map((line) => line['Mục']);
  host.edit('Cấu hình', `B${items.indexOf('Ngôn ngữ') + 2}`, 'en');
  expect(choose(host, 'setUpCampaign')).toMatchObject({ added: [] });
});
