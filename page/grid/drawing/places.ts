// Between cells and pixels of the screen, with the frozen rows and columns where they stay.
import type { Area } from '../../../host/model/workbook';
import type { GridView } from './gridView';
import { headHeight, headWidth } from './heads';
import type { Line, Place } from '../selection';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Pointed extends Place {
  /** The head that lies at the point instead of a cell: of the row, of the column, or of both in the corner. */
  readonly head: Line['kind'] | 'corner' | null;
}

/** The row and the column at a point of the screen. */
export const pointedAt = (
  view: GridView,
  frame: HTMLElement,
  { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
): Pointed => {
  const { left, top } = frame.getBoundingClientRect();
  const x = clientX - left - headWidth;
  const y = clientY - top - headHeight;
  const fixedX = view.columns.span(1, view.sheet.frozenColumns);
  const fixedY = view.rows.span(1, view.sheet.frozenRows);
  return {
    row: view.rows.at(y < fixedY ? y : y + frame.scrollTop),
    column: view.columns.at(x < fixedX ? x : x + frame.scrollLeft),
    head: y < 0 ? (x < 0 ? 'corner' : 'column') : x < 0 ? 'row' : null,
  };
};

/** Where the area is seen, from the corner of the first cell; null where frozen parts cover it. */
export const boxOf = (view: GridView, scroll: { left: number; top: number }, area: Area): Box | null => {
  const across = seen(view.columns, area.column, area.lastColumn, view.sheet.frozenColumns, scroll.left);
  const down = seen(view.rows, area.row, area.lastRow, view.sheet.frozenRows, scroll.top);
  if (across === null || down === null) return null;
  return { left: across[0], width: across[1] - across[0], top: down[0], height: down[1] - down[0] };
};

const seen = (
  lines: GridView['rows'],
  first: number,
  last: number,
  frozen: number,
  scrolled: number,
): readonly [number, number] | null => {
  const edge = lines.span(1, frozen);
  const start = first <= frozen ? lines.start(first) : Math.max(edge, lines.start(first) - scrolled);
  const end = last <= frozen ? lines.start(last + 1) : lines.start(last + 1) - scrolled;
  return end <= start ? null : [start, end];
};

/** Scrolls so that the cell is seen whole. */
export const scrollTo = (frame: HTMLElement, view: GridView, { row, column }: Place): void => {
  const { frozenRows, frozenColumns } = view.sheet;
  if (row > frozenRows) {
    const edge = view.rows.span(1, frozenRows);
    const start = view.rows.start(row);
    const end = view.rows.start(row + 1) + headHeight;
    if (start - edge < frame.scrollTop) frame.scrollTop = start - edge;
    else if (end > frame.scrollTop + frame.clientHeight) frame.scrollTop = end - frame.clientHeight;
  }
  if (column > frozenColumns) {
    const edge = view.columns.span(1, frozenColumns);
    const start = view.columns.start(column);
    const end = view.columns.start(column + 1) + headWidth;
    if (start - edge < frame.scrollLeft) frame.scrollLeft = start - edge;
    else if (end > frame.scrollLeft + frame.clientWidth) frame.scrollLeft = end - frame.clientWidth;
  }
};
