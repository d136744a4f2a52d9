// The cells of a part of the tab as HTML, each at its place; what they show and how is the host's own rendering.
import { cssOf } from '../../host/files/html/cellCss';
import { chartFigure } from '../../host/files/html/chartFigure';
import { escapeHtml } from '../../host/files/html/escape';
import { shownCell } from '../../host/files/html/shownCell';
import type { Area } from '../../host/model/workbook';
import type { GridView } from './gridView';

/** The rows of the area; places are counted from the area's corner `origin`. */
export const cellsHtml = (view: GridView, area: Area, origin: { row: number; column: number }): string => {
  const rows: string[] = [];
  const drawn = new Set<Area>();
  for (let row = area.row; row <= area.lastRow; row += 1) {
    if (view.rows.span(row, row) === 0) continue;
    let cells = '';
    for (let column = area.column; column <= area.lastColumn; column += 1) {
      cells += cellHtml(view, row, column, origin, drawn);
    }
    // A row without cells of its own, all of them under a merge from above, is no row to a screen reader.
    if (cells !== '') rows.push(`<div role="row" aria-rowindex="${row}">${cells}</div>`);
  }
  return rows.join('');
};

const cellHtml = (
  view: GridView,
  row: number,
  column: number,
  origin: { row: number; column: number },
  drawn: Set<Area>,
): string => {
  const { rows, columns } = view;
  const merge = view.mergeAt(row, column);
  if (columns.span(column, column) === 0 || (merge !== undefined && drawn.has(merge))) return '';
  if (merge !== undefined) drawn.add(merge);
  const place = merge ?? { row, column, lastRow: row, lastColumn: column };
  const cell = shownCell(view, row, column, merge);
  const style = [
    `left:${columns.start(place.column) - columns.start(origin.column)}px`,
    `top:${rows.start(place.row) - rows.start(origin.row)}px`,
    `width:${columns.span(place.column, place.lastColumn)}px`,
    `height:${rows.span(place.row, place.lastRow)}px`,
    cssOf(cell.look),
  ].join(';');
  const classes = ['cell', cell.look.vertical ?? 'bottom', ...cell.classes].join(' ');
  const note = cell.note === null ? '' : ` title="${escapeHtml(cell.note)}"`;
  const shown = cell.html === '' ? '' : `<div class="in">${cell.html}</div>`;
  return `<div role="gridcell" aria-colindex="${place.column}" class="${classes}" style="${escapeStyle(style)}"${note}>${shown}</div>`;
};

/** Names of fonts stand in single quotes, so the attribute may stand in double ones. */
const escapeStyle = (style: string): string => style.replace(/"/g, '');

/** The charts of the tab, at their places counted from a corner; a grid may hold nothing but cells of rows. */
export const chartsHtml = (view: GridView, origin: { row: number; column: number }): string => {
  const charts = view.sheet.charts.map((chart) => {
    const left = view.columns.start(chart.anchor.column) - view.columns.start(origin.column);
    const top = view.rows.start(chart.anchor.row) - view.rows.start(origin.row);
    return `<div role="gridcell" class="chart" style="left:${left}px;top:${top}px">${chartFigure(view.workbook, chart)}</div>`;
  });
  return charts.length === 0 ? '' : `<div role="row">${charts.join('')}</div>`;
};
