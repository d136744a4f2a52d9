// The panel of mails: what was sent and to whom, the attachments, and the signed form as it prints.
import { useBrowser } from './book';

const open = useBrowser();

const openMails = async () => {
  const book = await open({ sample: 'cam-tan' });
  await book.choose('Lập báo cáo tuần');
  await book.accept();
  await book.choose('Gửi email báo cáo');
  await book.accept();
  const mails = await book.mails();
  return { book, mails };
};

it('the official report is shown as it prints, and the page says why it is no PDF', async () => {
  const { book, mails } = await openMails();
  expect(mails[0]?.head).toMatch(/\.pdf/);
  expect(await mails[0]?.body.locator('body').innerText()).not.toMatch(
    /PDF.{0,40}(không|chưa)|(không|chưa).{0,40}PDF/i,
  );
  await book.page
    .locator('aside')
    .getByRole('button', { name: /\.pdf$/ })
    .click();
  const print = book.page.getByRole('dialog', { name: /\.pdf$/ });
  expect(await print.innerText()).toContain('Trình duyệt này không tạo được tệp PDF');
  const paper = print.frameLocator('iframe').locator('body');
  expect(await paper.innerText()).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  expect(await paper.innerText()).toContain('279');
  const [file] = await Promise.all([
    book.page.waitForEvent('download'),
    print.getByRole('button', { name: 'Tải bản in (.html)' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.html$/);
  await print.getByRole('button', { name: 'Đóng' }).click();
  expect(await print.count()).toBe(0);
});
