// The numbers on a chart: each mark as its cell shows it, the axis in its own format where it has one.
import { chartFigure } from '../../../../host/files/html/chartFigure';
import { createWorkbook } from '../../../../host/model/createWorkbook';
import type { CellModel, ChartModel } from '../../../../host/model/workbook';

const figure = (options: Record<string, unknown>): string => {
  const workbook = createWorkbook({ name: 'Thử' });
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('A new workbook has a tab');
  [
    ['Thôn', 'Tỷ lệ', ''],
    ['Đông', 0.5, '"■ "0.00%'],
    ['Tây', 1, '"✔ "0.00%'],
  ].forEach(([name, rate, numberFormat], row) => {
    sheet.rows.set(
      row + 1,
      new Map<number, CellModel>([
        [1, { value: name ?? null }],
        [2, { value: rate ?? null, style: { numberFormat: String(numberFormat) } }],
      ]),
    );
  });
  const chart: ChartModel = {
    chartId: 1,
    type: 'BAR',
    ranges: [{ sheetId: sheet.sheetId, area: { row: 1, column: 1, lastRow: 3, lastColumn: 2 } }],
    anchor: { row: 5, column: 1, offsetX: 0, offsetY: 0 },
    options,
    headerCount: 1,
  };
  return chartFigure(workbook, chart);
};

it('a mark carries the value as its own cell shows it', () => {
  expect(figure({})).toContain('■ 50,00%');
  expect(figure({})).toContain('✔ 100,00%');
});

it('the axis takes over the format of the first cell, unless it has one of its own', () => {
  expect(figure({})).toContain('>■ 0,00%<');
  const own = figure({ 'hAxis.format': '0%' });
  expect(own).toContain('>0%<');
  expect(own).not.toContain('>■ 0,00%<');
  expect(figure({ 'hAxes.0.format': '0%' })).toBe(own);
});

it('an axis whose options are set as an object ignores them, as was seen on live', () => {
  expect(figure({ hAxis: { format: '0%' } })).toBe(figure({}));
  expect(figure({ hAxes: { 0: { format: '0%' } } })).toBe(figure({}));
});
