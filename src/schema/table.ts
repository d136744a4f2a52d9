// Finds the columns of a tab by their headers, in either language, wherever they were moved to.
import type { Finding } from '../domain/finding';
import { findingOf } from '../domain/finding';
import { indicatorOfPart } from '../domain/plan/parts';
import type { Cell } from './cells/cell';
import { showCell } from './cells/cell';
import type { TabGrid } from './grid';
import { columnLetter } from './grid';
import type { LineKey } from './lines';
import { codeInHeader, columnEntries, columnOrder, readHeader } from './lines';
import { lettersOfLostHeaders } from './lostHeaders';
import type { ColumnKey, TableKey } from './tabs';

export interface TableRow<Key extends string> {
  /** As people count: the header is row 1. */
  readonly row: number;
  /** The cell under the fixed header; '' when the tab has no such column. */
  readonly cell: (key: Key) => Cell;
  /** The cell under the header that ends with the code in brackets; '' when there is none. */
  readonly data: (code: string) => Cell;
  readonly formula: (code: string) => string;
  /** What the cell under the fixed header shows: `95%` where its value is 0,95. */
  readonly shown: (key: Key) => string;
}

export interface Table<Key extends string> {
  /** Rows with at least one cell filled, in order. */
  readonly rows: readonly TableRow<Key>[];
  /** The letter of a fixed column; null when the tab has none. */
  readonly letter: (key: Key) => string | null;
  /** The letters of the data columns, by code, in the order of the tab. */
  readonly dataLetters: ReadonlyMap<string, string>;
  /** Missing or doubled headers. When there are any, the tab must not be computed from or written to. */
  readonly findings: readonly Finding[];
  /** How many rows the tab has down to the last filled one, the header included. */
  readonly lastRow: number;
}

interface Headers<Key extends string> {
  readonly fixed: ReadonlyMap<Key, readonly number[]>;
  readonly data: ReadonlyMap<string, readonly number[]>;
}

const findHeaders = <Tab extends TableKey>(tab: Tab, header: readonly Cell[]): Headers<ColumnKey<Tab>> => {
  const fixed = new Map<ColumnKey<Tab>, number[]>();
  const data = new Map<string, number[]>();
  header.forEach((cell, index) => {
    const reading = readHeader(tab, cell);
    if (reading.kind === 'data') data.set(reading.code, [...(data.get(reading.code) ?? []), index]);
    if (reading.kind === 'fixed') fixed.set(reading.key, [...(fixed.get(reading.key) ?? []), index]);
  });
  return { fixed, data };
};

const headerFindings = <Tab extends TableKey>(
  tab: Tab,
  headers: Headers<ColumnKey<Tab>>,
  requiredCodes: readonly string[],
  values: TabGrid['values'],
): readonly Finding[] => {
  const columns = [
    ...columnEntries(tab).map(([key, spec]) => ({
      key: key as LineKey<Tab>,
      name: spec.vi,
      english: spec.en,
      required: spec.required,
      found: headers.fixed.get(key) ?? [],
    })),
    ...[...new Set([...requiredCodes, ...headers.data.keys()])].map((code) => ({
      key: `[${code}]` as const,
      name: `[${code}]`,
      english: `[${code}]`,
      required: requiredCodes.includes(code),
      found: headers.data.get(code) ?? [],
    })),
  ];
  const missing = columns.flatMap(({ key, required, found }) =>
    required && found.length === 0 ? [key] : [],
  );
  const lost =
    missing.length === 0 ? null : lettersOfLostHeaders(tab, columnOrder(tab, requiredCodes), values, missing);
  return columns.flatMap(({ key, name, english, required, found }): readonly Finding[] => {
    const second = found[1];
    if (second !== undefined)
      return [
        findingOf(
          'HEADER_DUPLICATE',
          { tab, row: 1, column: columnLetter(second) },
          { received: name, details: { first: columnLetter(found[0] ?? 0) } },
        ),
      ];
    // A part's column may not be there yet: it is asked for where it has lost its header.
    const isAwaited = indicatorOfPart(codeInHeader(key) ?? '') !== null && lost?.has(key) !== true;
    return required && found.length === 0 && !isAwaited
      ? [
          findingOf(
            'HEADER_MISSING',
            { tab, row: 1, column: lost?.get(key) ?? null },
            { expected: name, details: { english, optional: false } },
          ),
        ]
      : [];
  });
};

const isFilledRow = (row: readonly Cell[]): boolean => row.length > 0 && row.some((cell) => cell !== '');

/**
 * The tab as a table. `requiredCodes` are data columns that must be there, such as one per indicator, in the order of the
 * tab; those of parts may be absent.
 */
export const readTable = <Tab extends TableKey>(
  tab: Tab,
  grid: TabGrid,
  requiredCodes: readonly string[] = [],
): Table<ColumnKey<Tab>> => {
  const headers = findHeaders(tab, grid.values[0] ?? []);
  const at = (row: readonly Cell[], index: number | undefined): Cell =>
    index === undefined ? '' : (row[index] ?? '');
  const rowAt = (values: readonly Cell[], index: number): TableRow<ColumnKey<Tab>> => ({
    row: index + 1,
    cell: (key) => at(values, headers.fixed.get(key)?.[0]),
    data: (code) => at(values, headers.data.get(code)?.[0]),
    formula: (code) => grid.formulas[index]?.[headers.data.get(code)?.[0] ?? -1] ?? '',
    shown: (key) => {
      const column = headers.fixed.get(key)?.[0] ?? -1;
      const value = at(values, column);
      // A text as it stands: a finding would quote its first letters only.
      return grid.shown[index]?.[column] ?? (typeof value === 'string' ? value : showCell(value));
    },
  });
  const rows: TableRow<ColumnKey<Tab>>[] = [];
  grid.values.forEach((values, index) => {
    if (index > 0 && isFilledRow(values)) rows.push(rowAt(values, index));
  });
  return {
    rows,
    letter: (key) => {
      const index = headers.fixed.get(key)?.[0];
      return index === undefined ? null : columnLetter(index);
    },
    dataLetters: new Map(
      [...headers.data].map(([code, [index]]) => [code, columnLetter(index ?? 0)] as const),
    ),
    findings: headerFindings(tab, headers, requiredCodes, grid.values),
    lastRow: grid.values.length,
  };
};
