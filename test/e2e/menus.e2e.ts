// The menus by keys alone: to them, along them, into a submenu, out again.
import { useBrowser } from './book';

const open = useBrowser();

it('F10 or Alt+/ leads to the bar, arrows along its items and into the submenu, Enter runs, Escape leaves', async () => {
  const { page, ...book } = await opened();
  const here = (): Promise<string> =>
    page.evaluate(
      () => `${document.activeElement?.getAttribute('role')} ${document.activeElement?.textContent}`,
    );
  const press = (key: string): Promise<void> => page.keyboard.press(key);
  await press('F10');
  expect(await here()).toBe('menuitem Chiến dịch');
  await press('Escape');
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('keys');
  await press('Alt+/');
  await press('ArrowDown');
  const first = await here();
  expect(first).toMatch(/^menuitem /);
  await press('ArrowDown');
  expect(await here()).not.toBe(first);
  await press('ArrowUp');
  await press('ArrowUp');
  const last = await here();
  await press('ArrowDown');
  expect(await here()).toBe(first);
  await press('End');
  expect(await here()).toBe(last);
  for (let tries = 0; tries < 20 && !(await here()).includes('Thiết lập'); tries += 1) await press('ArrowUp');
  await press('ArrowRight');
  expect(await here()).not.toContain('Thiết lập');
  const inner = await here();
  await press('ArrowLeft');
  expect(await here()).toContain('Thiết lập');
  await press('Enter');
  expect(await here()).toBe(inner);
  await press('Escape');
  await press('Escape');
  expect(await here()).toBe('menuitem Chiến dịch');
  expect(await page.getByRole('menu').count()).toBe(0);
  await press('Enter');
  for (let tries = 0; tries < 20 && !(await here()).includes('Lập báo cáo tuần'); tries += 1)
    await press('ArrowDown');
  await press('Enter');
  await book.ready();
  expect(await book.question()).toContain('Nhập liệu D56');
});

const opened = async () => {
  const book = await open({ sample: 'cam-tan' });
  return { page: book.page, ready: () => book.ready(), question: () => book.question() };
};
