import fc from 'fast-check';
import { writeXlsx as writeFile } from 'hucre/xlsx';
import { NotAnXlsxError, readXlsx, writeXlsx } from '../../../host/files/xlsx';
import { createSheet, createWorkbook } from '../../../host/model/createWorkbook';
import type { CellModel, CellStyle, SheetModel, WorkbookModel } from '../../../host/model/workbook';
import { serialOfEpoch } from '../../support/serialNumbers';

const workbookOf = (fill: (sheet: SheetModel, workbook: WorkbookModel) => void): WorkbookModel => {
  const workbook = createWorkbook({ name: 'Sổ thử' });
  fill(workbook.sheets[0]!, workbook);
  return workbook;
};

const put = (sheet: SheetModel, row: number, column: number, cell: CellModel): void => {
  const cells = sheet.rows.get(row) ?? new Map<number, CellModel>();
  sheet.rows.set(row, cells.set(column, cell));
};

const roundTrip = async (workbook: WorkbookModel): Promise<WorkbookModel> =>
  readXlsx(await writeXlsx(workbook));

const color = fc
  .integer({ min: 1, max: 0xfffffe })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);
const border = fc.record({
  style: fc.constantFrom('DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'),
  color,
});
const style = fc.record(
  {
    background: color,
    fontColor: color,
    fontFamily: fc.constantFrom('Times New Roman', 'Be Vietnam Pro'),
    fontSize: fc.integer({ min: 11, max: 30 }),
    bold: fc.constant(true),
    italic: fc.constant(true),
    underline: fc.constant(true),
    strikethrough: fc.constant(true),
    horizontal: fc.constantFrom('left', 'center', 'right'),
    vertical: fc.constantFrom('top', 'middle'),
    wrap: fc.constant('WRAP'),
    rotation: fc.constantFrom(45, 90, -30),
    numberFormat: fc.constantFrom(
      '#,##0',
      '0.00%',
      'dd/MM/yyyy',
      'dd/MM/yyyy HH:mm',
      '@',
      '0.0" hồ sơ/ngày"',
    ),
    top: border,
    right: border,
    bottom: border,
    left: border,
  },
  { requiredKeys: [] },
) as fc.Arbitrary<CellStyle>;
// Moments to the millisecond between 1900 and 2100 as serial numbers, and ordinary figures.
const serial = fc
  .integer({ min: Date.UTC(1900, 2, 1), max: Date.UTC(2100, 0, 1) })
  .map((time) => (time + serialOfEpoch * 86_400_000) / 86_400_000);
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .filter((value) => !/[\p{Cc}\uFFFE\uFFFF]|[\uD800-\uDFFF](?![\uDC00-\uDFFF])/u.test(value));
const value = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  serial,
  fc.boolean(),
  text,
  fc.constantFrom('#REF!', '12/5', '1.234', '=1+1'),
);
const cell = fc
  .record({ value, style, note: text }, { requiredKeys: ['value'] })
  .map(({ style: look, ...rest }): CellModel => ({
    ...rest,
    ...(look && Object.keys(look).length > 0 ? { style: look } : {}),
  }));

describe('write, then read', () => {
  it('gives the same cells', async () => {
    const grid = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 12 }), cell), {
      maxLength: 25,
    });
    await fc.assert(
      fc.asyncProperty(grid, async (cells) => {
        const workbook = workbookOf((sheet) =>
          cells.forEach(([row, column, made]) => put(sheet, row, column, made)),
        );
        const read = await roundTrip(workbook);
        const sorted = (rows: SheetModel['rows'] | undefined) =>
          [...(rows ?? [])]
            .map(([row, columns]) => [row, [...columns].sort(([a], [b]) => a - b)] as const)
            .sort(([a], [b]) => a - b);
        expect(sorted(read.sheets[0]?.rows)).toEqual(sorted(workbook.sheets[0]?.rows));
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  it('gives the same tabs, lengths, merges, rules and settings', async () => {
    const workbook = workbookOf((sheet, book) => {
      sheet.name = 'Nhập liệu';
      sheet.frozenRows = 2;
      sheet.frozenColumns = 1;
      sheet.gridlinesHidden = true;
      sheet.tabColor = '#1f6feb';
      sheet.columnWidths = new Map([
        [1, 37],
        [2, 240],
        [30, 61],
      ]);
      sheet.columnCount = 30;
      sheet.rowHeights = new Map([
        [1, 48],
        [3, 33],
      ]);
      sheet.hiddenColumns = new Set([4]);
      sheet.hiddenRows = new Set([5]);
      sheet.merges = [{ row: 1, column: 1, lastRow: 1, lastColumn: 5 }];
      sheet.filter = { row: 2, column: 1, lastRow: 9, lastColumn: 4 };
      put(sheet, 1, 1, { value: 'Thôn' });
      put(sheet, 2, 2, { value: 6, formula: '=SUM(A1;1,5)' });
      put(sheet, 2, 3, { value: null, formula: '=A1' });
      put(sheet, 3, 1, { value: 'tới', link: `#gid=77&range=B2` });
      put(sheet, 3, 2, { value: 'ra ngoài', link: 'https://example.com/?a=1&b=2' });
      sheet.conditionalFormats = [
        {
          areas: [
            { row: 1, column: 1, lastRow: 9, lastColumn: 2 },
            { row: 1, column: 4, lastRow: 9, lastColumn: 4 },
          ],
          criteria: 'TEXT_STARTS_WITH',
          values: ['✗ "lỗi"'],
          style: { background: '#ffffff', fontColor: '#b3261e', bold: true },
        },
        {
          areas: [{ row: 1, column: 1, lastRow: 9, lastColumn: 1 }],
          criteria: 'TEXT_EQUAL_TO',
          values: ['● Đúng tiến độ'],
          style: { background: '#e6f4ea' },
        },
        {
          areas: [{ row: 1, column: 1, lastRow: 9, lastColumn: 1 }],
          criteria: 'NUMBER_BETWEEN',
          values: [1, 2.5],
          style: { fontColor: '#000000' },
        },
        {
          areas: [{ row: 1, column: 1, lastRow: 9, lastColumn: 1 }],
          criteria: 'CUSTOM_FORMULA',
          values: ['=$B1>AND(1;2,5)'],
          style: { italic: true },
        },
        {
          areas: [{ row: 1, column: 1, lastRow: 9, lastColumn: 1 }],
          criteria: 'CELL_EMPTY',
          values: [],
          style: { background: '#eeeeee' },
        },
      ];
      sheet.protections = [
        {
          id: 9,
          kind: 'SHEET',
          unprotected: [{ row: 2, column: 2, lastRow: 2, lastColumn: 2 }],
          description: 'khoá',
          warningOnly: false,
          editors: ['canbo@example.com'],
        },
      ];
      book.sheets.push({ ...createSheet(77, 'Tuần 01'), hidden: true });
      book.namedRanges = [
        { name: 'DonVi', sheetId: 77, area: { row: 1, column: 1, lastRow: 3, lastColumn: 1 } },
      ];
      book.locale = 'vi_VN';
      book.editors = ['canbo2@example.com'];
      book.activeSheetId = 0;
      book.nextId = 78;
    });
    expect(await roundTrip(workbook)).toEqual({ ...workbook, savedAt: expect.any(Date) as Date });
  });

  it('shortens tab names that .xlsx forbids, and brings them back', async () => {
    const names = [
      'Báo cáo của xã có một cái tên rất rất dài',
      'Báo cáo của xã có một cái tên rất dài hơn',
      'a/b',
    ];
    const workbook = workbookOf((_, book) => {
      book.sheets = names.map((name, index) => createSheet(index + 5, name));
    });
    const read = await roundTrip(workbook);
    expect(read.sheets.map(({ name, sheetId }) => [name, sheetId])).toEqual(
      names.map((name, index) => [name, index + 5]),
    );
  });
});

describe('a file from elsewhere', () => {
  it('is refused when it is no .xlsx', async () => {
    for (const bytes of [
      new Uint8Array(),
      new TextEncoder().encode('Ngày,Đơn vị\n'),
      new Uint8Array([80, 75, 3, 4, 0]),
    ]) {
      await expect(readXlsx(bytes)).rejects.toBeInstanceOf(NotAnXlsxError);
    }
  });

  it('gets Vietnamese settings and new sheet ids', async () => {
    const bytes = await writeFile({
      sheets: [
        { name: 'Một', rows: [[1]] },
        { name: 'Hai', rows: [[new Date(Date.UTC(2025, 4, 12, 10, 30))]] },
      ],
    });
    const workbook = await readXlsx(bytes);
    expect(workbook).toMatchObject({ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' });
    expect(workbook.sheets.map(({ sheetId, name }) => [sheetId, name])).toEqual([
      [0, 'Một'],
      [1, 'Hai'],
    ]);
    expect(workbook.sheets[1]?.rows.get(1)?.get(1)?.value).toBe(45_789.4375);
  });

  it('keeps times of day and days before March 1900 as the numbers in the file', async () => {
    const workbook = workbookOf((sheet) => {
      put(sheet, 1, 1, { value: 0.5, style: { numberFormat: 'HH:mm' } });
      put(sheet, 2, 1, { value: 59, style: { numberFormat: 'dd/MM/yyyy' } });
      put(sheet, 3, 1, { value: 61, style: { numberFormat: 'dd/MM/yyyy' } });
    });
    expect((await roundTrip(workbook)).sheets[0]?.rows).toEqual(workbook.sheets[0]?.rows);
  });
});
