// The cells of the open tab, as people take hold of them: by their addresses, with mouse, thumb, keys and clipboard.
import type { Locator, Page } from 'playwright-core';
import { columnLetters, columnNumber } from '../../host/model/grid/a1';
import { bringCell } from './bringCell';

export class Cells {
  constructor(readonly page: Page) {}

  /** Waits until the sheet stands there, and whatever was running is over or asks. */
  async ready(): Promise<void> {
    await this.page.locator('[role=grid]').waitFor();
    await this.page.waitForFunction(() => {
      const working = ['Đang chạy…', 'Working…'];
      const said = [...document.querySelectorAll('[role=status]')].map(({ textContent }) =>
        textContent.trim(),
      );
      return (
        document.querySelector('[role=alertdialog]') !== null || !said.some((text) => working.includes(text))
      );
    });
    await this.page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  }

  /** The cell, scrolled to where it is seen. */
  async cell(address: string): Promise<Locator> {
    const { row, column } = placeOf(address);
    await this.page.evaluate(bringCell, { row, column });
    return this.page.locator(`[role=grid] [aria-rowindex="${row}"] > [aria-colindex="${column}"]`);
  }

  async text(address: string): Promise<string> {
    return (await (await this.cell(address)).innerText()).trim();
  }

  /** What the cell is filled with, as CSS says it. */
  async fill(address: string): Promise<string> {
    return (await this.cell(address)).evaluate((cell) => getComputedStyle(cell).backgroundColor);
  }

  /** The letters of the column whose header in the first row holds the text. */
  async column(header: string): Promise<string> {
    const headers = await this.page.locator('[aria-rowindex="1"] > [role=gridcell]').all();
    for (const cell of headers) {
      const isIt = (await cell.innerText()).replace(/\s+/g, ' ').includes(header);
      if (isIt) return columnLetters(Number(await cell.getAttribute('aria-colindex')));
    }
    throw new Error(`No column has a header with ${header}.`);
  }

  /** The texts of the block, row by row; a cell that another's merge covers is empty. */
  async block(firstRow: number, lastRow: number, letters: readonly string[]): Promise<string[][]> {
    const cells = new Map<string, string>();
    for (let row = firstRow; row <= lastRow + 9; row += 10) {
      await this.page.evaluate(bringCell, { row: Math.min(row, lastRow), column: null });
      for (const [place, text] of await this.page.evaluate(drawnCells)) cells.set(place, text);
    }
    return Array.from({ length: lastRow - firstRow + 1 }, (_, index) =>
      letters.map((letter) => cells.get(`${firstRow + index}.${columnNumber(letter)}`) ?? ''),
    );
  }

  /** The first row that holds both texts under `Ngày` and `Đơn vị`, as a village looks for its line from the top down. */
  async row(day: string, unit: string): Promise<number> {
    const count = Number(await this.page.getByRole('grid').getAttribute('aria-rowcount'));
    for (let first = 2; first <= count; first += 40) {
      const found = (await this.block(first, Math.min(first + 39, count), ['A', 'B'])).findIndex(
        (texts) => texts[0] === day && texts[1] === unit,
      );
      if (found >= 0) return first + found;
    }
    throw new Error(`No row holds ${day}, ${unit}.`);
  }

  /** All that the open tab says, from its first row to its last. */
  async said(): Promise<string> {
    const count = Number(await this.page.getByRole('grid').getAttribute('aria-rowcount'));
    const letters = Array.from({ length: 20 }, (_, index) => columnLetters(index + 1));
    return (await this.block(1, count, letters)).map((texts) => texts.join(' ').trim()).join('\n');
  }

  async select(address: string): Promise<void> {
    const box = await (await this.cell(address)).boundingBox();
    if (box === null) throw new Error(`${address} is not seen.`);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  async tap(address: string): Promise<void> {
    const box = await (await this.cell(address)).boundingBox();
    if (box === null) throw new Error(`${address} is not seen.`);
    await this.page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** Types into the cell and leaves it with Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.ready();
  }

  /** Pastes at the cell what another program has put onto the clipboard, by kinds of content. */
  async paste(address: string, contents: Readonly<Record<string, string>>): Promise<void> {
    await this.select(address);
    await this.pasteHere(contents);
  }

  /** The same, into what is selected. */
  async pasteHere(contents: Readonly<Record<string, string>>): Promise<void> {
    await this.page.evaluate(useClipboard, ['paste', contents] as const);
    await this.ready();
  }

  /** What a copy of the selection puts onto the clipboard. */
  copy(): Promise<Record<string, string>> {
    return this.page.evaluate(useClipboard, ['copy', {}] as const);
  }

  cut(): Promise<Record<string, string>> {
    return this.page.evaluate(useClipboard, ['cut', {}] as const);
  }
}

/** Runs inside the page: what is on the clipboard in the end. */
const useClipboard = ([kind, contents]: readonly [
  'paste' | 'copy' | 'cut',
  Readonly<Record<string, string>>,
]): Record<string, string> => {
  const clipboardData = new DataTransfer();
  for (const [type, text] of Object.entries(contents)) clipboardData.setData(type, text);
  const event = new ClipboardEvent(kind, { clipboardData, bubbles: true, cancelable: true });
  document.activeElement?.dispatchEvent(event);
  return Object.fromEntries(clipboardData.types.map((type) => [type, clipboardData.getData(type)]));
};

/** Runs inside the page: what is drawn, by row and column. */
const drawnCells = (): [string, string][] =>
  [...document.querySelectorAll('[role=grid] [aria-rowindex] > [aria-colindex]')].map((cell) => [
    `${cell.parentElement?.getAttribute('aria-rowindex') ?? ''}.${cell.getAttribute('aria-colindex') ?? ''}`,
    cell.textContent.trim(),
  ]);

const placeOf = (address: string): { readonly row: number; readonly column: number } => {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(row), column: columnNumber(letters) };
};
