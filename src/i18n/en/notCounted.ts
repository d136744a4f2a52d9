// What a figure lacks, in short, said wherever it is shown.
import { plural } from './plural';

/** 2 rows and 10 cells with errors are not counted. */
export const notCounted = (rows: number, cells: number): string =>
  `Not counted for errors: ${[
    ...(rows === 0 ? [] : [plural(rows, 'row')]),
    ...(cells === 0 ? [] : [plural(cells, 'cell')]),
  ].join(' and ')}; see the column Check of the tab Tallies.`;
