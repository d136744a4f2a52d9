import fc from 'fast-check';
import type { CountReading } from '../../../src/domain/counting/tally';
import type { Cell } from '../../../src/schema/cells/cell';
import { greatestCount } from '../../../src/domain/plan/measure';
import { decodeCount } from '../../../src/schema/cells/decodeCount';
import { anyText } from '../../vietnamese/vietnameseSamples';

const blank: CountReading = { kind: 'blank' };
const plain = (count: number): CountReading => ({ kind: 'count', count, note: null });
const normalised = (count: number): CountReading => ({ kind: 'count', count, note: 'COUNT_NORMALISED' });
const refused =
  (code: Extract<CountReading, { kind: 'refused' }>['code']) =>
  (...suggestions: number[]): CountReading => ({ kind: 'refused', code, suggestions });
const ambiguous = refused('COUNT_AMBIGUOUS');
const notNumber = refused('COUNT_NOT_NUMBER');
const fraction = refused('COUNT_FRACTION')();
const negative = refused('COUNT_NEGATIVE')();
const date = refused('COUNT_IS_DATE')();
/** The reading of a number that shows as another one, since cells of counts show no decimals. */
const showing = (shows: number, reading: CountReading): CountReading => ({ ...reading, ...{ shows } });

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  anyText,
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.record({ kind: fc.constant('date' as const), at: fc.constantFrom('2025-05-12T00:00', '', 'x') }),
  fc
    .array(
      fc.constantFrom('1', '2', '0', 'O', 'l', '.', ',', ' ', '/', '-', '+', '%', '~', '?', 'người', 'hai'),
      {
        maxLength: 8,
      },
    )
    .map((parts) => parts.join('')),
);

describe('decodeCount of a number', () => {
  it.each<[number, CountReading]>([
    [12, plain(12)],
    [0, plain(0)],
    [-0, plain(0)],
    [12.0, plain(12)],
    [greatestCount, plain(greatestCount)],
    [912_345_678, notNumber()],
    [1e12, notNumber()],
    [NaN, notNumber()],
    [Infinity, notNumber()],
    [-5, negative],
    [-0.5, negative],
    [0.455, fraction],
    [1.5, showing(2, fraction)],
    [1.23, showing(1, fraction)],
    [45.25, showing(45, fraction)],
    [3.3333333333333335, showing(3, fraction)],
    [1234.567, showing(1235, fraction)],
    [1.234, showing(1, ambiguous(1234))],
    [3.398, showing(3, ambiguous(3398))],
    [999.999, showing(1000, ambiguous(999_999))],
  ])('reads %d as %j', (cell, reading) => {
    expect(decodeCount(cell, '')).toEqual(reading);
  });
});

describe('decodeCount of text', () => {
  it.each<[string, CountReading]>([
    ['', blank],
    [' \u00A0\u200B\n', blank],
    ['12', normalised(12)],
    ['0', normalised(0)],
    ['1.234', normalised(1234)],
    ['1.234.567', normalised(1_234_567)],
    ['1,234,567', normalised(1_234_567)],
    ['1 234', normalised(1234)],
    ['1\u00A0234', normalised(1234)],
    ['1\u202F234', normalised(1234)],
    ['１２３', normalised(123)],
    ["'123", normalised(123)],
    ['12 người', normalised(12)],
    ['12 nguoi', normalised(12)],
    ['12 hs', normalised(12)],
    ['12hs', normalised(12)],
    ['12 Hồ sơ', normalised(12)],
    ['12 trường hợp.', normalised(12)],
    ['1.234 người', normalised(1234)],
    ['12,0', normalised(12)],
    ['12.00', normalised(12)],
    ['1.234,0', normalised(1234)],
    ['1,234.0', normalised(1234)],
    ['12 👍', normalised(12)],
    ['3,398', ambiguous(3398)],
    ['3,000', ambiguous(3000, 3)],
    ['3,398 người', ambiguous(3398)],
    ['~12', ambiguous(12)],
    ['12+', ambiguous(12)],
    ['>12', ambiguous(12)],
    ['12?', ambiguous(12)],
    ['+12', ambiguous(12)],
    ['~12 người', ambiguous(12)],
    ['khoảng 1.200', ambiguous(1200)],
    ['10+5', ambiguous(15)],
    ['=10+5', ambiguous(15)],
    ['O', ambiguous(0)],
    ['l2', ambiguous(12)],
    ['1O', ambiguous(10)],
    ['500/807', ambiguous()],
    ['12/20 người', ambiguous()],
    ['100-120', ambiguous()],
    ['1.234,5', fraction],
    ['1,234.5', fraction],
    ['45,5', fraction],
    ['0.455', fraction],
    ['5.12', fraction],
    ['45,5%', fraction],
    ['45%', fraction],
    ['-5', negative],
    ['− 5', negative],
    ['12/5', date],
    ['12-5', date],
    ['12/5/2025', date],
    ['12.5.25', date],
    ['2025-05-12', date],
    ['mười hai', notNumber(12)],
    ['Một nghìn hai trăm', notNumber(1200)],
    ['ba trăm', notNumber(300)],
    ['ba trăm người', notNumber(300)],
    ['không', notNumber(0)],
    ['muoi hai', notNumber(12)],
    ['sau', notNumber()],
    ['ko', notNumber()],
    ['-', notNumber()],
    ['x', notNumber()],
    ['chưa có', notNumber()],
    ['N/A', notNumber()],
    ['#N/A', notNumber()],
    ['#REF!', notNumber()],
    ['TRUE', notNumber()],
    ['12²', notNumber()],
    ['①', notNumber()],
    ['½', notNumber()],
    ['👍', notNumber()],
    ['1.2345.67', notNumber()],
    ['12 34', notNumber()],
    ['0912345678', notNumber()],
    ['001090012345', notNumber()],
    ['9'.repeat(400), notNumber()],
  ])('reads %j as %j', (cell, reading) => {
    expect(decodeCount(cell, '')).toEqual(reading);
  });
});

describe('decodeCount of other cells', () => {
  it('takes no date and no tick for a count', () => {
    expect(decodeCount({ kind: 'date', at: '2025-05-12T00:00' }, '')).toEqual(date);
    expect([true, false].map((cell) => decodeCount(cell, ''))).toEqual([notNumber(), notNumber()]);
  });

  it.each([
    ['1900-01-11T00:00', 12],
    ['1899-12-30T00:00', 0],
    ['1899-12-31T00:00', 1],
    ['1902-09-26T00:00', 1_000],
    ['1927-12-31T00:00', 10_227],
    // Midnight by the clocks of before 1911.
    ['1900-01-10T23:53', 12],
    ['1900-01-11T00:06', 12],
  ])('reads a date of a century ago as the number that was typed: %s is %i', (at, count) => {
    expect(decodeCount({ kind: 'date', at }, '')).toEqual({ kind: 'count', count, note: 'COUNT_NORMALISED' });
  });

  it.each(['1928-01-01T00:00', '1900-01-11T12:00', '1899-12-29T00:00', '1700-01-01T00:00'])(
    'does not take %s for a number',
    (at) => {
      expect(decodeCount({ kind: 'date', at }, '')).toEqual(date);
    },
  );

  it.each<[Cell, string, CountReading]>([
    [15, '=10+5', { kind: 'count', count: 15, note: 'FORMULA_IN_CELL' }],
    ['15', '="15"', { kind: 'count', count: 15, note: 'FORMULA_IN_CELL' }],
    ['', '=""', blank],
    ['#REF!', '=A1+#REF!', notNumber()],
    [3.3333333333333335, '=10/3', fraction],
  ])('reads the value %j of the formula %j as %j', (cell, formula, reading) => {
    expect(decodeCount(cell, formula)).toEqual(reading);
  });
});

describe('decodeCount of anything', () => {
  it('never throws, and counts are whole numbers within bounds', () => {
    fc.assert(
      fc.property(anyCell, fc.constantFrom('', '=A1'), (cell, formula) => {
        const reading = decodeCount(cell, formula);
        const counts =
          reading.kind === 'count' ? [reading.count] : reading.kind === 'refused' ? reading.suggestions : [];
        expect(
          counts.filter((count) => !Number.isInteger(count) || count < 0 || count > greatestCount),
        ).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('counts no text that has no digit, and changes no digit that it has', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const reading = decodeCount(cell, '');
        if (typeof cell !== 'string' || reading.kind !== 'count') return;
        const digits = cell.normalize('NFKC').replace(/[.,]0{1,2}\D*$|\D/g, '');
        expect(reading.count).toBe(Number(digits));
        expect(digits).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a count back in every common way of writing it', () => {
    const groups = (count: number, separator: string): string =>
      String(count).replace(/\B(?=(\d{3})+$)/g, separator);
    fc.assert(
      fc.property(fc.nat(greatestCount), (count) => {
        const written = [
          String(count),
          groups(count, '.'),
          groups(count, ' '),
          groups(count, '\u00A0'),
          `${count},0`,
        ];
        const fullWidth = String(count).replace(/\d/g, (digit) =>
          String.fromCharCode(0xff10 + Number(digit)),
        );
        const readings = [...written, fullWidth, `${groups(count, '.')} người`].map((text) =>
          decodeCount(text, ''),
        );
        expect(readings).toEqual(readings.map(() => normalised(count)));
        expect(decodeCount(count, '')).toEqual(plain(count));
      }),
    );
  });

  it('looks at a cell full of digits and marks for no time worth noticing', () => {
    const started = Date.now();
    decodeCount('1.'.repeat(25_000), '');
    decodeCount('1 '.repeat(25_000), '');
    expect(Date.now() - started).toBeLessThan(1000);
  });
});
