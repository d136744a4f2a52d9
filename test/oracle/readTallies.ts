// The tab of tallies as plain rows: only what is typed as the contract of the workbook asks; the rest is told by the
// findings, of which every one about a cell says whether and as what it counts.
import { dayOf } from './days';
import { digitsOf, grainsOf } from './grains';
import { leftOutBy } from './leftOut';
import type { PlainFinding } from './leftOut';
import type { PlainIndicator, PlainRow } from './plainCampaign';
import type { Grid } from './sheetCells';
import { isoDate, isoMinute, recordsOf, textOf } from './sheetCells';

/** A finding as run.json has it. */
export interface TypedFinding extends PlainFinding {
  readonly unit: string | null;
  readonly expected: string;
}

/** The tallies that count, cell by cell, as the tab and the findings about it say. */
export const readTallies = (
  grid: Grid,
  codeOfName: ReadonlyMap<string, string>,
  indicators: readonly PlainIndicator[],
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
    const parts = new Map<string, number | 'unread'>();
    const columnOf = (code: string): string =>
      String.fromCharCode(65 + headers.findIndex((header) => textOf(header).endsWith(`[${code}]`)));
    for (const part of indicators.flatMap((one) => one.parts)) {
      const cell = record[part.code] ?? null;
      const digits = digitsOf({ indicators }, part.code);
      if (cell !== null) parts.set(part.code, typeof cell === 'number' ? grainsOf(cell, digits) : 'unread');
    }
    for (const { code, digits = 0 } of indicators) {
      const cell = record[code] ?? null;
      const column = columnOf(code);
      if (cell === null || leftOut.cells.has(`${row} ${column}`)) continue;
      const count = typeof cell === 'number' ? cell : Number(said('COUNT_NORMALISED', row, column)?.expected);
      if (!Number.isFinite(count))
        throw new Error(`No finding says what ${column}${row} counts for: ${cell}`);
      counts.set(code, grainsOf(count, digits));
    }
    if (counts.size === 0) return [];
    const unit = codeOfName.get(name) ?? said('UNIT_MATCHED', row)?.unit;
    if (unit === undefined || unit === null) throw new Error(`No finding says who row ${row} is: ${name}`);
    return [{ unit, date: isoDate(record['Ngày']), counts, parts, typedAt: isoMinute(record['Nhập lúc']) }];
  });
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
