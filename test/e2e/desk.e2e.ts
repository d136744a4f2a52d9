// The clerk's desk and set-up step by step, walked in a browser: how many clicks they take, what they say meanwhile and
// when something fails, by keyboard alone, and that axe finds nothing serious.
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { useBrowser } from './book';
import { copied, openClerk, paste, setUp } from './clerk';

const open = useBrowser();

const frameIn = async (page: Page, holder: string): Promise<Frame> => {
  const frame = (await (await page.locator(`${holder} iframe`).elementHandle())?.contentFrame()) ?? null;
  if (frame === null) throw new Error(`There is no page in ${holder}.`);
  return frame;
};

const faults = async (frame: Frame): Promise<readonly string[]> => {
  await frame.evaluate(axe.source);
  const results: axe.AxeResults = await frame.evaluate(() => window.axe.run({ iframes: false }));
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 200)}`));
};

describe('a week at the desk', () => {
  it('takes at most five clicks: open the desk, open the rows, build, send', async () => {
    const clerk = await openClerk(open);
    await clerk.openDesk();
    await clerk.press(clerk.button('Mở kỳ nhập liệu'));
    await clerk.hears(/^Đã mở \d+ dòng/);
    await clerk.button('Lập báo cáo').and(clerk.desk.locator('.next button')).waitFor();
    await clerk.press(clerk.button('Lập báo cáo'));
    await clerk.desk.locator('#panel iframe').waitFor({ timeout: 30_000 });
    expect(await clerk.desk.locator('#panel').innerText()).toContain('chu-tich@example.vn');
    const mail = clerk.desk.frameLocator('#panel iframe');
    expect(await mail.locator('body').innerText()).toContain('Cẩm Tân');
    await clerk.press(clerk.desk.locator('[data-key=send]'));
    await clerk.hears(/^Đã gửi báo cáo đến/);
    expect(await clerk.book.tab()).toBe('Tuần 03');
    expect(clerk.clicks).toBeLessThanOrEqual(5);
    const [mailed] = await clerk.book.mails();
    expect(mailed?.head).toContain('Tuần 3');
  });
});

describe('set-up step by step', () => {
  it('leads from a blank spreadsheet to the first report in at most twelve clicks', async () => {
    const clerk = await openClerk(open);
    const { book } = clerk;
    await book.chooseOf('Thử', 'Trang trắng');
    await clerk.openDesk();
    await clerk.press(clerk.button(setUp));
    const dialog = book.window(setUp);
    await clerk.press(dialog.locator('[data-key=cam-tan]'));
    await clerk.press(dialog.getByLabel('Nơi nhận thư'));
    await dialog.getByLabel('Nơi nhận thư').fill('chu-tich@example.vn');
    const area = dialog.locator('textarea');
    await clerk.press(area);
    await paste(area, copied);
    await dialog.getByText('5 đơn vị').waitFor();
    expect(await dialog.locator('#preview').innerText()).toContain('Thôn 3');
    await clerk.press(dialog.getByRole('button', { name: 'Tạo sổ' }));
    await dialog.getByText('Sổ đã tạo xong').waitFor({ timeout: 30_000 });
    await clerk.press(book.page.getByRole('dialog', { name: setUp }).getByRole('button', { name: 'Đóng' }));
    await clerk.press(clerk.button('Mở kỳ nhập liệu'));
    await clerk.hears(/^Đã mở \d+ dòng/);
    await clerk.press(clerk.button('Lập báo cáo'));
    await clerk.desk.locator('#panel iframe').waitFor({ timeout: 30_000 });
    expect(await book.tabs()).toContain('Tuần 03');
    expect(clerk.clicks).toBeLessThanOrEqual(12);
  });

  it('closed in the middle it has made nothing, and begins anew', async () => {
    const { book } = await openClerk(open, { sample: 'blank' });
    await book.choose('Thiết lập', setUp);
    const dialog = book.window(setUp);
    await dialog.locator('[data-key=tu-nghia]').click();
    await paste(dialog.locator('textarea'), copied);
    await dialog.getByText('5 đơn vị').waitFor();
    await book.page.getByRole('dialog', { name: setUp }).getByRole('button', { name: 'Đóng' }).click();
    await book.ready();
    expect(await book.tabs()).toEqual(['Trang tính1']);
    await book.choose('Thiết lập', setUp);
    await dialog.getByText('Bước 1/2').waitFor();
  });

  it('pressed twice in one breath it makes one book, without an error', async () => {
    const { book } = await openClerk(open, { sample: 'blank' });
    await book.choose('Thiết lập', setUp);
    const dialog = book.window(setUp);
    await dialog.locator('[data-key=blank]').click();
    await paste(dialog.locator('textarea'), 'Thôn Đông\nThôn Tây');
    for (const [field, typed] of [
      ['Tên chiến dịch', 'Đợt thử (giả)'],
      ['Ngày bắt đầu', '01/12/2026'],
      ['Ngày kết thúc', '31/12/2026'],
    ] as const)
      await dialog.getByLabel(field).fill(typed);
    await dialog.getByRole('button', { name: 'Tạo sổ' }).dblclick();
    await dialog.getByText('Sổ đã tạo xong').waitFor({ timeout: 30_000 });
    await book.ready();
    expect(await dialog.getByRole('alert').isVisible()).toBe(false);
    const tabs = await book.tabs();
    expect(new Set(tabs).size).toBe(tabs.length);
    await book.openTab('Đơn vị');
    expect((await book.block(2, 4, ['B'])).flat()).toEqual(['Thôn Đông', 'Thôn Tây', '']);
  });

  it('axe finds nothing serious on its pages', async () => {
    const clerk = await openClerk(open);
    const { book } = clerk;
    await book.chooseOf('Thử', 'Trang trắng');
    await book.choose('Thiết lập', setUp);
    const dialog = book.window(setUp);
    await dialog.getByText('Bước 1/2').waitFor();
    const frame = await frameIn(book.page, '[role=dialog]');
    expect(await faults(frame)).toEqual([]);
    await dialog.locator('[data-key=tu-nghia]').click();
    await paste(dialog.locator('textarea'), copied);
    await dialog.getByText('5 đơn vị').waitFor();
    expect(await faults(frame)).toEqual([]);
  });
});

describe('the desk', () => {
  it('is 300 pixels wide, scrolls in one direction only, and axe finds nothing serious', async () => {
    const clerk = await openClerk(open);
    await clerk.openDesk();
    const frame = await frameIn(clerk.book.page, 'aside');
    const widths = await frame.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
    expect(await faults(frame)).toEqual([]);
    await clerk.button('Lập báo cáo').click();
    await clerk.desk.locator('#panel iframe').waitFor({ timeout: 30_000 });
    expect(await faults(frame)).toEqual([]);
  });

  it('a click on what was found leads to its cell', async () => {
    const clerk = await openClerk(open);
    await clerk.openDesk();
    await clerk.button('Tới ô Nhập liệu D56').click();
    await clerk.hears('Nhập liệu D56');
    await clerk.book.ready();
    expect(await clerk.book.page.locator('.address').innerText()).toBe('D56');
  });

  it('says what it does while it does it, and that it still works after a second', async () => {
    const clerk = await openClerk(open);
    await clerk.openDesk();
    const frame = await frameIn(clerk.book.page, 'aside');
    const said = await frame.evaluate(() => {
      document.querySelector<HTMLElement>('[data-key=check]')?.click();
      const [line] = [document.getElementById('said')];
      return [line?.getAttribute('role'), line?.textContent, document.body.getAttribute('aria-busy')];
    });
    expect(said).toEqual(['status', 'Đang kiểm tra mọi dòng…', 'true']);
    await clerk.hears(/lỗi/);
    expect(await frame.evaluate(() => document.body.getAttribute('aria-busy'))).toBe('false');
  });

  it('keeps an error on the screen, and says what to do where Google denies it', async () => {
    const clerk = await openClerk(open);
    await clerk.book.chooseOf('Thử', 'Từ chối');
    await clerk.openDesk();
    await clerk.button('Kiểm tra số liệu').click();
    const wrong = clerk.desk.getByRole('alert');
    await wrong.getByText('một tài khoản').waitFor();
    expect(await wrong.innerText()).toContain('hoặc dùng menu Chiến dịch');
    await clerk.button('Tới ô Nhập liệu D56').focus();
    expect(await wrong.isVisible()).toBe(true);
  });

  it('shows how the book stands to who comes back to it', async () => {
    const clerk = await openClerk(open);
    await clerk.openDesk();
    expect(await clerk.desk.locator('.facts').innerText()).toContain('2 lỗi');
    await clerk.book.openTab('Nhập liệu');
    await clerk.book.type('D56', '20');
    await clerk.desk.locator('h1').first().click();
    await clerk.desk.getByText('1 lỗi').first().waitFor();
  });

  it('is worked by the keyboard alone, and the focus stays where it was', async () => {
    const clerk = await openClerk(open);
    await clerk.openDesk();
    const button = clerk.desk.locator('[data-key=check]');
    await button.focus();
    await clerk.book.page.keyboard.press('Enter');
    await clerk.hears(/lỗi/);
    const frame = await frameIn(clerk.book.page, 'aside');
    await frame.waitForFunction(() => document.activeElement?.getAttribute('data-key') === 'check');
  });

  it('does not lose a press that takes its time, while the desk is asked anew', async () => {
    const clerk = await openClerk(open);
    const { page } = clerk.book;
    await clerk.openDesk();
    await clerk.book.select('A2');
    const box = await clerk.desk.locator('.next button').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
    await page.mouse.down();
    await page.waitForTimeout(2_000);
    await page.mouse.up();
    await clerk.hears(/^Đã mở \d+ dòng/);
  });

  it('leads to the Zalo texts and to help, each in a window of its own', async () => {
    const clerk = await openClerk(open);
    await clerk.openDesk();
    await clerk.button('Lập báo cáo').click();
    await clerk.desk.locator('#panel iframe').waitFor({ timeout: 30_000 });
    await clerk.button('Tin nhắn Zalo').click();
    const zalo = clerk.book.window('Tin nhắn Zalo').locator('textarea').first();
    await zalo.waitFor();
    expect(await zalo.inputValue()).toContain('KẾT QUẢ TUẦN 3');
    await clerk.button('Hướng dẫn').click();
    const help = clerk.book.window('Hướng dẫn');
    await help.getByText('Trưởng thôn (điện thoại)').click();
    expect(await help.locator('body').innerText()).toContain('nhìn cột Kiểm tra');
    expect(await faults(await frameIn(clerk.book.page, '[role=dialog]'))).toEqual([]);
  });
});
