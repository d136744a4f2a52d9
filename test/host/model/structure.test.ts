import fc from 'fast-check';
import { formatA1, parseA1 } from '../../../host/model/grid/a1';
import { cellAt, changeCell, contentEnd } from '../../../host/model/grid/cells';
import { createWorkbook } from '../../../host/model/createWorkbook';
import { deleteColumns, deleteRows, insertColumns, insertRows } from '../../../host/model/grid/structure';
import type { Area, SheetModel, WorkbookModel } from '../../../host/model/workbook';

const area = (notation: string): Area => parseA1(notation, { rowCount: 100, columnCount: 26 })!.area;

const prepare = (): { workbook: WorkbookModel; sheet: SheetModel } => {
  const workbook = createWorkbook({ rows: 20, columns: 10 });
  const sheet = workbook.sheets[0]!;
  for (let row = 1; row <= 6; row += 1) changeCell(sheet, row, 1, (cell) => (cell.value = row));
  sheet.merges = [area('A2:B3')];
  sheet.conditionalFormats = [
    { areas: [area('A1:C10'), area('A5:C5')], criteria: 'CELL_EMPTY', values: [], style: {} },
  ];
  sheet.protections = [
    {
      id: 1,
      kind: 'RANGE',
      area: area('A5:C5'),
      unprotected: [],
      description: '',
      warningOnly: false,
      editors: [],
    },
  ];
  sheet.filter = area('A1:C6');
  sheet.frozenRows = 1;
  sheet.rowHeights.set(5, 40);
  sheet.hiddenRows.add(5);
  sheet.charts = [
    {
      chartId: 1,
      type: 'BAR',
      ranges: [{ sheetId: 0, area: area('A1:B6') }],
      anchor: { row: 8, column: 4, offsetX: 0, offsetY: 0 },
      options: {},
      headerCount: 1,
    },
  ];
  workbook.namedRanges = [{ name: 'SO_LIEU', sheetId: 0, area: area('A1:B6') }];
  changeCell(sheet, 1, 5, (cell) => {
    cell.validation = {
      criteria: 'VALUE_IN_RANGE',
      values: [],
      range: { sheetId: 0, area: area('A1:A6') },
      showDropdown: true,
      allowInvalid: true,
      helpText: null,
    };
  });
  return { workbook, sheet };
};

const picture = ({ workbook, sheet }: { workbook: WorkbookModel; sheet: SheetModel }): object => ({
  merges: sheet.merges.map((merge) => formatA1(merge)),
  formats: sheet.conditionalFormats.map((rule) => rule.areas.map((one) => formatA1(one))),
  protections: sheet.protections.map((protection) => formatA1(protection.area!)),
  filter: sheet.filter && formatA1(sheet.filter),
  chart: sheet.charts.map(({ ranges, anchor }) => [formatA1(ranges[0]!.area), anchor.row, anchor.column]),
  named: workbook.namedRanges.map((named) => formatA1(named.area)),
  list: formatA1(cellAt(sheet, 1, 5)?.validation?.range?.area ?? area('Z1')),
  heights: [...sheet.rowHeights.keys()],
  hidden: [...sheet.hiddenRows],
  frozen: sheet.frozenRows,
  rows: sheet.rowCount,
});

it('rows inserted in the middle push down and stretch what stands around them', () => {
  const place = prepare();
  insertRows(place.workbook, place.sheet, 3, 2);
  expect(picture(place)).toEqual({
    merges: ['A2:B5'],
    formats: [['A1:C12', 'A7:C7']],
    protections: ['A7:C7'],
    filter: 'A1:C8',
    chart: [['A1:B8', 10, 4]],
    named: ['A1:B8'],
    list: 'A1:A8',
    heights: [7],
    hidden: [7],
    frozen: 1,
    rows: 22,
  });
});

it('deleted rows take with them what stood on them alone', () => {
  const place = prepare();
  deleteRows(place.workbook, place.sheet, 5, 1);
  expect(picture(place)).toEqual({
    merges: ['A2:B3'],
    formats: [['A1:C9']],
    protections: [],
    filter: 'A1:C5',
    chart: [['A1:B5', 7, 4]],
    named: ['A1:B5'],
    list: 'A1:A5',
    heights: [],
    hidden: [],
    frozen: 1,
    rows: 19,
  });
});

it('a merge that loses all but one cell is none any more', () => {
  const place = prepare();
  deleteRows(place.workbook, place.sheet, 3, 1);
  deleteColumns(place.workbook, place.sheet, 2, 1);
  expect(place.sheet.merges).toEqual([]);
});

it('a deleted frozen row is frozen no more', () => {
  const place = prepare();
  deleteRows(place.workbook, place.sheet, 1, 2);
  expect(place.sheet.frozenRows).toBe(0);
});

it('inserted columns shift cells and widths', () => {
  const { workbook, sheet } = prepare();
  sheet.columnWidths.set(1, 250);
  insertColumns(workbook, sheet, 1, 2);
  expect([cellAt(sheet, 4, 3)?.value, sheet.columnWidths.get(3), sheet.columnCount]).toEqual([4, 250, 12]);
});

it('new rows take look and rule of the row they are like, without its content and note', () => {
  const { workbook, sheet } = prepare();
  changeCell(sheet, 6, 1, (cell) => {
    cell.style = { bold: true };
    cell.note = 'ghi chú';
  });
  insertRows(workbook, sheet, 7, 1, 6);
  expect(cellAt(sheet, 7, 1)).toEqual({ value: null, style: { bold: true } });
});

it('blank rows at the end do not move the end of the content', () => {
  const { workbook, sheet } = prepare();
  insertRows(workbook, sheet, 7, 5);
  expect(contentEnd(sheet).lastRow).toBe(6);
});

it('inserting rows and deleting them again leaves everything as it was', () => {
  const line = fc.integer({ min: 1, max: 20 });
  fc.assert(
    fc.property(line, fc.integer({ min: 1, max: 5 }), (before, count) => {
      const place = prepare();
      const original = JSON.stringify(picture(place));
      const values = JSON.stringify([...place.sheet.rows].map(([row, cells]) => [row, [...cells]]));
      insertRows(place.workbook, place.sheet, before, count);
      deleteRows(place.workbook, place.sheet, before, count);
      expect(JSON.stringify([...place.sheet.rows].map(([row, cells]) => [row, [...cells]]))).toBe(values);
      if (before > 1) expect(JSON.stringify(picture(place))).toBe(original);
    }),
  );
});
