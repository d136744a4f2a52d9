import fc from 'fast-check';
import {
  cellAt,
  changeCell,
  contentEnd,
  hasContent,
  restyle,
  visitCells,
  wholeGrid,
} from '../../../host/model/grid/cells';
import { createSheet, createWorkbook, nextSheetName } from '../../../host/model/createWorkbook';

it('a cell from which everything was taken is forgotten', () => {
  const sheet = createSheet(0, 'A');
  changeCell(sheet, 2, 3, (cell) => (cell.value = 5));
  changeCell(sheet, 2, 3, (cell) => (cell.value = null));
  expect([sheet.rows.size, cellAt(sheet, 2, 3)]).toEqual([0, undefined]);
});

it('a colour keeps a cell, but is no content', () => {
  const sheet = createSheet(0, 'A');
  changeCell(sheet, 2, 3, (cell) => restyle(cell, { background: '#ff0000' }));
  expect([hasContent(cellAt(sheet, 2, 3)), contentEnd(sheet)]).toEqual([
    false,
    { lastRow: 0, lastColumn: 0 },
  ]);
});

it('a style that is back at the default is none', () => {
  const sheet = createSheet(0, 'A');
  changeCell(sheet, 1, 1, (cell) => restyle(cell, { bold: true, italic: true }));
  changeCell(sheet, 1, 1, (cell) => restyle(cell, { bold: undefined }));
  expect(cellAt(sheet, 1, 1)?.style).toEqual({ italic: true });
  changeCell(sheet, 1, 1, (cell) => restyle(cell, { italic: undefined }));
  expect(cellAt(sheet, 1, 1)).toBeUndefined();
});

it('the end of the content is the last filled row and the last filled column', () => {
  const place = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 26 }));
  fc.assert(
    fc.property(fc.array(place, { minLength: 1 }), (places) => {
      const sheet = createSheet(0, 'A');
      for (const [row, column] of places) changeCell(sheet, row, column, (cell) => (cell.value = 1));
      expect(contentEnd(sheet)).toEqual({
        lastRow: Math.max(...places.map(([row]) => row)),
        lastColumn: Math.max(...places.map(([, column]) => column)),
      });
    }),
  );
});

it('visiting an area passes over cells outside it', () => {
  const sheet = createSheet(0, 'A', 5, 5);
  for (const row of [1, 2, 3]) changeCell(sheet, row, row, (cell) => (cell.value = row));
  const visited: unknown[] = [];
  visitCells(sheet, { ...wholeGrid(sheet), row: 2 }, (cell, row) => visited.push([cell.value, row]));
  expect(visited).toEqual([
    [2, 2],
    [3, 3],
  ]);
});

it('a new tab is called by how many there are, and on from there while that name is taken', () => {
  const workbook = createWorkbook();
  workbook.sheets.push(createSheet(1, 'Trang tính2'), createSheet(2, 'Trang tính4'));
  expect(nextSheetName(workbook)).toBe('Trang tính5');
});
