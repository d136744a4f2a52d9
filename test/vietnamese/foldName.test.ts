import fc from 'fast-check';
import { foldName, lacksMarksOf, stripDiacritics } from '../../src/vietnamese/foldName';
import { anyText, vietnameseText } from './vietnameseSamples';

describe('foldName', () => {
  it.each([
    ['Lộc Hoà', 'lộc hòa'],
    [' LỘC  HÒA ', 'lộc hòa'],
    ['B\u00D0H', 'bđh'],
    ['BĐH', 'bđh'],
    ['\u0189ông', 'đông'],
    ['Thôn Hòa Trung'.normalize('NFD'), 'thôn hòa trung'],
    ['Thôn\u00A0Hòa\u200BTrung', 'thôn hòatrung'],
    ['Thuý', 'thúy'],
  ])('folds %j to %j', (text, folded) => {
    expect(foldName(text)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => expect(foldName(foldName(text))).toBe(foldName(text))),
      {
        numRuns: 500,
      },
    );
  });

  it('takes case and form of normalisation for the same', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        expect(foldName(text.toUpperCase().normalize('NFD'))).toBe(foldName(text));
      }),
    );
  });
});

describe('stripDiacritics', () => {
  it.each([
    ['Đường Hòa Trung', 'Duong Hoa Trung'],
    ['đ ð Ð', 'd d D'],
    ['ươờễỵ', 'uooey'],
    ['12', '12'],
  ])('makes %j %j', (text, plain) => {
    expect(stripDiacritics(text)).toBe(plain);
  });

  it('leaves ASCII of Vietnamese text, and nothing to strip the second time', () => {
    fc.assert(fc.property(vietnameseText, (text) => expect(stripDiacritics(text)).toMatch(/^[A-Za-z ]+$/)));
    fc.assert(
      fc.property(anyText, (text) =>
        expect(stripDiacritics(stripDiacritics(text))).toBe(stripDiacritics(text)),
      ),
    );
  });
});

describe('lacksMarksOf', () => {
  it.each([
    ['hoa trung', 'hòa trung', true],
    ['hướng dân', 'hướng dẫn', true],
    ['hương dẫn', 'hướng dẫn', true],
    ['xa', 'xã', true],
    ['đa', 'đá', true],
    ['da', 'đá', true],
    ['hưng', 'hưng', true],
    ['hùng', 'hưng', false],
    ['hòa trung', 'hoa trung', false],
    ['hoa trun', 'hòa trung', false],
    ['phước hưng', 'phước hưng nam', false],
    ['đá', 'da', false],
  ])('of %j and %j says %j', (typed, full, lacking) => {
    expect(lacksMarksOf(typed, full)).toBe(lacking);
  });

  it('holds for every name without its diacritics', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        expect(lacksMarksOf(stripDiacritics(foldName(text)), foldName(text))).toBe(true);
      }),
    );
  });
});
