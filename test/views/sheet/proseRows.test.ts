// Sentences in a sheet are broken into rows; nothing of them is lost.
import fc from 'fast-check';
import { linesOf, proseRows } from '../../../src/views/sheet/proseRows';

const words = (text: string): string => text.split(/\s+/).join('');

describe('a sentence in lines', () => {
  it.each([
    ['Thôn 3 chậm tiến độ', 12, ['Thôn 3 chậm', 'tiến độ']],
    ['ngắn', 12, ['ngắn']],
    ['', 12, ['']],
    ['mộttừdàihơndòng', 8, ['mộttừdài', 'hơndòng']],
    ['hai\r\ndòng', 12, ['hai dòng']],
  ])('breaks %j at %i letters', (text, most, lines) => {
    expect(linesOf(text, most)).toEqual(lines);
  });

  it('keeps every letter and no line too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 60 }), (text, most) => {
        const lines = linesOf(text, most);
        expect(lines.map(words).join('')).toBe(words(text));
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(most);
      }),
    );
  });
});

it('is written as one cell a row, so that it runs on over the empty cells beside it', () => {
  const rows = proseRows('Toàn địa bàn quá hạn chưa hoàn thành; 12/17 xã chậm; 01 xã chưa báo cáo.');
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) expect(row).toHaveLength(1);
});
