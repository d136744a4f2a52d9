import { readXlsx } from '../../../../host/files/xlsx';
import type { CellModel, SheetModel, WorkbookModel } from '../../../../host/model/workbook';
import { sheetsDownload } from './sheetsDownload';

describe('a download from Sheets', () => {
  let workbook: WorkbookModel;
  let sheet: SheetModel;
  beforeAll(async () => {
    workbook = await readXlsx(sheetsDownload());
    sheet = workbook.sheets[0]!;
  });
  const cell = (row: number, column: number): CellModel | undefined => sheet.rows.get(row)?.get(column);

  it.each<[string, number, number, CellModel['value']]>([
    ['a date', 2, 1, 45_789],
    ['a minute', 3, 1, 45_789.4375],
    ['a name', 2, 2, 'Thôn Đông'],
    ['a number', 2, 3, 1234],
    ['a text that looks like a number', 3, 3, '1.234'],
    ['a yes', 2, 4, true],
    ['the result of a formula', 4, 3, 1851],
    ['a text that a formula made', 6, 4, 'có, rồi'],
    ['an error', 6, 5, '#DIV/0!'],
  ])('keeps %s', (_, row, column, value) => {
    expect(cell(row, column)?.value).toBe(value);
  });

  it('keeps formulas as people type them in Vietnam, shared ones moved to their cells', () => {
    expect([4, 5, 6].map((row) => cell(row, 3)?.formula)).toEqual([
      '=SUM(C$2:C3)*1,5',
      '=SUM(C$2:C4)*1,5',
      '=SUM(C$2:C5)*1,5',
    ]);
    expect(cell(6, 4)?.formula).toBe('=IF(C6>1;"có, rồi";"không")');
  });

  it('keeps looks, and notes nothing where a cell looks like any other', () => {
    expect(cell(1, 1)?.style).toEqual({
      background: '#4285f4',
      bold: true,
      fontColor: '#ffffff',
      fontSize: 11,
      horizontal: 'center',
      vertical: 'middle',
      wrap: 'WRAP',
      bottom: { style: 'SOLID', color: '#1f4e79' },
    });
    expect(cell(2, 2)?.style).toBeUndefined();
    expect(cell(2, 3)?.style).toEqual({ numberFormat: '#,##0' });
    expect(cell(2, 1)?.style).toEqual({ numberFormat: 'dd/mm/yyyy' });
  });

  it('keeps lengths, frozen and hidden parts, merges and names', () => {
    expect(sheet).toMatchObject({
      frozenRows: 1,
      frozenColumns: 1,
      gridlinesHidden: true,
      tabColor: '#1a5fb4',
    });
    expect(sheet.columnWidths).toEqual(new Map([[2, 200]]));
    expect(sheet.rowHeights).toEqual(new Map([[1, 44]]));
    expect(sheet.merges).toEqual([{ row: 7, column: 1, lastRow: 7, lastColumn: 2 }]);
    expect(workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Nhập liệu', false],
      ['Đơn vị', true],
    ]);
    expect(workbook.namedRanges).toEqual([
      { name: 'DanhSachThon', sheetId: 1, area: { row: 2, column: 2, lastRow: 40, lastColumn: 2 } },
    ]);
  });

  it('keeps drop-downs from ranges, and dates', () => {
    expect(cell(3, 2)?.validation).toMatchObject({
      criteria: 'VALUE_IN_RANGE',
      range: { sheetId: 1, area: { row: 2, column: 2, lastRow: 40, lastColumn: 2 } },
      allowInvalid: false,
    });
    expect(cell(2, 1)?.validation).toMatchObject({ criteria: 'DATE_IS_VALID_DATE', allowInvalid: true });
  });

  it('keeps rules, the one that wins first', () => {
    const areas = [{ row: 2, column: 4, lastRow: 1000, lastColumn: 4 }];
    expect(sheet.conditionalFormats).toEqual([
      { areas, criteria: 'TEXT_EQUAL_TO', values: ['✓'], style: { background: '#e6f4ea' } },
      {
        areas,
        criteria: 'TEXT_STARTS_WITH',
        values: ['✗'],
        style: { background: '#fbdcd9', fontColor: '#8c1d18' },
      },
    ]);
  });
});
