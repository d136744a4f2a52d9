import fc from 'fast-check';
import { shortenText } from '../../src/vietnamese/shortenText';

describe('a shortened text', () => {
  it.each([
    ['short', 10, 'short'],
    ['exactly 10', 10, 'exactly 10'],
    ['more than 10', 10, 'more than…'],
    ['cut at a blank', 12, 'cut at a…'],
    ['a longerthanthatword', 12, 'a longertha…'],
    ['two\r\nlines', 20, 'two lines'],
    ['😀😀😀', 4, '😀…'],
    ['Thon\u0302', 4, 'Tho…'],
  ])('of %j within %d is %j', (text, most, expected) => {
    expect(shortenText(text, most)).toBe(expected);
  });

  it('is one line, never longer than allowed, and begins as the text does', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.integer({ min: 1, max: 40 }),
        (text, most) => {
          const short = shortenText(text, most);
          expect(short.length).toBeLessThanOrEqual(most);
          expect(short).not.toMatch(/[\r\n]/);
          expect(text.replace(/\s+/g, ' ').trim().startsWith(short.replace(/…$/, ''))).toBe(true);
        },
      ),
    );
  });
});
