// Books stay in the browser until they are begun anew; a file of one's own comes in and goes out.
import { readFileSync } from 'node:fs';
import type { Book } from './book';
import { useBrowser } from './book';

const open = useBrowser();

/** As long as the page rests before it keeps what was done, and a little more. */
const rest = (book: Book): Promise<void> => book.page.waitForTimeout(900);

const reload = async (book: Book): Promise<void> => {
  await book.page.reload();
  await book.ready();
};

describe('what was done in a book', () => {
  it('is there after the page was loaded again: cells, mails, the clock, who works, the open tab', async () => {
    const book = await open({ sample: 'cam-tan' });
    await book.choose('Lập báo cáo tuần');
    await book.accept();
    await book.choose('Gửi email báo cáo');
    await book.accept();
    await book.openTab('Nhập liệu');
    await book.type('C2', '7');
    await book.press('Sang ngày mai');
    await book.workAs('Cán bộ thứ hai');
    const clock = await book.page.locator('.clock').innerText();
    await rest(book);
    await reload(book);
    expect(await book.tab()).toBe('Nhập liệu');
    expect(await book.text('C2')).toBe('7');
    expect(await book.page.locator('.clock').innerText()).toBe(clock);
    expect(await book.page.getByLabel('Vào sổ với tư cách').inputValue()).toBe('clerk');
    expect(await book.mails()).toHaveLength(1);
    await book.page.locator('aside').getByRole('button', { name: 'Đóng' }).click();
    await book.workAs('Chủ sổ (cán bộ)');
    await book.choose('Gửi email báo cáo');
    expect(await book.question()).toContain('đã gửi lúc');
  });

  it('stays while another book is open, and the page begins with the book that was open last', async () => {
    const book = await open({ sample: 'cam-tan' });
    await book.type('C2', '7');
    await book.openBook('bo-gay');
    expect(await book.text('C2')).not.toBe('7');
    await book.openBook('cam-tan');
    expect(await book.text('C2')).toBe('7');
    await rest(book);
    await book.page.goto(book.page.url().replace(/\?.*/, ''));
    await book.ready();
    expect(await book.text('C2')).toBe('7');
  });

  it('goes when it is begun anew, which is asked first', async () => {
    const book = await open({ sample: 'cam-tan' });
    const first = await book.text('C2');
    await book.type('C2', '7');
    await book.press('Làm lại từ đầu');
    await book.answer('Không');
    expect(await book.text('C2')).toBe('7');
    await book.press('Làm lại từ đầu');
    await book.answer('Có');
    await book.ready();
    expect(await book.text('C2')).toBe(first);
    await rest(book);
    await reload(book);
    expect(await book.text('C2')).toBe(first);
  });
});

describe('a file', () => {
  it('goes out with what was typed, comes in again, and is kept', async () => {
    const book = await open({ sample: 'cam-tan' });
    await book.type('C2', '7');
    const [download] = await Promise.all([book.page.waitForEvent('download'), book.press('Tải .xlsx')]);
    const file = readFileSync(await download.path());
    await book.press('Làm lại từ đầu');
    await book.answer('Có');
    await book.upload(file, 'Sổ của xã.xlsx');
    expect(await book.text('C2')).toBe('7');
    expect(await book.page.locator('h1').innerText()).toBe('Sổ của xã');
    await book.type('C3', '8');
    expect(await book.text('E3')).not.toBe('');
    await rest(book);
    await book.page.goto(book.page.url().replace(/\?.*/, ''));
    await book.ready();
    expect([await book.text('C2'), await book.text('C3')]).toEqual(['7', '8']);
  });

  it('that is no workbook is refused in words, and the open book stays', async () => {
    const book = await open({ sample: 'cam-tan' });
    await book.type('C2', '7');
    await book.upload(Buffer.from('không phải tệp'), 'ghi chú.xlsx');
    expect(await book.question()).toContain('Không đọc được tệp này. Hãy chọn tệp .xlsx');
    await book.answer('OK');
    expect(await book.text('C2')).toBe('7');
  });
});
