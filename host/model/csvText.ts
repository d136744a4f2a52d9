// Comma-separated text as Utilities.parseCsv reads it.

/** One cell, in quotes (doubled inside) or without any, and what ends it: a separator, a line break or the text's end. */
const cellShape = (delimiter: string): RegExp => {
  const separator = delimiter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?:"((?:[^"]|"")*)"|((?!")[^${separator}\\r\\n]*))(${separator}|\\r\\n|\\r|\\n|$)`, 'y');
};

/**
 * Its rows and cells as text. A cell in quotes may hold separators, line breaks and doubled quotes; a line break at
 * the end begins no further row. Null for a quote that is not closed, or closed within a cell.
 */
export const parseCsvText = (text: string, delimiter = ','): string[][] | null => {
  const shape = cellShape(delimiter);
  const rows: string[][] = [];
  let row: string[] = [];
  for (;;) {
    const match = shape.exec(text);
    if (!match) return null;
    const [, quoted, bare, end] = match;
    row.push(quoted === undefined ? (bare ?? '') : quoted.replace(/""/g, '"'));
    if (end === delimiter) continue;
    rows.push(row);
    row = [];
    if (end === '' || shape.lastIndex === text.length) return rows;
  }
};
