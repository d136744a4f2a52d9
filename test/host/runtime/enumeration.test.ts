import { enumeration, nameOf, valueNamed } from '../../../host/runtime/objects/enumeration';

interface Sides {
  LEFT: object;
  RIGHT: object;
}

const sides = enumeration<Sides>('App.Side', ['LEFT', 'RIGHT']);

it('values print as their name, in text and in JSON', () => {
  expect([String(sides.LEFT), JSON.stringify({ side: sides.RIGHT }), nameOf(sides.LEFT)]).toEqual([
    'LEFT',
    '{"side":"RIGHT"}',
    'LEFT',
  ]);
});

it('values are found by name and told apart by identity', () => {
  expect(valueNamed(sides, 'LEFT')).toBe(sides.LEFT);
  expect(sides.LEFT).not.toBe(sides.RIGHT);
  expect(() => valueNamed(sides, 'UP')).toThrow('No value UP in the enumeration.');
});

it('what is no value has no name', () => {
  expect(() => nameOf('LEFT')).toThrow('LEFT is no value of an enumeration.');
});
