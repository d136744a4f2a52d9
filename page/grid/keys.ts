// What a key means on the sheet, while a cell is typed into and while none is.
import type { Editing } from './editing';
import type { Move } from './moving';

/** What is done where the selection stays. */
export type Act =
  'begin' | 'cancel' | 'clear' | 'all' | 'undo' | 'redo' | 'find' | 'list' | 'line' | 'press' | 'up' | 'down';

export type KeyMeaning = ({ readonly kind: 'move' } & Move) | { readonly kind: Act };

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** With Ctrl, or ⌘; with Shift these three mean the other. */
const commands: Readonly<Record<string, 'undo' | 'redo' | 'find' | 'all'>> = {
  z: 'undo',
  y: 'redo',
  f: 'find',
  a: 'all',
};

const step = { kind: 'move', way: 'step', extend: false } as const;

/**
 * The meaning; null for a key that is left to the textarea, or to the browser. Backspace is never handled while a cell is
 * typed into: Vietnamese keyboards such as Unikey send it to replace the letters before it. `list` tells whether the
 * choices of a drop-down stand open.
 */
export const keyMeaning = (event: Key, editing: Editing | null, list = false): KeyMeaning | null => {
  const { key, shiftKey, altKey } = event;
  const command = event.ctrlKey || event.metaKey;
  // AltGr types letters.
  if (command && altKey) return null;
  if (key === 'Escape') return { kind: 'cancel' };
  if (key === 'Enter' && editing !== null && (command || altKey)) return { kind: 'line' };
  const arrow = Object.hasOwn(arrows, key) ? arrows[key] : undefined;
  if (altKey) return arrow?.[0] === 1 && editing === null ? { kind: 'list' } : null;
  if (list && !command && (key === 'ArrowDown' || key === 'ArrowUp'))
    return { kind: key === 'ArrowDown' ? 'down' : 'up' };
  if (command && editing !== null) return null;
  const extend = shiftKey && editing === null;
  if (arrow !== undefined) {
    if (editing?.caret === true) return null;
    return { kind: 'move', way: command ? 'edge' : 'step', down: arrow[0], right: arrow[1], extend };
  }
  if (key === 'Tab') return command ? null : { ...step, down: 0, right: shiftKey ? -1 : 1, by: 'tab' };
  if (key === 'Enter') {
    if (editing === null && !shiftKey && !list) return { kind: 'begin' };
    return shiftKey ? { ...step, down: -1, right: 0 } : { ...step, down: 1, right: 0, by: 'enter' };
  }
  if (editing !== null) return null;
  if (key === 'Home' || key === 'End')
    return { kind: 'move', way: command ? 'corner' : 'side', to: key, extend };
  if (key === 'PageDown' || key === 'PageUp')
    return command ? null : { kind: 'move', way: 'page', down: key === 'PageDown' ? 1 : -1, extend };
  if (command) {
    const name = Object.hasOwn(commands, key.toLowerCase()) ? commands[key.toLowerCase()] : undefined;
    if (name === 'undo') return { kind: shiftKey ? 'redo' : 'undo' };
    return name === undefined || shiftKey ? null : { kind: name };
  }
  if (key === 'F2') return { kind: 'begin' };
  if (key === ' ') return { kind: 'press' };
  return key === 'Delete' || key === 'Backspace' ? { kind: 'clear' } : null;
};
