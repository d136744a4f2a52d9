// A sample's tables as CSV.

const quote = (value) =>
  /[",\n]/.test(String(value)) ? `"${String(value).replace(/"/g, '""')}"` : String(value);

/** The rows, the header first, as the text of a CSV file. */
export const csvText = (rows) => rows.map((row) => row.map(quote).join(',')).join('\n') + '\n';
