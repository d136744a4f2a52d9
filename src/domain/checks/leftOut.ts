// How much the findings keep out of the count.
import type { Finding } from '../finding';
import { scopeOf } from '../finding';

export interface LeftOut {
  readonly cells: number;
  readonly rows: number;
}

/** How many rows and cells the findings take out of the count; a cell in a row that is out counts with its row. */
export const leftOutBy = (findings: readonly Finding[]): LeftOut => {
  const rows = new Set(findings.filter((finding) => scopeOf(finding) === 'row').map(({ row }) => row));
  const cells = new Set(
    findings
      .filter((finding) => scopeOf(finding) === 'cell' && !rows.has(finding.row))
      .map(({ column, row }) => `${column}${row}`),
  );
  return { cells: cells.size, rows: rows.size };
};
