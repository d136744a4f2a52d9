// What stands over the sheet and bars it: the focus goes in, stays in, and comes back; what is typed there stays.
import type { Page } from 'playwright-core';
import { useBrowser } from './book';

const open = useBrowser();

/** Runs inside the page: what has the focus, and whether it is within the dialog that stands on top. */
const focused = (): { readonly isInside: boolean; readonly what: string } => {
  const at = document.activeElement;
  const [top] = [...document.querySelectorAll('dialog[open]')].slice(-1);
  return {
    isInside: at === document.body || top?.contains(at) === true,
    what: `${at?.tagName.toLowerCase() ?? ''} ${at?.getAttribute('aria-label') ?? at?.textContent ?? ''}`.trim(),
  };
};

/** What has the focus after each of so many strokes of the key; throws where the sheet got it. */
const round = async (page: Page, key: string, strokes: number): Promise<readonly string[]> => {
  const found: string[] = [];
  for (let stroke = 0; stroke < strokes; stroke += 1) {
    await page.keyboard.press(key);
    const { isInside, what } = await page.evaluate(focused);
    if (!isInside) throw new Error(`The focus went out to ${what}.`);
    found.push(what);
  }
  return found;
};

it('Tab goes round within a question, Escape leaves it unanswered, and the sheet has the keys again', async () => {
  const book = await open({ sample: 'cam-tan' });
  const { page } = book;
  const tabs = await book.tabs();
  await book.select('C5');
  await book.choose('Lập báo cáo tuần');
  expect((await page.evaluate(focused)).what).toBe('button Có');
  for (const key of ['Tab', 'Shift+Tab']) {
    const found = new Set(await round(page, key, 6));
    expect([...found]).toEqual(expect.arrayContaining(['button Có', 'button Không']));
  }
  await page.keyboard.press('Escape');
  await book.ready();
  await book.accept();
  expect(await book.tabs()).toEqual(tabs);
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('.address').innerText()).toBe('D5');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await book.ready();
  expect(await book.text('D5')).toBe('3');
});

it.each([
  ['a button', (page: Page) => page.getByRole('alertdialog').getByRole('button', { name: 'Không' }).click()],
  ['Escape', (page: Page) => page.keyboard.press('Escape')],
])('what is typed after a question was left by %s stands in the cell', async (_, leave) => {
  const book = await open({ sample: 'cam-tan' });
  await book.select('C5');
  await book.press('Làm lại từ đầu');
  await leave(book.page);
  await book.type('C6', '3');
  expect(await book.text('C6')).toBe('3');
  await book.choose('Lập báo cáo tuần');
  await leave(book.page);
  await book.ready();
  await book.accept();
  await book.type('C7', '4');
  expect(await book.text('C7')).toBe('4');
});

it('what is typed into a question stays there while a toast goes away', async () => {
  const book = await open({ sample: 'cam-tan' });
  await book.choose('Mở kỳ nhập liệu');
  await book.choose('Lập báo cáo tuần');
  await book.answer('Có');
  await book.page.keyboard.type('2');
  await book.page.locator('.toast').waitFor({ state: 'detached' });
  expect(await book.page.getByRole('alertdialog').locator('input').inputValue()).toBe('2');
  await book.page.keyboard.press('Enter');
  await book.ready();
  await book.accept();
  expect(await book.tab()).toBe('Tuần 02');
});

it('a refused edit gives the keys back to the sheet, on the cell that is next', async () => {
  const book = await open({ sample: 'cam-tan' });
  await book.workAs('Trưởng thôn');
  await book.openTab('Đơn vị');
  await book.type('B2', 'Thôn khác');
  await book.page.keyboard.press('Enter');
  await book.ready();
  await book.page.keyboard.press('ArrowDown');
  expect(await book.page.locator('.address').innerText()).toBe('B4');
  await book.page.keyboard.type('Thôn nữa');
  await book.page.keyboard.press('Enter');
  await book.ready();
  expect(await book.question()).toContain('được bảo vệ');
});

it('the panel of mails takes the focus, and gives it back where it was', async () => {
  const book = await open({ sample: 'cam-tan' });
  const { page } = book;
  await book.press(/^Thư/);
  expect((await page.evaluate(focused)).what).toBe('button Đóng');
  await page.keyboard.press('Escape');
  await book.ready();
  expect(await page.locator('aside').count()).toBe(0);
  expect((await page.evaluate(focused)).what).toBe('button Thư (0)');
});
