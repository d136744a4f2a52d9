// Reads the tab of tallies into entries; what they count for is decided by the domain's checks.
import type { Finding } from '../domain/finding';
import type { TallyEntry, TextEntry, UnitMatch } from '../domain/counting/tally';
import type { Cell } from './cells/cell';
import { showCell } from './cells/cell';
import { decodeCount } from './cells/decodeCount';
import { decodeDate, decodeDateTime } from './cells/decodeDate';
import { isLinkEvidence } from './cells/evidence';
import type { TabGrid } from './grid';
import { columnIndex } from './grid';
import { findPersonalData } from './cells/personalData';
import type { Table, TableRow } from './table';
import { readTable } from './table';
import type { ColumnKey } from './tabs';
import { textOf } from './cells/typedText';

type Key = ColumnKey<'tallies'>;
type Row = TableRow<Key>;

export interface TalliesReading {
  readonly entries: readonly TallyEntry[];
  readonly findings: readonly Finding[];
  /** Letters of columns that the add-in writes; those of the verdict are null when a header is missing. */
  readonly verdictColumn: string | null;
  readonly typedAtColumn: string | null;
  /** What stands in the verdict column from row 2 down. */
  readonly verdicts: readonly Cell[];
  /** Rows down to the last filled one, the header included. */
  readonly lastRow: number;
}

/** Where anyone may write what they like. */
const freeTexts = ['enteredBy', 'obstacle', 'evidence'] as const satisfies readonly Key[];

/** The text as it may leave its cell: none of it when personal data stands in it; the finding about the cell says so. */
const withoutPersonalData = (text: string): string => (findPersonalData(text) === null ? text : '');

/** The cell as a finding quotes it; masked before it is cut to size, so that no half of a number slips through. */
const showMasked = (cell: Cell): string =>
  typeof cell === 'string' ? (findPersonalData(cell)?.masked ?? showCell(cell)) : showCell(cell);

const textEntriesOf = (row: Row, table: Table<Key>): readonly TextEntry[] =>
  freeTexts.flatMap((key): readonly TextEntry[] => {
    const text = textOf(row.cell(key));
    const column = table.letter(key) ?? '';
    const personal = findPersonalData(text);
    if (personal !== null) return [{ column, finding: 'PERSONAL_DATA', shown: personal.masked }];
    return key === 'evidence' && !isLinkEvidence(text)
      ? [{ column, finding: 'EVIDENCE_NOT_LINK', shown: showCell(text) }]
      : [];
  });

/** The rows of tallies, each cell decoded; a row without anything in it is not there. */
export const readTallies = (
  grid: TabGrid,
  matchUnit: (cell: Cell) => UnitMatch,
  indicators: readonly string[],
): TalliesReading => {
  const table = readTable('tallies', grid, indicators);
  const broken = table.findings.length > 0;
  const entries = (broken ? [] : table.rows).map((row): TallyEntry => ({
    row: row.row,
    date: {
      column: table.letter('date') ?? '',
      shown: showCell(row.cell('date')),
      reading: decodeDate(row.cell('date')),
    },
    unit: {
      column: table.letter('unit') ?? '',
      shown: showMasked(row.cell('unit')),
      reading: matchUnit(row.cell('unit')),
    },
    counts: new Map(
      indicators.map((code) => [
        code,
        {
          column: table.dataLetters.get(code) ?? '',
          shown: shownCount(row.data(code), row.formula(code)),
          reading: decodeCount(row.data(code), row.formula(code)),
        },
      ]),
    ),
    texts: textEntriesOf(row, table),
    obstacle: withoutPersonalData(textOf(row.cell('obstacle'))),
    typedAt: decodeDateTime(row.cell('typedAt')),
  }));
  const verdictColumn = table.letter('verdict');
  return {
    entries,
    findings: table.findings,
    verdictColumn,
    typedAtColumn: table.letter('typedAt'),
    verdicts:
      verdictColumn === null ? [] : grid.values.slice(1).map((row) => row[columnIndex(verdictColumn)] ?? ''),
    lastRow: table.lastRow,
  };
};

/** A count as it stands in the cell; a formula is quoted as typed, and words are masked where they are personal. */
const shownCount = (cell: Cell, formula: string): string => showMasked(formula === '' ? cell : formula);
