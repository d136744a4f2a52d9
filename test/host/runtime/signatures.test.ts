import { enumeration } from '../../../host/runtime/objects/enumeration';
import { describeTypes, matchesSignature } from '../../../host/runtime/objects/signatures';

const sides = enumeration<{ LEFT: unknown; RIGHT: unknown }>('SpreadsheetApp.Side', ['LEFT', 'RIGHT']);

it.each<[string, unknown[], boolean]>([
  ['', [], true],
  ['', [1], false],
  ['String', ['a'], true],
  ['String', [5], true],
  ['String', [null], false],
  ['String?', [null], true],
  ['String', [{}], false],
  ['Integer', [1], true],
  ['Integer', ['1'], false],
  ['Boolean', [true], true],
  ['Boolean', [1], false],
  ['Boolean', ['true'], false],
  ['Date', [new Date()], true],
  ['Date', ['2025-05-12'], false],
  ['Map', [{ a: 1 }], true],
  ['Map', [[1]], false],
  ['Map', [null], false],
  ['Object', [undefined], true],
  ['Object', [], false],
  ['Object[]', [[1, 'a', null]], true],
  ['Object[][]', [[[1], [2]]], true],
  ['Object[][]', [[1, 2]], false],
  ['Object[][]', [[null]], false],
  ['String[][]', [[['a', null]]], true],
  ['Side', [sides.LEFT], true],
  ['Edge', [sides.LEFT], false],
  ['String, Object...', ['a'], true],
  ['String, Object...', ['a', 1, null], true],
  ['Integer, Integer', [1], false],
])('%j takes %j: %s', (overload, args, expected) => {
  expect(matchesSignature([overload], args)).toBe(expected);
});

it('one fitting overload is enough', () => {
  expect(matchesSignature(['String', 'Integer, Integer'], [1, 2])).toBe(true);
});

it.each<[unknown[], string]>([
  [[], ''],
  [[null], 'null'],
  [[undefined], 'null'],
  [['a', 1, true], 'String,number,Boolean'],
  [[[1, 2]], 'number[]'],
  [[['a']], 'String[]'],
  [[[['a'], ['b']]], 'String[][]'],
  [[['a', 1]], 'Object[]'],
  [[[]], 'Object[]'],
  [[{}], '(class)'],
  [[sides.RIGHT], 'SpreadsheetApp.Side'],
])('%j is described as %s', (args, text) => {
  expect(describeTypes(args)).toBe(text);
});
