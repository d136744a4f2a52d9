// Writes a layout onto a sheet: its cells, merges, widths, frozen rows, charts and filter.
import type { LayoutArea, LayoutChart, LayoutHeights, SheetLayout } from '../../views/sheet/layout';
import { columnLetter } from '../../schema/grid';
import { writeCellsOn } from './cellWriter';
import { growTo } from './sheetRoom';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The block in A1 notation. */
const placeOf = ({ row, column, rows, columns }: LayoutArea): string =>
  `${columnLetter(column - 1)}${row}:${columnLetter(column + columns - 2)}${row + rows - 1}`;

/** The ranges of blocks that the sheet has room for: named in one list, since each by itself would be a call more. */
const rangesOf = (sheet: Sheet, areas: readonly LayoutArea[]): ((area: LayoutArea) => Range) => {
  const ranges = sheet.getRangeList(areas.map(placeOf)).getRanges();
  return (area) =>
    ranges[areas.indexOf(area)] ?? sheet.getRange(area.row, area.column, area.rows, area.columns);
};

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

const insertChart = (sheet: Sheet, chart: LayoutChart, rangeOf: (area: LayoutArea) => Range): void => {
  const builder = sheet.newChart().setChartType(chartTypeOf(chart));
  for (const area of chart.data) builder.addRange(rangeOf(area));
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

/**
 * What lies on the page: cells, merges, sizes, filter and charts. The sheet is empty there and has room for it, and so many
 * columns behind it, which are hidden with its last ones.
 */
const writePage = (sheet: Sheet, layout: SheetLayout, surplus = 0): void => {
  const { merged, mergedAcross, filter, charts } = layout;
  const page: LayoutArea = { row: 1, column: 1, rows: layout.rows.length, columns: layout.widths.length };
  const filtered = filter === null ? [] : [filter];
  const drawn = charts.flatMap(({ data }) => data);
  const rangeOf = rangesOf(sheet, [page, ...merged, ...mergedAcross, ...filtered, ...drawn]);
  writeCellsOn(sheet, rangeOf(page), layout.rows);
  for (const area of merged) rangeOf(area).merge();
  for (const area of mergedAcross) rangeOf(area).mergeAcross();
  writeWidths(sheet, layout.widths);
  writeHeights(sheet, layout.heights);
  const { hiddenColumns, widths } = layout;
  if (hiddenColumns > 0) sheet.hideColumns(widths.length - hiddenColumns + 1, hiddenColumns + surplus);
  for (const area of filtered) rangeOf(area).createFilter();
  for (const chart of charts) insertChart(sheet, chart, rangeOf);
};

const freeze = (sheet: Sheet, { frozenRows, frozenColumns }: SheetLayout): void => {
  if (frozenRows > 0) sheet.setFrozenRows(frozenRows);
  if (frozenColumns > 0) sheet.setFrozenColumns(frozenColumns);
};

/** The whole layout on a sheet that has just been made and has room for it, and `surplus` columns that a page may hide. */
export const writeLayout = (sheet: Sheet, layout: SheetLayout, surplus = 0): void => {
  writePage(sheet, layout, surplus);
  freeze(sheet, layout);
  sheet.setHiddenGridlines(true);
  if (layout.tabColor !== null) sheet.setTabColor(layout.tabColor);
};

/** The page in the parts into which what it freezes cuts it. */
const partsOf = ({ rows, widths, frozenRows, frozenColumns }: SheetLayout): readonly LayoutArea[] => {
  const cut = (frozen: number, all: number) =>
    [
      { from: 1, size: Math.min(frozen, all) },
      { from: frozen + 1, size: all - frozen },
    ].filter(({ size }) => size > 0);
  return cut(frozenRows, rows.length).flatMap((down) =>
    cut(frozenColumns, widths.length).map((across) => ({
      row: down.from,
      rows: down.size,
      column: across.from,
      columns: across.size,
    })),
  );
};

/**
 * Makes room for the page, and splits what is merged on it; true where the sheet stands as it was left, and nothing had to be
 * asked. Google lets nothing frozen and no merge cut through one another: where people have frozen other lines, what is
 * frozen goes first.
 */
const splitPage = (sheet: Sheet, layout: SheetLayout): boolean => {
  try {
    sheet.getRangeList(partsOf(layout).map(placeOf)).breakApart();
    return true;
  } catch {
    // Room first: where there is none for more the tab is left as it was.
    const { rows, columns } = growTo(sheet, layout.rows.length, layout.widths.length);
    sheet.setFrozenRows(0);
    sheet.setFrozenColumns(0);
    sheet.getRange(1, 1, rows, columns).breakApart();
    return false;
  }
};

/** The layout in place of all that is on the sheet, which is left as it was where there is no room for more. */
export const rewriteLayout = (sheet: Sheet, layout: SheetLayout): void => {
  const stands = splitPage(sheet, layout);
  sheet.clear();
  writePage(sheet, layout);
  if (!stands) freeze(sheet, layout);
};
