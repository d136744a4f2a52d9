// Google's class EmbeddedChartBuilder.
import { cloneData } from '../../../model/cloning';
import { defineClass, handle, type Emulates, type Rules } from '../../../runtime/objects/emulatedClass';
import { nameOf, valueNamed } from '../../../runtime/objects/enumeration';
import { stateOf } from '../../../runtime/objects/objectStates';
import { chartTypes } from '../../charts';
import { chartRanges } from './EmbeddedChart';
import type { GoogleEmbeddedChartBuilder, GoogleRange } from '../googleTypes';
import { chartBuilderKind, rangeKind } from '../kinds';
import type { ChartState, TypedChartBuilders } from '../states';

/** A builder that goes on with the same chart, now of that type. */
const asType = <Type extends keyof TypedChartBuilders>(
  state: ChartState,
  type: Type,
): TypedChartBuilders[Type] => {
  const { world, workbook, sheet, chart } = state;
  chart.type = type;
  return world.make.typedChartBuilder(type, { world, workbook, sheet, chart });
};

export const chartBuilderMethods = {
  setChartType(type: GoogleAppsScript.Charts.ChartType) {
    this.chart.type = nameOf(type);
    return this.self;
  },
  getChartType() {
    return valueNamed(chartTypes, this.chart.type);
  },
  addRange(range: GoogleRange) {
    const { sheet, area } = stateOf(rangeKind, range);
    this.chart.ranges.push({ sheetId: sheet.sheetId, area });
    return this.self;
  },
  removeRange(range: GoogleRange) {
    const { sheet, area } = stateOf(rangeKind, range);
    this.chart.ranges = this.chart.ranges.filter(
      (other) =>
        other.sheetId !== sheet.sheetId ||
        other.area.row !== area.row ||
        other.area.column !== area.column ||
        other.area.lastRow !== area.lastRow ||
        other.area.lastColumn !== area.lastColumn,
    );
    return this.self;
  },
  clearRanges() {
    this.chart.ranges = [];
    return this.self;
  },
  getRanges() {
    return chartRanges(this);
  },
  setPosition(row: number, column: number, offsetX: number, offsetY: number) {
    this.chart.anchor = { row, column, offsetX, offsetY };
    return this.self;
  },
  getContainer() {
    return this.world.make.containerInfo({ ...this.chart.anchor });
  },
  setOption(option: string, value: unknown) {
    this.chart.options = { ...this.chart.options, [option]: value };
    return this.self;
  },
  setNumHeaders(count: number) {
    this.chart.headerCount = count;
    return this.self;
  },
  setHiddenDimensionStrategy(strategy: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy) {
    this.chart.hiddenDimensions = nameOf(strategy);
    return this.self;
  },
  asAreaChart() {
    return asType(this, 'AREA');
  },
  asBarChart() {
    return asType(this, 'BAR');
  },
  asColumnChart() {
    return asType(this, 'COLUMN');
  },
  asComboChart() {
    return asType(this, 'COMBO');
  },
  asLineChart() {
    return asType(this, 'LINE');
  },
  asPieChart() {
    return asType(this, 'PIE');
  },
  asScatterChart() {
    return asType(this, 'SCATTER');
  },
  build() {
    const { world, workbook, sheet, chart } = this;
    return world.make.chart({ world, workbook, sheet, chart: cloneData(chart) });
  },
} satisfies Emulates<GoogleEmbeddedChartBuilder, ChartState>;

export const chartBuilderRules: Rules<typeof chartBuilderMethods> = {
  setChartType: handle('ChartType'),
  getChartType: handle(),
  addRange: handle('Range'),
  removeRange: handle('Range'),
  clearRanges: handle(),
  getRanges: handle(),
  setPosition: handle('Integer, Integer, Integer, Integer'),
  getContainer: handle(),
  setOption: handle('String, Object'),
  setNumHeaders: handle('Integer'),
  setHiddenDimensionStrategy: handle('ChartHiddenDimensionStrategy'),
  asAreaChart: handle(),
  asBarChart: handle(),
  asColumnChart: handle(),
  asComboChart: handle(),
  asLineChart: handle(),
  asPieChart: handle(),
  asScatterChart: handle(),
  build: handle(),
};

/** Printed, a builder shows Google's own class name, which starts so. */
const print = 'com.google.apps.maestro.server.beans.trix.impl.ChartPropertyApiEmbeddedChartBuilder@0';

export const chartBuilderClass = defineClass(chartBuilderKind, chartBuilderMethods, chartBuilderRules, {
  print,
});
