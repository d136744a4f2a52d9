// The area that an edit names in A1 notation.
import { areaOfA1 } from '../../src/appsscript/googleEdit';

describe('the edited area', () => {
  it.each([
    ['D30', [30, 30, 4, 4]],
    ['A2:E9', [2, 9, 1, 5]],
    ['AB7:AC7', [7, 7, 28, 29]],
    ['B:B', [1, Infinity, 2, 2]],
    ['3:4', [3, 4, 1, Infinity]],
    ['A2:C', [2, Infinity, 1, 3]],
  ])('of %s', (notation, [firstRow, lastRow, firstColumn, lastColumn]) => {
    expect(areaOfA1(notation)).toEqual({ firstRow, lastRow, firstColumn, lastColumn });
  });
});
