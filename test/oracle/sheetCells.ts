// Cells of a tab as plain values: records by header, dates, minutes.
import type { CellValue } from '../../host/model/workbook';
import { serialOfEpoch } from '../support/serialNumbers';
import { dateOf } from './days';

export type Grid = readonly (readonly CellValue[])[];

/** A row of a tab by header; a data column goes by the code that ends its header. */
export type SheetRecord = Readonly<Record<string, CellValue>>;

const codeAtEnd = /\[([A-Z0-9_.]+)\]$/;

/** The cell as a text; empty where it is blank. */
export const textOf = (cell: CellValue | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell);

/** The codes of the data columns, in the order of the tab. */
export const codesOf = ([headers = []]: Grid): readonly string[] =>
  headers.flatMap((header) => codeAtEnd.exec(textOf(header))?.[1] ?? []);

/** The rows below the headers. */
export const recordsOf = ([headers = [], ...rows]: Grid): readonly SheetRecord[] => {
  const keys = headers.map((header) => codeAtEnd.exec(textOf(header))?.[1] ?? textOf(header));
  return rows.map((row) => Object.fromEntries(keys.map((key, column) => [key, row[column] ?? null])));
};

/** A date typed as one, or as a text dd/MM/yyyy. */
export const isoDate = (cell: CellValue | undefined): string =>
  typeof cell === 'number'
    ? dateOf(Math.floor(cell) - serialOfEpoch)
    : textOf(cell).slice(0, 10).split('/').reverse().join('-');

/** A minute as the add-in writes it; null where none stands. */
export const isoMinute = (cell: CellValue | undefined): string | null =>
  typeof cell === 'number'
    ? new Date(Math.round((cell - serialOfEpoch) * 1_440) * 60_000).toISOString().slice(0, 16)
    : null;
