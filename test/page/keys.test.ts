// Which keys the sheet takes for itself, so that Vietnamese keyboards get theirs.
import type { Editing } from '../../page/grid/editing';
import { keyMeaning } from '../../page/grid/keys';

const pressed = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey', boolean>> = {}) => ({
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
