// The phone of a village head: 360 pixels wide, a thumb, no menus.
import { useBrowser } from './book';
import type { Book } from './book';

const open = useBrowser();

/** Whether the whole width of the cell is on the screen. */
const isSeen = async (book: Book, address: string): Promise<boolean> => {
  const box = await (await book.cell(address)).boundingBox();
  const width = book.page.viewportSize()?.width ?? 0;
  return box !== null && box.x >= 0 && box.x + box.width <= width + 1;
};

const swipeLeft = async (book: Book): Promise<void> => {
  const keyboard = await book.page.context().newCDPSession(book.page);
  await keyboard.send('Input.synthesizeScrollGesture', {
    x: 300,
    y: 400,
    xDistance: -220,
    yDistance: 0,
    gestureSourceType: 'touch',
  });
  await book.ready();
};

it('date, unit and two counts are seen, and one swipe further the verdict beside the unit', async () => {
  const book = await open({ screen: 'phone' });
  for (const address of ['A2', 'B2', 'C2', 'D2']) expect([address, await isSeen(book, address)]).toEqual([address, true]);
  await swipeLeft(book);
  const box = await book.page.locator('[aria-rowindex="2"] > [aria-colindex="5"]').boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(361);
  expect(await isSeen(book, 'B2')).toBe(true);
});

it('a count typed after a tap is answered in its row', async () => {
  const book = await open({ screen: 'phone' });
  await book.tap('C4');
  await book.page.keyboard.insertText('3,398');
  await book.page.keyboard.press('Enter');
  await book.ready();
  expect(await book.text('E4')).toMatch(/^✗ /);
  await book.tap('C4');
  await book.page.keyboard.insertText('14');
  await book.page.keyboard.press('Enter');
  await book.ready();
  expect(await book.text('E4')).not.toMatch(/^✗ /);
});

it('there is no menu, as in the app', async () => {
  const book = await open({ screen: 'phone' });
  expect(await book.page.getByRole('menuitem').count()).toBe(0);
});
