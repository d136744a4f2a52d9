// Runs inside the page: scrolls the sheet until a cell is drawn and nothing frozen lies over it.

interface Place {
  readonly row: number;
  /** Null: any cell of the row. */
  readonly column: number | null;
}

/** Resolves when the cell is seen whole, or as much of it as fits; throws for one that never comes. */
export const bringCell = async ({ row, column }: Place): Promise<void> => {
  const frame = document.querySelector('[role=grid]');
  if (frame === null) throw new Error('There is no sheet.');
  const drawn = (): Promise<unknown> =>
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const wanted = column === null ? '[aria-colindex]' : `[aria-colindex="${column}"]`;
  for (let tries = 0; tries < 80; tries += 1) {
    const cell = frame.querySelector(`[aria-rowindex="${row}"] > ${wanted}`);
    const { scrollTop, scrollLeft } = frame;
    if (cell === null) {
      const rows = [...frame.querySelectorAll('.body [aria-rowindex]')];
      const numbers = rows.map((one) => Number(one.getAttribute('aria-rowindex')));
      const first = Math.min(...numbers);
      const last = Math.max(...numbers);
      const isAmong = row >= first && row <= last;
      // Merges may cover a whole row.
      if (isAmong && column === null) return;
      if (isAmong) frame.scrollLeft += 300;
      else frame.scrollTop += (row - (row < first ? first : last)) * 21;
    } else {
      const seen = frame.getBoundingClientRect();
      const corner = document.querySelector('.pane.corner')?.getBoundingClientRect() ?? seen;
      const box = cell.getBoundingClientRect();
      const pane = cell.closest('.pane')?.className ?? '';
      const bottom = seen.top + frame.clientHeight;
      const right = seen.left + frame.clientWidth;
      if (!/corner|above/.test(pane)) {
        if (box.top < corner.bottom) frame.scrollTop -= corner.bottom - box.top;
        else if (box.bottom > bottom) frame.scrollTop += box.bottom - bottom;
      }
      if (!/corner|beside/.test(pane)) {
        if (box.left < corner.right) frame.scrollLeft -= corner.right - box.left;
        else if (box.right > right) frame.scrollLeft += Math.min(box.right - right, box.left - corner.right);
      }
    }
    await drawn();
    if (cell?.isConnected === true && frame.scrollTop === scrollTop && frame.scrollLeft === scrollLeft)
      return;
  }
  throw new Error(`Row ${row}, column ${column ?? 'any'} does not come into view.`);
};
