import fc from 'fast-check';
import { coverWithAreas, placesOf } from '../../../../host/files/xlsx/areas';

describe('covering cells with rectangles', () => {
  it('covers each cell once and no other', () => {
    const place = fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 6 }) });
    fc.assert(
      fc.property(
        fc.uniqueArray(place, { selector: ({ row, column }) => row * 100 + column, maxLength: 60 }),
        (places) => {
          const covered = coverWithAreas(places).flatMap((area) => [...placesOf(area)]);
          const key = ({ row, column }: { row: number; column: number }) => row * 100 + column;
          expect(covered.map(key).sort()).toEqual(places.map(key).sort());
        },
      ),
    );
  });

  it('takes one rectangle for a block', () => {
    const block = { row: 2, column: 3, lastRow: 500, lastColumn: 9 };
    expect(coverWithAreas(placesOf(block))).toEqual([block]);
  });
});
