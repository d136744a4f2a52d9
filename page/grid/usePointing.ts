// What mouse and thumb do on the cells and their heads: select, drag, open, tick, follow a link; and which note is
// pointed at.
import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { cellAt } from '../../host/model/grid/cells';
import { commit, textOfActive, tick } from './acts';
import { opened } from './editing';
import type { Pointed } from './drawing/places';
import { pointedAt } from './drawing/places';
import type { Line, Place } from './selection';
import { selectAll, selectCell, selectLines } from './selection';
import type { SheetState } from './sheetState';

/** Milliseconds within which a second tap on the cell opens it. */
const doubleTap = 400;
/** Pixels at the right of a cell that its arrow has to itself, and around a check box. */
const arrowRoom = 18;
const boxRoom = 6;

export interface Pointing {
  /** The cell with a note that the mouse is over. */
  readonly hovered: Place | null;
  /** Whether a thumb has touched the sheet last, or is all there is. */
  readonly byThumb: boolean;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onMouseDown: (event: MouseEvent) => void;
    readonly onMouseMove: (event: MouseEvent) => void;
    readonly onMouseLeave: () => void;
    readonly onDblClick: (event: MouseEvent) => void;
    readonly onClick: (event: MouseEvent) => void;
  };
}

/** `open` puts the caret into the cell, with the keyboard of a phone. */
export const usePointing = (
  state: SheetState,
  frame: RefObject<HTMLElement | null>,
  focus: () => void,
  open: () => void,
): Pointing => {
  const { session, view, selection, select, editing } = state;
  const [hovered, hover] = useState<Place | null>(null);
  const [byThumb, setByThumb] = useState(() => matchMedia('(pointer: coarse)').matches);
  const tapped = useRef({ time: 0, row: 0, column: 0 });
  /** The head from which rows or columns are drawn out, until the mouse is let go. */
  const from = useRef<Line | null>(null);
  const placeOf = (event: MouseEvent): Pointed | null =>
    frame.current === null ? null : pointedAt(view, frame.current, event);

  const pressHead = (kind: Line['kind'] | 'corner', pointed: Place, extend: boolean): void => {
    if (kind === 'corner') return select(selectAll(session.sheet));
    from.current = { kind, index: extend ? selection.active[kind] : pointed[kind] };
    select(selectLines(session.sheet, from.current, pointed[kind]));
  };

  const onMouseDown = (event: MouseEvent): void => {
    event.preventDefault();
    const place = placeOf(event);
    if (place === null || !(event.target instanceof Element)) return;
    if (event.target.closest('a') !== null && follow(place, session)) return;
    if (editing !== null) commit(state);
    state.openList(null);
    from.current = null;
    if (place.head !== null) {
      pressHead(place.head, place, event.shiftKey);
      return focus();
    }
    const touched = selectCell(session.sheet, place);
    select(event.shiftKey ? { active: selection.active, end: place, still: true } : touched);
    focus();
    if (event.shiftKey) return;
    const { row, column } = touched.active;
    const before = tapped.current;
    tapped.current = { time: event.timeStamp, row, column };
    // What was typed in between has moved on: a tap that comes back to the cell is a first one.
    const stood = editing === null && selection.active.row === row && selection.active.column === column;
    const isSame = before.row === row && before.column === column;
    const again = stood && isSame && event.timeStamp - before.time < doubleTap;
    const at = { ...state, selection: touched, editing: null };
    const cell = event.target.closest('.cell');
    if (cell !== null && isOnBox(cell, event)) tick(at);
    else if (cell !== null && isOnArrow(cell, event)) state.openList(state.list === null ? { at: -1 } : null);
    else if (byThumb && again) open();
  };
  const drawOut = ({ row, column, head }: Pointed): void => {
    const { current } = from;
    if (current !== null) select(selectLines(session.sheet, current, current.kind === 'row' ? row : column));
    else if (head === null) select({ active: selection.active, end: { row, column } });
  };
  const onMouseMove = (event: MouseEvent): void => {
    const place = placeOf(event);
    if (place !== null && (event.buttons & 1) === 1 && editing === null && !byThumb) drawOut(place);
    const at = place?.head === null ? selectCell(session.sheet, place).active : null;
    const noted = at !== null && cellAt(session.sheet, at.row, at.column)?.note !== undefined ? at : null;
    if (noted?.row !== hovered?.row || noted?.column !== hovered?.column) hover(noted);
  };
  return {
    hovered,
    byThumb,
    handlers: {
      onPointerDown: ({ pointerType }) => setByThumb(pointerType === 'touch'),
      onMouseDown,
      onMouseMove,
      onMouseLeave: () => hover(null),
      // A link out of the book must not take the book away.
      onClick: (event) => {
        const link = event.target instanceof Element ? event.target.closest('a') : null;
        if (link === null) return;
        event.preventDefault();
        const href = link.getAttribute('href') ?? '';
        if (/^(https?|mailto):/.test(href)) window.open(href, '_blank', 'noopener');
      },
      onDblClick: (event) => {
        if (editing === null && placeOf(event)?.head === null) state.edit(opened(textOfActive(state)));
      },
    },
  };
};

/** Goes where the cell's link leads within the book; false where it leads nowhere there. */
const follow = (place: Place, session: SheetState['session']): boolean => {
  const { row, column } = selectCell(session.sheet, place).active;
  const cell = cellAt(session.sheet, row, column);
  return session.follow(cell?.link ?? String(cell?.value ?? ''));
};

const isOnArrow = (cell: Element, { clientX }: MouseEvent): boolean =>
  cell.classList.contains('choice') && clientX > cell.getBoundingClientRect().right - arrowRoom;

const isOnBox = (cell: Element, { clientX, clientY }: MouseEvent): boolean => {
  if (!cell.classList.contains('box')) return false;
  const sign = document.createRange();
  sign.selectNodeContents(cell);
  const { left, right, top, bottom } = sign.getBoundingClientRect();
  return (
    clientX > left - boxRoom &&
    clientX < right + boxRoom &&
    clientY > top - boxRoom &&
    clientY < bottom + boxRoom
  );
};
