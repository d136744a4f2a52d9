// Whether two rows, as typed, might turn out to say the very same counts once they are read and checked.
import type { Cell } from '../../schema/cells/cell';

/** Whether it may be read as another count than it shows, or be refused and left out. */
const isOpen = (cell: Cell): boolean => (typeof cell === 'number' ? cell % 1 !== 0 || cell < 0 : cell !== '');

/** So many counts above 0 must agree for a question to be asked at all. */
const fewestTelling = 2;

/**
 * True where the counts agree, column by column, or may after the checks: a blank stands for any, since the other's count
 * may be refused. `free` columns may have held anything. Never false of rows that are alike.
 */
export const couldBeAlike = (
  one: readonly Cell[],
  other: readonly Cell[],
  free: readonly boolean[] = [],
): boolean => {
  let telling = 0;
  for (let index = 0; index < one.length; index += 1) {
    const here = one[index] ?? '';
    const there = other[index] ?? '';
    if (here === there) telling += here === '' || here === 0 ? 0 : 1;
    else if (free[index] === true || isOpen(here) || isOpen(there)) telling += 1;
    else if (here !== '' && there !== '') return false;
  }
  return telling >= fewestTelling;
};
