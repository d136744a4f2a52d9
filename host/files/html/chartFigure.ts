// A chart as an inline drawing at its place on the tab, with the numbers it shows said in its description.
import { displayText } from '../../model/showing/displayText';
import { cellAt } from '../../model/grid/cells';
import type { CellModel, ChartModel, WorkbookModel } from '../../model/workbook';
import type { ChartColumn, ChartSeriesModel } from '../chartSeries';
import { chartData, chartOption, chartSize, chartText, valueAxisOption } from '../chartSeries';
import type { ChartDrawing } from './chartModel';
import { drawChart } from './chartDrawing';
import { escapeHtml } from './escape';

/** The figure of a chart; a chart of a kind that is not drawn says so in its place. */
export const chartFigure = (workbook: WorkbookModel, chart: ChartModel): string => {
  const { width, height } = chartSize(chart);
  const { offsetX, offsetY } = chart.anchor;
  const style = `left:${Number(offsetX)}px;top:${Number(offsetY)}px;width:${width}px;height:${height}px`;
  const data = chartData(workbook, chart);
  const title = chartText(chart, 'title');
  if (data === null) {
    return `<figure style="${style}"><p class="missing">${escapeHtml(`${chart.type}: ${title}`)}</p></figure>`;
  }
  const drawing: ChartDrawing = {
    title,
    width,
    height,
    categories: labelsOf(data.categories ?? data.series[0], workbook, data.categories === null),
    series: data.series.map((series) => ({
      ...series,
      values: valuesOf(series),
      texts: textsOf(series, workbook),
    })),
    horizontal: chart.type === 'BAR',
    stacked: chartOption(chart, 'isStacked') === true,
    legend: data.series.length > 1 && chartText(chart, 'legend.position') !== 'none',
    writeTick: (value) => displayText(onAxis(chart, data.series[0], value), workbook),
  };
  return `<figure style="${style}">${drawChart(drawing)}</figure>`;
};

const cellsOf = ({ sheet, area, withHiddenRows }: ChartColumn): (CellModel | undefined)[] => {
  const rows = Array.from(
    { length: Math.max(0, area.lastRow - area.row + 1) },
    (_, index) => area.row + index,
  );
  return rows
    .filter((row) => withHiddenRows || !sheet.hiddenRows.has(row))
    .map((row) => cellAt(sheet, row, area.column));
};

const labelsOf = (column: ChartColumn | undefined, workbook: WorkbookModel, numbered: boolean): string[] => {
  const cells = column === undefined ? [] : cellsOf(column);
  return cells.map((cell, index) => (numbered ? String(index + 1) : displayText(cell, workbook)));
};

/** Null where there is no number: a gap, not a zero. */
const valuesOf = (series: ChartSeriesModel): (number | null)[] =>
  cellsOf(series).map((cell) => (typeof cell?.value === 'number' ? cell.value : null));

const textsOf = (series: ChartSeriesModel, workbook: WorkbookModel): string[] =>
  cellsOf(series).map((cell) => (typeof cell?.value === 'number' ? displayText(cell, workbook) : ''));

/** A number in the format of the value axis, which is that of the cells where the chart sets none. */
const onAxis = (chart: ChartModel, series: ChartSeriesModel | undefined, value: number): CellModel => {
  const format = valueAxisOption(chart, 'format');
  const like = likeThe(series, value);
  return typeof format === 'string' ? { ...like, style: { ...like.style, numberFormat: format } } : like;
};

/** A number in the dress of the series' first number. */
const likeThe = (series: ChartSeriesModel | undefined, value: number): CellModel => {
  const sample = series && cellsOf(series).find((cell) => typeof cell?.value === 'number');
  return { value, ...(sample?.style ? { style: sample.style } : {}) };
};
