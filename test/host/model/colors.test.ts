import { readColor } from '../../../host/model/showing/colors';
import { namedColors } from '../../../host/model/showing/namedColors';

it.each([
  ['#FF0000', '#ff0000'],
  ['#f00', '#ff0000'],
  ['Red', '#ff0000'],
  ['ALICEBLUE', '#f0f8ff'],
  ['rgb(0, 128, 255)', '#0080ff'],
])('%s reads back as %s', (typed, color) => {
  expect(readColor(typed)).toBe(color);
});

it.each(['', 'reddish', '#12345', '#gggggg', 'constructor', 'rgb(1,2)'])('%j is no colour', (typed) => {
  expect(readColor(typed)).toBeUndefined();
});

it('there are the 147 names of CSS', () => {
  expect(Object.keys(namedColors)).toHaveLength(147);
  expect(Object.values(namedColors).every((color) => /^#[0-9a-f]{6}$/.test(color))).toBe(true);
});
