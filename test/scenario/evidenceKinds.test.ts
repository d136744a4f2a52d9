// A clerk asks for kinds of evidence when the campaign runs already: the column comes beside the evidence, and what it
// offers follows the setting.
import type { Host } from '../../host/createHost';
import { choose, sheetNamed, succeed, valuesOf } from '../support/commune';
import { columnOf, openBlank, openVillage, typeUnder } from '../support/village';

const headersOf = (host: Host): readonly unknown[] => valuesOf(sheetNamed(host, 'Nhập liệu'))[0] ?? [];

const type = (host: Host, item: string, value: string): void => {
  const row = valuesOf(sheetNamed(host, 'Cấu hình')).findIndex(([name]) => name === item) + 1;
  host.edit('Cấu hình', `B${row}`, value);
};

/** What the drop-down of the column offers; null where there is none. */
const offered = (host: Host, header: string, row = 2): unknown => {
  const column = columnOf(host, 'Nhập liệu', header).charCodeAt(0) - 64;
  return sheetNamed(host, 'Nhập liệu').rows.get(row)?.get(column)?.validation?.values ?? null;
};

describe('a plan that asks for kinds of evidence', () => {
  it('has a column for them beside the evidence from the start', () => {
    const host = openBlank('2025-03-01T08:00', 'loc-hoa');
    choose(host, 'setUpCampaign');
    const headers = headersOf(host);
    expect(headers[headers.indexOf('Minh chứng') + 1]).toBe('Loại minh chứng');
    expect(offered(host, 'Loại minh chứng')).toEqual([
      'ảnh tuyên truyền',
      'ảnh hướng dẫn',
      'hội nghị',
      'tờ rơi',
      'tin bài',
      'văn bản',
      'danh sách',
    ]);
  });
});

describe('a plan that asks for none', () => {
  const host = openVillage({ now: '2025-04-28T12:00' });
  const before = headersOf(host);
  typeUnder(
    host,
    'Nhập liệu',
    2,
    ['Ngày', 'Đơn vị', 'TN2', 'Minh chứng', 'Người nhập'],
    [['24/04/2025', 'Thôn 1', 5, 'https://a.vn/1, https://a.vn/2', 'bà Thử']],
  );

  it('has no column for them, and counts links all the same', () => {
    expect(before).not.toContain('Loại minh chứng');
    expect(succeed(host, 'buildWeeklyReport').report.evidence).toEqual([
      { unit: 'T1', kind: null, count: 2 },
    ]);
  });

  it('gets the column beside the evidence once the setting is filled and the book is set up again', () => {
    type(host, 'Loại minh chứng', 'ảnh; tin bài');
    expect(choose(host, 'setUpCampaign')).toMatchObject({ added: ['Loại minh chứng'] });
    const at = before.indexOf('Minh chứng') + 1;
    expect(headersOf(host)).toEqual([...before.slice(0, at), 'Loại minh chứng', ...before.slice(at)]);
    const row = valuesOf(sheetNamed(host, 'Nhập liệu'))[1] ?? [];
    expect([row[at - 1], row[at], row[at + 1]]).toEqual(['https://a.vn/1, https://a.vn/2', null, 'bà Thử']);
    expect(offered(host, 'Loại minh chứng')).toEqual(['ảnh', 'tin bài']);
    expect(choose(host, 'setUpCampaign')).toMatchObject({ added: [] });
  });

  it('is answered in the row where a kind is not on the list', () => {
    const cell = `${columnOf(host, 'Nhập liệu', 'Loại minh chứng')}2`;
    const verdictOf = (): string =>
      String(valuesOf(sheetNamed(host, 'Nhập liệu'))[1]?.[headersOf(host).indexOf('Kiểm tra')]);
    host.edit('Nhập liệu', cell, 'phim');
    expect(verdictOf()).toMatch(/^! .*ảnh; tin bài/);
    host.edit('Nhập liệu', cell, 'Tin bài');
    expect(verdictOf()).toMatch(/^✓/);
  });

  it('counts the links of each kind from then on', () => {
    expect(succeed(host, 'buildWeeklyReport').report.evidence).toEqual([
      { unit: 'T1', kind: 'tin bài', count: 2 },
    ]);
  });

  it('offers what the setting says now, and nothing when it is blank again', () => {
    type(host, 'Loại minh chứng', 'tin bài; hội nghị; ảnh');
    choose(host, 'setUpCampaign');
    expect(offered(host, 'Loại minh chứng', 40)).toEqual(['tin bài', 'hội nghị', 'ảnh']);
    type(host, 'Loại minh chứng', '');
    choose(host, 'setUpCampaign');
    expect(offered(host, 'Loại minh chứng')).toBe(null);
    expect(valuesOf(sheetNamed(host, 'Nhập liệu'))[1]).toContain('Tin bài');
  });
});
