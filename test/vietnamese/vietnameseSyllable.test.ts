import fc from 'fast-check';
import { couldBeVietnamese, isVietnameseSyllable } from '../../src/vietnamese/vietnameseSyllable';
import { vietnameseText } from './vietnameseSamples';

const everyWord = vietnameseText.map((text) => text.split(' '));

describe('isVietnameseSyllable', () => {
  it('knows the words of names', () => {
    fc.assert(
      fc.property(everyWord, (words) =>
        expect(words.filter((word) => !isVietnameseSyllable(word))).toEqual([]),
      ),
    );
  });

  it.each([
    'gì',
    'gìn',
    'giếng',
    'nghiêng',
    'quỳnh',
    'quyền',
    'khuỷu',
    'uống',
    'yếm',
    'ỷ',
    'ghế',
    'Hoà',
    'qúy',
    'THÔN',
  ])('accepts %s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
  });

  it.each(['', 'ka', 'cê', 'gê', 'ngê', 'Krông', 'đing', 'aun', 'hat', 'hàt', 'hóà', 'thßa', '5'])(
    'refuses %j',
    (word) => {
      expect(isVietnameseSyllable(word)).toBe(false);
    },
  );
});

describe('couldBeVietnamese', () => {
  it('is true of every Vietnamese word', () => {
    fc.assert(
      fc.property(everyWord, (words) => expect(words.filter((word) => !couldBeVietnamese(word))).toEqual([])),
    );
  });

  it.each(['Hoà', 'thuý', 'Krông', 'Klũh', 'Đăk', 'Kó', 'café'])('is true of %s', (word) => {
    expect(couldBeVietnamese(word)).toBe(true);
  });

  it.each(['Thoân', 'Phuù', 'Hoøa', 'Th«n', 'Hßa', 'Taùn', 'höng'])('is false of %s', (word) => {
    expect(couldBeVietnamese(word)).toBe(false);
  });
});
