// The global Charts: only its enumerations that embedded charts need.
import type { CallGate } from '../runtime/calls/callGate';
import { defineClass, kindOf } from '../runtime/objects/emulatedClass';
import { exposeObject } from '../runtime/objects/emulatedObject';
import { enumeration } from '../runtime/objects/enumeration';

type GoogleCharts = GoogleAppsScript.Charts.Charts;

export const chartTypes = enumeration<typeof GoogleAppsScript.Charts.ChartType>('Charts.ChartType', [
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
]);

export const chartPositions = enumeration<typeof GoogleAppsScript.Charts.Position>('Charts.Position', [
  'TOP',
  'RIGHT',
  'BOTTOM',
  'NONE',
]);

export const curveStyles = enumeration<typeof GoogleAppsScript.Charts.CurveStyle>('Charts.CurveStyle', [
  'NORMAL',
  'SMOOTH',
]);

export const hiddenDimensionStrategies = enumeration<
  typeof GoogleAppsScript.Charts.ChartHiddenDimensionStrategy
>('Charts.ChartHiddenDimensionStrategy', ['IGNORE_BOTH', 'IGNORE_COLUMNS', 'IGNORE_ROWS', 'SHOW_BOTH']);

const chartsClass = defineClass(
  kindOf<GoogleCharts, object>('Charts', 'Charts'),
  {},
  {},
  {
    properties: {
      ChartHiddenDimensionStrategy: hiddenDimensionStrategies,
      ChartType: chartTypes,
      CurveStyle: curveStyles,
      Position: chartPositions,
    },
  },
);

/** The global object Charts. */
export const createCharts = (gate: CallGate): GoogleCharts => exposeObject(chartsClass, {}, gate);
