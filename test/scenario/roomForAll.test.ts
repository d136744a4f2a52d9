// A tab grows when it must: communes larger than a new sheet, and tabs whose blank rows a person has deleted.
import type { Host } from '../../host/createHost';
import { choose, runMenu, succeed, sheetNamed, valuesOf } from '../support/commune';
import { columnNumberOf, deleteBlankEnds, dressOf, fillRows, openLarge } from '../support/largeCommune';
import { openVillage, setClock, typeTally } from '../support/village';

const build = (host: Host): { readonly total: number; readonly roundTrips: number } => {
  const { result, error, serviceCalls } = runMenu(host, 'buildWeeklyReport');
  if (error !== undefined) throw error;
  expect(result).toMatchObject({ ok: true });
  return serviceCalls;
};

/** Whether the colours of verdicts, and the mark of today, reach the row. */
const isColoured = (host: Host, row: number): boolean => {
  const columns = ['Kiểm tra', 'Kiểm tra', 'Kiểm tra', 'Ngày'].map((header) =>
    columnNumberOf(host, 'Nhập liệu', header),
  );
  return sheetNamed(host, 'Nhập liệu').conditionalFormats.every(({ areas }, index) =>
    areas.some((area) => area.row <= row && row <= area.lastRow && area.column === columns[index]),
  );
};

describe('200 units with 6 indicators', () => {
  const indicators = 6;
  const host = openLarge({ units: 200, indicators });
  const opened = succeed(host, 'openTallyPeriod');
  fillRows(host, opened.rows, { indicators });
  setClock(host, '2025-05-05T11:30');
  const costs = [build(host)];
  const lines = [valuesOf(sheetNamed(host, 'Chốt số liệu')).length];
  costs.push(build(host));
  lines.push(valuesOf(sheetNamed(host, 'Chốt số liệu')).length);
  setClock(host, '2025-05-12T11:30');
  costs.push(build(host));
  lines.push(valuesOf(sheetNamed(host, 'Chốt số liệu')).length);

  it('get a row for each unit and day of the week', () => {
    expect(opened.rows).toBe(1_400);
    expect(valuesOf(sheetNamed(host, 'Nhập liệu'))).toHaveLength(1_401);
  });

  it('have the same formats, drop-down and colours in row 1200 as in row 20', () => {
    expect(dressOf(host, 'Nhập liệu', 1_200)).toEqual(dressOf(host, 'Nhập liệu', 20));
    expect([20, 1_200, 1_401].map((row) => isColoured(host, row))).toEqual([true, true, true]);
  });

  it('have every figure frozen, once for each time a report is built', () => {
    expect(lines).toEqual([1_201, 2_401, 3_601]);
  });

  it('have frozen figures that look alike from the first to the last', () => {
    expect(dressOf(host, 'Chốt số liệu', 2_400)).toEqual(dressOf(host, 'Chốt số liệu', 20));
  });

  it('are reported on within the calls of a small commune', () => {
    for (const { total, roundTrips } of costs) {
      expect(total).toBeLessThanOrEqual(163);
      expect(roundTrips).toBeLessThanOrEqual(20);
    }
  });
});

/** Which of them Google does is not settled. */
const refusals = ['asked', 'used'] as const;

it.each([
  [142, 'asked'],
  [143, 'asked'],
  [143, 'used'],
] as const)('%d units open a first week of days (ranges refused when %s)', (units, rangesRefused) => {
  const host = openLarge({ units, indicators: 1, rangesRefused });
  expect(choose(host, 'openTallyPeriod')).toMatchObject({ ok: true, rows: units * 7 });
  expect(valuesOf(sheetNamed(host, 'Nhập liệu'))).toHaveLength(units * 7 + 1);
  const last = units * 7 + 1;
  expect(dressOf(host, 'Nhập liệu', last)).toEqual(dressOf(host, 'Nhập liệu', 20));
  expect(isColoured(host, last)).toBe(true);
});

it.each([
  [19, 'asked'],
  [40, 'asked'],
  [40, 'used'],
] as const)(
  '%d indicators are reported on, again and again (ranges refused when %s)',
  (indicators, rangesRefused) => {
    const host = openLarge({ units: 3, indicators, rangesRefused });
    const { rows } = succeed(host, 'openTallyPeriod');
    fillRows(host, rows, { indicators });
    setClock(host, '2025-05-05T11:30');
    build(host);
    build(host);
    expect(choose(host, 'refreshProgress')).toMatchObject({ ok: true });
    expect(valuesOf(sheetNamed(host, 'Chốt số liệu'))).toHaveLength(1 + 2 * 3 * indicators);
  },
);

describe.each(refusals)(
  'tabs whose blank rows and columns a person has deleted (ranges refused when %s)',
  (rangesRefused) => {
    const making = { rangesRefused };
    const tabs = [
      'Nhập liệu',
      'Cấu hình',
      'Chỉ tiêu',
      'Đơn vị',
      'Loại trừ',
      'Số liệu hệ thống',
      'Danh sách',
      'Chốt số liệu',
      'Nhật ký',
    ];

    it('grow when a period is opened, and the new rows are as the old', () => {
      const host = openVillage({ making });
      for (const tab of tabs) deleteBlankEnds(host, tab);
      const dress = dressOf(host, 'Nhập liệu', 2);
      expect(choose(host, 'openTallyPeriod')).toMatchObject({ ok: true, rows: 21 });
      expect(dressOf(host, 'Nhập liệu', 22)).toEqual(dress);
      expect(isColoured(host, 22)).toBe(true);
    });

    it('grow when reports are built, and the new lines are as the old', () => {
      const host = openVillage({ making, now: '2025-04-28T11:30' });
      const dress = dressOf(host, 'Chốt số liệu', 2);
      typeTally(host, 2, '23/04/2025', 'Thôn 1', 30, 8);
      for (const tab of tabs) deleteBlankEnds(host, tab);
      build(host);
      deleteBlankEnds(host, 'Chốt số liệu');
      choose(host, 'refreshProgress');
      deleteBlankEnds(host, 'Tiến độ');
      host.edit('Đơn vị', 'A5', [['T4', 'Thôn 4', '', '', '', 500]]);
      choose(host, 'refreshProgress');
      setClock(host, '2025-05-05T11:30');
      build(host);
      const frozen = valuesOf(sheetNamed(host, 'Chốt số liệu'));
      expect(frozen).toHaveLength(1 + 3 * 2 + 4 * 2);
      expect(dressOf(host, 'Chốt số liệu', 2)).toEqual(dress);
      expect(dressOf(host, 'Chốt số liệu', frozen.length)).toEqual(dress);
      expect(valuesOf(sheetNamed(host, 'Nhật ký')).length).toBeGreaterThan(4);
    });

    it('grow when columns of new indicators and settings that are missing are added', () => {
      const host = openVillage({ making });
      for (const tab of tabs) deleteBlankEnds(host, tab);
      const settings = sheetNamed(host, 'Cấu hình');
      const last = valuesOf(settings).length;
      settings.rows.delete(last);
      host.edit('Chỉ tiêu', 'A4', [['SKDT', 'Sổ sức khỏe', '', '', 'sổ', 'DS14', '50%']]);
      expect(choose(host, 'setUpCampaign')).toMatchObject({
        ok: true,
        added: ['Sổ sức khỏe [SKDT]', 'Ngôn ngữ', 'Sổ sức khỏe [SKDT]'],
      });
      expect(valuesOf(settings)).toHaveLength(last);
    });
  },
);

it('a unit can be chosen from a list that goes as far as the tab of units', () => {
  const host = openVillage();
  deleteBlankEnds(host, 'Đơn vị');
  const sheets = host.workbook.sheets;
  sheets.splice(sheets.indexOf(sheetNamed(host, 'Danh sách')), 1);
  choose(host, 'setUpCampaign');
  const column = columnNumberOf(host, 'Danh sách', 'Đơn vị');
  expect(sheetNamed(host, 'Danh sách').rows.get(2)?.get(column)?.validation).toMatchObject({
    range: { area: { row: 2, lastRow: 4 } },
  });
});
