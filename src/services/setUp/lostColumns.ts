// The columns of a tab that set-up dresses and heads anew: they stand there with what people typed, and lack their header.
import type { Cell } from '../../schema/cells/cell';
import type { TabGrid } from '../../schema/grid';
import { codeInHeader, columnsUnder, keyOfHeader } from '../../schema/lines';
import { columnsWithLostHeaders } from '../../schema/lostHeaders';
import { isLeftOf } from '../../schema/seenColumns';
import { figureColumn } from '../../views/tabs/columnSetups';
import type { ColumnSetup, TabSetup } from '../../views/tabs/tabSetup';
import { lostUnitColumns } from '../memory/unitColumns';
import type { MemoryPort } from '../ports/memory';

/** A column and where it stands, counted from 1. */
interface Placed {
  readonly at: number;
  readonly column: ColumnSetup;
}

/** Those of the tab of units that were seen whole: the headers of figures are the users' own. */
const seenBefore = (memory: MemoryPort, { tab, columns }: TabSetup, grid: TabGrid): readonly Placed[] =>
  tab !== 'units'
    ? []
    : lostUnitColumns(memory, new Map([[tab, grid]])).flatMap(({ key, at, header }) => {
        const known = columns.find((column) => column.key === key) ?? figureColumn(header);
        return known === null ? [] : [{ at, column: { ...known, header } }];
      });

/** Those of counts of which a rest of the header is left, and in one place alone. */
const renamed = ({ tab, columns }: TabSetup, headers: readonly Cell[]): readonly Placed[] => {
  const present = columnsUnder(tab, headers);
  return columns.flatMap((column) => {
    const code = codeInHeader(column.header);
    if (code === null || present.has(column.key)) return [];
    const places = headers.flatMap((header, index) =>
      typeof header === 'string' && keyOfHeader(tab, header) === null && isLeftOf(header, column.header, code)
        ? [index + 1]
        : [],
    );
    const [at, ...others] = places;
    return at === undefined || others.length > 0 ? [] : [{ at, column }];
  });
};

/** Row 1 with the headers of those columns over it. */
export const withHeaders = (placed: readonly Placed[], headers: readonly Cell[]): readonly Cell[] =>
  headers.map((header, index) => placed.find(({ at }) => at === index + 1)?.column.header ?? header);

/** Row 1 as it is once those headers are back. */
export const headersOnceBack = (memory: MemoryPort, setup: TabSetup, grid: TabGrid): readonly Cell[] =>
  withHeaders(lostColumns(memory, setup, grid), grid.values[0] ?? []);

/** The columns whose header is to be put back, each with the setup that it gets; none that could be a column of the users'. */
export const lostColumns = (memory: MemoryPort, setup: TabSetup, grid: TabGrid): readonly Placed[] => {
  const seen = seenBefore(memory, setup, grid);
  const known = withHeaders(seen, grid.values[0] ?? []);
  const left = renamed(setup, known);
  const order = setup.columns.map(({ key }) => key);
  const isEmpty = (column: number): boolean =>
    grid.values.slice(1).every((row) => (row[column - 1] ?? '') === '');
  const blank = columnsWithLostHeaders(setup.tab, order, withHeaders(left, known), isEmpty);
  const placed = setup.columns.flatMap((column) => {
    const at = blank.get(column.key);
    return at === undefined ? [] : [{ at, column }];
  });
  return [...seen, ...left, ...placed];
};
