// Reads the CSV files of a sample: every field as the text that stands there, nothing turned into a number or a date.
import { parseCsv } from 'hucre/csv';

export interface CsvTable {
  readonly headers: readonly string[];
  /** As long as the headers each; a short row is filled up with empty text. */
  readonly rows: readonly (readonly string[])[];
}

export class CsvError extends Error {
  override readonly name = 'CsvError';
}

/** The table of a comma separated text whose first line is the header; a row with more fields than that is refused. */
export const readCsv = (text: string): CsvTable => {
  const [headers = [], ...rows] = parseCsv(text, { delimiter: ',', typeInference: false }).map((row) =>
    row.map((field) => (field === null ? '' : String(field))),
  );
  return {
    headers,
    rows: rows
      .map((row, index) => {
        if (row.length > headers.length) {
          throw new CsvError(`Row ${index + 2} has ${row.length} fields, the header has ${headers.length}.`);
        }
        return [...row, ...Array<string>(headers.length - row.length).fill('')];
      })
      .filter((row) => row.some((field) => field !== '')),
  };
};
