import { formatText } from '../../../host/model/showing/formatText';

it.each<[string, unknown[], string | undefined]>([
  ['%s: %d', ['Thôn 5', 12.9], 'Thôn 5: 12'],
  ['%05d|%-5d|%5d', [42, 42, 42], '00042|42   |   42'],
  ['%.2f %f', [1.005, 2], '1.00 2.000000'],
  ['%08.3f', [-3.14159], '-003.142'],
  ['%+d %+d', [5, -5], '+5 -5'],
  ['%x %X', [255, 255], 'ff FF'],
  ['%.2e', [12345], '1.23e+04'],
  ['%.3s', ['abcdef'], 'abc'],
  ['100%%', [], '100%'],
  ['%q', [1], undefined],
])('%j with %j gives %j', (template, values, text) => {
  expect(formatText(template, values)).toBe(text);
});
