// Journey 7: time goes on, and what was turned on happens at its hour.
import { useBrowser } from './book';

const open = useBrowser();

it('on the way to next week the hourly runs open the rows and build the reports that fall due', async () => {
  const book = await open({ sample: 'cam-tan' });
  expect(await book.page.locator('.clock').innerText()).toBe('Hôm nay là Thứ Hai, 25/11/2024 11:15');
  await book.choose('Thiết lập', 'Bật chế độ tự động');
  await book.accept();
  await book.press('Sang tuần sau');
  expect(await book.page.locator('.clock').innerText()).toBe('Hôm nay là Thứ Hai, 02/12/2024 11:15');
  const weeks = (await book.tabs()).filter((tab) => tab.startsWith('Tuần '));
  expect([...weeks].sort()).toEqual(['Tuần 03', 'Tuần 04']);
});
