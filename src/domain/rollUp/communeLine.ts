// A line of a commune's record of reports, as it was pasted among those of other communes.
import type { Finding } from '../finding';
import type { FrozenFigure } from '../frozenFigures';
import type { Decimals, Parts } from '../plan/decimals';

/** Its counts are those of this book's plan: what is added up. */
export interface CommuneLine extends FrozenFigure<Parts> {
  /** As people count rows. */
  readonly row: number;
  /** The code of the commune, which is a unit of this book; the line's own unit is one of the commune's. */
  readonly commune: string;
  /** Of its indicator in this book's plan; absent: whole numbers are counted. */
  readonly decimals?: Decimals;
}

export interface CommuneReading {
  /** The lines that can be read, in the order of the tab. `done` is null where the cell is blank or no number. */
  readonly lines: readonly CommuneLine[];
  /** What is to be said of rows that are no such lines: each row is in one of the two, and may be in both. */
  readonly findings: readonly Finding[];
  /** Letters of columns. */
  readonly columns: { readonly commune: string; readonly to: string; readonly done: string };
}

/** The lines under each key, in their order. */
export const grouped = <Line>(
  lines: readonly Line[],
  keyOf: (line: Line) => string,
): ReadonlyMap<string, readonly Line[]> => {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const there = groups.get(key);
    if (there === undefined) groups.set(key, [line]);
    else there.push(line);
  }
  return groups;
};

/** The rows of the lines, as findings list them. */
export const rowsIn = (lines: readonly { readonly row: number }[]): readonly number[] =>
  lines.map(({ row }) => row).sort((one, other) => one - other);
