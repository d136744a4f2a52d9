// How high rows are for their texts: no higher than they must be, and never too low.
import { fittedRowHeight } from '../../../host/files/rowFit';
import { createWorkbook } from '../../../host/model/createWorkbook';
import type { CellModel } from '../../../host/model/workbook';

const list: NonNullable<CellModel['validation']> = {
  criteria: 'VALUE_IN_LIST',
  values: ['Cẩm Thành'],
  showDropdown: true,
  allowInvalid: true,
  helpText: null,
};

const heightOf = (cell: CellModel, width: number): number => {
  const workbook = createWorkbook();
  const sheet = workbook.sheets[0]!;
  sheet.columnWidths.set(1, width);
  sheet.rows.set(1, new Map([[1, cell]]));
  return fittedRowHeight(workbook, sheet, 1);
};

const oneLine = 21;
const wrapped = { wrap: 'WRAP' } as const;

it.each<[string, CellModel, number, number]>([
  ['a short name', { value: 'Cẩm Tú', style: wrapped }, 78, 1],
  [
    'two words beside the arrow of a drop-down',
    { value: 'Cẩm Thành', style: wrapped, validation: list },
    84,
    2,
  ],
  ['the same without a drop-down', { value: 'Cẩm Thành', style: wrapped }, 84, 1],
  ['a bold header', { value: 'Số kỳ chậm liền', style: { ...wrapped, bold: true } }, 64, 3],
  ['wide capitals', { value: 'UỶ BAN QUẬN WON', style: wrapped }, 116, 2],
  ['letters with horns', { value: 'người được hướng', style: wrapped }, 108, 2],
  ['what does not wrap', { value: 'Cẩm Thành và Cẩm Thạch', validation: list }, 40, 1],
  ['lines of its own', { value: 'một\nhai\nba' }, 100, 3],
])('%s', (_, cell, width, lines) => {
  const height = heightOf(cell, width);
  expect(Math.round((height - 4) / 16.3)).toBe(lines);
  expect(height).toBeGreaterThanOrEqual(oneLine);
});

it('a merge along the row gives its text all its width, one over several rows asks for nothing', () => {
  const workbook = createWorkbook();
  const sheet = workbook.sheets[0]!;
  const cell: CellModel = { value: 'một câu dài hơn một ô rất nhiều', style: wrapped };
  sheet.rows.set(1, new Map([[1, cell]]));
  sheet.rows.set(3, new Map([[1, cell]]));
  sheet.merges = [
    { row: 1, column: 1, lastRow: 1, lastColumn: 3 },
    { row: 3, column: 1, lastRow: 4, lastColumn: 1 },
  ];
  expect([fittedRowHeight(workbook, sheet, 1), fittedRowHeight(workbook, sheet, 3)]).toEqual([
    oneLine,
    oneLine,
  ]);
});
