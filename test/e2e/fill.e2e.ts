// Journey 2: a village head types a few numbers and reads in the same row whether they are right.
import type { Book } from './book';
import { useBrowser } from './book';

const open = useBrowser();
const red = 'rgb(247, 212, 208)';
const unfilled = 'rgba(0, 0, 0, 0)';

/** The clerk opens the week; the village looks for its row of the first day. */
const ownRow = async (book: Book): Promise<number> => {
  await book.choose('Mở kỳ nhập liệu');
  expect(await book.told()).toContain('Đã mở 119 dòng cho kỳ 25/11/2024 – 01/12/2024.');
  return book.row('Th 2 25/11', 'Thôn 5');
};

it('a right count gets a tick, what remains, and what each day must bring', async () => {
  const book = await open({ sample: 'cam-tan' });
  const row = await ownRow(book);
  await book.type(`C${row}`, '3');
  expect(await book.text(`G${row}`)).toMatch(/^✓ Mức 2: còn \d+, cần \d+\/ngày$/);
  expect(await book.text(`K${row}`)).toBe('25/11/2024 11:15');
});

it('a count that became a date turns red, says what to type, and is white again when mended', async () => {
  const book = await open({ sample: 'cam-tan' });
  const row = await ownRow(book);
  await book.type(`C${row}`, '12/5');
  expect(await book.text(`G${row}`)).toMatch(
    /^✗ Kích hoạt: Số bị chuyển thành ngày .* Hãy gõ lại số đếm, ví dụ 12\.$/,
  );
  expect(await book.fill(`C${row}`)).toBe(red);
  await book.type(`C${row}`, '3');
  expect(await book.text(`G${row}`)).toMatch(/^✓/);
  expect(await book.fill(`C${row}`)).toBe(unfilled);
});

it('a village head who is not signed in has no menu, and gets verdicts once automation is on', async () => {
  const book = await open({ sample: 'cam-tan' });
  const row = await ownRow(book);
  await book.workAs('Người chưa đăng nhập');
  expect(await book.page.getByRole('menuitem').count()).toBe(0);
  await book.type(`C${row}`, '4');
  expect(await book.text(`G${row}`)).toBe('');
  await book.workAs('Chủ sổ (cán bộ)');
  await book.choose('Thiết lập', 'Bật chế độ tự động');
  await book.accept();
  await book.workAs('Người chưa đăng nhập');
  await book.type(`C${row}`, '3');
  expect(await book.text(`C${row}`)).toBe('3');
  expect(await book.text(`G${row}`)).toMatch(/^✓/);
});

it('what is protected stays as it is, and the village head reads why in the Vietnamese of Google Sheets', async () => {
  const book = await open({ sample: 'cam-tan' });
  await book.workAs('Trưởng thôn');
  await book.openTab('Đơn vị');
  const before = await book.text('B2');
  await book.type('B2', 'Thôn khác');
  expect(await book.question()).toContain(
    'Bạn đang cố gắng chỉnh sửa một ô hoặc đối tượng được bảo vệ. Vui lòng liên hệ với chủ sở hữu bảng tính để xóa tính năng bảo vệ nếu bạn cần chỉnh sửa.',
  );
  await book.answer('OK');
  expect(await book.text('B2')).toBe(before);
});

it('in English the refusal is English', async () => {
  const book = await open({ sample: 'cam-tan', language: 'en' });
  await book.page.getByLabel('Work as').selectOption({ label: 'A village head' });
  await book.openTab('Đơn vị');
  await book.type('B2', 'Thôn khác');
  expect(await book.question()).toContain('You are trying to edit a protected cell or object.');
});
