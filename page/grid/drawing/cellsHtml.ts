// The cells of a part of the tab as HTML, each at its place; what they show and how is the host's own rendering.
import type { CellClasses } from '../../../host/files/html/cellCss';
import { chartFigure } from '../../../host/files/html/chartFigure';
import { escapeHtml } from '../../../host/files/html/escape';
import { shownCell } from '../../../host/files/html/shownCell';
import type { Area } from '../../../host/model/workbook';
import type { GridView } from './gridView';

/** The rows of the area, counted in pixels from the first cell of `origin`; looks are named by `classes`. */
export const cellsHtml = (
  view: GridView,
  area: Area,
  origin: { readonly row: number },
  classes: CellClasses,
): string => {
  const { rows } = view;
  let html = '';
  for (let row = area.row; row <= area.lastRow; row += 1) {
    const height = rows.span(row, row);
    if (height === 0) continue;
    let cells = '';
    for (let column = area.column; column <= area.lastColumn; column += 1) {
      cells += cellHtml(view, row, column, classes);
    }
    // A row without cells of its own, all of them under a merge from above, is no row to a screen reader.
    if (cells !== '')
      html += `<div role="row" aria-rowindex="${row}" class="row" style="top:${rows.start(row) - rows.start(origin.row)}px;height:${height}px">${cells}</div>`;
  }
  return html;
};

/** Where each column stands within its pane, as rules for the classes of cells. */
export const columnRules = ({ columns, sheet }: GridView): string => {
  let rules = '';
  for (let column = 1; column <= columns.count; column += 1) {
    const before = column > sheet.frozenColumns ? columns.start(sheet.frozenColumns + 1) : 0;
    rules += `.c${column}{left:${columns.start(column) - before}px;width:${columns.span(column, column)}px}`;
  }
  return rules;
};

const cellHtml = (view: GridView, row: number, column: number, classes: CellClasses): string => {
  const { rows, columns } = view;
  if (columns.span(column, column) === 0) return '';
  const merge = view.mergeAt(row, column);
  // Drawn once, at its first cell that is not hidden.
  if (merge !== undefined && !isAtStart(view, merge, row, column)) return '';
  const cell = shownCell(view, row, column, merge);
  const names = ['cell', `c${column}`, cell.look.vertical, ...cell.classes, classes.nameOf(cell.look)]
    .filter(Boolean)
    .join(' ');
  const size =
    merge === undefined
      ? ''
      : ` style="width:${columns.span(merge.column, merge.lastColumn)}px;height:${rows.span(merge.row, merge.lastRow)}px"`;
  const note = cell.note === null ? '' : ` aria-description="${escapeHtml(cell.note)}"`;
  return `<div role="gridcell" aria-colindex="${merge?.column ?? column}" class="${names}"${size}${note}>${cell.html}</div>`;
};

const isAtStart = ({ rows, columns }: GridView, merge: Area, row: number, column: number): boolean =>
  rows.start(row) === rows.start(merge.row) && columns.start(column) === columns.start(merge.column);

/** The charts of the tab, at their places counted from a corner; a grid may hold nothing but cells of rows. */
export const chartsHtml = (view: GridView, origin: { row: number; column: number }): string => {
  const charts = view.sheet.charts.map((chart) => {
    const left = view.columns.start(chart.anchor.column) - view.columns.start(origin.column);
    const top = view.rows.start(chart.anchor.row) - view.rows.start(origin.row);
    return `<div role="gridcell" class="chart" style="left:${left}px;top:${top}px">${chartFigure(view.workbook, chart)}</div>`;
  });
  return charts.length === 0 ? '' : `<div role="row">${charts.join('')}</div>`;
};
