// Whatever stands in cells, reading them never fails, and what is read is a count or a date and nothing near one.
import fc from 'fast-check';
import type { TabKey } from '../../../src/domain/finding';
import { readCampaignBook } from '../../../src/schema/campaignBook';
import type { Cell } from '../../../src/schema/cells/cell';
import { greatestCount } from '../../../src/domain/plan/measure';
import { decodeCount } from '../../../src/schema/cells/decodeCount';
import { decodeDate, decodeDateTime } from '../../../src/schema/cells/decodeDate';
import type { TabGrid } from '../../../src/schema/grid';
import { columnsOf } from '../../../src/schema/tabs';

const cellDate = fc
  .date({ min: new Date('1900-01-01T00:00Z'), max: new Date('2199-12-31T00:00Z'), noInvalidDate: true })
  .map((moment): Cell => ({ kind: 'date', at: moment.toISOString().slice(0, 16) }));

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '1.234',
    '12/5',
    'Thôn 1',
    '≥95%',
    'DS14',
    'Có',
    'Tổng',
    'Phát sinh',
    'Thứ Hai 11:00',
    '#REF!',
  ),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  cellDate,
);

it('a cell reads as a whole count that is not below 0, as blank, or is refused', () => {
  fc.assert(
    fc.property(anyCell, fc.constantFrom('', '=A1', '=1+1'), (cell, formula) => {
      const reading = decodeCount(cell, formula);
      if (reading.kind !== 'count') return;
      expect(Number.isInteger(reading.count)).toBe(true);
      expect(reading.count).toBeGreaterThanOrEqual(0);
      expect(reading.count).toBeLessThanOrEqual(greatestCount);
      if (typeof cell === 'number') expect(reading.count).toBe(cell + 0);
    }),
    { numRuns: 1_000 },
  );
});

it('a count written plainly or with its thousands grouped reads as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: greatestCount }), (count) => {
      const grouped = String(count).replace(/\B(?=(\d{3})+$)/g, '.');
      for (const cell of [count, String(count), grouped, `${grouped} người`, ` ${count} `])
        expect(decodeCount(cell, '')).toMatchObject({ kind: 'count', count });
    }),
  );
});

it('a cell reads as a date that is in the calendar, as blank, or is refused', () => {
  fc.assert(
    fc.property(anyCell, (cell) => {
      const reading = decodeDate(cell);
      if (reading.kind === 'date')
        expect(new Date(`${reading.date}T00:00Z`).toISOString().slice(0, 10)).toBe(reading.date);
      const minute = decodeDateTime(cell);
      if (minute !== null) expect(minute).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
    }),
    { numRuns: 1_000 },
  );
});

const tabKeys = ['settings', 'indicators', 'units', 'exclusions', 'tallies'] as const;

/** A tab with the headers of the contract, some of them lost, over any cells. */
const anyGrid = (tab: (typeof tabKeys)[number]): fc.Arbitrary<TabGrid> => {
  const headers = Object.values(columnsOf[tab]).map(({ vi }) => vi);
  const more = ['Công dân [DS14]', 'Thu nhận [TN2]', 'Kích hoạt [KH]', 'Giao [TN2.CT]'];
  return fc
    .record({
      header: fc.array(fc.oneof(fc.constantFrom(...headers, ...more), anyCell), {
        minLength: 1,
        maxLength: 14,
      }),
      whole: fc.boolean(),
      body: fc.array(fc.array(anyCell, { minLength: 14, maxLength: 14 }), { maxLength: 6 }),
    })
    .map(({ header, whole, body }) => {
      const first = whole ? [...headers, ...more] : header;
      const values = [first, ...body].map((row) =>
        Array.from({ length: Math.max(14, first.length) }, (_, at): Cell => row[at] ?? ''),
      );
      const shown = values.map((row) => row.map(String));
      return { title: () => tab, values, formulas: shown.map((row) => row.map(() => '')), shown };
    });
};

it('any workbook is read or refused with reasons, never a failure', () => {
  fc.assert(
    fc.property(
      fc.tuple(...tabKeys.map(anyGrid)),
      fc.subarray([...tabKeys], { minLength: 3 }),
      (grids, present) => {
        const tabs = new Map<TabKey, TabGrid>(
          tabKeys.flatMap((tab, at) => {
            const grid = grids[at];
            return grid === undefined || !present.includes(tab) ? [] : [[tab, grid] as const];
          }),
        );
        const reading = readCampaignBook(tabs);
        if (!reading.usable) expect(reading.findings.some(({ severity }) => severity === 'error')).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
