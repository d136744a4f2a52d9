import fc from 'fast-check';
import type { Cell } from '../../../src/schema/cells/cell';
import { decodeDate, decodeDateTime } from '../../../src/schema/cells/decodeDate';
import { anyText } from '../../vietnamese/vietnameseSamples';

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  anyText,
  fc.double(),
  fc.integer({ min: -1, max: 100_000 }),
  fc.boolean(),
  anyText.map((at) => ({ kind: 'date' as const, at })),
  fc
    .array(fc.constantFrom('1', '2', '31', '2025', '25', '/', '-', '.', ' ', ':', 'h', 'ngày', 'tháng'), {
      maxLength: 9,
    })
    .map((parts) => parts.join('')),
);

/** A day of the years 2000 to 2099, by the calendar of the machine. */
const anyDay = fc
  .integer({ min: 0, max: 36_524 })
  .map((days) => new Date(Date.UTC(2000, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));

describe('decodeDate', () => {
  it.each<[Cell, string]>([
    [{ kind: 'date', at: '2025-05-12T00:00' }, '2025-05-12'],
    [{ kind: 'date', at: '2025-05-12T23:59' }, '2025-05-12'],
    ['18/4/2025', '2025-04-18'],
    ['03/04/2025', '2025-04-03'],
    [' 18 / 4 / 2025 ', '2025-04-18'],
    ['18.4.2025', '2025-04-18'],
    ['18-04-2025', '2025-04-18'],
    ['18 4 2025', '2025-04-18'],
    ['１８/４/２０２５', '2025-04-18'],
    ['2025-04-18', '2025-04-18'],
    ['Ngày 18 tháng 4 năm 2025', '2025-04-18'],
    ['18/4/2025 10:30', '2025-04-18'],
    ['29/2/2024', '2024-02-29'],
  ])('reads %j as %s', (cell, date) => {
    expect(decodeDate(cell)).toEqual({ kind: 'date', date });
  });

  it.each<[Cell, string | null]>([
    ['31/4/2025', null],
    ['30/2', null],
    ['29/2/2025', null],
    ['18/4', null],
    ['18/4/0025', null],
    ['18/4/20025', null],
    ['hôm qua', null],
    ['T2', null],
    ['2025', null],
    ['18/4/2025 25:30', null],
    ['18/4/25', '18/04/2025'],
    ['31/4/25', null],
    ['04/18/2025', '18/04/2025'],
    [45_765, '18/04/2025'],
    [45_765.5, '18/04/2025'],
    [12, null],
    [NaN, null],
    [-1, null],
    [1e300, null],
    [true, null],
    [{ kind: 'date', at: '2025-02-30T00:00' }, null],
  ])('refuses %j and suggests %j', (cell, suggestion) => {
    const suggestions = suggestion === null ? [] : [suggestion];
    expect(decodeDate(cell)).toEqual({ kind: 'refused', code: 'DATE_INVALID', suggestions });
  });

  it.each(['', '  ', '\u200B\u00A0'])('takes %j for blank', (cell) => {
    expect(decodeDate(cell)).toEqual({ kind: 'blank' });
  });

  it('reads every day in the forms that people write', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('/', '-', '.'), (date, mark) => {
        const [year = '', month = '', day = ''] = date.split('-');
        const short = [Number(day), Number(month), year].join(mark);
        const cells: readonly Cell[] = [
          date,
          [day, month, year].join(mark),
          short,
          { kind: 'date', at: `${date}T00:00` },
        ];
        expect(cells.map(decodeDate)).toEqual(cells.map(() => ({ kind: 'date', date })));
        expect(decodeDate([Number(day), Number(month), year.slice(2)].join(mark))).toEqual({
          kind: 'refused',
          code: 'DATE_INVALID',
          suggestions: [`${day}/${month}/${year}`],
        });
      }),
    );
  });

  it('never throws, and gives only days that exist', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const reading = decodeDate(cell);
        if (reading.kind === 'date')
          expect(new Date(`${reading.date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(reading.date);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('decodeDateTime', () => {
  it.each<[Cell, string | null]>([
    [{ kind: 'date', at: '2025-05-12T08:30' }, '2025-05-12T08:30'],
    ['12/05/2025 08:30', '2025-05-12T08:30'],
    ['12/05/2025 8:30:15', '2025-05-12T08:30'],
    ['12/5/2025, 8h30', '2025-05-12T08:30'],
    ['8h30 ngày 12/5/2025', '2025-05-12T08:30'],
    ['2025-05-12T08:30:15.250', '2025-05-12T08:30'],
    ['12/05/2025', null],
    ['12/05/2025 24:00', null],
    ['12/05/2025 08:60', null],
    ['31/04/2025 08:30', null],
    ['08:30', null],
    ['', null],
    [45_789.35, null],
    [true, null],
  ])('reads %j as %j', (cell, at) => {
    expect(decodeDateTime(cell)).toBe(at);
  });

  it('never throws, and gives only minutes that exist', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const at = decodeDateTime(cell);
        if (at !== null) expect(new Date(`${at}:00Z`).toISOString().slice(0, 16)).toBe(at);
      }),
      { numRuns: 2000 },
    );
  });
});
