import { createTextMatcher, type TextSearch } from '../../../host/model/grid/textSearch';

const search = (text: string, more: Partial<TextSearch> = {}) =>
  createTextMatcher({
    text,
    matchesCase: false,
    matchesEntireCell: false,
    isPattern: false,
    ignoresDiacritics: false,
    ...more,
  });

it.each<[string, Partial<TextSearch>, string, number, string]>([
  ['thôn', {}, 'Thôn 1, thôn 2', 2, 'X 1, X 2'],
  ['thôn', { matchesCase: true }, 'Thôn 1, thôn 2', 1, 'Thôn 1, X 2'],
  ['thôn', { matchesEntireCell: true }, 'Thôn', 1, 'X'],
  ['thôn', { matchesEntireCell: true }, 'Thôn 1', 0, 'Thôn 1'],
  ['1.5', {}, '1x5 1.5', 1, '1x5 X'],
  ['\\d+', { isPattern: true }, 'a1b22', 2, 'aXbX'],
  ['thon', {}, 'Thôn', 0, 'Thôn'],
  ['thon', { ignoresDiacritics: true }, 'Ấp thôn 1', 1, 'Ấp X 1'],
  ['ắ', { ignoresDiacritics: true }, 'bạn và Đa', 3, 'bXn vX ĐX'],
  ['đ', { ignoresDiacritics: true }, 'da', 0, 'da'],
])('%j %j in %j is found %d times', (text, more, cell, count, replaced) => {
  const matcher = search(text, more);
  expect([matcher?.count(cell), matcher?.replace(cell, 'X')]).toEqual([count, replaced]);
});

it('a replacement takes groups of a pattern, and is literal otherwise', () => {
  expect(search('(\\d)(\\d)', { isPattern: true })?.replace('12', '$2$1')).toBe('21');
  expect(search('12')?.replace('12', '$&')).toBe('$&');
});

it('a pattern that is none gives no matcher', () => {
  expect(search('(', { isPattern: true })).toBeNull();
});
