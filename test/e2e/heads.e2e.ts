// Whole rows and columns are taken by their heads: with a click, by drawing on, with Shift.
import type { Book } from './book';
import { useBrowser } from './book';

const open = useBrowser();

const address = (book: Book): Promise<string> => book.page.locator('.formula .address').innerText();

/** The middle of the head, by its letters or its number. */
const middleOf = async (book: Book, head: string): Promise<{ x: number; y: number }> => {
  const box = await book.page
    .locator('.letter, .numbers .number')
    .getByText(head, { exact: true })
    .boundingBox();
  if (box === null) throw new Error(`There is no head ${head} in view.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

const press = async (book: Book, head: string): Promise<void> => {
  const { x, y } = await middleOf(book, head);
  await book.page.mouse.click(x, y);
};

/** A made-up list at the foot of the tab, where nothing stands. */
const atFoot = async (): Promise<Book> => {
  const book = await open({ sample: 'cam-tan' });
  await book.openTab('Đơn vị');
  await book.paste('A20', { 'text/plain': 'một\thai\nba\tbốn\nnăm\tsáu' });
  return book;
};

it('a click takes the row or the column, the corner takes all', async () => {
  const book = await atFoot();
  await press(book, 'B');
  expect(await address(book)).toBe('B:B');
  await press(book, '21');
  expect(await address(book)).toBe('21:21');
  const { x } = await middleOf(book, '21');
  const { y } = await middleOf(book, 'B');
  await book.page.mouse.click(x, y);
  expect(await address(book)).toMatch(/^A1:/);
});

it('drawing on takes all between, over the cells too; Shift draws on from where the selection began', async () => {
  const book = await atFoot();
  const [from, to] = [await middleOf(book, '20'), await middleOf(book, '22')];
  await book.page.mouse.move(from.x, from.y);
  await book.page.mouse.down();
  await book.page.mouse.move(to.x + 200, to.y, { steps: 4 });
  await book.page.mouse.up();
  expect(await address(book)).toBe('20:22');
  await book.page.mouse.move(to.x + 200, from.y);
  expect(await address(book)).toBe('20:22');
  await press(book, 'D');
  await book.page.keyboard.down('Shift');
  await press(book, 'B');
  await book.page.keyboard.up('Shift');
  expect(await address(book)).toBe('B:D');
});

it('a row that is taken so is copied, pasted and emptied whole', async () => {
  const book = await atFoot();
  await press(book, '20');
  const copied = await book.copy();
  expect(copied['text/plain']).toMatch(/^một\thai\t/);
  await press(book, '23');
  await book.pasteHere(copied);
  expect(await book.block(23, 23, ['A', 'B'])).toEqual([['một', 'hai']]);
  await press(book, '21');
  await book.page.keyboard.press('Delete');
  await book.ready();
  expect(await book.block(20, 22, ['A', 'B'])).toEqual([
    ['một', 'hai'],
    ['', ''],
    ['năm', 'sáu'],
  ]);
});

it('a column with protected cells is not emptied by a village head', async () => {
  const book = await open({ sample: 'cam-tan' });
  await book.workAs('Trưởng thôn');
  await book.openTab('Đơn vị');
  await press(book, 'B');
  await book.page.keyboard.press('Delete');
  await book.ready();
  expect(await book.question()).toContain('được bảo vệ');
  await book.answer('OK');
  expect(await book.text('B2')).toBe('Thôn 1');
});
