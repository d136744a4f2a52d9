// What a chart of Sheets draws: which cells are its categories and which its series, and how each series looks.
import { cellAt } from '../model/grid/cells';
import type { Area, ChartModel, SheetModel, WorkbookModel } from '../model/workbook';

export interface ChartColumn {
  readonly sheet: SheetModel;
  /** Without the header rows. */
  readonly area: Area;
  /** Whether hidden rows are taken all the same. */
  readonly withHiddenRows: boolean;
}

export type SeriesKind = 'bar' | 'column' | 'line' | 'area';

export interface ChartSeriesModel extends ChartColumn {
  /** From the header above the cells; empty without one. */
  readonly name: string;
  /** Lowercase #rrggbb. */
  readonly color: string;
  readonly kind: SeriesKind;
  readonly dashed: boolean;
}

export interface ChartData {
  /** Null when the chart has a single column only. */
  readonly categories: ChartColumn | null;
  readonly series: readonly ChartSeriesModel[];
}

/** The first colours that Sheets gives series. */
const usualColors = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72'];
const kinds: Readonly<Record<string, SeriesKind>> = {
  BAR: 'bar',
  COLUMN: 'column',
  LINE: 'line',
  AREA: 'area',
  COMBO: 'column',
};
const seriesKinds: Readonly<Record<string, SeriesKind>> = { bars: 'column', line: 'line', area: 'area' };

/**
 * Takes the chart's ranges side by side, as Sheets does when columns are merged: the first column holds the
 * categories, each further one a series. Null for a type that is not drawn (PIE, SCATTER …) or without any cells.
 */
export const chartData = (workbook: WorkbookModel, chart: ChartModel): ChartData | null => {
  const kind = kinds[chart.type];
  if (kind === undefined) return null;
  const columns = chart.ranges.flatMap(({ sheetId, area }) => {
    const sheet = workbook.sheets.find((candidate) => candidate.sheetId === sheetId);
    return sheet === undefined ? [] : columnsOf(sheet, area, chart);
  });
  const [categories = null, ...rest] = columns.length > 1 ? columns : [null, ...columns];
  const series = rest.flatMap((column, index) =>
    column === null ? [] : seriesOf(chart, column, kind, index),
  );
  return series.length === 0 ? null : { categories, series };
};

/** Hidden columns and rows are skipped, as on Google, unless the chart asks for them. */
const columnsOf = (
  sheet: SheetModel,
  area: Area,
  { headerCount, hiddenDimensions }: ChartModel,
): ChartColumn[] => {
  const withHiddenColumns = ['SHOW_BOTH', 'IGNORE_ROWS'].includes(hiddenDimensions ?? '');
  const withHiddenRows = showsHiddenRows(hiddenDimensions);
  return Array.from({ length: area.lastColumn - area.column + 1 }, (_, index) => area.column + index)
    .filter((column) => withHiddenColumns || !sheet.hiddenColumns.has(column))
    .map((column) => ({
      sheet,
      area: { row: area.row + headerCount, lastRow: area.lastRow, column, lastColumn: column },
      withHiddenRows,
    }));
};

const showsHiddenRows = (strategy: string | undefined): boolean =>
  ['SHOW_BOTH', 'IGNORE_COLUMNS'].includes(strategy ?? '');

const seriesOf = (
  chart: ChartModel,
  column: ChartColumn,
  kind: SeriesKind,
  index: number,
): ChartSeriesModel => {
  const { sheet, area } = column;
  const header = chart.headerCount > 0 ? cellAt(sheet, area.row - 1, area.column)?.value : null;
  const label = chartOption(chart, `series.${index}.labelInLegend`) ?? header ?? '';
  const ownKind =
    seriesKinds[String(chartOption(chart, `series.${index}.type`) ?? chartOption(chart, 'seriesType'))];
  return {
    ...column,
    name: String(label),
    color: colorOf(chart, index),
    kind: chart.type === 'COMBO' ? (ownKind ?? kind) : kind,
    dashed: Array.isArray(chartOption(chart, `series.${index}.lineDashStyle`)),
  };
};

const colorOf = (chart: ChartModel, index: number): string => {
  const own = chartOption(chart, `series.${index}.color`);
  const colors = chartOption(chart, 'colors');
  const shared: unknown = Array.isArray(colors) ? colors[index % Math.max(1, colors.length)] : undefined;
  const color = [own, shared].find(
    (candidate) => typeof candidate === 'string' && /^#[0-9a-f]{6}$/i.test(candidate),
  );
  return String(color ?? usualColors[index % usualColors.length]).toLowerCase();
};

/** An option by its dotted name, whether it was set dotted (`series.0.color`) or nested (`series`: `{0: {color}}`). */
export const chartOption = (chart: ChartModel, name: string): unknown => {
  if (name in chart.options) return chart.options[name];
  const steps = name.split('.');
  for (let taken = steps.length - 1; taken > 0; taken -= 1) {
    const start = steps.slice(0, taken).join('.');
    if (!(start in chart.options)) continue;
    return steps.slice(taken).reduce<unknown>(member, chart.options[start]);
  }
  return undefined;
};

const member = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

/**
 * An option of the axis along which values run: bars lie, all other kinds stand. Set dotted (`hAxis.format`,
 * `vAxes.0.format`), since options of axes that were set as objects were seen to be ignored on live.
 */
export const valueAxisOption = (chart: ChartModel, name: string): unknown => {
  const axis = chart.type === 'BAR' ? 'h' : 'v';
  return chart.options[`${axis}Axis.${name}`] ?? chart.options[`${axis}Axes.0.${name}`];
};

/** The text of an option such as `title` or `vAxis.title`; empty when it is not set. */
export const chartText = (chart: ChartModel, name: string): string => {
  const value = chartOption(chart, name);
  return typeof value === 'string' ? value : '';
};

/** Width and height in pixels; 600 by 371, as Sheets makes them, where none are set. */
export const chartSize = (chart: ChartModel): { readonly width: number; readonly height: number } => {
  const width = Number(chartOption(chart, 'width') ?? 600);
  const height = Number(chartOption(chart, 'height') ?? 371);
  return { width: width > 0 ? width : 600, height: height > 0 ? height : 371 };
};
