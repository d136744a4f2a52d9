// A campaign's tabs as plain data: only what is typed as the contract of the workbook asks; the rest is told by the
// findings, of which every one about a cell says whether and as what it counts.
import type { CellValue } from '../../host/model/workbook';
import { dateOf, dayOf } from './days';
import { leftOutBy } from './leftOut';
import type { PlainFinding } from './leftOut';
import { plainBase, plainDeadline, plainTarget } from './plainTexts';
import type { PlainCampaign, PlainIndicator, PlainRow, PlainUnit } from './plainCampaign';

export type Grid = readonly (readonly CellValue[])[];

/** A finding as run.json has it. */
export interface TypedFinding extends PlainFinding {
  readonly unit: string | null;
  readonly expected: string;
}

const serialOfEpoch = 25_569;
const textOf = (cell: CellValue | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell);

/** The records of a tab by header; a data column goes by the code that ends its header. */
const recordsOf = (grid: Grid): readonly Readonly<Record<string, CellValue>>[] => {
  const [headers = [], ...rows] = grid;
  const keys = headers.map((header) => /\[([A-Z0-9_.]+)\]$/.exec(textOf(header))?.[1] ?? textOf(header));
  return rows.map((row) => Object.fromEntries(keys.map((key, column) => [key, row[column] ?? null])));
};

/** A date typed as one, or as a text dd/MM/yyyy. */
const isoDate = (cell: CellValue | undefined): string =>
  typeof cell === 'number'
    ? dateOf(Math.floor(cell) - serialOfEpoch)
    : textOf(cell).slice(0, 10).split('/').reverse().join('-');

const isoMinute = (cell: CellValue | undefined): string | null =>
  typeof cell === 'number'
    ? new Date(Math.round((cell - serialOfEpoch) * 1_440) * 60_000).toISOString().slice(0, 16)
    : null;

const basisPointsOf = (text: string): number => Number(text.replace('%', '').replace(',', '.')) * 100;

const unitsOf = (grid: Grid): readonly PlainUnit[] => {
  const figures = (grid[0] ?? []).flatMap((header) => /\[([A-Z0-9_.]+)\]$/.exec(textOf(header))?.[1] ?? []);
  return recordsOf(grid)
    .filter((record) => textOf(record['Mã']) !== '')
    .map((record) => ({
      code: textOf(record['Mã']),
      inTotal: textOf(record['Tính vào tổng']) !== 'Không',
      figures: new Map(
        figures.map((code) => [code, typeof record[code] === 'number' ? Number(record[code]) : null]),
      ),
    }));
};

/** The tallies that count, cell by cell, as the tab and the findings about it say. */
const rowsOf = (
  grid: Grid,
  codeOfName: ReadonlyMap<string, string>,
  indicators: readonly string[],
  findings: readonly TypedFinding[],
): readonly PlainRow[] => {
  const [headers = []] = grid;
  const about = findings.filter(({ tab }) => tab === 'Nhập liệu');
  const leftOut = leftOutBy(about, 'Nhập liệu');
  const said = (code: string, row: number, column?: string): TypedFinding | undefined =>
    about.find(
      (one) => one.code === code && one.row === row && (column === undefined || one.column === column),
    );
  return recordsOf(grid).flatMap((record, index) => {
    const row = index + 2;
    const name = textOf(record['Đơn vị']);
    if (leftOut.rows.has(row) || said('TOTAL_ROW', row)) return [];
    const counts = new Map<string, number>();
    for (const code of indicators) {
      const cell = record[code] ?? null;
      const column = String.fromCharCode(
        65 + headers.findIndex((header) => textOf(header).endsWith(`[${code}]`)),
      );
      if (cell === null || leftOut.cells.has(`${row} ${column}`)) continue;
      const count = typeof cell === 'number' ? cell : Number(said('COUNT_NORMALISED', row, column)?.expected);
      if (!Number.isInteger(count))
        throw new Error(`No finding says what ${column}${row} counts for: ${cell}`);
      counts.set(code, count);
    }
    if (counts.size === 0) return [];
    const unit = codeOfName.get(name) ?? said('UNIT_MATCHED', row)?.unit;
    if (unit === undefined || unit === null) throw new Error(`No finding says who row ${row} is: ${name}`);
    return [{ unit, date: isoDate(record['Ngày']), counts, typedAt: isoMinute(record['Nhập lúc']) }];
  });
};

/** The campaign of a workbook whose tabs bear their Vietnamese names. */
export const readSheets = (tab: (name: string) => Grid, findings: readonly TypedFinding[]): PlainCampaign => {
  const settings = new Map(tab('Cấu hình').map(([item, value]) => [textOf(item), value ?? null]));
  const setting = (item: string): string => textOf(settings.get(item));
  const start = isoDate(settings.get('Ngày bắt đầu'));
  const end = isoDate(settings.get('Ngày kết thúc'));
  const indicators = recordsOf(tab('Chỉ tiêu'))
    .filter((record) => textOf(record['Mã']) !== '')
    .map((record): PlainIndicator => ({
      code: textOf(record['Mã']),
      base: plainBase(textOf(record['Mẫu số'])),
      target: plainTarget(textOf(record['Mục tiêu'])),
      from: textOf(record['Từ ngày']) === '' ? start : isoDate(record['Từ ngày']),
      deadline: textOf(record['Đến hết ngày']) === '' ? end : isoDate(record['Đến hết ngày']),
    }));
  const units = unitsOf(tab('Đơn vị'));
  const codeOfName = new Map(
    recordsOf(tab('Đơn vị')).map((record) => [textOf(record['Tên đơn vị']), textOf(record['Mã'])]),
  );
  return {
    start,
    end,
    mode: setting('Cách ghi số') === 'Lũy kế' ? 'runningTotal' : 'new',
    deadline: plainDeadline(setting('Hạn thôn báo cáo')),
    onTrack: basisPointsOf(setting('Ngưỡng đúng tiến độ')),
    atRisk: basisPointsOf(setting('Ngưỡng nguy cơ')),
    indicators,
    units,
    exclusions: recordsOf(tab('Loại trừ')).flatMap((record) => {
      const unit = codeOfName.get(textOf(record['Đơn vị']));
      return unit === undefined
        ? []
        : [{ unit, figure: textOf(record['Trừ vào']), people: Number(record['Số người'] ?? 0) }];
    }),
    rows: rowsOf(
      tab('Nhập liệu'),
      codeOfName,
      indicators.map(({ code }) => code),
      findings,
    ),
  };
};

/** How many rows and cells of the tab are left out, those dated after the day aside. */
export const leftOutUntil = (
  grid: Grid,
  findings: readonly TypedFinding[],
  day: string,
): { readonly rows: number; readonly cells: number } => {
  const dates = new Map(recordsOf(grid).map((record, index) => [index + 2, record['Ngày']]));
  const isLater = (row: number | null): boolean => {
    const date = row === null ? undefined : dates.get(row);
    return typeof date === 'number' && dayOf(isoDate(date)) > dayOf(day);
  };
  const { rows, cells } = leftOutBy(
    findings.filter(({ row }) => !isLater(row)),
    'Nhập liệu',
  );
  return { rows: rows.size, cells: cells.size };
};
