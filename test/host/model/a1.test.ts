import fc from 'fast-check';
import { columnLetters, columnNumber, formatA1, parseA1, quoteSheetName } from '../../../host/model/grid/a1';

const grid = { rowCount: 1000, columnCount: 26 };

const normalised = (text: string): string | null => {
  const noted = parseA1(text, grid);
  return noted && formatA1(noted.area, noted.bounds);
};

it.each([
  ['B2', 'B2'],
  ['b2:c5', 'B2:C5'],
  ['C5:B2', 'B2:C5'],
  ['C2:B5', 'B2:C5'],
  ['$B$2:$C$5', 'B2:C5'],
  ['5:2', '2:5'],
  ['D:B', 'B:D'],
  ['D:F', 'D:F'],
  ['A2:A2', 'A2'],
  ['R2C3:R4C5', 'C2:E4'],
  ['R4C5:R2C3', 'C2:E4'],
  ['A2:B', 'A2:B1000'],
])('%s is read as %s', (typed, notation) => {
  expect(normalised(typed)).toBe(notation);
});

it.each(['', '   ', 'A', '5', 'A1:', 'A1:B2:C3', 'ÂA1', 'Nhập liệu', '1A', 'A1 B2'])(
  '%j is no notation',
  (text) => {
    expect(parseA1(text, grid)).toBeNull();
  },
);

it('whole columns run over the grid and know that their rows are not bound', () => {
  expect(parseA1('D:F', grid)).toEqual({
    sheetName: null,
    area: { row: 1, column: 4, lastRow: 1000, lastColumn: 6 },
    bounds: { rows: false, columns: true },
  });
});

it('an area beyond the grid comes back as it is, for the caller to refuse', () => {
  expect(parseA1('ZZ2000', grid)?.area.lastRow).toBe(2000);
});

it.each([
  ['Sheet1!A1', 'Sheet1'],
  ["'Nhập liệu'!A1:B2", 'Nhập liệu'],
  ["'Nhà ''Bè'''!A1", "Nhà 'Bè'"],
  ['Nhập liệu!A1', 'Nhập liệu'],
])('%s names its tab', (text, name) => {
  expect(parseA1(text, grid)?.sheetName).toBe(name);
});

it('a quoted name reads back as it was', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (name) => {
      expect(parseA1(`${quoteSheetName(name)}!B3`, grid)?.sheetName).toBe(name);
    }),
  );
});

it('letters and numbers of columns undo each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 18278 }), (column) => {
      expect(columnNumber(columnLetters(column))).toBe(column);
    }),
  );
});

it('every bound area reads back from its notation', () => {
  const line = fc.integer({ min: 1, max: 26 });
  fc.assert(
    fc.property(line, line, line, line, (row, column, height, width) => {
      const area = { row, column, lastRow: row + height, lastColumn: column + width };
      expect(parseA1(formatA1(area), grid)?.area).toEqual(area);
    }),
  );
});
