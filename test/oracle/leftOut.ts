// What the findings take out of the tallies: rows that do not count, and cells of rows that do.

export interface PlainFinding {
  readonly code: string;
  readonly severity: string;
  readonly tab: string;
  readonly row: number | null;
  readonly column: string | null;
}

export interface LeftOut {
  readonly rows: ReadonlySet<number>;
  /** As `row column`: `12 D`. */
  readonly cells: ReadonlySet<string>;
}

/** Faults of a row by the rules' table; every other error is its cell's. */
const rowFaults: ReadonlySet<string> = new Set([
  'DATE_MISSING',
  'DATE_INVALID',
  'DATE_OUTSIDE_CAMPAIGN',
  'DATE_IN_FUTURE',
  'UNIT_MISSING',
  'UNIT_UNKNOWN',
  'ENCODING_LEGACY',
  'DUPLICATE_ROW',
  'ROLLUP_TYPED_TOO',
]);

/** Rows and cells of the tab that are not counted; a cell of a row left out is not named again. */
export const leftOutBy = (findings: readonly PlainFinding[], tab: string): LeftOut => {
  const errors = findings.filter((finding) => finding.tab === tab && finding.severity === 'error');
  const rows = new Set(errors.flatMap(({ code, row }) => (rowFaults.has(code) && row !== null ? [row] : [])));
  return {
    rows,
    cells: new Set(
      errors.flatMap(({ code, row, column }) =>
        row === null || rowFaults.has(code) || rows.has(row) ? [] : [`${row} ${column}`],
      ),
    ),
  };
};
