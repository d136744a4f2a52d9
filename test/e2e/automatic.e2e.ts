// Journey 7: time goes on, and what was turned on happens at its hour.
import { useBrowser } from './book';

const open = useBrowser();

it('on the way to next week the hourly runs build the report and send it once', async () => {
  const book = await open({ sample: 'cam-tan' });
  expect(await book.page.locator('.clock').innerText()).toBe('Hôm nay là Thứ Hai, 25/11/2024 11:15');
  await book.choose('Thiết lập', 'Bật chế độ tự động');
  await book.accept();
  await book.press('Sang tuần sau');
  expect(await book.page.locator('.clock').innerText()).toBe('Hôm nay là Thứ Hai, 02/12/2024 11:15');
  expect(await book.tabs()).toContain('Tuần 03');
  const subjects = (await book.mails()).map(({ head }) => head.split('\n')[0] ?? '');
  expect(subjects.filter((subject) => subject.includes('Tuần 3 (18/11–24/11)'))).toHaveLength(1);
});
