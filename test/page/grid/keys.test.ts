// Which keys the sheet takes for itself, so that Vietnamese keyboards get theirs.
import type { Editing } from '../../../page/grid/editing';
import { keyMeaning } from '../../../page/grid/keys';

const pressed = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey', boolean>> = {}) => ({
  key,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});
const typing: Editing = { text: 'Cẩm', caret: false, touched: true, where: 'cell' };

it.each(['Backspace', 'Delete', 'a', 'ư', 'Home'])(
  '%s belongs to the text while a cell is typed into',
  (key) => {
    expect(keyMeaning(pressed(key), typing)).toBeNull();
  },
);

it('Enter and Tab end the typing and move on, with Shift the other way', () => {
  expect(keyMeaning(pressed('Enter'), typing)).toMatchObject({ kind: 'move', down: 1, right: 0 });
  expect(keyMeaning(pressed('Tab', { shiftKey: true }), typing)).toMatchObject({ kind: 'move', right: -1 });
});

it('arrows end what was begun by typing, and move the caret after F2', () => {
  expect(keyMeaning(pressed('ArrowDown'), typing)).toMatchObject({ kind: 'move', down: 1 });
  expect(keyMeaning(pressed('ArrowDown'), { ...typing, caret: true })).toBeNull();
});

it('Delete empties the selection, and shortcuts stay with the browser', () => {
  expect(keyMeaning(pressed('Delete'), null)).toEqual({ kind: 'clear' });
  expect(keyMeaning(pressed('c', { ctrlKey: true }), null)).toBeNull();
});

it.each([
  ['z', { ctrlKey: true }, { kind: 'undo' }],
  ['Z', { ctrlKey: true, shiftKey: true }, { kind: 'redo' }],
  ['y', { ctrlKey: true }, { kind: 'redo' }],
  ['f', { ctrlKey: true }, { kind: 'find' }],
  ['a', { ctrlKey: true }, { kind: 'all' }],
  ['ArrowDown', { altKey: true }, { kind: 'list' }],
  ['ArrowDown', { ctrlKey: true }, { kind: 'move', way: 'edge', down: 1, right: 0, extend: false }],
  [
    'ArrowLeft',
    { ctrlKey: true, shiftKey: true },
    { kind: 'move', way: 'edge', down: 0, right: -1, extend: true },
  ],
  ['Home', {}, { kind: 'move', way: 'side', to: 'Home', extend: false }],
  ['End', { ctrlKey: true }, { kind: 'move', way: 'corner', to: 'End', extend: false }],
  ['PageDown', { shiftKey: true }, { kind: 'move', way: 'page', down: 1, extend: true }],
  [' ', {}, { kind: 'press' }],
])('%s with %j on a selected cell', (key, held, meaning) => {
  expect(keyMeaning(pressed(key, held), null)).toEqual(meaning);
});

it.each(['z', 'y', 'f', 'a', 'ArrowLeft'])('Ctrl and %s belong to the text while it is typed', (key) => {
  expect(keyMeaning(pressed(key, { ctrlKey: true }), typing)).toBeNull();
});

it('AltGr types letters, and Alt or Ctrl with Enter breaks the line', () => {
  expect(keyMeaning(pressed('a', { ctrlKey: true, altKey: true }), null)).toBeNull();
  expect(keyMeaning(pressed('Enter', { altKey: true }), typing)).toEqual({ kind: 'line' });
  expect(keyMeaning(pressed('Enter', { ctrlKey: true }), typing)).toEqual({ kind: 'line' });
});

it('arrows go through open choices, Escape closes them, Enter takes one', () => {
  expect(keyMeaning(pressed('ArrowDown'), null, true)).toEqual({ kind: 'down' });
  expect(keyMeaning(pressed('ArrowUp'), typing, true)).toEqual({ kind: 'up' });
  expect(keyMeaning(pressed('Escape'), null, true)).toEqual({ kind: 'cancel' });
  expect(keyMeaning(pressed('Enter'), null, true)).toMatchObject({ kind: 'move', down: 1 });
});
