import { readXlsx, writeXlsx } from '../../../../host/files/xlsx';
import { createWorkbook } from '../../../../host/model/createWorkbook';
import type { CellModel } from '../../../../host/model/workbook';

describe('write, then read', () => {
  it.each<[string, CellModel['validation']]>([
    [
      'a list in line',
      {
        criteria: 'VALUE_IN_LIST',
        values: ['Ngày', 'Tuần'],
        showDropdown: true,
        allowInvalid: false,
        helpText: 'Chọn',
      },
    ],
    [
      'a list with commas',
      {
        criteria: 'VALUE_IN_LIST',
        values: ['chữa bệnh, giáo dục', 'đã chết'],
        showDropdown: true,
        allowInvalid: true,
        helpText: null,
      },
    ],
    [
      'a long list',
      {
        criteria: 'VALUE_IN_LIST',
        values: Array.from({ length: 40 }, (_, index) => `Thôn số ${index}`),
        showDropdown: true,
        allowInvalid: true,
        helpText: null,
      },
    ],
    [
      'a range',
      {
        criteria: 'VALUE_IN_RANGE',
        values: [],
        range: { sheetId: 0, area: { row: 2, column: 2, lastRow: 9, lastColumn: 2 } },
        showDropdown: true,
        allowInvalid: false,
        helpText: null,
      },
    ],
    [
      'a date',
      {
        criteria: 'DATE_IS_VALID_DATE',
        values: [],
        showDropdown: true,
        allowInvalid: true,
        helpText: 'dd/MM/yyyy',
      },
    ],
    [
      'a date span',
      {
        criteria: 'DATE_BETWEEN',
        values: [45_779, 45_809],
        showDropdown: true,
        allowInvalid: false,
        helpText: null,
      },
    ],
    [
      'a least number',
      {
        criteria: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
        values: [0],
        showDropdown: true,
        allowInvalid: true,
        helpText: null,
      },
    ],
    [
      'an address',
      { criteria: 'TEXT_IS_VALID_EMAIL', values: [], showDropdown: true, allowInvalid: true, helpText: null },
    ],
    [
      'a part of a text',
      {
        criteria: 'TEXT_CONTAINS',
        values: ['"https"'],
        showDropdown: true,
        allowInvalid: true,
        helpText: null,
      },
    ],
    [
      'a formula',
      {
        criteria: 'CUSTOM_FORMULA',
        values: ['=MOD(C3;1,5)=0'],
        showDropdown: true,
        allowInvalid: true,
        helpText: null,
      },
    ],
    [
      'a check box',
      { criteria: 'CHECKBOX', values: [], showDropdown: true, allowInvalid: false, helpText: null },
    ],
  ])('keeps a validation that asks for %s', async (_, validation) => {
    const workbook = createWorkbook();
    const rows = workbook.sheets[0]!.rows;
    for (const [row, column] of [
      [3, 3],
      [4, 3],
      [3, 4],
      [4, 4],
      [9, 1],
    ] as const) {
      const cells = rows.get(row) ?? new Map<number, CellModel>();
      rows.set(row, cells.set(column, { value: false, validation: validation! }));
    }
    const read = await readXlsx(await writeXlsx(workbook));
    expect(read.sheets).toHaveLength(1);
    expect(read.sheets[0]?.rows).toEqual(workbook.sheets[0]?.rows);
  });
});
