// How a count with decimals may be written: the comma is the decimal mark, what a point means is asked, and no digit is lost.
import type { Decimals } from '../../../src/domain/plan/decimals';
import { notationOf } from '../../../src/domain/plan/measure';
import type { Cell } from '../../../src/schema/cells/cell';
import { decodeCount } from '../../../src/schema/cells/decodeCount';
import fc from 'fast-check';

const read = (cell: Cell, decimals: Decimals, formula = '', measure = 'tấn') =>
  decodeCount(cell, formula, notationOf(measure, decimals));

/** `parts`: what is counted from then on, whole. */
const counted = (parts: number, note: 'COUNT_NORMALISED' | 'FORMULA_IN_CELL' | null = null) => ({
  kind: 'count',
  count: parts,
  note,
});
const text = (parts: number) => counted(parts, 'COUNT_NORMALISED');
const asked = (...suggestions: readonly number[]) => ({
  kind: 'refused',
  code: 'COUNT_AMBIGUOUS',
  suggestions,
});
const tooFine = (shows?: number) => ({
  kind: 'refused',
  code: 'COUNT_FRACTION',
  suggestions: [],
  ...(shows === undefined ? {} : { shows }),
});

describe('a number that the sheet has read', () => {
  it.each<readonly [Cell, Decimals, object]>([
    [12, 1, counted(120)],
    [0, 1, counted(0)],
    [12.5, 1, counted(125)],
    [0.1, 1, counted(1)],
    [12.25, 2, counted(1225)],
    [0.125, 3, counted(125)],
    [1234.567, 3, counted(1234567)],
    [12.55, 1, tooFine(12.6)],
    [0.05, 1, tooFine()],
    // 1,234 of a sheet in Vietnamese, 1.234 of one in English: thousands to whoever counts in the other way.
    [1.234, 1, { ...asked(1234), shows: 1.2 }],
    [1.234, 3, asked(1.234, 1234)],
    [-12.5, 1, { kind: 'refused', code: 'COUNT_NEGATIVE', suggestions: [] }],
  ])('%p with %p decimals', (cell, decimals, reading) => {
    expect(read(cell, decimals)).toEqual(reading);
  });

  it('what a formula comes to is counted without the noise of its sum', () => {
    expect(read(0.1 + 0.2, 1, '=A1+A2')).toEqual(counted(3, 'FORMULA_IN_CELL'));
    expect(read(1.234, 3, '=A1+A2')).toEqual(counted(1234, 'FORMULA_IN_CELL'));
  });
});

describe('a text', () => {
  it.each<readonly [string, Decimals, object]>([
    ['12', 1, text(120)],
    ['12,5', 1, text(125)],
    ['12,50', 1, text(125)],
    ['12,0', 1, text(120)],
    [',5', 1, text(5)],
    ['0,125', 3, text(125)],
    ['1 234', 1, text(12340)],
    ['1.234.567', 1, text(12345670)],
    ['1.234,5', 1, text(12345)],
    ['1 234,5', 1, text(12345)],
    ['1,234.5', 1, text(12345)],
    ['12,55', 1, tooFine()],
    ['45,5%', 1, tooFine()],
    ['1.234', 1, asked(1234)],
    ['1.234', 3, asked(1.234, 1234)],
    ['1,234', 1, asked(1234)],
    ['1,234', 3, asked(1.234, 1234)],
    ['1,200', 1, asked(1.2, 1200)],
    ['12.5', 1, asked(12.5)],
    ['0.5', 1, asked(0.5)],
    ['12.55', 1, asked()],
    ['~12,5', 1, asked(12.5)],
    ['12,5 tấn', 1, text(125)],
    ['12,5tấn', 1, text(125)],
    ['1,234 tấn', 3, text(1234)],
    ['1.234 tấn', 3, asked(1.234, 1234)],
    ['12,5 kg', 1, { kind: 'refused', code: 'COUNT_NOT_NUMBER', suggestions: [] }],
  ])('%p with %p decimals', (cell, decimals, reading) => {
    expect(read(cell, decimals)).toEqual(reading);
  });
});

it('whatever has the decimals of its column is counted to the last digit, and nothing else is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000_000 }),
      fc.constantFrom<Decimals>(1, 2, 3),
      fc.constantFrom<Decimals>(1, 2, 3),
      (parts, typed, decimals) => {
        const reading = decodeCount(parts / 10 ** typed, '', notationOf('đồng', decimals));
        const count = parts * 10 ** (decimals - typed);
        if (reading.kind === 'count') expect(reading.count).toBe(count);
        else if (Number.isInteger(count)) expect(reading).toMatchObject({ code: 'COUNT_AMBIGUOUS' });
      },
    ),
  );
});

it('no count is so great that its smallest parts could not be told apart', () => {
  expect(read(1_000_000_001, 3, '', 'triệu đồng')).toMatchObject({ kind: 'refused' });
  expect(read(1_000_000_000, 3, '', 'triệu đồng')).toEqual(counted(1_000_000_000_000));
});
