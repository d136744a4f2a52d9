import fc from 'fast-check';
import { containsCell, intersectionOf, isCoveredBy } from '../../../host/model/grid/areas';
import type { Area } from '../../../host/model/workbook';

const side = fc.integer({ min: 1, max: 6 });
const anyArea: fc.Arbitrary<Area> = fc.tuple(side, side, side, side).map(([row, column, height, width]) => ({
  row,
  column,
  lastRow: row + height - 1,
  lastColumn: column + width - 1,
}));

const cellsOf = (area: Area): [number, number][] => {
  const cells: [number, number][] = [];
  for (let row = area.row; row <= area.lastRow; row += 1) {
    for (let column = area.column; column <= area.lastColumn; column += 1) cells.push([row, column]);
  }
  return cells;
};

it('an area is covered exactly when each of its cells lies in another', () => {
  fc.assert(
    fc.property(anyArea, fc.array(anyArea, { maxLength: 4 }), (area, others) => {
      const expected = cellsOf(area).every(([row, column]) =>
        others.some((other) => containsCell(other, row, column)),
      );
      expect(isCoveredBy(area, others)).toBe(expected);
    }),
  );
});

it('an intersection holds exactly the cells that both areas have', () => {
  fc.assert(
    fc.property(anyArea, anyArea, (first, second) => {
      const shared = intersectionOf(first, second);
      const expected = cellsOf(first).filter(([row, column]) => containsCell(second, row, column));
      expect(shared ? cellsOf(shared) : []).toEqual(expected);
    }),
  );
});
