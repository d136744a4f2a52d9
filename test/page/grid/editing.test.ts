// What typing comes to: an edit, or nothing.
import { opened, outcomeOf, typed } from '../../../page/grid/editing';

it.each([
  ['typed over', typed(null, '7'), '7'],
  ['typed over by the same, which Sheets sends to scripts too', typed(null, '5'), '5'],
  ['opened and left', opened('5'), undefined],
  ['opened, changed and changed back', typed(opened('5'), '5'), undefined],
  ['opened and changed', typed(opened('5'), '57'), '57'],
  ['opened and emptied', typed(opened('5'), ''), null],
])('a cell with 5 that is %s', (_, editing, outcome) => {
  expect(outcomeOf(editing, '5')).toBe(outcome);
});

it('an empty cell that was begun and emptied again is as it was', () => {
  expect(outcomeOf(typed(null, ''), '')).toBeUndefined();
});
