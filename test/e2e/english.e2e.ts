// The add-in in English, for whoever reads no Vietnamese: menu, desk, set-up, dialogs and help say nothing in Vietnamese of
// their own, and nothing they say is cut off.
import type { FrameLocator, Locator } from 'playwright-core';
import type { Book } from './book';
import { useBrowser } from './book';
import { copied, paste } from './clerk';

const open = useBrowser();

/** Letters that only Vietnamese has. */
const vietnamese = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/i;

/** Lines with such letters once what is `theirs` is taken out: names of the plan, what people typed. */
const leftOf = (text: string, theirs: readonly RegExp[]): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => vietnamese.test(theirs.reduce((rest, one) => rest.replace(one, ''), line)));

const leftIn = async (body: Locator, theirs: readonly RegExp[] = []): Promise<readonly string[]> =>
  leftOf(await body.innerText(), theirs);

/** Elements whose text does not fit into them, or that stand out of the page. */
const cutIn = (frame: FrameLocator): Promise<readonly string[]> =>
  frame.locator('body').evaluate((body) =>
    [...body.querySelectorAll('button, h1, h2, h3, p, li, label, td, th, summary, dt, dd')]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        if (box.width === 0 || element.closest('.scroll') !== null) return false;
        return element.scrollWidth > element.clientWidth + 1 || box.right > window.innerWidth + 1;
      })
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 60)}`),
  );

/** The book of a sample, its language set to English by the clerk. */
const openEnglish = async (): Promise<Book> => {
  const book = await open({ sample: 'cam-tan', language: 'en' });
  await book.openTab('Cấu hình');
  const items = await book.block(1, 60, ['A']);
  await book.type(`B${items.findIndex(([item]) => item === 'Ngôn ngữ') + 1}`, 'English');
  return book;
};

const deskOf = async (book: Book): Promise<FrameLocator> => {
  await book.chooseOf('Campaign', 'Desk');
  const desk = book.sidebar('Desk');
  await desk.locator('h1').waitFor();
  return desk;
};

/** Names of the plan and of its tabs, and what villages typed. */
const ofPlan = [
  /Đẩy mạnh tuyên truyền, hướng dẫn cài đặt VNeID, thu nhận hồ sơ và kích hoạt tài khoản định danh điện tử/g,
  /Kích hoạt hồ sơ đã phê duyệt chưa kích hoạt \(mức 1 và mức 2\)/g,
  /Thu nhận, kích hoạt trường hợp chưa đăng ký mức 2/g,
  /Cán bộ, công chức, viên chức, đoàn viên, hội viên có tài khoản mức 2/g,
  /Người thân của cán bộ, trưởng thôn cư trú tại xã có tài khoản mức 2/g,
  /(Ủy ban nhân dân )?(xã|Xã|huyện) Cẩm (Tân|Thủy)|Cẩm Tân/g,
  /Kích hoạt|Mức 2|Cán bộ|Người thân|Thôn \d+|thôn/g,
  /Nhập liệu|Số liệu hệ thống|hai mươi|1 hồ sơ|Mạng yếu, phải lưu động ban đêm/g,
];

it('the desk, with its mail, reminders and what it says', async () => {
  const book = await openEnglish();
  const desk = await deskOf(book);
  expect(await leftIn(desk.locator('body'), ofPlan)).toEqual([]);
  expect(await cutIn(desk)).toEqual([]);
  await desk.getByRole('button', { name: 'Open tally period' }).click();
  await desk
    .locator('#said')
    .getByText(/\d+ rows/)
    .waitFor();
  await desk.getByRole('button', { name: 'Build report' }).click();
  await desk.locator('#panel iframe').waitFor({ timeout: 30_000 });
  expect(await leftIn(desk.locator('body'), ofPlan)).toEqual([]);
  expect(await leftIn(desk.frameLocator('#panel iframe').locator('body'), ofPlan)).toEqual([]);
  expect(await cutIn(desk)).toEqual([]);
  await desk.getByRole('button', { name: 'Remind silent units' }).click();
  await desk.locator('#panel').getByText('Remind silent units').waitFor();
  expect(await leftIn(desk.locator('body'), ofPlan)).toEqual([]);
});

it('help, the Zalo texts, the findings and the question of automation', async () => {
  const book = await openEnglish();
  await book.chooseOf('Campaign', 'Help');
  const help = book.window('Help');
  await help
    .locator('details')
    .evaluateAll((roles) => roles.forEach((role) => role.setAttribute('open', '')));
  expect(await leftIn(help.locator('body'))).toEqual([]);
  expect(await cutIn(help)).toEqual([]);
  await book.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await book.chooseOf('Campaign', 'Zalo message');
  const texts = await book
    .window('Zalo message')
    .locator('textarea')
    .evaluateAll((areas) => areas.flatMap((area) => (area as HTMLTextAreaElement).value.split('\n')));
  expect(texts.length).toBeGreaterThan(3);
  expect(leftOf(texts.join('\n'), ofPlan)).toEqual([]);
  await book.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await book.chooseOf('Campaign', 'Check tallies');
  expect(await leftIn(book.window('Check tallies').locator('body'), ofPlan)).toEqual([]);
  await book.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await book.chooseOf('Campaign', 'Set up', 'Turn automation on');
  expect(leftOf((await book.question()) ?? '', ofPlan)).toEqual([]);
});

it('set-up step by step, and the self-check', async () => {
  const book = await open({ sample: 'blank', language: 'en' });
  await book.chooseOf('Campaign', 'Set up', 'Self-check');
  expect(await leftIn(book.window('Self-check').locator('body'), [/“ệ ữ ợ”/g])).toEqual([]);
  await book.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await book.chooseOf('Campaign', 'Set up', 'Create step by step');
  const dialog = book.window('Create step by step');
  await dialog.locator('[data-key=blank]').click();
  await paste(dialog.locator('textarea'), `${copied}\n\tTổng\t2010`);
  await dialog.getByText('5 units').waitFor();
  expect(await leftIn(dialog.locator('body'), [/Thôn \d|Từ đủ 14 tuổi|Tổng|Sổ trống/g])).toEqual([]);
  expect(await cutIn(dialog)).toEqual([]);
});
