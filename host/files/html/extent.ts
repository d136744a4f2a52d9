// How much of a tab is worth showing: what holds content, is merged, or lies under a chart.
import { contentEnd } from '../../model/grid/cells';
import type { SheetModel } from '../../model/workbook';
import { chartSize } from '../chartSeries';
import { endOf } from '../geometry';

export interface Extent {
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** The last row and column to show; at least one of each, and the frozen ones. */
export const extentOf = (sheet: SheetModel): Extent => {
  const content = contentEnd(sheet);
  const charts = sheet.charts.map((chart) => endOf(sheet, chart.anchor, chartSize(chart)));
  return {
    lastRow: Math.max(
      1,
      sheet.frozenRows,
      content.lastRow,
      ...sheet.merges.map((area) => area.lastRow),
      ...charts.map(({ row }) => row),
    ),
    lastColumn: Math.max(
      1,
      sheet.frozenColumns,
      content.lastColumn,
      ...sheet.merges.map((area) => area.lastColumn),
      ...charts.map(({ column }) => column),
    ),
  };
};
