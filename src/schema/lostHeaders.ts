// Columns that have lost their header, recognised by where they stand: a header is deleted more easily than a column.
import type { Cell } from './cells/cell';
import type { LineKey } from './lines';
import { columnLetter } from './grid';
import { columnsUnder } from './lines';
import type { TableKey } from './tabs';
import { askedColumns } from './tabs';

const isBlank = (cell: Cell): boolean => typeof cell === 'string' && cell.trim() === '';

/** Neighbouring columns without a header: the first of them and the one behind the last, counted from 1. */
interface Gap {
  readonly first: number;
  readonly end: number;
}

const gapsIn = (headers: readonly Cell[]): readonly Gap[] =>
  headers.reduce<readonly Gap[]>((gaps, header, index) => {
    if (!isBlank(header)) return gaps;
    const last = gaps[gaps.length - 1];
    return last?.end === index + 1
      ? [...gaps.slice(0, -1), { ...last, end: index + 2 }]
      : [...gaps, { first: index + 1, end: index + 2 }];
  }, []);

/**
 * Where columns of the tab stand whose header is gone, counted from 1. `order` is that of the contract; `headers` is
 * row 1 as wide as the tab is filled. A column is recognised only where just as many headers are blank as columns of the
 * contract are missing between the same two neighbours: a column of the users' own is never taken for one. Columns of which
 * nothing is filled (`isEmpty`, counted from 1) may be fewer than are missing: they are taken in the order of the contract.
 */
export const columnsWithLostHeaders = <Tab extends TableKey>(
  tab: Tab,
  order: readonly LineKey<Tab>[],
  headers: readonly Cell[],
  isEmpty: (column: number) => boolean = () => false,
): ReadonlyMap<LineKey<Tab>, number> => {
  const found = columnsUnder(tab, headers);
  const keyAt = new Map([...found].map(([key, column]) => [column, key]));
  /** The place in the contract of the column that stands there; null for one of the users' own. */
  const placeOf = (column: number): number | null => {
    const key = keyAt.get(column);
    const place = key === undefined ? -1 : order.indexOf(key);
    return place < 0 ? null : place;
  };
  return new Map(
    gapsIn(headers).flatMap(({ first, end }) => {
      const before = first === 1 ? -1 : placeOf(first - 1);
      const after = end > headers.length ? order.length : placeOf(end);
      if (before === null || after === null || after <= before) return [];
      const missing = order.slice(before + 1, after).filter((key) => !found.has(key));
      const always = missing.filter((key) => askedColumns[tab]?.includes(key) !== true);
      const columns = Array.from({ length: end - first }, (_, index) => first + index);
      const fitting =
        [missing, always].find((keys) => keys.length === columns.length) ??
        (missing.length > columns.length && columns.every(isEmpty) ? missing : []);
      return columns.flatMap((column, index) => {
        const key = fitting[index];
        return key === undefined ? [] : [[key, column] as const];
      });
    }),
  );
};

/**
 * The letters of the columns whose header is `missing`, as far as they can be told: by their neighbours, or, where one
 * header alone is missing, because a single column is filled and has none. For telling people where to look only.
 */
export const lettersOfLostHeaders = <Tab extends TableKey>(
  tab: Tab,
  order: readonly LineKey<Tab>[],
  [headers = [], ...rows]: readonly (readonly Cell[])[],
  missing: readonly LineKey<Tab>[],
): ReadonlyMap<LineKey<Tab>, string> => {
  const placed = columnsWithLostHeaders(tab, order, headers);
  const [only, ...others] = missing;
  const nameless = headers.flatMap((header, index) =>
    isBlank(header) && rows.some((row) => (row[index] ?? '') !== '') ? [index + 1] : [],
  );
  const [at, ...further] = nameless;
  const alone = only === undefined || others.length > 0 || further.length > 0 ? undefined : at;
  return new Map(
    missing.flatMap((key) => {
      const column = placed.get(key) ?? alone;
      return column === undefined ? [] : [[key, columnLetter(column - 1)] as const];
    }),
  );
};
