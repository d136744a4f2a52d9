// A book that was set up before the tab was made for a phone: it works as it stands, and set-up offers to move its columns.
// All data is made up.
import type { Host } from '../../host/createHost';
import type { CellValue } from '../../host/model/workbook';
import { insertColumnBefore, moveColumnBefore } from '../support/columnMoves';
import { runMenu, sheetNamed, succeed, valuesOf } from '../support/commune';
import { columnNumberOf } from '../support/largeCommune';
import { columnOf, openVillage, typeTally, verdictOf } from '../support/village';

const tab = 'Nhập liệu';

/** The order of earlier versions, with a column of the commune's own in between, and two rows. */
const openOlder = (answer: 'yes' | 'no'): Host => {
  const host = openVillage({ now: '2025-04-28T11:30' });
  typeTally(host, 2, '23/04/2025', 'Thôn 1', 30, 8);
  typeTally(host, 3, '24/04/2025', 'Thôn 2', '~12', 5);
  host.edit(tab, `${columnOf(host, tab, 'Vướng mắc')}2`, 'mưa lớn');
  moveColumnBefore(host, tab, 'Người nhập', 'Mức 2 [TN2]');
  moveColumnBefore(host, tab, 'Kiểm tra', 'Nhập lúc');
  const own = insertColumnBefore(host, tab, 'Vướng mắc');
  const letter = String.fromCharCode(64 + own);
  host.edit(tab, `${letter}1`, 'Ghi riêng');
  host.edit(tab, `${letter}2`, 'của xã');
  host.edit(tab, `${columnOf(host, tab, 'TN2')}1`, 'Thu nhận mức 2 [TN2]');
  return host.clone({
    answers: ({ kind, buttons }) =>
      kind === 'prompt' ? { button: 'ok', text: '' } : { button: buttons.startsWith('YES') ? answer : 'ok' },
  });
};

type Named = Readonly<Record<string, CellValue>>;
/** Each row by its headers, the short name standing for the long one. */
const rowsOf = (host: Host): readonly Named[] => {
  const [headers = [], ...rows] = valuesOf(sheetNamed(host, tab));
  return rows.map((row) =>
    Object.fromEntries(
      headers.map((header, at) => [String(header).replace('Thu nhận mức 2', 'Mức 2'), row[at] ?? null]),
    ),
  );
};
const headersOf = (host: Host): readonly string[] => (valuesOf(sheetNamed(host, tab))[0] ?? []).map(String);

it('works as it stands: edits are answered in its columns', () => {
  const host = openOlder('no');
  host.edit(tab, `${columnOf(host, tab, 'TN2')}3`, 12);
  expect(String(verdictOf(host, 3))).toMatch(/^✓/);
  expect(runMenu(host, 'checkTallies').result).toMatchObject({ ok: true });
});

it('is left alone by a clerk who says no', () => {
  const host = openOlder('no');
  const before = { headers: headersOf(host), rows: rowsOf(host) };
  succeed(host, 'setUpCampaign');
  expect({ headers: headersOf(host), rows: rowsOf(host) }).toEqual(before);
});

describe('after a yes', () => {
  const host = openOlder('yes');
  const before = rowsOf(host);
  const done = succeed(host, 'setUpCampaign');

  it('the columns stand as in a new book, the commune’s own behind them, under short names', () => {
    expect(headersOf(host)).toEqual([
      'Ngày',
      'Đơn vị',
      'Mức 2 [TN2]',
      'Kích hoạt [KH]',
      'Kiểm tra',
      'Vướng mắc',
      'Minh chứng',
      'Người nhập',
      'Nhập lúc',
      'Ghi riêng',
    ]);
    expect(done.message).toContain('xếp lại cột');
  });

  it('no cell is lost', () => {
    expect(rowsOf(host)).toEqual(before);
  });

  it('widths, what is frozen and the colours of verdicts fit a phone', () => {
    const sheet = sheetNamed(host, tab);
    const width = (header: string): number =>
      sheet.columnWidths.get(columnNumberOf(host, tab, header)) ?? 100;
    expect(46 + width('Ngày') + width('Đơn vị') + width('TN2') + width('KH')).toBeLessThanOrEqual(360);
    expect(46 + width('Ngày') + width('Đơn vị') + width('Kiểm tra')).toBeLessThanOrEqual(360);
    expect(sheet.frozenColumns).toBe(2);
    const columns = sheet.conditionalFormats.map(({ areas }) => areas[0]?.column);
    expect(columns).toEqual([5, 5, 5, 1]);
  });

  it('nobody is asked a second time, and edits are answered', () => {
    const dialogs = host.dialogs.length;
    succeed(host, 'setUpCampaign');
    // What was done, and the desk with what comes next: no question.
    expect(host.dialogs.slice(dialogs).map(({ kind }) => kind)).toEqual(['alert', 'sidebar']);
    host.edit(tab, 'C3', 12);
    expect(String(verdictOf(host, 3))).toMatch(/^✓/);
  });
});
