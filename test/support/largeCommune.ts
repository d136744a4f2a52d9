// Communes of any size: so many units, so many indicators, every row of a week filled.
import type { Host } from '../../host/createHost';
import { columnLetters } from '../../host/model/grid/a1';
import { deleteColumns, deleteRows } from '../../host/model/grid/structure';
import type { CellModel, CellValue } from '../../host/model/workbook';
import { choose, sheetNamed, valuesOf } from './commune';
import { openBlank, setClock } from './village';

interface Size {
  readonly units: number;
  readonly indicators: number;
  /** When the host refuses ranges beyond a sheet: when they are asked for, or when they are used. */
  readonly rangesRefused?: 'asked' | 'used';
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/** A commune set up on 17/4/2025 whose units count `C1`, `C2` … daily from 18/4 to 18/6/2025; it is Monday 28/4, 11:30. */
export const openLarge = ({ units, indicators, rangesRefused = 'asked' }: Size): Host => {
  const host = openBlank(undefined, undefined, { rangesRefused });
  choose(host, 'setUpCampaign');
  const items = valuesOf(sheetNamed(host, 'Cấu hình')).map(([item]) => item);
  const type = (item: string, value: CellValue): void =>
    void host.edit('Cấu hình', `B${items.indexOf(item) + 1}`, value);
  type('Tên chiến dịch', 'Đợt thử (dữ liệu giả)');
  type('Ngày bắt đầu', '18/04/2025');
  type('Ngày kết thúc', '18/06/2025');
  host.edit(
    'Chỉ tiêu',
    'A2',
    numbers(indicators).map((number) => [`C${number}`, `Việc ${number}`, '', '', 'hồ sơ', 'DS14', '100%']),
  );
  host.edit('Đơn vị', 'G1', 'Công dân từ đủ 14 tuổi [DS14]');
  host.edit(
    'Đơn vị',
    'A2',
    numbers(units).map((number) => [`T${number}`, `Thôn ${number}`, '', '', '', '', 1_000]),
  );
  choose(host, 'setUpCampaign');
  setClock(host, '2025-04-28T11:30');
  return host;
};

/** The column under the header, or under the one that ends with `[code]`, counted from 1. */
export const columnNumberOf = (host: Host, tab: string, header: string): number => {
  const headers = (valuesOf(sheetNamed(host, tab))[0] ?? []).map(String);
  const index = headers.findIndex((one) => one === header || one.endsWith(`[${header}]`));
  if (index < 0) throw new Error(`${tab} has no column ${header}`);
  return index + 1;
};

/** Types the same count into every indicator of the rows, from row 2 down. */
export const fillRows = (
  host: Host,
  rows: number,
  { indicators }: Pick<Size, 'indicators'>,
  count = 2,
): void => {
  const first = columnLetters(columnNumberOf(host, 'Nhập liệu', 'C1'));
  host.edit(
    'Nhập liệu',
    `${first}2`,
    numbers(rows).map(() => numbers(indicators).map(() => count)),
  );
};

/** What a person leaves who deletes the blank rows below and the blank columns to the right of what is there. */
export const deleteBlankEnds = (host: Host, tab: string): void => {
  const sheet = sheetNamed(host, tab);
  const values = valuesOf(sheet);
  const rows = Math.max(2, values.length);
  const columns = Math.max(1, values[0]?.length ?? 0);
  if (sheet.rowCount > rows) deleteRows(host.workbook, sheet, rows + 1, sheet.rowCount - rows);
  if (sheet.columnCount > columns)
    deleteColumns(host.workbook, sheet, columns + 1, sheet.columnCount - columns);
};

/** Look and drop-down of every cell of the row, without what is written there. */
export const dressOf = (
  host: Host,
  tab: string,
  row: number,
): readonly Pick<CellModel, 'style' | 'validation'>[] => {
  const sheet = sheetNamed(host, tab);
  const width = valuesOf(sheet)[0]?.length ?? 0;
  return numbers(width).map((column) => {
    const { style, validation } = sheet.rows.get(row)?.get(column) ?? {};
    return { ...(style ? { style } : {}), ...(validation ? { validation } : {}) };
  });
};
