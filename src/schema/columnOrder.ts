// How columns that people have, or an earlier version of the book, are brought into the order of the contract.
import type { Cell } from './cells/cell';
import type { LineKey } from './lines';
import { columnsUnder } from './lines';
import type { TableKey } from './tabs';

/** The column that goes before another, both counted from 1 as they stand before this move. */
export interface ColumnMove {
  readonly from: number;
  readonly before: number;
}

/**
 * The moves, one after the other, after which the columns of `order` stand side by side from the first on, and those of the
 * users' own behind them as they stood; none where they do. Columns that are missing are passed over.
 */
export const movesIntoOrder = <Tab extends TableKey>(
  tab: Tab,
  order: readonly LineKey<Tab>[],
  headers: readonly Cell[],
): readonly ColumnMove[] => {
  const found = columnsUnder(tab, headers);
  let standing = headers.map((_header, index) => index + 1);
  return order
    .flatMap((key) => found.get(key) ?? [])
    .flatMap((column, place) => {
      const from = standing.indexOf(column) + 1;
      if (from === place + 1) return [];
      const others = standing.filter((one) => one !== column);
      standing = [...others.slice(0, place), column, ...others.slice(place)];
      return [{ from, before: place + 1 }];
    });
};
