// The global Charts: only its enumeration of chart types, which embedded charts need.
import type { CallGate } from '../runtime/callGate';
import { defineClass, kindOf } from '../runtime/emulatedClass';
import { exposeObject } from '../runtime/emulatedObject';
import { enumeration } from '../runtime/enumeration';

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

const chartsClass = defineClass(
  kindOf<GoogleCharts, object>('Charts', 'Charts'),
  {},
  {},
  { properties: { ChartType: chartTypes } },
);

/** The global object Charts. */
export function createCharts(gate: CallGate): GoogleCharts {
  return exposeObject(chartsClass, {}, gate);
}
