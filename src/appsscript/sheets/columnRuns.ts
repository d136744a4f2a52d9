// Columns that can be written at once: those that stand next to each other.

/** Columns that stand next to each other, and where the first of them stands, counted from 1. */
export interface Run<Key> {
  readonly first: number;
  readonly keys: readonly Key[];
}

/** The columns from left to right, parted where a column of the users' stands between them. */
export const runsOf = <Key>(columns: ReadonlyMap<Key, number>): readonly Run<Key>[] =>
  [...columns]
    .sort(([, one], [, other]) => one - other)
    .reduce<readonly Run<Key>[]>((runs, [key, column]) => {
      const last = runs[runs.length - 1];
      return last !== undefined && last.first + last.keys.length === column
        ? [...runs.slice(0, -1), { first: last.first, keys: [...last.keys, key] }]
        : [...runs, { first: column, keys: [key] }];
    }, []);
