// Writes a layout onto a sheet: its cells, merges, widths, frozen rows, charts and filter.
import type { LayoutArea, LayoutChart, LayoutHeights, SheetLayout } from '../../views/sheet/layout';
import { writeCells } from './cellWriter';
import { growTo } from './sheetRoom';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const rangeOf = (sheet: Sheet, { row, column, rows, columns }: LayoutArea): Range =>
  sheet.getRange(row, column, rows, columns);

/** Neighbouring columns of the same width are set together. */
export const writeWidths = (sheet: Sheet, widths: readonly number[], firstColumn = 1): void => {
  let start = 0;
  widths.forEach((width, index) => {
    if (widths[index + 1] === width) return;
    sheet.setColumnWidths(firstColumn + start, index - start + 1, width);
    start = index + 1;
  });
};

/** Rows that follow one another and are equally high are set together. */
const writeHeights = (sheet: Sheet, heights: readonly LayoutHeights[]): void => {
  const runs: LayoutHeights[] = [];
  for (const next of [...heights].sort((one, other) => one.row - other.row)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.row + last.rows === next.row && last.pixels === next.pixels)
      runs[runs.length - 1] = { ...last, rows: last.rows + next.rows };
    else runs.push(next);
  }
  for (const { row, rows, pixels } of runs) sheet.setRowHeights(row, rows, pixels);
};

const chartTypeOf = (chart: LayoutChart): GoogleAppsScript.Charts.ChartType =>
  chart.type === 'column' ? Charts.ChartType.COLUMN : Charts.ChartType.LINE;

const insertChart = (sheet: Sheet, chart: LayoutChart): void => {
  const builder = sheet.newChart().setChartType(chartTypeOf(chart));
  for (const area of chart.data) builder.addRange(rangeOf(sheet, area));
  builder
    .setNumHeaders(1)
    .setPosition(chart.at.row, chart.at.column, 0, 0)
    // What it draws stands in hidden columns.
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setOption('title', chart.title)
    .setOption('width', chart.width)
    .setOption('height', chart.height)
    .setOption('colors', [...chart.colors])
    .setOption('legend.position', 'bottom');
  if (chart.stacked) builder.setOption('isStacked', true);
  // A column that does not begin at 0 says something else than its figure. Dotted: Google was seen to ignore what is set
  // of an axis as an object.
  if (chart.type === 'column') builder.setOption('vAxes.0.minValue', 0);
  // Else the axis takes over the number format of the cells.
  if (chart.percent) builder.setOption('vAxes.0.format', '0%');
  sheet.insertChart(builder.build());
};

/** The whole layout on a sheet that is empty. */
export const writeLayout = (sheet: Sheet, layout: SheetLayout): void => {
  writeCells(sheet, 1, layout.rows);
  for (const area of layout.merged) rangeOf(sheet, area).merge();
  for (const area of layout.mergedAcross) rangeOf(sheet, area).mergeAcross();
  writeWidths(sheet, layout.widths);
  writeHeights(sheet, layout.heights);
  const { hiddenColumns, widths } = layout;
  if (hiddenColumns > 0) sheet.hideColumns(widths.length - hiddenColumns + 1, hiddenColumns);
  if (layout.frozenRows > 0) sheet.setFrozenRows(layout.frozenRows);
  if (layout.frozenColumns > 0) sheet.setFrozenColumns(layout.frozenColumns);
  sheet.setHiddenGridlines(true);
  if (layout.tabColor !== null) sheet.setTabColor(layout.tabColor);
  if (layout.filter !== null) rangeOf(sheet, layout.filter).createFilter();
  for (const chart of layout.charts) insertChart(sheet, chart);
};

/** Empties the sheet of that size of values, looks and merged cells. */
const clearSheet = (
  sheet: Sheet,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): void => {
  sheet.clear();
  // Google lets nothing frozen and no merge cut through one another: what is frozen goes first, and comes back last.
  sheet.setFrozenRows(0);
  sheet.setFrozenColumns(0);
  sheet.getRange(1, 1, rows, columns).breakApart();
};

/** The layout in place of all that is on the sheet, which is left as it was where there is no room for more. */
export const rewriteLayout = (sheet: Sheet, layout: SheetLayout): void => {
  // Room first: where there is none for more the tab is left as it was.
  const size = growTo(sheet, layout.rows.length, layout.widths.length);
  clearSheet(sheet, size);
  writeLayout(sheet, layout);
};
