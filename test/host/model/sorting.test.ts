import fc from 'fast-check';
import { cellAt, changeCell } from '../../../host/model/grid/cells';
import { createSheet } from '../../../host/model/createWorkbook';
import { sortRows } from '../../../host/model/grid/sorting';
import type { CellValue, SheetModel } from '../../../host/model/workbook';

const column = (values: readonly CellValue[]): SheetModel => {
  const sheet = createSheet(0, 'A', 20, 2);
  values.forEach((value, index) => {
    changeCell(sheet, index + 1, 1, (cell) => (cell.value = value));
    changeCell(sheet, index + 1, 2, (cell) => (cell.value = `dòng ${index + 1}`));
  });
  return sheet;
};

const sorted = (values: readonly CellValue[], ascending: boolean): CellValue[] => {
  const sheet = column(values);
  sortRows(sheet, { row: 1, column: 1, lastRow: values.length, lastColumn: 2 }, [{ column: 1, ascending }]);
  return values.map((_, index) => cellAt(sheet, index + 1, 1)?.value ?? null);
};

const mixed: CellValue[] = [true, 'b', null, 2, 'A', false, 1, 'a'];

it('numbers come first, then texts without regard to case, then FALSE, TRUE and blanks', () => {
  expect(sorted(mixed, true)).toEqual([1, 2, 'A', 'a', 'b', false, true, null]);
});

it('downwards the order is turned round, with blanks still last', () => {
  expect(sorted(mixed, false)).toEqual([true, false, 'b', 'A', 'a', 2, 1, null]);
});

it('rows keep together and none is lost', () => {
  const value = fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null));
  fc.assert(
    fc.property(fc.array(value, { maxLength: 12 }), fc.boolean(), (values, ascending) => {
      const sheet = column(values);
      sortRows(sheet, { row: 1, column: 1, lastRow: Math.max(1, values.length), lastColumn: 2 }, [
        { column: 1, ascending },
      ]);
      const pairs = values.map((_, index) => [
        cellAt(sheet, index + 1, 2)?.value,
        cellAt(sheet, index + 1, 1)?.value ?? null,
      ]);
      const expected = values.map((entry, index) => [`dòng ${index + 1}`, entry]);
      expect(pairs).toHaveLength(expected.length);
      expect(new Map(pairs as [string, CellValue][])).toEqual(new Map(expected as [string, CellValue][]));
    }),
  );
});
