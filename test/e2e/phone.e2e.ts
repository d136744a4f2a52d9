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

/** A thumb moves to the left by 210 pixels. */
const swipeLeft = async (book: Book): Promise<void> => {
  const thumb = await book.page.context().newCDPSession(book.page);
  const at = (x: number): { touchPoints: { x: number; y: number }[] } => ({ touchPoints: [{ x, y: 400 }] });
  await thumb.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(300) });
  for (let x = 290; x >= 90; x -= 10)
    await thumb.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(x) });
  await thumb.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await book.ready();
};

it('date, unit and two counts are seen, and one swipe further the verdict beside the unit', async () => {
  const book = await open({ screen: 'phone' });
  for (const address of ['A2', 'B2', 'C2', 'D2'])
    expect([address, await isSeen(book, address)]).toEqual([address, true]);
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

it('a tap selects and calls no keyboard, a second one opens the cell where it stands', async () => {
  const book = await open({ screen: 'phone' });
  const typing = book.page.getByRole('textbox', { name: 'Nội dung ô' });
  await book.tap('C4');
  expect(await typing.getAttribute('inputmode')).toBe('none');
  expect(await typing.getAttribute('class')).toContain('resting');
  await book.page.waitForTimeout(500);
  await book.tap('C4');
  expect(await typing.getAttribute('class')).toContain('resting');
  await book.tap('C4');
  await book.ready();
  expect(await typing.getAttribute('inputmode')).toBe('text');
  expect(await typing.inputValue()).toBe(await book.text('C4'));
  // Whoever types in smaller letters is zoomed in on.
  expect(await typing.evaluate((box) => parseFloat(getComputedStyle(box).fontSize))).toBeGreaterThanOrEqual(
    16,
  );
  expect(await book.page.evaluate(() => [window.scrollX, window.scrollY, visualViewport?.scale])).toEqual([
    0, 0, 1,
  ]);
});

it('a name is picked by thumb, from choices wide enough for it', async () => {
  const book = await open({ screen: 'phone' });
  const box = await (await book.cell('B4')).boundingBox();
  await book.page.touchscreen.tap(
    (box?.x ?? 0) + (box?.width ?? 0) - 6,
    (box?.y ?? 0) + (box?.height ?? 0) / 2,
  );
  const choice = book.page.locator('.choices').getByRole('option', { name: 'Cẩm Giang' });
  expect((await choice.boundingBox())?.height).toBeGreaterThanOrEqual(40);
  await choice.tap();
  await book.ready();
  expect(await book.text('B4')).toBe('Cẩm Giang');
});

it('another book is chosen by thumb, and the day is seen that the buttons go on from', async () => {
  const book = await open({ screen: 'phone' });
  const choice = book.page.getByRole('combobox', { name: 'Sổ', exact: true });
  const box = await choice.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(34);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
  await book.openBook('cam-tan');
  expect(await book.page.locator('.clock').innerText()).toBe('Hôm nay là Thứ Hai, 25/11/2024 11:15');
  await book.page.getByRole('button', { name: 'Sang ngày mai' }).tap();
  await book.ready();
  expect(await book.page.locator('.clock').innerText()).toContain('26/11/2024');
});

it('a count typed by mistake is taken back by thumb, and made again', async () => {
  const book = await open({ screen: 'phone' });
  const before = await book.text('C4');
  await book.tap('C4');
  await book.page.keyboard.insertText('99');
  await book.page.keyboard.press('Enter');
  await book.ready();
  await book.page.getByRole('button', { name: 'Hoàn tác' }).tap();
  await book.ready();
  expect([await book.text('C4'), await book.text('E4')]).toEqual([before, '']);
  await book.page.getByRole('button', { name: 'Làm lại', exact: true }).tap();
  await book.ready();
  expect(await book.text('C4')).toBe('99');
});

it('a mail is as high as what it says, and its report is seen as wide as its paper', async () => {
  const book = await open({ sample: 'cam-tan', screen: 'phone' });
  // The app has no menu: it is the clerk's screen that sends.
  await book.page.setViewportSize({ width: 1000, height: 740 });
  await book.choose('Lập báo cáo tuần');
  await book.accept();
  await book.choose('Gửi email báo cáo');
  await book.accept();
  await book.page.setViewportSize({ width: 360, height: 740 });
  const [mail] = await book.mails();
  await mail?.body.locator('body').waitFor();
  await book.ready();
  const heights = await mail?.body
    .locator('html')
    .evaluate((html) => [html.scrollHeight, html.scrollWidth, window.innerHeight, window.innerWidth]);
  expect(heights?.[0]).toBe(heights?.[2]);
  expect(heights?.[1]).toBeLessThanOrEqual(heights?.[3] ?? 0);
  await book.page
    .locator('aside')
    .getByRole('button', { name: /\.pdf$/ })
    .tap();
  const paper = book.page.frameLocator('.paper iframe').locator('html');
  expect(await paper.evaluate(() => window.innerWidth)).toBe(794);
  const box = await book.page.locator('.paper iframe').boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
});

it('a tap on a head takes its column', async () => {
  const book = await open({ screen: 'phone' });
  const head = await book.page.locator('.letter').getByText('C', { exact: true }).boundingBox();
  await book.page.touchscreen.tap((head?.x ?? 0) + 10, (head?.y ?? 0) + 10);
  expect(await book.page.locator('.formula .address').innerText()).toBe('C:C');
});

it('the tab in front is in sight in the bar of tabs, wherever a link led', async () => {
  const book = await open({ screen: 'phone', sample: 'cam-tan' });
  const reached = new Set<string>();
  for (let gid = 0; gid <= 12; gid += 1) {
    await book.page.evaluate((id) => (location.hash = `#gid=${id}`), gid);
    await book.ready();
    const box = await book.page.locator('[role=tab][aria-selected=true]').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(-1);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(361);
    reached.add(await book.tab());
  }
  expect(reached.size).toBeGreaterThanOrEqual(6);
});
