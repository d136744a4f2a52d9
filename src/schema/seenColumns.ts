// Columns that were seen whole and have lost their header since. The users name and place the figures of units
// themselves: only memory knows what stood above them.
import type { Finding } from '../domain/finding';
import { findingOf } from '../domain/finding';
import type { Cell } from './cells/cell';
import { findPersonalData } from './cells/personalData';
import { foldHeader } from './foldHeader';
import type { LineKey } from './lines';
import { columnLetter } from './grid';
import { codeInHeader, columnEntries, keyOfHeader } from './lines';
import type { TableKey } from './tabs';

/** A column as it was last seen. */
export interface SeenColumn {
  readonly header: string;
  /** Of what stood below, where that is a figure; else ''. */
  readonly mark: string;
  /** The other words that stood in place of the header when it was found lost; '' for none. */
  readonly renamed: string;
}

/** A column whose header is gone: where it stands now, counted from 1, and the header to put back. */
export interface LostColumn<Tab extends TableKey> {
  readonly key: LineKey<Tab>;
  readonly at: number;
  readonly header: string;
}

type Values = readonly (readonly Cell[])[];
/** Makes a short mark of a text. */
type MarkOf = (text: string) => string;

const textOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell.trim() : '');

/** The words of a header that may be said elsewhere; its code alone where personal data stands in them. */
const wordsOf = (text: string): string => {
  if (findPersonalData(text) === null) return text;
  const code = codeInHeader(text);
  return code === null ? '' : `[${code}]`;
};

const cellsBelow = ([, ...rows]: Values, index: number): readonly Cell[] =>
  rows.map((row) => row[index] ?? '');

const markBelow = (values: Values, index: number, markOf: MarkOf): string =>
  markOf(JSON.stringify(cellsBelow(values, index)));

/** What tells a column from its neighbours: its place in the contract, else the users' words; null for no header. */
const identityOf = (tab: TableKey, header: Cell): string | null => {
  const key = keyOfHeader(tab, header);
  if (key !== null) return `key ${key}`;
  const folded = foldHeader(textOf(header));
  return folded === '' ? null : `own ${folded}`;
};

/** Whether the text is what is left of the header: its words without the code, or its code in a broken bracket. */
export const isLeftOf = (text: string, header: string, code: string): boolean => {
  const words = foldHeader(header.slice(0, header.lastIndexOf('[')));
  const plain = code.replace('.', '\\.');
  return (
    (words !== '' && foldHeader(text) === words) ||
    new RegExp(`[[(]\\s*${plain}(\\s*[\\])]|\\s*$)|(^|\\s)${plain}\\s*[\\])]`, 'i').test(text)
  );
};

/** The header to put back over the column at the index; null where it is another column, or nothing stands in it. */
const headerFor = (
  { header, mark, renamed }: SeenColumn,
  key: string,
  values: Values,
  index: number,
  markOf: MarkOf,
): string | null => {
  if (cellsBelow(values, index).every((cell) => cell === '')) return null;
  const standing = values[0]?.[index] ?? '';
  const text = textOf(standing);
  if (standing === '' || (typeof standing === 'string' && text === '')) return header;
  const code = codeInHeader(key);
  if (code === null || text === '') return null;
  if (isLeftOf(text, header, code)) return header;
  // Other words, and the very figures: the words before the bracket are the users' own.
  return text === renamed || mark === markBelow(values, index, markOf)
    ? `${wordsOf(text)} [${code}]`.trim()
    : null;
};

/**
 * The columns of the contract that were `seen` and whose header is gone from the tab. Each is looked for where its
 * neighbours are, as far from them as it was, and must be filled; one that was renamed must bear a rest of its header, or
 * hold the very figures that it held. A column that is gone with its figures is nowhere.
 */
export const columnsThatLostHeaders = <Tab extends TableKey>(
  tab: Tab,
  seen: readonly SeenColumn[],
  values: Values,
  markOf: MarkOf,
): readonly LostColumn<Tab>[] => {
  const headers = values[0] ?? [];
  const identities = headers.map((header) => identityOf(tab, header));
  const before = seen.map(({ header }) => identityOf(tab, header));
  const anchorAt = (index: number): number => {
    const identity = before[index] ?? null;
    return identity === null ? -1 : identities.indexOf(identity);
  };
  return seen.flatMap((column, index) => {
    const key = keyOfHeader(tab, column.header);
    if (key === null || anchorAt(index) >= 0) return [];
    const places = before.map((_, one) => ({ one, at: anchorAt(one) }));
    const left = places.filter(({ one, at }) => one < index && at >= 0).pop() ?? { one: -1, at: -1 };
    const right = places.find(({ one, at }) => one > index && at >= 0);
    const at = left.at + index - left.one;
    if (at >= headers.length) return [];
    if (right !== undefined && right.at - left.at !== right.one - left.one) return [];
    if (identities[at]?.startsWith('key ') === true) return [];
    const header = headerFor(column, key, values, at, markOf);
    return header === null ? [] : [{ key, at: at + 1, header }];
  });
};

/** What is said of a column of the tab of units that has lost its header. */
export const lostHeader = ({ key, at, header }: LostColumn<'units'>): Finding<'HEADER_MISSING'> =>
  findingOf(
    'HEADER_MISSING',
    { tab: 'units', row: 1, column: columnLetter(at - 1) },
    {
      expected: header,
      details: {
        english: header,
        optional:
          codeInHeader(key) !== null ||
          !columnEntries('units').some(([one, spec]) => one === key && spec.required),
      },
    },
  );

/** What to remember of the columns as they are now: those that have lost their header keep the one that was seen. */
export const columnsNow = (
  tab: TableKey,
  seen: readonly SeenColumn[],
  values: Values,
  markOf: MarkOf,
): readonly SeenColumn[] => {
  const lost = new Map(
    columnsThatLostHeaders(tab, seen, values, markOf).map(({ at, key }) => [
      at - 1,
      seen.find(({ header }) => keyOfHeader(tab, header) === key)?.header ?? '',
    ]),
  );
  return (values[0] ?? []).map((standing, index) => {
    const header = lost.get(index) ?? wordsOf(textOf(standing));
    return {
      header,
      mark: codeInHeader(header) === null ? '' : markBelow(values, index, markOf),
      renamed: lost.has(index) ? wordsOf(textOf(standing)) : '',
    };
  });
};
