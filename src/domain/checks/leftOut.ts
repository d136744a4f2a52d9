// How much the findings keep out of the count.
import type { Finding } from '../finding';
import { rowsOf, scopeOf } from '../finding';

export interface LeftOut {
  readonly cells: number;
  readonly rows: number;
}

/** The rows that the finding is about, told apart from those of other tabs. */
const placesOf = (finding: Finding): readonly string[] =>
  rowsOf(finding).map((row) => `${finding.tab} ${row}`);

/** How many rows and cells the findings take out of the count; a cell in a row that is out counts with its row. */
export const leftOutBy = (findings: readonly Finding[]): LeftOut => {
  const rows = new Set(findings.filter((finding) => scopeOf(finding) === 'row').flatMap(placesOf));
  const cells = new Set(
    findings
      .filter((finding) => scopeOf(finding) === 'cell' && !placesOf(finding).some((place) => rows.has(place)))
      .map(({ tab, column, row }) => `${tab} ${column}${row}`),
  );
  return { cells: cells.size, rows: rows.size };
};
