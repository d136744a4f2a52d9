// What was pasted, as rows of cells: from a spreadsheet with tabs between them, from elsewhere with what stands there instead.

/** What parts cells, the surest first. A comma is none: it stands in numbers and names. */
const dividers: readonly RegExp[] = [/\t/, /\s*\|\s*/, /\s*;\s*/, /\s{2,}/];

/** Breaks and dividers inside quotation marks belong to the cell, as spreadsheets copy it. */
const joinQuoted = (text: string): string =>
  text.replace(
    /(^|\t|\n)"((?:[^"]|"")*)"(?=\t|\n|$)/g,
    (_whole, before: string, cell: string) => `${before}${cell.replace(/""/g, '"').replace(/[\t\n]+/g, ' ')}`,
  );

/** The rows that hold something, their cells trimmed; of one length. */
export const pastedRows = (text: string): readonly (readonly string[])[] => {
  const lines = joinQuoted(
    text
      .normalize('NFC')
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      .replace(/\u00a0/g, ' '),
  )
    .split('\n')
    .filter((line) => line.trim() !== '');
  const divider = dividers.find((one) =>
    lines.some((line) => one.test(one.source === '\\t' ? line : line.trim())),
  );
  const rows = lines.map((line) =>
    (divider === undefined ? [line] : (divider.source === '\\t' ? line : line.trim()).split(divider)).map(
      (cell) => cell.trim(),
    ),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));
};
