// Reads the tab of tallies into entries; what they count for is decided by the domain's checks.
import type { Finding } from '../../domain/finding';
import { findingOf } from '../../domain/finding';
import type { Decimals } from '../../domain/plan/decimals';
import { wholeCounts } from '../../domain/plan/measure';
import { partsBehindTheirOwn } from '../../domain/plan/parts';
import type { EvidenceReading, TallyEntry, TextEntry, UnitMatch } from '../../domain/counting/tally';
import type { Cell } from '../cells/cell';
import { showCell } from '../cells/cell';
import { decodeCount, smallNumberOf } from '../cells/decodeCount';
import { decodeDate, decodeDateTime } from '../cells/decodeDate';
import { isLinkEvidence, linksIn, readEvidenceKind } from '../cells/evidence';
import type { TabGrid } from '../grid';
import { columnIndex, columnLetter } from '../grid';
import { columnsUnder } from '../lines';
import { showCount } from '../cells/personalData';
import type { PersonalCell } from '../personalCells';
import type { Table, TableRow } from '../table';
import { readTable } from '../table';
import type { NotationOf } from '../planCodes';
import type { ColumnKey } from '../tabs';
import { textOf } from '../cells/typedText';

type Key = ColumnKey<'tallies'>;
type Row = TableRow<Key>;

/** A column of counts by its letter. */
export interface CountColumn {
  readonly letter: string;
  readonly decimals: Decimals;
}

/** A count cell that shows a date of a century ago: whatever is typed there again would show as one too. */
export interface DatedCount {
  readonly row: number;
  readonly column: string;
  /** Of the counts of its column. */
  readonly decimals: Decimals;
}

export interface TalliesReading {
  readonly entries: readonly TallyEntry[];
  readonly findings: readonly Finding[];
  /** Letters of columns; null when the header is missing. */
  readonly dateColumn: string | null;
  readonly unitColumn: string | null;
  readonly verdictColumn: string | null;
  /** Letters of all columns that the add-in knows. */
  readonly columns: readonly string[];
  /** Count cells that read as a small number but have a date format. */
  readonly datedCounts: readonly DatedCount[];
  /** Where counts stand, and how finely they count. */
  readonly countColumns: readonly CountColumn[];
  /** What stands in the verdict column of the row; '' where there is no such column. */
  readonly verdictAt: (row: number) => Cell;
  /** Rows down to the last filled one, the header included. */
  readonly lastRow: number;
}

/** What the row gives as evidence: links beside personal data count, and a kind that was masked is another one. */
const evidenceOf = (
  row: Row,
  table: Table<Key>,
  personal: readonly PersonalCell[],
  kinds: readonly string[],
): EvidenceReading => {
  const masked = personal.find(({ column }) => column === table.letter('evidence'));
  return {
    links: masked?.links ?? linksIn(textOf(row.cell('evidence'))).length,
    kind: readEvidenceKind(textOf(row.cell('evidenceKind')), kinds),
  };
};

/** Personal data first; else what is to be said of evidence. The texts were masked where the tab was read. */
const textEntriesOf = (
  row: Row,
  table: Table<Key>,
  personal: readonly PersonalCell[],
  { kind }: EvidenceReading,
): readonly TextEntry[] => {
  const found = personal.map(({ column, masked }): TextEntry => ({
    column,
    finding: 'PERSONAL_DATA',
    shown: masked,
  }));
  const add = (key: Key, finding: TextEntry['finding'], text: string): readonly TextEntry[] => {
    const column = table.letter(key) ?? '';
    return found.some((one) => one.column === column) ? [] : [{ column, finding, shown: showCell(text) }];
  };
  const text = textOf(row.cell('evidence'));
  const kindText = textOf(row.cell('evidenceKind'));
  return [
    ...found,
    ...(isLinkEvidence(text) ? [] : add('evidence', 'EVIDENCE_NOT_LINK', text)),
    ...(kind.kind === 'other' ? add('evidenceKind', 'EVIDENCE_KIND_UNKNOWN', kindText) : []),
    ...(kind.kind !== 'unnamed' && text === '' ? add('evidenceKind', 'EVIDENCE_LINK_MISSING', kindText) : []),
  ];
};

/**
 * The rows of tallies, each cell decoded; a row without anything in it is not there. `personal` are the cells of the tab
 * whose personal data was masked before; none of their texts is handed on. `evidenceKinds` are those that the plan asks for,
 * `notationOfCode` tells how counts of an indicator are written; `parts` are the codes into which indicators are broken down.
 */
export const readTallies = (
  grid: TabGrid,
  matchUnit: (cell: Cell) => UnitMatch,
  indicators: readonly string[],
  personal: readonly PersonalCell[] = [],
  evidenceKinds: readonly string[] = [],
  notationOfCode: NotationOf = () => wholeCounts,
  parts: readonly string[] = [],
): TalliesReading => {
  const personalIn = groupByRow(personal);
  const codes = partsBehindTheirOwn([...indicators, ...parts].map((code) => ({ code }))).map(
    ({ code }) => code,
  );
  const table = readTable('tallies', grid, codes);
  const broken = table.findings.length > 0;
  const wordsOf = (row: Row): Pick<TallyEntry, 'texts' | 'evidence'> => {
    const own = personalIn.get(row.row) ?? [];
    const evidence = evidenceOf(row, table, own, evidenceKinds);
    return { texts: textEntriesOf(row, table, own, evidence), evidence };
  };
  const countsIn = (row: Row, codes: readonly string[]): TallyEntry['counts'] =>
    new Map(
      codes.map((code) => [
        code,
        {
          column: table.dataLetters.get(code) ?? '',
          shown: shownCount(row.data(code), row.formula(code)),
          reading: decodeCount(row.data(code), row.formula(code), notationOfCode(code)),
        },
      ]),
    );
  const entries = (broken ? [] : table.rows).map((row): TallyEntry => ({
    row: row.row,
    date: {
      column: table.letter('date') ?? '',
      shown: showCell(row.cell('date')),
      reading: decodeDate(row.cell('date')),
    },
    unit: {
      column: table.letter('unit') ?? '',
      shown: showCell(row.cell('unit')),
      reading: matchUnit(row.cell('unit')),
    },
    counts: countsIn(row, indicators),
    ...(parts.length === 0 ? {} : { parts: countsIn(row, parts) }),
    ...wordsOf(row),
    obstacle: (personalIn.get(row.row) ?? []).some(({ column }) => column === table.letter('obstacle'))
      ? ''
      : textOf(row.cell('obstacle')),
    typedAt: decodeDateTime(row.cell('typedAt')),
  }));
  const cellsWhere = (isWanted: (cell: Cell) => boolean): readonly DatedCount[] =>
    (broken ? [] : table.rows).flatMap((row) =>
      codes.flatMap((code): readonly DatedCount[] => {
        const column = table.dataLetters.get(code);
        return column === undefined || !isWanted(row.data(code))
          ? []
          : [{ row: row.row, column, decimals: notationOfCode(code).decimals }];
      }),
    );
  const verdictColumn = table.letter('verdict');
  const verdictIndex = verdictColumn === null ? -1 : columnIndex(verdictColumn);
  return {
    entries,
    findings: [...table.findings, ...(broken ? [] : absentParts(parts, table))],
    datedCounts: cellsWhere((cell) => smallNumberOf(cell) !== null),
    countColumns: [...table.dataLetters]
      .filter(([code]) => codes.includes(code))
      .map(([code, letter]) => ({ letter, decimals: notationOfCode(code).decimals })),
    verdictColumn,
    dateColumn: table.letter('date'),
    unitColumn: table.letter('unit'),
    columns: [...columnsUnder('tallies', grid.values[0] ?? []).values()].map((column) =>
      columnLetter(column - 1),
    ),
    verdictAt: (row) => grid.values[row - 1]?.[verdictIndex] ?? '',
    lastRow: table.lastRow,
  };
};

/** PART_COLUMN_MISSING for each part that cannot be typed yet. */
const absentParts = (parts: readonly string[], { dataLetters }: Table<Key>): readonly Finding[] =>
  parts
    .filter((code) => !dataLetters.has(code))
    .map((code) => findingOf('PART_COLUMN_MISSING', { tab: 'tallies', row: 1 }, { expected: `[${code}]` }));

/** A count as it stands in the cell; a formula is quoted as typed. */
const shownCount = (cell: Cell, formula: string): string => showCount(formula === '' ? cell : formula);

const groupByRow = (cells: readonly PersonalCell[]): ReadonlyMap<number, readonly PersonalCell[]> => {
  const rows = new Map<number, PersonalCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return rows;
};
