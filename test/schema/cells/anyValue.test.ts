// Whatever Google hands over for a cell becomes a cell that reads without a failure.
import fc from 'fast-check';
import { cellOf } from '../../../src/appsscript/sheets/sheetValues';
import type { WallClock } from '../../../src/appsscript/wallClock';
import { showCell } from '../../../src/schema/cells/cell';
import { decodeCount } from '../../../src/schema/cells/decodeCount';
import { decodeDate, decodeDateTime } from '../../../src/schema/cells/decodeDate';

/** Seven hours east of Greenwich. It fails at dates that are none, as Google's does. */
const wallTimeAt = (moment: number): string => new Date(moment + 420 * 60_000).toISOString().slice(0, 16);
const clock: WallClock = {
  wallTimeAt,
  cellAt: (moment) => ({ kind: 'date', at: wallTimeAt(moment) }),
  now: () => '2025-05-12T08:00',
};

const anyValue = fc.oneof(
  fc.date({ noInvalidDate: false }),
  fc.date({ min: new Date(8.63e15), max: new Date(8.64e15) }),
  fc.double().map((days) => new Date((days - 25_569) * 86_400_000)),
  fc.nat(999_999_999_999).map((days) => new Date((days - 25_569) * 86_400_000)),
  fc.anything(),
);

it('any value reads as a count, a date and a text', () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      const cell = cellOf(value, clock);
      decodeCount(cell, '');
      decodeDateTime(cell);
      expect(typeof showCell(cell)).toBe('string');
      const reading = decodeDate(cell);
      if (reading.kind === 'date') expect(reading.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    }),
    { numRuns: 2_000 },
  );
});

it.each([new Date(NaN), new Date(8.64e15), new Date(-8.64e15), new Date(Date.UTC(12_345, 0, 1))])(
  'a date that is none is refused as one, and is not blank: %s',
  (value) => {
    const cell = cellOf(value, clock);
    expect(decodeDate(cell)).toEqual({ kind: 'refused', code: 'DATE_INVALID', suggestions: [] });
    expect(decodeCount(cell, '')).toMatchObject({ kind: 'refused', code: 'COUNT_NOT_NUMBER' });
  },
);
