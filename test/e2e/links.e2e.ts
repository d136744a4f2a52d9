// Journeys 2 and 3: links lead to one's own rows and to the cell that was found.
import { columnLetters } from '../../host/model/grid/a1';
import type { Book } from './book';
import { useBrowser } from './book';

const open = useBrowser();

it('a finding of the list leads to its cell', async () => {
  const book = await open({ sample: 'cam-tan' });
  await book.openTab('Cấu hình');
  await book.choose('Kiểm tra số liệu');
  const list = book.window('Kiểm tra số liệu');
  const link = list.locator('a[href*="range=D56"]').first();
  await link.click();
  await book.ready();
  expect(await book.tab()).toBe('Nhập liệu');
  expect(await book.page.locator('.address').innerText()).toBe('D56');
  expect(await (await book.cell('D56')).isVisible()).toBe(true);
});

it('the unit’s own rows are a click away in the tab of units, and in the address that is sent around', async () => {
  const book = await open({ sample: 'cam-tan' });
  await book.choose('Mở kỳ nhập liệu');
  await book.accept();
  await book.openTab('Đơn vị');
  const own = (await book.cell(`${await wayIn(book)}2`)).locator('a');
  const tab = /\d+/.exec((await own.getAttribute('href')) ?? '')?.[0] ?? '';
  await own.click();
  await book.ready();
  expect(await book.tab()).toBe('Nhập liệu');
  const rows = await book.page.locator('.address').innerText();
  expect(rows).toMatch(/^[A-Z]+\d+(:[A-Z]+\d+)?$/);
  await book.openTab('Đơn vị');
  await book.page.goto(`${book.page.url().replace(/#.*/, '')}#gid=${tab}&range=${rows}`);
  await book.page.waitForTimeout(200);
  await book.ready();
  expect(await book.page.locator('.address').innerText()).toBe(rows);
});

/** The letters of the column of links; it may stand behind many, out of view. */
const wayIn = async (book: Book): Promise<string> => {
  const count = Number(await book.page.getByRole('grid').getAttribute('aria-colcount'));
  for (let column = 1; column <= count; column += 1) {
    const letters = columnLetters(column);
    if ((await book.text(`${letters}1`)) === 'Lối vào') return letters;
  }
  throw new Error('There is no column of links.');
};

it('a mail’s link to the book brings its tab to the front, and one out of it is only named', async () => {
  const book = await open({ sample: 'cam-tan' });
  await book.choose('Lập báo cáo tuần');
  await book.accept();
  await book.choose('Gửi email báo cáo');
  await book.accept();
  await book.openTab('Đơn vị');
  const [mail] = await book.mails();
  await mail?.body.locator('a[href*="#gid="]').first().click();
  await book.ready();
  expect(await book.page.locator('aside').count()).toBe(0);
  expect(await book.tab()).not.toBe('Đơn vị');
});
