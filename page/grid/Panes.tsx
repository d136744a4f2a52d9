// The four parts of a tab, held in place by position: sticky: frozen corner, frozen rows, frozen columns, the rest.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { columnLetters } from '../../host/model/a1';
import type { Area } from '../../host/model/workbook';
import { cellsHtml, chartsHtml } from './cellsHtml';
import type { GridView } from './gridView';

/** Pixels of the strip with the row numbers and of that with the column letters. */
export const headWidth = 46;
export const headHeight = 22;

export interface PanesProps {
  readonly view: GridView;
  /** The rows below the frozen ones that are in view. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Only rows in view are drawn, so that ten thousand scroll. */
export const Panes = ({ view, firstRow, lastRow, lastColumn }: PanesProps): JSX.Element => {
  const { rows, columns, sheet } = view;
  const { frozenRows, frozenColumns } = sheet;
  const left = columns.span(1, frozenColumns);
  const top = rows.span(1, frozenRows);
  const frozen = { row: 1, lastRow: frozenRows };
  const moving = { row: Math.max(firstRow, frozenRows + 1), lastRow };
  const fixed = { column: 1, lastColumn: frozenColumns };
  const rest = { column: frozenColumns + 1, lastColumn: Math.max(lastColumn, frozenColumns) };
  const cells = (area: Area): string => cellsHtml(view, area, originOf(area, frozenRows));
  const corner = useMemo(
    () => cells({ ...frozen, ...fixed }) + lettersHtml(view, fixed) + numbersHtml(view, frozen),
    [view],
  );
  const above = useMemo(() => cells({ ...frozen, ...rest }) + lettersHtml(view, rest), [view, lastColumn]);
  const beside = useMemo(
    () => cells({ ...moving, ...fixed }) + numbersHtml(view, moving),
    [view, firstRow, lastRow, lastColumn],
  );
  const body = useMemo(
    () =>
      cells({ ...moving, ...rest }) + chartsHtml(view, { row: frozenRows + 1, column: frozenColumns + 1 }),
    [view, firstRow, lastRow, lastColumn],
  );
  const size = {
    gridTemplateColumns: `${headWidth + left}px ${columns.span(frozenColumns + 1, columns.count)}px`,
    gridTemplateRows: `${headHeight + top}px ${rows.span(frozenRows + 1, rows.count)}px`,
  };
  return (
    <div class={`canvas${sheet.gridlinesHidden ? ' plain' : ''}`} style={size}>
      <div class={`pane corner${edges(sheet)}`} dangerouslySetInnerHTML={{ __html: corner }} />
      <div class={`pane above${edges(sheet)}`} dangerouslySetInnerHTML={{ __html: above }} />
      <div class={`pane beside${edges(sheet)}`} dangerouslySetInnerHTML={{ __html: beside }} />
      <div class="pane body" dangerouslySetInnerHTML={{ __html: body }} />
    </div>
  );
};

const edges = ({ frozenRows, frozenColumns }: GridView['sheet']): string =>
  `${frozenRows > 0 ? ' rows-frozen' : ''}${frozenColumns > 0 ? ' columns-frozen' : ''}`;

/** Panes begin at the first frozen cell, or at the first behind the frozen ones. */
const originOf = (area: Area, frozenRows: number): { row: number; column: number } => ({
  row: area.row > frozenRows ? frozenRows + 1 : 1,
  column: area.column,
});

const lettersHtml = (
  { columns }: GridView,
  { column, lastColumn }: Pick<Area, 'column' | 'lastColumn'>,
): string => {
  let html = '';
  for (let index = column; index <= lastColumn; index += 1) {
    const width = columns.span(index, index);
    const left = columns.span(column, index - 1);
    if (width > 0)
      html += `<div class="letter" role="columnheader" style="left:${left}px;width:${width}px">${columnLetters(index)}</div>`;
  }
  return html === '' ? '' : `<div class="letters" role="row">${html}</div>`;
};

const numbersHtml = ({ rows, sheet }: GridView, { row, lastRow }: Pick<Area, 'row' | 'lastRow'>): string => {
  const from = row > sheet.frozenRows ? sheet.frozenRows + 1 : 1;
  let html = '';
  for (let index = row; index <= lastRow; index += 1) {
    const height = rows.span(index, index);
    const top = rows.span(from, index - 1);
    if (height > 0) html += `<div class="number" style="top:${top}px;height:${height}px">${index}</div>`;
  }
  return `<div class="numbers" aria-hidden="true">${html}</div>`;
};
