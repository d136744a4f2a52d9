// The codes by which figures of many books are put together: kept letter by letter, and no plan waits for them.
import { readCampaignBook } from '../../src/schema/campaignBook';
import type { Cell } from '../../src/schema/cells/cell';
import { readItems } from '../support/planSettings';

const items = (typed: Readonly<Record<string, Cell>>): Readonly<Record<string, Cell>> => ({
  'Tên chiến dịch': 'Đợt thử (dữ liệu giả)',
  'Ngày bắt đầu': '18/04/2025',
  'Ngày kết thúc': '18/06/2025',
  ...typed,
});

describe('the codes of campaign and commune', () => {
  it('are unknown in a workbook made before there were any, and nothing is found', () => {
    const { settings, findings } = readItems(items({}));
    expect(settings).toMatchObject({ campaignCode: null, communeCode: null });
    expect(findings).toEqual([]);
  });

  it.each([
    ['Mã chiến dịch', 'Campaign code', 'campaignCode'],
    ['Mã xã', 'Commune code', 'communeCode'],
  ])('%s / %s: 01 stays 01', (vi, en, key) => {
    for (const item of [vi, en]) {
      expect(readItems(items({ [item]: '01' })).settings).toMatchObject({ [key]: '01' });
      expect(readItems(items({ [item]: ' TK-2025.1 ' })).settings).toMatchObject({ [key]: 'TK-2025.1' });
    }
  });

  it.each<Cell>([1, 25_591, 'xã Một', '01;02', { kind: 'date', at: '2025-01-01T00:00' }, true])(
    '%p is no code: it is named, and the plan goes on',
    (typed) => {
      const { settings, findings } = readItems(items({ 'Mã xã': typed }));
      expect(settings).toMatchObject({ communeCode: null });
      expect(findings).toMatchObject([
        { code: 'SETTING_INVALID', severity: 'warning', expected: "'01", details: { item: 'Mã xã' } },
      ]);
    },
  );

  const grid = (values: readonly (readonly Cell[])[]) => ({
    title: () => '',
    values,
    formulas: [],
    shown: [],
  });

  it.each([
    ['Mã xã', 1],
    ['Ngày ban hành kế hoạch', 'tháng 5'],
  ] as const)('%s that cannot be read keeps no figure from being computed', (item, typed) => {
    const settings = Object.entries(items({ [item]: typed }));
    const reading = readCampaignBook(
      new Map([
        ['settings', grid([['Mục', 'Giá trị'], ...settings])],
        [
          'indicators',
          grid([
            ['Mã', 'Chỉ tiêu', 'Mẫu số', 'Mục tiêu', 'Từ ngày', 'Đến hết ngày'],
            ['TN2', 'Mức 2', '', '10', '', ''],
          ]),
        ],
        [
          'units',
          grid([
            ['Mã', 'Tên đơn vị'],
            ['T1', 'Thôn 1'],
          ]),
        ],
        ['exclusions', grid([['Đơn vị', 'Trừ vào', 'Lý do', 'Số người']])],
        ['tallies', grid([['Ngày', 'Đơn vị', '[TN2]', 'Kiểm tra', 'Nhập lúc']])],
      ]),
    );
    expect(reading).toMatchObject({ usable: true });
    expect(reading.usable && reading.book.findings).toMatchObject([
      { code: 'SETTING_INVALID', severity: 'warning' },
    ]);
  });
});
