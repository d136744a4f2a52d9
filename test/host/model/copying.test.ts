import { cellAt, changeCell } from '../../../host/model/grid/cells';
import { cloneData } from '../../../host/model/cloning';
import { copyCells, copySheet, everyPart } from '../../../host/model/grid/copying';
import { createSheet, createWorkbook } from '../../../host/model/createWorkbook';

const filled = () => {
  const sheet = createSheet(1, 'Mẫu', 10, 10);
  changeCell(sheet, 1, 1, (cell) => {
    Object.assign(cell, { value: 3, formula: '=1+2', note: 'n', style: { bold: true } });
  });
  changeCell(sheet, 1, 2, (cell) => (cell.value = 'x'));
  return sheet;
};

const source = { row: 1, column: 1, lastRow: 1, lastColumn: 2 };

it('a copy takes value, formula, look, rule and note', () => {
  const sheet = filled();
  copyCells(
    { sheet, area: source },
    { sheet, area: { row: 4, column: 4, lastRow: 4, lastColumn: 4 } },
    everyPart,
  );
  expect(cellAt(sheet, 4, 4)).toEqual(cellAt(sheet, 1, 1));
  expect(cellAt(sheet, 4, 5)?.value).toBe('x');
});

it('a larger target is filled with repeated copies', () => {
  const sheet = filled();
  copyCells({ sheet, area: source }, { sheet, area: { row: 3, column: 1, lastRow: 4, lastColumn: 5 } }, [
    'value',
  ]);
  expect([1, 2, 3, 4, 5].map((column) => cellAt(sheet, 4, column)?.value)).toEqual([
    3,
    'x',
    3,
    'x',
    undefined,
  ]);
});

it('copying over itself reads everything before it writes', () => {
  const sheet = filled();
  copyCells({ sheet, area: source }, { sheet, area: { ...source, column: 2, lastColumn: 3 } }, ['value']);
  expect([2, 3].map((column) => cellAt(sheet, 1, column)?.value)).toEqual([3, 'x']);
});

it('values alone leave formula and look behind', () => {
  const sheet = filled();
  const one = { row: 1, column: 1, lastRow: 1, lastColumn: 1 };
  copyCells({ sheet, area: one }, { sheet, area: { row: 5, column: 5, lastRow: 5, lastColumn: 5 } }, [
    'value',
  ]);
  expect(cellAt(sheet, 5, 5)).toEqual({ value: 3 });
});

it('a copied tab shares nothing with the original and loses its protections', () => {
  const sheet = filled();
  sheet.protections.push({
    id: 1,
    kind: 'SHEET',
    unprotected: [],
    description: '',
    warningOnly: false,
    editors: [],
  });
  const copy = copySheet(sheet, 7, 'Bản sao');
  changeCell(copy, 1, 2, (cell) => (cell.value = 'khác'));
  expect([cellAt(sheet, 1, 2)?.value, copy.protections, copy.sheetId, copy.name]).toEqual([
    'x',
    [],
    7,
    'Bản sao',
  ]);
});

it('a cloned workbook equals the original', () => {
  const workbook = { ...createWorkbook(), savedAt: new Date(0) };
  workbook.sheets.push(filled());
  const clone = cloneData(workbook);
  expect(clone).toEqual(workbook);
  expect(clone.sheets[1]?.rows).not.toBe(workbook.sheets[1]?.rows);
});
