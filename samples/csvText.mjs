// Writes a sample's tables as CSV.
import { writeFileSync } from 'node:fs';

const quote = (value) =>
  /[",\n]/.test(String(value)) ? `"${String(value).replace(/"/g, '""')}"` : String(value);

/** Writes the rows, the header first, into the folder (a URL that ends with a slash). */
export const writeCsv = (folder, name, rows) =>
  writeFileSync(new URL(name, folder), rows.map((row) => row.map(quote).join(',')).join('\n') + '\n');
