// Journey 2: a village head types a few numbers and reads in the same row whether they are right.
import { useBrowser } from './book';

const open = useBrowser();
const red = 'rgb(247, 212, 208)';
const unfilled = 'rgba(0, 0, 0, 0)';

it('a right count gets a tick, what remains, and what each day must bring', async () => {
  const book = await open({ sample: 'cam-tan' });
  const row = await book.row('Th 2 25/11', 'Thôn 5');
  await book.type(`C${row}`, '3');
  expect(await book.text(`G${row}`)).toMatch(/^✓ Mức 2: còn \d+, cần \d+\/ngày$/);
  expect(await book.text(`K${row}`)).toBe('25/11/2024 11:15');
});

it('a count that became a date turns red, says what to type, and is white again when mended', async () => {
  const book = await open({ sample: 'cam-tan' });
  const row = await book.row('Th 2 25/11', 'Thôn 5');
  await book.type(`C${row}`, '12/5');
  expect(await book.text(`G${row}`)).toMatch(/^✗ Kích hoạt: Số bị chuyển thành ngày .* Hãy gõ lại số đếm, ví dụ 12\.$/);
  expect(await book.fill(`C${row}`)).toBe(red);
  await book.type(`C${row}`, '3');
  expect(await book.text(`G${row}`)).toMatch(/^✓/);
  expect(await book.fill(`C${row}`)).toBe(unfilled);
});

it('a village head who is not signed in has no menu, and gets verdicts once automation is on', async () => {
  const book = await open({ sample: 'cam-tan' });
  const row = await book.row('Th 2 25/11', 'Thôn 5');
  await book.workAs('Người chưa đăng nhập');
  expect(await book.page.getByRole('menuitem').count()).toBe(0);
  await book.type(`C${row}`, '4');
  expect(await book.text(`G${row}`)).toBe('');
  await book.workAs('Chủ sổ (cán bộ)');
  await book.choose('Thiết lập', 'Bật chế độ tự động');
  while ((await book.question()) !== null) await book.answer('OK');
  await book.workAs('Người chưa đăng nhập');
  await book.type(`C${row}`, '3');
  expect(await book.text(`C${row}`)).toBe('3');
  expect(await book.text(`G${row}`)).toMatch(/^✓/);
});

it('what is protected stays as it is, and the village head reads why in the words of Google Sheets', async () => {
  const book = await open({ sample: 'cam-tan' });
  await book.workAs('Trưởng thôn');
  await book.openTab('Đơn vị');
  const before = await book.text('B2');
  await book.type('B2', 'Thôn khác');
  expect(await book.question()).toContain(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
  await book.answer('OK');
  expect(await book.text('B2')).toBe(before);
});
