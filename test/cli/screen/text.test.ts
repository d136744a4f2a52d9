import fc from 'fast-check';
import { displayWidth, harmless, paintFor, tableLines } from '../../../cli/screen/text';

describe('text on a terminal', () => {
  it.each([
    ['Thôn Đông', 9],
    ['Thôn Đông'.normalize('NFD'), 9],
    ['Nguyễn Thị Hậu'.normalize('NFD'), 14],
    ['中文', 4],
    ['a\u200Bb', 2],
    ['● ▲ ■', 5],
    ['', 0],
  ])('%j is %i columns wide', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('stands in straight columns, composed or not', () => {
    const lines = tableLines(
      [
        { heading: 'Đơn vị', align: 'left' },
        { heading: 'Còn', align: 'right' },
        { heading: 'Tình trạng', align: 'left' },
      ],
      [
        ['Thôn Bắc'.normalize('NFD'), '1.234', 'Chậm'],
        ['TK 5', '7', ''],
      ],
    );
    expect(lines.map((line) => line.normalize('NFC'))).toEqual([
      'Đơn vị      Còn  Tình trạng',
      'Thôn Bắc  1.234  Chậm',
      'TK 5          7',
    ]);
  });

  it('ends each column at one place whatever is in it', () => {
    const cell = fc.string({ maxLength: 12 }).map((text) => harmless(text).trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const columns = [
          { heading: 'a', align: 'left' },
          { heading: 'b', align: 'right' },
          { heading: '|', align: 'left' },
        ] as const;
        const lines = tableLines(
          columns,
          rows.map(([one, two]) => [one, two, '|']),
        );
        expect(new Set(lines.map((line) => displayWidth(line))).size).toBe(1);
      }),
    );
  });

  it('cannot command the terminal', () => {
    expect(harmless('a\u001b[31mb\r\nc\u009bd')).toBe('a [31mb c d');
  });

  it('is coloured only when that is wanted', () => {
    expect(paintFor(false).bad('lỗi')).toBe('lỗi');
    expect(paintFor(true).bad('lỗi')).toBe('\u001b[31mlỗi\u001b[0m');
  });
});
