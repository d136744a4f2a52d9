// What a figure lacks, in short, said wherever it is shown.
import { plural } from './plural';

/** 2 rows and 10 cells with errors are not counted. `pasted`: in a book that puts communes together, whose rows have no verdict beside them. */
export const notCounted = (rows: number, cells: number, pasted: boolean): string =>
  `Not counted for errors: ${[
    ...(rows === 0 ? [] : [plural(rows, 'row')]),
    ...(cells === 0 ? [] : [plural(cells, 'cell')]),
  ].join(
    ' and ',
  )}; ${pasted ? 'run Check tallies to see each row' : 'see the column Check of the tab Tallies'}.`;
