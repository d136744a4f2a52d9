// What a key means on the sheet, while a cell is typed into and while none is.
import type { Editing } from './editing';

export type KeyMeaning =
  | { readonly kind: 'move'; readonly down: number; readonly right: number; readonly extend: boolean }
  | { readonly kind: 'begin' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'clear' };

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [20, 0],
  PageUp: [-20, 0],
};

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/**
 * The meaning; null for a key that is left to the textarea. Backspace is never handled while a cell is typed into:
 * Vietnamese keyboards such as Unikey send it to replace the letters before it.
 */
export const keyMeaning = (event: Key, editing: Editing | null): KeyMeaning | null => {
  const { key, shiftKey } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (key === 'Escape') return editing === null ? null : { kind: 'cancel' };
  if (key === 'Tab') return { kind: 'move', down: 0, right: shiftKey ? -1 : 1, extend: false };
  if (key === 'Enter') {
    if (editing === null && !shiftKey) return { kind: 'begin' };
    return { kind: 'move', down: shiftKey ? -1 : 1, right: 0, extend: false };
  }
  const arrow = Object.hasOwn(arrows, key) ? arrows[key] : undefined;
  if (arrow !== undefined) {
    if (editing?.caret === true) return null;
    return { kind: 'move', down: arrow[0], right: arrow[1], extend: shiftKey && editing === null };
  }
  if (editing !== null) return null;
  if (key === 'F2') return { kind: 'begin' };
  return key === 'Delete' || key === 'Backspace' ? { kind: 'clear' } : null;
};
