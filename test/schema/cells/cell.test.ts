import fc from 'fast-check';
import type { Cell } from '../../../src/schema/cells/cell';
import { isCellDate, showCell } from '../../../src/schema/cells/cell';
import { anyText } from '../../vietnamese/vietnameseSamples';

describe('showCell', () => {
  it.each<[Cell, string]>([
    ['', ''],
    [12, '12'],
    [1234, '1.234'],
    [1234567, '1.234.567'],
    [1.234, '1,234'],
    [-1234.5, '-1.234,5'],
    [0, '0'],
    [1e21, '1e+21'],
    [true, 'TRUE'],
    [false, 'FALSE'],
    [{ kind: 'date', at: '2025-05-12T00:00' }, '12/05/2025'],
    [{ kind: 'date', at: '2025-05-12T08:30' }, '12/05/2025 08:30'],
    [' thôn 5 ', 'thôn 5'],
    ['một\nhai\r\nba', 'một↵hai↵ba'],
    ['a\u00A0b\tc', 'a b c'],
    ['đọc\u202Engược\u200B\u0007', 'đọcngược'],
    ['a\uD800b', 'a\uFFFDb'],
    ['x'.repeat(40), 'x'.repeat(40)],
    ['x'.repeat(41), `${'x'.repeat(40)}…`],
  ])('shows %j as %j', (cell, shown) => {
    expect(showCell(cell)).toBe(shown);
  });

  it('is one line of at most 41 characters, all of them visible', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = showCell(text);
        expect(Array.from(shown).length).toBeLessThanOrEqual(41);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      }),
    );
  });
});

describe('isCellDate', () => {
  it('knows a date from every other cell', () => {
    expect(
      [{ kind: 'date', at: '2025-05-12T00:00' } as const, '2025-05-12', 45789, true, ''].map(isCellDate),
    ).toEqual([true, false, false, false, false]);
  });
});
