// Journeys 0 to 7 of the product as their people walk them, by clicking: from the desk wherever it offers the step. How
// many clicks each takes is counted, and may not grow.
import { useBrowser } from './book';
import type { Clerk } from './clerk';
import { copied, openClerk, paste, setUp } from './clerk';

const open = useBrowser();

/** An item of the submenu takes three clicks: the menu, the submenu, the item. */
const chooseSetUp = async (clerk: Clerk, item: string): Promise<void> => {
  clerk.clicks += 3;
  await clerk.book.choose('Thiết lập', item);
};

/** Presses a button of what is asked over the sheet. */
const answer = async (clerk: Clerk, button: string): Promise<void> => {
  clerk.clicks += 1;
  await clerk.book.answer(button);
};

const built = async (clerk: Clerk): Promise<void> => {
  await clerk.press(clerk.button('Lập báo cáo'));
  await clerk.desk.locator('#panel iframe').waitFor({ timeout: 30_000 });
};

it('0, get it: the menu is there, and the self-check says what works for this account, in three clicks', async () => {
  const clerk = await openClerk(open, { sample: 'blank' });
  await chooseSetUp(clerk, 'Tự kiểm tra');
  const page = clerk.book.window('Tự kiểm tra').locator('body');
  expect(await page.innerText()).toMatch(/^Cả \d+ mục đều đạt\./);
  expect(clerk.clicks).toBe(3);
});

it('1, set up: a blank sheet becomes a book with its own villages, shared and open to type, in seven clicks', async () => {
  const clerk = await openClerk(open, { sample: 'blank' });
  const { book } = clerk;
  await chooseSetUp(clerk, setUp);
  const dialog = book.window(setUp);
  await clerk.press(dialog.locator('[data-key=cam-tan]'));
  await clerk.press(dialog.locator('textarea'));
  await paste(dialog.locator('textarea'), copied);
  await dialog.getByText('5 đơn vị').waitFor();
  await clerk.press(dialog.getByRole('button', { name: 'Tạo sổ' }));
  await dialog.getByText('Sổ đã tạo xong').waitFor({ timeout: 30_000 });
  expect(await dialog.locator('body').innerText()).toContain('Bấm Chia sẻ');
  await clerk.press(dialog.getByRole('button', { name: 'Mở Bàn làm việc' }));
  await book.page.getByRole('dialog', { name: setUp }).waitFor({ state: 'detached' });
  await clerk.desk.locator('h1').waitFor();
  expect(await book.tabs()).toEqual(expect.arrayContaining(['Nhập liệu', 'Cấu hình', 'Chỉ tiêu', 'Đơn vị']));
  expect(clerk.clicks).toBe(7);
});

it('2, fill: a village head comes by the link to the rows that the desk opened, and types with a thumb', async () => {
  const clerk = await openClerk(open);
  const { book } = clerk;
  await clerk.openDesk();
  await clerk.press(clerk.button('Mở kỳ nhập liệu'));
  await clerk.hears(/^Đã mở \d+ dòng/);
  await clerk.press(clerk.button('Tin nhắn Zalo'));
  const texts = book.window('Tin nhắn Zalo').locator('textarea');
  await texts.first().waitFor();
  const said = await texts.evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value));
  const own = said.find((text) => text.includes('Thôn 5') && /[#&]range=/.test(text)) ?? '';
  const [, place = ''] = /#(gid=\S+)/.exec(own) ?? [];
  expect(place).toMatch(/range=[A-Z]+\d+/);
  await book.workAs('Trưởng thôn');
  await book.page.goto(`${book.page.url().replace(/#.*/, '')}#${place}`);
  await book.page.waitForTimeout(200);
  await book.ready();
  const row = Number(/\d+/.exec(await book.page.locator('.address').innerText())?.[0]);
  expect(await book.text(`B${row}`)).toBe('Thôn 5');
  await book.type(`C${row}`, '3');
  expect(await book.text(`G${row}`)).toMatch(/^✓/);
  expect(clerk.clicks).toBe(4);
});

it('3, check: what was typed wrong is found, gone to, mended, and no longer found, in six clicks', async () => {
  const clerk = await openClerk(open);
  const { book } = clerk;
  await clerk.openDesk();
  await clerk.press(clerk.button('Kiểm tra số liệu'));
  await clerk.hears(/2 lỗi/);
  await clerk.press(clerk.button('Tới ô Nhập liệu D56'));
  await clerk.hears('Nhập liệu D56');
  // The keys belong to the desk until the sheet is clicked on.
  clerk.clicks += 1;
  await book.type('D56', '20');
  await clerk.press(clerk.button('Kiểm tra số liệu'));
  await clerk.hears(/1 lỗi/);
  expect(clerk.clicks).toBe(6);
});

it('4 and 5, report and read: built, looked at, sent, and the same figures stand in tab, mail and Zalo text, in six clicks', async () => {
  const clerk = await openClerk(open);
  const { book } = clerk;
  await clerk.openDesk();
  await clerk.press(clerk.button('Mở kỳ nhập liệu'));
  await clerk.hears(/^Đã mở \d+ dòng/);
  await built(clerk);
  await clerk.press(clerk.desk.locator('[data-key=send]'));
  await clerk.hears(/^Đã gửi báo cáo đến/);
  await clerk.press(clerk.button('Tin nhắn Zalo'));
  const zalo = await book.window('Tin nhắn Zalo').locator('textarea').first().inputValue();
  await book.page
    .getByRole('dialog', { name: 'Tin nhắn Zalo' })
    .getByRole('button', { name: 'Đóng' })
    .click();
  const [mail] = await book.mails();
  const body = (await mail?.body.locator('body').innerText()) ?? '';
  for (const text of [await book.said(), body, zalo]) {
    expect(text).toContain('71,54%');
    expect(text).toMatch(/279(\/| \/ )390/);
  }
  expect(clerk.clicks).toBe(6);
});

it('6, correct: a figure that changes after its report was sent is listed by the next report', async () => {
  const clerk = await openClerk(open);
  const { book } = clerk;
  await clerk.openDesk();
  await clerk.press(clerk.button('Mở kỳ nhập liệu'));
  await clerk.hears(/^Đã mở \d+ dòng/);
  await built(clerk);
  await clerk.press(clerk.desk.locator('[data-key=send]'));
  await clerk.hears(/^Đã gửi báo cáo đến/);
  await book.openTab('Nhập liệu');
  await book.type(`C${await book.row('Th 7 23/11', 'Thôn 5')}`, '9');
  await book.press('Sang tuần sau');
  await clerk.openDesk();
  await clerk.press(clerk.button('Mở kỳ nhập liệu'));
  await clerk.hears(/^Đã mở \d+ dòng/);
  await built(clerk);
  expect(await book.tab()).toBe('Tuần 04');
  expect(await book.said()).toMatch(/Đính chính[\s\S]*Thôn 5/);
  expect(clerk.clicks).toBe(9);
});

describe('7, automatic', () => {
  const state = (clerk: Clerk) => clerk.desk.locator('section', { hasText: 'Chế độ tự động' }).last();

  /** Turned on from the desk, in four clicks. */
  const turnedOn = async (): Promise<Clerk> => {
    const clerk = await openClerk(open);
    await clerk.openDesk();
    expect(await state(clerk).innerText()).toContain('Đang tắt');
    await clerk.press(clerk.button('Bật chế độ tự động'));
    await clerk.book.page.getByRole('alertdialog').waitFor();
    expect(await clerk.book.question()).toContain('Khi bật chế độ tự động, sổ sẽ:');
    await answer(clerk, 'Có');
    await state(clerk).getByText('Đang bật bằng tài khoản').waitFor();
    return clerk;
  };

  it('is turned on from the desk in four clicks, then rows, reports and mails come by themselves, and the desk says when', async () => {
    const clerk = await turnedOn();
    expect(clerk.clicks).toBe(4);
    await clerk.book.press('Sang tuần sau');
    const weeks = (await clerk.book.tabs()).filter((tab) => tab.startsWith('Tuần '));
    expect([...weeks].sort()).toEqual(['Tuần 03', 'Tuần 04']);
    await clerk.openDesk();
    expect(await state(clerk).innerText()).toMatch(/chạy gần nhất lúc \d\d:\d\d 02\/12\/2024/);
  });

  it('its trigger is gone: the desk says so at once, and it is on again in two clicks', async () => {
    const clerk = await turnedOn();
    await clerk.book.chooseOf('Thử', 'Xóa lịch chạy');
    await clerk.openDesk();
    expect(await state(clerk).innerText()).toContain('Đã ngừng: lịch chạy theo giờ của bạn không còn.');
    clerk.clicks = 0;
    await clerk.press(clerk.button('Bật lại'));
    await clerk.book.page.getByRole('alertdialog').waitFor();
    await answer(clerk, 'Có');
    await state(clerk).getByText('trong vòng một giờ').waitFor();
    expect(clerk.clicks).toBe(2);
  });

  it('its owner is gone: another clerk hears since when and whose it was, and takes over in two clicks', async () => {
    const clerk = await turnedOn();
    const { book } = clerk;
    await book.openTab('Cấu hình');
    await book.type(await clerksCell(clerk), 'can-bo-2@example.vn');
    await book.choose('Thiết lập', 'Tạo sổ chiến dịch');
    await book.accept();
    await book.chooseOf('Thử', 'Xóa lịch chạy');
    await book.press('Sang tuần sau');
    await book.workAs('Cán bộ thứ hai');
    await clerk.openDesk();
    expect(await state(clerk).innerText()).toMatch(/Không chạy từ 11:15 25\/11\/2024\. Người bật là \S+@/);
    clerk.clicks = 0;
    await clerk.press(clerk.button('Nhận thay'));
    await book.page.getByRole('alertdialog').waitFor();
    expect(await book.question()).toContain('Nếu nhận thay, phần tự động của');
    await answer(clerk, 'Có');
    await state(clerk).getByText('Đang bật bằng tài khoản can-bo-2@example.vn').waitFor();
    expect(clerk.clicks).toBe(2);
  });

  it('its permission was taken back: its owner hears since when it does not run, and to allow it again', async () => {
    const clerk = await turnedOn();
    await clerk.book.chooseOf('Thử', 'Ngắt lịch chạy');
    await clerk.book.press('Sang tuần sau');
    await clerk.openDesk();
    expect(await state(clerk).innerText()).toContain('Google hỏi quyền thì bấm cho phép');
    expect(await clerk.button('Bật lại').count()).toBe(1);
  });
});

/** The cell of the tab of settings that names the clerks. */
const clerksCell = async ({ book }: Clerk): Promise<string> => {
  const items = await book.block(1, 40, ['A']);
  return `B${items.findIndex(([item]) => item === 'Người lập báo cáo') + 1}`;
};
