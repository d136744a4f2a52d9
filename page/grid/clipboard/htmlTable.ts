// The block of cells in a page that another spreadsheet has put onto the clipboard: values alone, no looks.

/**
 * The texts of the page's one table, row by row, as if read off the sheet; null where there is no table, or where
 * something else stands beside it. What a merge covers is empty.
 */
export const tableOf = (html: string): string[][] | null => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const unseen of body.querySelectorAll('style, script, comment')) unseen.remove();
  const tables = body.querySelectorAll('table');
  const [table] = tables;
  if (table === undefined || tables.length > 1) return null;
  const lines = [...table.rows].map((): string[] => []);
  [...table.rows].forEach((row, down) => {
    let right = 0;
    for (const cell of row.cells) {
      while (lines[down]?.[right] !== undefined) right += 1;
      for (let below = 0; below < cell.rowSpan; below += 1) {
        for (let beside = 0; beside < cell.colSpan; beside += 1) {
          const line = lines[down + below];
          if (line !== undefined) line[right + beside] = below + beside === 0 ? textOf(cell) : '';
        }
      }
    }
  });
  table.remove();
  if (body.textContent.trim() !== '') return null;
  const width = Math.max(0, ...lines.map((line) => line.length));
  return lines.map((line) => Array.from({ length: width }, (_, index) => line[index] ?? ''));
};

/** White space of the source is one space, as in any page; a line ends where the page says so. */
const textOf = (cell: HTMLElement): string => {
  const lines = [''];
  const read = (node: Node): void => {
    if (node.nodeName === 'BR') lines.push('');
    else if (node.nodeType === Node.TEXT_NODE)
      lines[lines.length - 1] += node.textContent?.replace(/[ \t\r\n]+/g, ' ') ?? '';
    else {
      if (node.nodeName === 'P' && lines.join('') !== '') lines.push('');
      node.childNodes.forEach(read);
    }
  };
  cell.childNodes.forEach(read);
  return lines
    .map((line) =>
      line
        .replace(/ +/g, ' ')
        .replace(/^ | $/g, '')
        .replace(/\u00A0/g, ' '),
    )
    .join('\n');
};
