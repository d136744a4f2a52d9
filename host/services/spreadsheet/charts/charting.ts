// Charts as scripts build them.
import type { ChartState, SheetPlace } from '../states';

/** A chart of no type and no ranges in the tab's first cell, as a new builder holds it. */
export const newChart = ({ world, workbook, sheet }: SheetPlace): ChartState => ({
  world,
  workbook,
  sheet,
  chart: {
    chartId: 0,
    type: 'COLUMN',
    ranges: [],
    anchor: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
    options: {},
    headerCount: 0,
  },
});
