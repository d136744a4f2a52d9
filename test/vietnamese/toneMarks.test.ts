import fc from 'fast-check';
import { placeTones } from '../../src/vietnamese/toneMarks';
import { anyText, vietnameseText } from './vietnameseSamples';

describe('placeTones', () => {
  it.each([
    ['Hoà', 'Hòa'],
    ['Hòa', 'Hòa'],
    ['LOÀ XOÀ', 'LÒA XÒA'],
    ['Thuý', 'Thúy'],
    ['khoẻ', 'khỏe'],
    ['qúy', 'quý'],
    ['Quý', 'Quý'],
    ['gía', 'giá'],
    ['giá', 'giá'],
    ['gì', 'gì'],
    ['gìn', 'gìn'],
    ['giếng', 'giếng'],
    ['hòan', 'hoàn'],
    ['tóan', 'toán'],
    ['thủơ', 'thuở'],
    ['nguyêñ', 'nguyễn'],
    ['ngòai', 'ngoài'],
    ['khủyu', 'khuỷu'],
    ['mía', 'mía'],
    ['của', 'của'],
    ['quốc', 'quốc'],
    ['đươ\u0300ng', 'đường'],
  ])('writes %s as %s', (typed, placed) => {
    expect(placeTones(typed)).toBe(placed);
  });

  it.each(['café', 'hòatrung', 'Klũh', 'Ktăng', 'hóà', '12', ''])('leaves %j alone', (word) => {
    expect(placeTones(word)).toBe(word.normalize('NFC'));
  });

  it('leaves well-placed words as they are', () => {
    fc.assert(fc.property(vietnameseText, (text) => expect(placeTones(text)).toBe(text)));
  });

  it('changes nothing the second time, and no letter ever', () => {
    const letters = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
    fc.assert(
      fc.property(anyText, (text) => {
        const placed = placeTones(text);
        expect(placeTones(placed)).toBe(placed);
        expect(letters(placed)).toBe(letters(text));
      }),
    );
  });
});
