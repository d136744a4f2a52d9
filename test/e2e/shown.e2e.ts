// What the sheet shows besides texts: colours by rules, colours of tabs, merges, what is hidden and what is frozen.
import type { Book } from './book';
import { useBrowser } from './book';

const open = useBrowser();

const address = (book: Book): Promise<string> => book.page.locator('.formula .address').innerText();

/** The book with the week's report in front. */
const withReport = async (): Promise<Book> => {
  const book = await open({ sample: 'cam-tan' });
  await book.choose('Lập báo cáo tuần');
  await book.accept();
  return book;
};

it('a verdict wears the colours of its rule, red and then green', async () => {
  const book = await open({ sample: 'cam-tan' });
  const row = await book.row('Th 7 23/11', 'Thôn 5');
  const verdict = `G${row}`;
  await book.type(`C${row}`, 'ba');
  expect([(await book.text(verdict)).charAt(0), await book.fill(verdict)]).toEqual([
    '✗',
    'rgb(247, 212, 208)',
  ]);
  await book.type(`C${row}`, '1');
  expect([(await book.text(verdict)).charAt(0), await book.fill(verdict)]).toEqual([
    '✓',
    'rgb(216, 238, 219)',
  ]);
});

it('a tab has its colour, and those that are hidden are not there', async () => {
  const book = await withReport();
  const colour = await book.page
    .getByRole('tab', { name: 'Diễn biến' })
    .evaluate((tab) => getComputedStyle(tab).borderBottomColor);
  expect(colour).toBe('rgb(31, 78, 121)');
  expect(await book.tabs()).not.toContain('Chốt số liệu');
  expect(await book.tabs()).toContain('Tuần 03');
});

it('a merged cell is selected whole and left in one step', async () => {
  const book = await withReport();
  await book.select('A3');
  const merged = await address(book);
  expect(merged).toMatch(/^A3:C\d$/);
  await book.page.keyboard.press('ArrowRight');
  expect(await address(book)).toMatch(/^D3/);
});

it('frozen rows and columns stay where they are while the rest scrolls under them', async () => {
  const book = await open({ sample: 'cam-tan' });
  const places = async (): Promise<unknown> =>
    book.page.evaluate(() =>
      ['[aria-rowindex="1"] > [aria-colindex="2"]', '.pane.corner'].map((one) => {
        const { left, top } = document.querySelector(one)?.getBoundingClientRect() ?? { left: 0, top: 0 };
        return [left, top];
      }),
    );
  const before = await places();
  await book.page.getByRole('grid').evaluate((grid) => grid.scrollTo(200, 900));
  await book.ready();
  expect(await places()).toEqual(before);
  const [unit, head] = [
    await (await book.cell('B40')).boundingBox(),
    await book.page.locator('.pane.corner').boundingBox(),
  ];
  expect((unit?.x ?? 0) + (unit?.width ?? 0)).toBeLessThanOrEqual((head?.x ?? 0) + (head?.width ?? 0) + 1);
});

it('the keys lead to the tabs and along them, and whoever opened one types into its sheet', async () => {
  const book = await open({ sample: 'cam-tan' });
  const { keyboard } = book.page;
  await keyboard.press('Alt+Shift+K');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await book.ready();
  expect(await book.tab()).toBe('Việc cần làm');
  await keyboard.press('ArrowDown');
  expect(await address(book)).toBe('A3');
  await book.openTab('Đơn vị');
  await keyboard.press('ArrowRight');
  expect(await address(book)).toBe('B2');
});

it('counts are typed along a row with Tab, and Enter begins the next one', async () => {
  const book = await open({ sample: 'cam-tan' });
  await book.select('C2');
  for (const key of ['1', 'Tab', '2', 'Tab', '0', 'Enter']) await book.page.keyboard.press(key);
  await book.ready();
  expect(await address(book)).toBe('C3');
  expect(await book.block(2, 2, ['C', 'D', 'E'])).toEqual([['1', '2', '0']]);
});

it('the mouse draws a block out over the cells', async () => {
  const book = await open({ sample: 'cam-tan' });
  const [from, to] = [
    await (await book.cell('C3')).boundingBox(),
    await (await book.cell('E5')).boundingBox(),
  ];
  await book.page.mouse.move((from?.x ?? 0) + 5, (from?.y ?? 0) + 5);
  await book.page.mouse.down();
  await book.page.mouse.move((to?.x ?? 0) + 5, (to?.y ?? 0) + 5, { steps: 4 });
  await book.page.mouse.up();
  expect(await address(book)).toBe('C3:E5');
});
