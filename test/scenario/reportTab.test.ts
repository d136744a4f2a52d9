// The tab of a report as its readers see it: charts beside the tables, signs beside the colours.
import type { Host } from '../../host/createHost';
import type { SheetModel } from '../../host/model/workbook';
import { displayText } from '../../host/model/showing/displayText';
import { cellAt } from '../../host/model/grid/cells';
import { openCommune, sheetNamed, valuesOf, succeed } from '../support/commune';
import { openVillage } from '../support/village';

const reportOn = (host: Host): SheetModel => {
  const { tab } = succeed(host, 'buildWeeklyReport');
  return sheetNamed(host, tab);
};
const rowOf = (sheet: SheetModel, label: string, from = 1): number =>
  valuesOf(sheet).findIndex((row, index) => index + 1 >= from && row[0] === label) + 1;

const settingRow = (one: Host, item: string): number => rowOf(sheetNamed(one, 'Cấu hình'), item);

const host = openCommune('tu-nghia');
const sheet = reportOn(host);

/** Pixels of the columns that are not hidden. */
const shownWidth = [...sheet.columnWidths]
  .filter(([column]) => !sheet.hiddenColumns.has(column))
  .reduce((sum, [, width]) => sum + width, 0);

describe('the tab of a report', () => {
  it('is a desktop’s screen wide, and its first three columns are a phone’s', () => {
    expect(shownWidth).toBe(1_248);
    expect([1, 2, 3].reduce((sum, column) => sum + (sheet.columnWidths.get(column) ?? 0), 0)).toBe(312);
  });

  it('says at its head how the commune stands, in the colour of the worst of the main indicators', () => {
    const verdict = cellAt(sheet, 3, 1);
    expect(verdict?.value).toBe(
      'Toàn xã: 3 chỉ tiêu đúng tiến độ, 1 nguy cơ chậm; 1 quá hạn (Điều tra, còn 01); 03/11 thôn chậm; 01 thôn chưa báo cáo.',
    );
    expect(verdict?.style?.background).toBe('#fce8c3');
    expect(sheet.merges).toContainEqual({ row: 3, lastRow: 6, column: 1, lastColumn: 3 });
  });

  it('has a card for each main indicator beside it', () => {
    expect([4, 7, 10].map((column) => cellAt(sheet, 3, column)?.value)).toEqual([
      'Mức 2',
      'Kích hoạt',
      'Sổ sức khỏe',
    ]);
    expect(displayText(cellAt(sheet, 4, 4), host.workbook)).toBe('95,18%');
    expect(cellAt(sheet, 6, 4)?.value).toBe('12.033 / 12.643, đến nay cần 11.949');
  });

  it('draws what stands in hidden columns: the course, and a bar for each unit in the colour of its status', () => {
    const [course, units] = sheet.charts;
    expect(course).toMatchObject({ type: 'LINE', headerCount: 1, hiddenDimensions: 'SHOW_BOTH' });
    expect(units).toMatchObject({ type: 'COLUMN', headerCount: 1, hiddenDimensions: 'SHOW_BOTH' });
    for (const { ranges } of sheet.charts)
      for (const { area } of ranges) expect(sheet.hiddenColumns.has(area.column)).toBe(true);
  });

  it('begins its bars at zero and shows its axis in whole percent, in the dotted form that Google heeds', () => {
    const [course, units] = sheet.charts;
    expect(units?.options).toMatchObject({
      'vAxes.0.minValue': 0,
      'vAxes.0.format': '0%',
      isStacked: true,
    });
    expect(course?.options).toMatchObject({ 'legend.position': 'bottom' });
    // Titles, sizes and lists aside, Google was seen to ignore what is set as an object.
    for (const { options } of sheet.charts)
      expect(
        Object.values(options).filter((value) => typeof value === 'object' && !Array.isArray(value)),
      ).toEqual([]);
  });

  it('keeps its charts off its tables and within its page', () => {
    const results = rowOf(sheet, 'Kết quả');
    const units = rowOf(sheet, 'Kết quả từng đơn vị, chậm nhất trước');
    for (const { anchor, options } of sheet.charts) {
      expect(anchor.row).toBeGreaterThan(results + 5);
      expect(anchor.row + Math.ceil(Number(options['height']) / 21)).toBeLessThanOrEqual(units);
      const before = Array.from({ length: anchor.column - 1 }, (_, index) => index + 1);
      const left = before.reduce((sum, column) => sum + (sheet.columnWidths.get(column) ?? 0), 0);
      expect(left + Number(options['width'])).toBeLessThanOrEqual(shownWidth);
    }
  });

  it('draws at most 25 bars, those of the worst', () => {
    const units = Array.from({ length: 40 }, (_, index) => `Thôn ${index + 1}`);
    const many = reportOn(openVillage({ units, now: '2025-04-28T11:30' }));
    const area = many.charts[1]?.ranges[0]?.area;
    expect(area && area.lastRow - area.row).toBe(25);
    expect(many.charts[1]?.options['title']).toContain('25 đơn vị chậm nhất');
  });

  it('writes the sign of its status before every rate of the units, and what each has to do behind them', () => {
    const first = rowOf(sheet, '1. Thôn 3');
    const shown = [2, 3, 4, 5, 6, 7, 8, 9].map((column) =>
      displayText(cellAt(sheet, first, column), host.workbook),
    );
    expect(shown).toEqual([
      '■ 93,24%',
      '■ 97,58%',
      '■ 84,89%',
      '● 59,26%',
      '✔ 100,00%',
      'Đúng hạn',
      '04 tuần liền chậm',
      'Mức 2: còn 72, cần 2/ngày; Kích hoạt: còn 24, cần 8/ngày; Sổ sức khỏe: còn 112, cần 3/ngày; 1/7 ngày không tăng; Mức 2: bình quân 1/ngày, định mức 30/ngày',
    ]);
  });

  it('says what its signs mean', () => {
    const heading = rowOf(sheet, 'Kết quả từng đơn vị, chậm nhất trước');
    expect(String(cellAt(sheet, heading, 6)?.value)).toContain('■ Chậm tiến độ');
  });

  it('has what remains and the quota of the whole above those of the units', () => {
    const quotas = rowOf(sheet, 'Chỉ tiêu kỳ tới');
    expect(valuesOf(sheet)[quotas - 1]?.slice(0, 3)).toEqual([
      'Chỉ tiêu kỳ tới',
      'Mức 2: còn lại',
      'Mức 2: tuần tới',
    ]);
    expect(valuesOf(sheet)[quotas]?.slice(0, 3)).toEqual(['TOÀN XÃ', 610, 113]);
  });

  it('is filtered among its units only, and hides the gridlines', () => {
    expect(sheet.filter?.row).toBe(rowOf(sheet, 'Xếp hạng thôn (1 = chậm nhất)'));
    expect(sheet.gridlinesHidden).toBe(true);
  });

  it('says nothing where there is nothing to say', () => {
    const said = valuesOf(sheet).flat().map(String).join('\n');
    expect(said).not.toMatch(/: không có|Không có|\b0 dòng|Đính chính/);
  });
});

it('wears English numbers in English, in cells that stay numbers', () => {
  const english = openCommune('tu-nghia');
  english.edit('Cấu hình', `B${settingRow(english, 'Ngôn ngữ')}`, [['en']]);
  const page = reportOn(english);
  const said = (row: number, column: number): string =>
    displayText(cellAt(page, row, column), english.workbook);
  expect(said(4, 4)).toBe('95.18%');
  expect(said(6, 4)).toBe('12,033 / 12,643, expected by now 11,949');
  const results = rowOf(page, 'Results');
  expect([2, 3, 6].map((column) => said(results + 1, column))).toEqual(['● 95.18%', '610', '12,033']);
  expect(typeof cellAt(page, results + 1, 6)?.value).toBe('number');
});
