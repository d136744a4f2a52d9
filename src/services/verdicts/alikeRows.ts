// Whether two rows, as typed, might turn out to say the very same counts once they are read and checked.

/** Whether it may be read as another count than it shows, or be refused and left out. */
const isOpen = (cell: unknown): boolean =>
  typeof cell === 'number' ? cell % 1 !== 0 || cell < 0 : cell !== '';

/** So many counts above 0 must agree for a question to be asked at all. */
const fewestTelling = 2;

/** What may be, or have been, otherwise than it shows. */
export interface Leeway {
  /** Columns, counted as `columns` are, that may have held anything. */
  readonly free?: readonly boolean[] | undefined;
  /** Whether both rows may have counts refused: those are left out of either, however they differ. */
  readonly bothRefusable?: boolean;
}

const exact: Leeway = {};

/**
 * True where the counts of two rows agree in the columns, counted from 0, or may after the checks: a blank stands for any,
 * since the other's count may be refused. Never false of rows that are alike. Asked of each of tens of thousands of rows,
 * so they are taken as they were read.
 */
export const couldBeAlike = (
  columns: readonly number[],
  one: readonly unknown[],
  other: readonly unknown[],
  { free, bothRefusable = false }: Leeway = exact,
): boolean => {
  let telling = 0;
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index] ?? 0;
    const here = one[column];
    const there = other[column];
    if (here === there) telling += here === '' || here === 0 ? 0 : 1;
    else if (free?.[index] === true || isOpen(here) || isOpen(there)) telling += 1;
    else if (here !== '' && there !== '' && !bothRefusable) return false;
  }
  return telling >= fewestTelling;
};
