// Journey 3: the clerk has everything looked at again, what came in unseen too.
import { useBrowser } from './book';

const open = useBrowser();

it('a wrong count that nobody was told of is listed by its cell, and turns red', async () => {
  const book = await open({ sample: 'cam-tan' });
  const row = await book.row('Th 7 23/11', 'Thôn 5');
  await book.workAs('Người chưa đăng nhập');
  await book.type(`C${row}`, 'ba');
  await book.workAs('Chủ sổ (cán bộ)');
  await book.choose('Kiểm tra số liệu');
  const said = await book.window('Kiểm tra số liệu').locator('body').innerText();
  expect(said).toMatch(/^3 lỗi \(chưa tính\)/);
  expect(said).toContain(`Nhập liệu C${row}`);
  expect(said).toContain('“ba” không phải số. Có phải 3?');
  expect(await book.fill(`C${row}`)).toBe('rgb(247, 212, 208)');
});

it('the list is pulled aside by its head, off the cell that it speaks of', async () => {
  const book = await open({ sample: 'cam-tan' });
  await book.choose('Kiểm tra số liệu');
  const list = book.page.getByRole('dialog', { name: 'Kiểm tra số liệu' });
  await list.getByRole('button', { name: 'Đóng' }).waitFor();
  const [head, before] = [await list.locator('h2').boundingBox(), await list.boundingBox()];
  await book.page.mouse.move((head?.x ?? 0) + 20, (head?.y ?? 0) + 8);
  await book.page.mouse.down();
  await book.page.mouse.move((head?.x ?? 0) + 320, (head?.y ?? 0) + 68, { steps: 5 });
  await book.page.mouse.up();
  await book.page.mouse.move(300, 300);
  const after = await list.boundingBox();
  expect([(after?.x ?? 0) - (before?.x ?? 0), (after?.y ?? 0) - (before?.y ?? 0)]).toEqual([300, 60]);
});

it('the links of the list lead to cells of this very book', async () => {
  const book = await open({ sample: 'cam-tan' });
  await book.choose('Kiểm tra số liệu');
  const link = book.window('Kiểm tra số liệu').getByRole('link', { name: 'Nhập liệu D56' });
  expect(await link.getAttribute('href')).toMatch(/#gid=\d+&range=D56$/);
});
