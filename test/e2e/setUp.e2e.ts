// Journey 1: the clerk sets the book up, and hears where the plan contradicts itself.
import { useBrowser } from './book';

const open = useBrowser();

it('the audit of the plan names the printed total that is not the sum of the communes', async () => {
  const book = await open();
  await book.choose('Thiết lập', 'Kiểm tra kế hoạch');
  const said = await book.window('Kiểm tra kế hoạch').locator('body').innerText();
  expect(said).toContain('Đơn vị');
  expect(said).toMatch(/20\.?549/);
  expect(said).toMatch(/20\.?551/);
});

it('an empty book becomes that of the plan that is chosen, ready for its units', async () => {
  const book = await open({ sample: 'blank' });
  expect(await book.tabs()).toEqual(['Trang tính1']);
  await book.choose('Thiết lập', 'Tạo sổ chiến dịch');
  expect(await book.question()).toContain('2. Cẩm Tân 2024');
  await book.fillIn('2');
  await book.accept();
  expect(await book.tabs()).toEqual(expect.arrayContaining(['Nhập liệu', 'Cấu hình', 'Chỉ tiêu', 'Đơn vị']));
  await book.openTab('Đơn vị');
  await book.type('A2', 'Thôn 1 (giả)');
  expect(await book.text('A2')).toBe('Thôn 1 (giả)');
});

it('set up once more, a book that has everything stays as it is', async () => {
  const book = await open({ sample: 'cam-tan' });
  const tabs = await book.tabs();
  await book.choose('Thiết lập', 'Tạo sổ chiến dịch');
  expect(await book.question()).toContain('Sổ đã đủ các trang, không thêm gì.');
  await book.answer('OK');
  expect(await book.tabs()).toEqual(tabs);
});

it('every sample opens', async () => {
  const book = await open();
  const books = await book.page.locator('.top select').first().locator('option').all();
  const ids = await Promise.all(books.map((one) => one.getAttribute('value')));
  const samples = ids.filter((id) => id !== 'blank');
  expect(samples.length).toBeGreaterThanOrEqual(12);
  // The first is open.
  for (const sample of [...samples.slice(1), ...samples.slice(0, 1)]) {
    await book.openBook(sample ?? '');
    expect(await book.tab()).toBe('Nhập liệu');
    expect(await book.text('B1')).toBe('Đơn vị');
  }
});

it('in English the words of the page around the sheet are English', async () => {
  const book = await open({ sample: 'cam-tan', language: 'en' });
  expect(await book.page.getByRole('button', { name: 'On to next week' }).count()).toBe(1);
  expect(await book.page.locator('.tools').innerText()).not.toMatch(
    /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i,
  );
});
