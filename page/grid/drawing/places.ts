// Between cells and pixels of the screen, with the frozen rows and columns where they stay.
import type { Area } from '../../../host/model/workbook';
import type { GridView } from './gridView';
import { headHeight, headWidth } from './heads';
import type { Place } from '../selection';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The cell at a point of the screen; null on the strips of letters and numbers. */
export const placeAt = (
  view: GridView,
  frame: HTMLElement,
  clientX: number,
  clientY: number,
): Place | null => {
  const { left, top } = frame.getBoundingClientRect();
  const x = clientX - left - headWidth;
  const y = clientY - top - headHeight;
  if (x < 0 || y < 0) return null;
  const fixedX = view.columns.span(1, view.sheet.frozenColumns);
  const fixedY = view.rows.span(1, view.sheet.frozenRows);
  return {
    row: view.rows.at(y < fixedY ? y : y + frame.scrollTop),
    column: view.columns.at(x < fixedX ? x : x + frame.scrollLeft),
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
