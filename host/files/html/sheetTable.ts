// A tab as a table: column letters, row numbers, cells with all their looks, and the charts that float over them.
import { columnLetters } from '../../model/grid/a1';
import type { ConditionalLooks } from '../../model/showing/conditionalFormats';
import { mergeFinder } from '../../model/grid/merges';
import type { Area, SheetModel, WorkbookModel } from '../../model/workbook';
import { columnWidth, rowHeight } from '../geometry';
import type { CellClasses } from './cellCss';
import { chartFigure } from './chartFigure';
import { escapeHtml } from './escape';
import type { Extent } from './extent';
import { extentOf } from './extent';
import type { SheetView } from './shownCell';
import { shownCell } from './shownCell';

interface Page extends SheetView {
  readonly extent: Extent;
  readonly classes: CellClasses;
}

/** Pixels of the column that holds the row numbers. */
const headWidth = 46;

/** The table of a tab; hidden rows and columns are left out. */
export const sheetTable = (
  workbook: WorkbookModel,
  sheet: SheetModel,
  conditional: ConditionalLooks,
  classes: CellClasses,
): string => {
  const page: Page = {
    workbook,
    sheet,
    extent: extentOf(sheet),
    conditional,
    mergeAt: mergeFinder(sheet),
    classes,
  };
  const columns = shown(page.extent.lastColumn, sheet.hiddenColumns);
  const width = columns.reduce((sum, column) => sum + columnWidth(sheet, column), headWidth);
  return [
    `<table class="grid${sheet.gridlinesHidden ? ' plain' : ''}" style="width:${width}px">`,
    `<colgroup><col style="width:${headWidth}px">${columns.map((column) => `<col style="width:${columnWidth(sheet, column)}px">`).join('')}</colgroup>`,
    `<thead><tr><th class="corner"></th>${columns.map((column) => `<th scope="col">${columnLetters(column)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...shown(page.extent.lastRow, sheet.hiddenRows).map((row) => rowHtml(page, row, columns)),
    '</tbody></table>',
  ].join('\n');
};

const shown = (last: number, hidden: ReadonlySet<number>): number[] =>
  Array.from({ length: last }, (_, index) => index + 1).filter((index) => !hidden.has(index));

const rowHtml = (page: Page, row: number, columns: readonly number[]): string => {
  const { sheet } = page;
  const cells = columns.map((column) => cellHtml(page, row, column)).join('');
  const frozen = row === sheet.frozenRows ? ' class="frozen"' : '';
  return `<tr${frozen} style="height:${rowHeight(sheet, row)}px"><th scope="row">${row}</th>${cells}</tr>`;
};

const cellHtml = (page: Page, row: number, column: number): string => {
  const { sheet, workbook } = page;
  const merge = page.mergeAt(row, column);
  if (merge !== undefined && !isFirstShown(merge, row, column, sheet)) return '';
  const cell = shownCell(page, row, column, merge);
  const classes = [
    page.classes.nameOf(cell.look),
    ...cell.classes,
    (merge?.lastColumn ?? column) === sheet.frozenColumns ? 'frozen' : '',
  ].filter(Boolean);
  const charts = sheet.charts.filter(({ anchor }) => anchor.row === row && anchor.column === column);
  const attributes = [
    classes.length === 0 ? '' : ` class="${classes.join(' ')}"`,
    merge === undefined ? '' : spanOf(merge, sheet),
    cell.note === null ? '' : ` title="${escapeHtml(cell.note)}"`,
  ];
  return `<td${attributes.join('')}>${cell.html}${charts.map((chart) => chartFigure(workbook, chart)).join('')}</td>`;
};

const isFirstShown = (merge: Area, row: number, column: number, sheet: SheetModel): boolean =>
  row === firstOf(merge.row, sheet.hiddenRows) && column === firstOf(merge.column, sheet.hiddenColumns);

const firstOf = (start: number, hidden: ReadonlySet<number>): number => {
  let index = start;
  while (hidden.has(index)) index += 1;
  return index;
};

const spanOf = (merge: Area, sheet: SheetModel): string => {
  const columns = countShown(merge.column, merge.lastColumn, sheet.hiddenColumns);
  const rows = countShown(merge.row, merge.lastRow, sheet.hiddenRows);
  return `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
};

const countShown = (first: number, last: number, hidden: ReadonlySet<number>): number =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((index) => !hidden.has(index))
    .length;
