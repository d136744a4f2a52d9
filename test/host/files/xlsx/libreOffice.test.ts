import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../../../host/files/xlsx';

// Written by this host with made-up rows, then opened and saved by LibreOffice 7.
const file = join(__dirname, '..', 'fixtures', 'saved-by-libreoffice.xlsx');

describe('a file that LibreOffice saved', () => {
  it('keeps values, dates, formulas, links and notes', async () => {
    const sheet = (await readXlsx(readFileSync(file))).sheets[0];
    const cell = (row: number, column: number) => sheet?.rows.get(row)?.get(column);
    expect(cell(2, 1)).toEqual({ value: 45_789, style: { numberFormat: 'dd/mm/yyyy' } });
    expect(cell(2, 3)).toMatchObject({ value: 1234, note: 'Ghi chú' });
    expect(cell(2, 5)?.value).toBe(45_789.4375);
    expect(cell(3, 3)).toMatchObject({ value: 1239, formula: '=C2+5' });
    expect(cell(3, 4)).toEqual({ value: true });
    expect(cell(4, 3)?.value).toBe('1.234');
    expect(cell(5, 1)?.link).toBe('https://example.com/');
  });

  it('keeps drop-downs, rules, widths and merges', async () => {
    const workbook = await readXlsx(readFileSync(file));
    const sheet = workbook.sheets[0];
    expect(workbook.sheets.map(({ name, sheetId }) => [name, sheetId])).toEqual([
      ['Nhập liệu', 0],
      ['Đơn vị', 4],
    ]);
    expect(sheet?.rows.get(2)?.get(2)?.validation).toMatchObject({
      criteria: 'VALUE_IN_RANGE',
      range: { sheetId: 4 },
    });
    expect(sheet?.rows.get(3)?.get(2)?.validation?.values).toEqual(['chữa bệnh, giáo dục', 'đã chết']);
    expect(sheet?.conditionalFormats.map(({ criteria }) => criteria)).toEqual([
      'TEXT_STARTS_WITH',
      'TEXT_EQUAL_TO',
    ]);
    expect(sheet?.columnWidths).toEqual(
      new Map([
        [1, 90],
        [2, 180],
      ]),
    );
    expect(sheet?.merges).toHaveLength(1);
  });
});
