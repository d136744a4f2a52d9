// Nothing that a tab says is cut off, and nothing runs under the arrow of a drop-down.
import type { Book } from './book';
import { useBrowser } from './book';

const open = useBrowser();

/** Runs inside the page: texts that reach beyond their cell, or under its arrow, with their places. */
const hiddenTexts = (): string[] =>
  [...document.querySelectorAll('.cell')].flatMap((cell) => {
    if (cell.textContent === '' || cell.querySelector('.spill, .turned') !== null) return [];
    const text = document.createRange();
    text.selectNodeContents(cell);
    const wraps = getComputedStyle(cell).whiteSpace === 'pre-wrap';
    const [inner, outer] = [text.getBoundingClientRect(), cell.getBoundingClientRect()];
    const room = cell.classList.contains('choice') ? 14 : 0;
    const isCut =
      inner.top < outer.top - 0.5 ||
      inner.bottom > outer.bottom + 0.5 ||
      (wraps && inner.right > outer.right - room + 0.5);
    const place = `${cell.parentElement?.getAttribute('aria-rowindex') ?? ''}.${cell.getAttribute('aria-colindex') ?? ''}`;
    return isCut ? [`${place}: ${cell.textContent}`] : [];
  });

/** The first rows of every tab. */
const hiddenIn = async (book: Book): Promise<string[]> => {
  const found: string[] = [];
  for (const tab of await book.tabs()) {
    await book.openTab(tab);
    for (const text of await book.page.evaluate(hiddenTexts)) found.push(`${tab} ${text}`);
  }
  return found;
};

it('names of two words stand whole beside the arrow', async () => {
  const book = await open({ sample: 'cam-thuy' });
  expect(await hiddenIn(book)).toEqual([]);
});

it('the report and the course of the weeks show all that they say', async () => {
  const book = await open({ sample: 'cam-tan' });
  await book.choose('Lập báo cáo tuần');
  await book.accept();
  expect(await hiddenIn(book)).toEqual([]);
});

it('a text flows over the empty cells at its right, a link as well, and is cut by the next that is filled', async () => {
  const book = await open({ sample: 'cam-tan' });
  await book.openTab('Đơn vị');
  const long = 'Danh sách này là giả và dài hơn ô của nó';
  await book.paste('A60', { 'text/plain': `${long}\t\t\t\n${long}\tx` });
  const widthOf = async (address: string): Promise<number> =>
    await (await book.cell(address)).evaluate((cell) => cell.querySelector('.spill')?.clientWidth ?? 0);
  expect(await widthOf('A60')).toBeGreaterThan(200);
  expect(await widthOf('A61')).toBe(0);
});

it('neither a long name of a figure nor the address of a unit’s rows blows up the tab of units', async () => {
  const book = await open({ sample: 'cam-tan' });
  await book.choose('Mở kỳ nhập liệu');
  await book.openTab('Đơn vị');
  const heightOf = async (address: string): Promise<number> =>
    (await (await book.cell(address)).boundingBox())?.height ?? NaN;
  expect(await heightOf('B1')).toBeLessThanOrEqual(75);
  expect(await heightOf('B2')).toBeLessThanOrEqual(22);
  expect(await hiddenIn(book)).toEqual([]);
});
