import fc from 'fast-check';
import { cleanText, dropPictographs } from '../../src/vietnamese/cleanText';
import { anyText } from './vietnameseSamples';

describe('cleanText', () => {
  it.each([
    ['  Thôn \u00A0 Hòa\nTrung\t', 'Thôn Hòa Trung'],
    ['Thôn Hòa Trung'.normalize('NFD'), 'Thôn Hòa Trung'],
    ['\uFEFFHòa\u200B Tr\u00ADung\u202C', 'Hòa Trung'],
    ['１２３', '123'],
    ['1\u202F234\u2009567', '1 234 567'],
    ['\u200B\u2060 \u00A0\u3000', ''],
    ['a\u200D\u0301', 'á'],
  ])('makes %j %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(anyText, (text) => expect(cleanText(cleanText(text))).toBe(cleanText(text))));
  });
});

describe('dropPictographs', () => {
  it.each([
    ['🏠 Thôn Hòa Trung ✅', 'Thôn Hòa Trung'],
    ['Thôn 5️⃣', 'Thôn 5'],
    ['👍🏽', ''],
    ['👨‍👩‍👧 hộ', 'hộ'],
    ['12', '12'],
  ])('makes %j %j', (text, clean) => {
    expect(dropPictographs(text)).toBe(clean);
  });
});
