// Lines of a tab by column key, as they are written; and which column stands under a header, wherever it was moved to.
import type { Cell } from './cells/cell';
import { namesOf } from './bookNames';
import { foldHeader } from './foldHeader';
import type { ColumnKey, ColumnSpec, TableKey } from './tabs';
import { columnsOf } from './tabs';

/** A data column by the code that ends its header in brackets: `[TN2]`. */
export type DataKey = `[${string}]`;

/** A column of the tab, fixed or of data. */
export type LineKey<Tab extends TableKey> = ColumnKey<Tab> | DataKey;

/** A line of the tab; the cell of a column that is not named is left blank. */
export type Line<Tab extends TableKey> = Readonly<Partial<Record<LineKey<Tab>, Cell>>>;

/** A line that says something of each fixed column. */
export type WholeLine<Tab extends TableKey> = Readonly<Record<ColumnKey<Tab>, Cell>>;

/** The code in square brackets that ends a header, `Công dân từ đủ 14 tuổi [DS14]`; null when there is none. */
export const codeInHeader = (header: string): string | null =>
  /\[\s*([A-Z][A-Z0-9_]*(?:\.[A-Z][A-Z0-9_]*)?)\s*\]\s*$/.exec(header)?.[1] ?? null;

/** The fixed columns of the tab in the order of the contract. */
export const columnEntries = <Tab extends TableKey>(
  tab: Tab,
): readonly (readonly [ColumnKey<Tab>, ColumnSpec])[] =>
  // Object.entries forgets which keys an object has.
  Object.entries<ColumnSpec>(columnsOf[tab]) as [ColumnKey<Tab>, ColumnSpec][];

/** The fixed columns of a tab by their names in both languages, folded: headers are read over and over. */
const columnsByName = new Map<TableKey, ReadonlyMap<string, string>>();

const fixedColumnNamed = <Tab extends TableKey>(tab: Tab, folded: string): ColumnKey<Tab> | undefined => {
  const known = columnsByName.get(tab);
  const names =
    known ??
    new Map(
      columnEntries(tab).flatMap(([key, spec]) =>
        namesOf(spec).map((name): [string, string] => [foldHeader(name), key]),
      ),
    );
  if (known === undefined) columnsByName.set(tab, names);
  // The map of a tab holds the keys of that tab.
  return names.get(folded) as ColumnKey<Tab> | undefined;
};

/** What column of a tab stands under a header. */
export type HeaderReading<Tab extends TableKey> =
  | { readonly kind: 'fixed'; readonly key: ColumnKey<Tab> }
  | { readonly kind: 'data'; readonly code: string }
  | { readonly kind: 'own' };

/** The column of the tab that bears this header in either language, or bore it; `own` for a column of the users'. */
export const readHeader = <Tab extends TableKey>(tab: Tab, header: Cell): HeaderReading<Tab> => {
  const text = typeof header === 'string' ? header : '';
  const code = codeInHeader(text.normalize('NFC'));
  if (code !== null) return { kind: 'data', code };
  const folded = foldHeader(text);
  const key = folded === '' ? undefined : fixedColumnNamed(tab, folded);
  return key === undefined ? { kind: 'own' } : { kind: 'fixed', key };
};

const keyOf = <Tab extends TableKey>(reading: HeaderReading<Tab>): LineKey<Tab> | null => {
  if (reading.kind === 'own') return null;
  return reading.kind === 'data' ? `[${reading.code}]` : reading.key;
};

/** The column of the tab that bears this header; null for one of the users'. */
export const keyOfHeader = <Tab extends TableKey>(tab: Tab, header: Cell): LineKey<Tab> | null =>
  keyOf(readHeader(tab, header));

/** Where each column of the tab stands, counted from 1; of a doubled header the first. */
export const columnsUnder = <Tab extends TableKey>(
  tab: Tab,
  headers: readonly Cell[],
): ReadonlyMap<LineKey<Tab>, number> =>
  headers.reduce((found, header, index) => {
    const key = keyOf(readHeader(tab, header));
    return key === null || found.has(key) ? found : found.set(key, index + 1);
  }, new Map<LineKey<Tab>, number>());

/** The fixed column that those of data follow in a new workbook; they stand last where none is named. */
const dataFollows: Readonly<Partial<Record<TableKey, string>>> = { tallies: 'unit' };

/** The columns of the tab as they stand in a new workbook, those of data in the order of the codes. */
export const columnOrder = <Tab extends TableKey>(
  tab: Tab,
  codes: readonly string[],
): readonly LineKey<Tab>[] => {
  const data = codes.map((code): DataKey => `[${code}]`);
  const fixed = columnEntries(tab).map(([key]) => key);
  const after = dataFollows[tab];
  const at = after === undefined ? fixed.length : fixed.findIndex((key) => key === after) + 1;
  return [...fixed.slice(0, at), ...data, ...fixed.slice(at)];
};
