// Google's classes EmbeddedChart, ChartOptions and ContainerInfo: charts as they stand on a tab.
import { cloneData } from '../../../model/cloning';
import { boundOnAllSides } from '../../../model/grid/a1';
import { sheetWithId } from '../../../model/findSheet';
import { defineClass, handle, kindOf, read, type Emulates } from '../../../runtime/objects/emulatedClass';
import type { GoogleContainerInfo, GoogleEmbeddedChart, GoogleRange } from '../googleTypes';
import { chartKind, containerInfoKind } from '../kinds';
import type { ChartState } from '../states';

/** The ranges that the chart shows, of whichever tabs. */
export const chartRanges = ({ world, workbook, chart }: ChartState): GoogleRange[] =>
  chart.ranges.flatMap(({ sheetId, area }) => {
    const sheet = sheetWithId(workbook, sheetId);
    return sheet ? [world.make.range({ world, workbook, sheet }, area, boundOnAllSides)] : [];
  });

const chartMethods = {
  /** Null until the chart is inserted. */
  getChartId() {
    return this.chart.chartId === 0 ? null : this.chart.chartId;
  },
  getRanges() {
    return chartRanges(this);
  },
  getNumHeaders() {
    return this.chart.headerCount;
  },
  getOptions() {
    const { world, workbook, sheet, chart } = this;
    return world.make.chartOptions({ world, workbook, sheet, chart });
  },
  getContainerInfo() {
    return this.world.make.containerInfo({ ...this.chart.anchor });
  },
  modify() {
    const { world, workbook, sheet, chart } = this;
    return world.make.chartBuilder({ world, workbook, sheet, chart: cloneData(chart) });
  },
} satisfies Emulates<GoogleEmbeddedChart, ChartState>;

export const chartClass = defineClass(chartKind, chartMethods, {
  getChartId: read(),
  getRanges: handle(),
  getNumHeaders: read(),
  getOptions: handle(),
  getContainerInfo: handle(),
  modify: handle(),
});

const optionsMethods = {
  /** Null for an option that was not set. */
  get(option: string) {
    return this.chart.options[option] ?? null;
  },
} satisfies Emulates<GoogleAppsScript.Charts.ChartOptions, ChartState>;

export const chartOptionsClass = defineClass(
  kindOf<GoogleAppsScript.Charts.ChartOptions, ChartState>('Charts', 'ChartOptions'),
  optionsMethods,
  { get: read('String') },
);

const containerMethods = {
  getAnchorRow() {
    return this.row;
  },
  getAnchorColumn() {
    return this.column;
  },
  getOffsetX() {
    return this.offsetX;
  },
  getOffsetY() {
    return this.offsetY;
  },
} satisfies Emulates<GoogleContainerInfo, ChartState['chart']['anchor']>;

export const containerInfoClass = defineClass(containerInfoKind, containerMethods, {
  getAnchorRow: read(),
  getAnchorColumn: read(),
  getOffsetX: read(),
  getOffsetY: read(),
});
