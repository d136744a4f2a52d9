// Charts for a file: bars, columns, lines and areas. A combination of them becomes columns, because the writer
// underneath draws one kind in a chart. Reading takes no charts from files, only those that the host noted: the reader
// underneath cannot tell bars from columns.
import type { ChartSeries, SheetChart, WriteChartKind } from 'hucre';
import type { ChartModel, SheetModel, WorkbookModel } from '../../model/workbook';
import type { ChartColumn, ChartSeriesModel } from '../chartSeries';
import { chartData, chartOption, chartSize, chartText, valueAxisOption } from '../chartSeries';
import { endOf } from '../geometry';
import { absoluteReference } from './references';

const fileKinds: Readonly<Record<string, WriteChartKind>> = {
  BAR: 'bar',
  COLUMN: 'column',
  LINE: 'line',
  AREA: 'area',
  COMBO: 'column',
};
const legends = { top: 'top', bottom: 'bottom', left: 'left', right: 'right' } as const;

const noTicks = { majorTickMark: 'none', minorTickMark: 'none' } as const;

/** The charts of a tab that a file can hold. */
export const chartsForFile = (
  workbook: WorkbookModel,
  sheet: SheetModel,
  sheetNames: ReadonlyMap<number, string>,
): SheetChart[] => {
  return sheet.charts.flatMap((chart) => {
    const type = fileKinds[chart.type];
    const data = chartData(workbook, chart);
    if (type === undefined || data === null) return [];
    const reference = (column: ChartColumn) =>
      absoluteReference(sheetNames.get(column.sheet.sheetId) ?? '', column.area);
    const title = chartText(chart, 'title');
    const end = endOf(sheet, chart.anchor, chartSize(chart));
    const legend = legends[chartText(chart, 'legend.position') as keyof typeof legends];
    return {
      type,
      ...(title === '' ? { showTitle: false } : { title, titleFontSize: 12, titleBold: true }),
      legend: legend ?? (data.series.length > 1 ? ('bottom' as const) : (false as const)),
      series: data.series.map((series) => ({
        ...seriesForFile(series, reference),
        ...(data.categories === null ? {} : { categories: reference(data.categories) }),
      })),
      // Else programs leave out what is hidden.
      ...(chart.hiddenDimensions === 'SHOW_BOTH' ? { plotVisOnly: false } : {}),
      anchor: {
        from: { row: chart.anchor.row - 1, col: chart.anchor.column - 1 },
        to: { row: end.row - 1, col: end.column - 1 },
      },
      axes: {
        // Sheets draws bars from the top down, files from the bottom up.
        x: { ...noTicks, ...(type === 'bar' ? { reverse: true } : {}) },
        y: { ...noTicks, ...(type === 'bar' ? { crosses: 'max' as const } : {}), ...valueAxisForFile(chart) },
      },
      // Few marks carry their values; the lines of a grid, which come out black in some programs, are not needed.
      ...(data.series.length === 1 && type !== 'line'
        ? { dataLabels: { showValue: true, fontSize: 8 } }
        : {}),
      ...(chartOption(chart, 'isStacked') === true && type !== 'line'
        ? { barGrouping: 'stacked' as const }
        : {}),
    };
  });
};

/** Where the value axis begins and how its numbers look, as far as the chart says. */
const valueAxisForFile = (
  chart: ChartModel,
): {
  readonly scale?: { readonly min: number };
  readonly numberFormat?: { readonly formatCode: string };
} => {
  const least = valueAxisOption(chart, 'minValue');
  const format = valueAxisOption(chart, 'format');
  return {
    ...(typeof least === 'number' ? { scale: { min: least } } : {}),
    ...(typeof format === 'string' ? { numberFormat: { formatCode: format } } : {}),
  };
};

const seriesForFile = (series: ChartSeriesModel, reference: (column: ChartColumn) => string): ChartSeries => {
  const color = series.color.slice(1).toUpperCase();
  return {
    ...(series.name === '' ? {} : { name: series.name }),
    values: reference(series),
    color,
    ...(series.kind === 'line'
      ? {
          stroke: { width: 2, ...(series.dashed ? { dash: 'dash' as const } : {}) },
          marker: { symbol: 'none' as const },
        }
      : {}),
  };
};
