// The tab of a report as its readers see it: charts beside the tables, signs beside the colours.
import type { Host } from '../../host/createHost';
import type { SheetModel } from '../../host/model/workbook';
import { displayText } from '../../host/model/displayText';
import { cellAt } from '../../host/model/cells';
import { openCommune, sheetNamed, valuesOf, succeed } from '../support/commune';
import { openVillage } from '../support/village';

const reportOn = (host: Host): SheetModel => {
  const { tab } = succeed(host, 'buildWeeklyReport');
  return sheetNamed(host, tab);
};
const rowOf = (sheet: SheetModel, label: string, from = 1): number =>
  valuesOf(sheet).findIndex((row, index) => index + 1 >= from && row[0] === label) + 1;

const host = openCommune('tu-nghia');
const sheet = reportOn(host);

describe('the tab of a report', () => {
  it('shows the course of the first indicator with a target and how far each unit has come', () => {
    const [course, units] = sheet.charts;
    const courseRow = rowOf(sheet, 'Đến hết ngày');
    expect(course).toMatchObject({
      type: 'LINE',
      headerCount: 1,
      ranges: [{ area: { row: courseRow, column: 1, lastColumn: 3 } }],
    });
    const matrixRow = rowOf(sheet, 'Thôn', rowOf(sheet, 'Từng đơn vị'));
    expect(units).toMatchObject({
      type: 'BAR',
      headerCount: 1,
      ranges: [{ area: { row: matrixRow, column: 1, lastColumn: 2 } }],
    });
  });

  it('begins its bars at zero and shows its axis in whole percent, in the dotted form that Google heeds', () => {
    const [course, units] = sheet.charts;
    expect(units?.options).toMatchObject({
      'hAxis.minValue': 0,
      'hAxis.format': '0%',
      'legend.position': 'none',
    });
    expect(course?.options).toMatchObject({ 'legend.position': 'bottom' });
    // Titles, sizes and lists aside, Google was seen to ignore what is set as an object.
    for (const { options } of sheet.charts)
      expect(
        Object.values(options).filter((value) => typeof value === 'object' && !Array.isArray(value)),
      ).toEqual([]);
  });

  it('keeps its charts off its tables: they end above the matrix, to the right of the results', () => {
    const defaultRow = 21;
    for (const { anchor } of sheet.charts) {
      expect(anchor.column).toBeGreaterThan(6);
      expect(anchor.row + Math.ceil(371 / defaultRow)).toBeLessThan(rowOf(sheet, 'Từng đơn vị'));
    }
  });

  it('draws at most 25 bars, those of the worst', () => {
    const units = Array.from({ length: 40 }, (_, index) => `Thôn ${index + 1}`);
    const many = reportOn(openVillage({ units, now: '2025-04-28T11:30' }));
    const area = many.charts[1]?.ranges[0]?.area;
    expect(area && area.lastRow - area.row).toBe(25);
  });

  it('writes the sign of its status before every rate of the matrix', () => {
    const first = rowOf(sheet, 'Thôn 3', rowOf(sheet, 'Từng đơn vị'));
    const shown = [2, 3, 4, 5].map((column) => displayText(cellAt(sheet, first, column), host.workbook));
    expect(shown).toEqual(['■ 93,24%', '■ 97,58%', '–', '■ 84,89%']);
  });

  it('says what its signs mean', () => {
    expect(String(valuesOf(sheet)[rowOf(sheet, 'Từng đơn vị')]?.[0])).toContain('■ Chậm tiến độ');
  });

  it('has the quota of the whole above those of the units', () => {
    const next = rowOf(sheet, 'Chỉ tiêu kỳ tới');
    expect(valuesOf(sheet)[next + 1]?.[0]).toBe('TOÀN XÃ');
  });

  it('is filtered in its matrix only, and hides the gridlines', () => {
    expect(sheet.filter?.row).toBe(rowOf(sheet, 'Thôn', rowOf(sheet, 'Từng đơn vị')));
    expect(sheet.gridlinesHidden).toBe(true);
  });
});
