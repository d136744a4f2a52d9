// Where the selection goes by keys: cell by cell, to the edge of what is filled, by the screen, to the ends.
import { cellAt, contentEnd, hasContent } from '../../host/model/grid/cells';
import type { SheetModel } from '../../host/model/workbook';
import type { GridView } from './drawing/gridView';
import type { Place, Selection } from './selection';
import { areaOf, selectCell } from './selection';

export type Move =
  | {
      readonly way: 'step' | 'edge';
      readonly down: number;
      readonly right: number;
      /** Whether the block is made larger, its first cell staying. */
      readonly extend: boolean;
      /** Tab goes along a row, from which Enter begins the next one. */
      readonly by?: 'tab' | 'enter';
    }
  | { readonly way: 'page'; readonly down: 1 | -1; readonly extend: boolean }
  | { readonly way: 'side' | 'corner'; readonly to: 'Home' | 'End'; readonly extend: boolean };

/** The selection after the move; `height` is what is seen of the tab, in pixels. */
export const moved = (view: GridView, selection: Selection, move: Move, height: number): Selection => {
  const to = target(view, selection, move, height);
  if (move.way === 'step' && move.by === 'tab')
    return { ...selectCell(view.sheet, to), home: selection.home ?? selection.active.column };
  if (move.way === 'step' && move.by === 'enter')
    return selectCell(view.sheet, { ...to, column: selection.home ?? to.column });
  return move.extend ? { active: selection.active, end: to } : selectCell(view.sheet, to);
};

const target = (view: GridView, selection: Selection, move: Move, height: number): Place => {
  const { rows, columns, sheet } = view;
  const from = startOf(view, selection, move);
  switch (move.way) {
    case 'step':
      return { row: rows.step(from.row, move.down), column: columns.step(from.column, move.right) };
    case 'edge':
      return edgeFrom(view, from, move.down, move.right);
    case 'page':
      return { row: rows.at(Math.max(0, rows.start(from.row) + move.down * height)), column: from.column };
    case 'side':
      return { row: from.row, column: move.to === 'Home' ? 1 : columns.count };
    case 'corner':
      return move.to === 'Home' ? { row: 1, column: 1 } : lastFilled(sheet);
  }
};

const lastFilled = (sheet: SheetModel): Place => {
  const { lastRow, lastColumn } = contentEnd(sheet);
  return { row: Math.max(1, lastRow), column: Math.max(1, lastColumn) };
};

/** A block is left from its active cell, a merged cell from its last row or column. */
const startOf = ({ sheet }: GridView, { active, end }: Selection, move: Move): Place => {
  if (move.extend) return end;
  if (end !== active || move.way !== 'step') return active;
  const area = areaOf({ active, end }, sheet);
  return {
    row: move.down > 0 ? area.lastRow : area.row,
    column: move.right > 0 ? area.lastColumn : area.column,
  };
};

/** To the last filled cell of a run, or over empty ones to the next filled one, or to the end of the tab. */
const edgeFrom = ({ rows, columns, sheet }: GridView, from: Place, down: number, right: number): Place => {
  const step = ({ row, column }: Place): Place => ({
    row: down === 0 ? row : rows.step(row, down),
    column: right === 0 ? column : columns.step(column, right),
  });
  const isFilled = ({ row, column }: Place): boolean => hasContent(cellAt(sheet, row, column));
  const isSame = (one: Place, other: Place): boolean => one.row === other.row && one.column === other.column;
  let at = step(from);
  const along = isFilled(from) && isFilled(at);
  for (let next = step(at); !isSame(next, at); next = step(at)) {
    if (along ? !isFilled(next) : isFilled(at)) return at;
    at = next;
  }
  return at;
};
