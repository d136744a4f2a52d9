// Journeys 4 to 6: the week's report is built, sent once, read everywhere with the same figures, and corrected later.
import { readFileSync } from 'node:fs';
import type { Book } from './book';
import { useBrowser } from './book';

const open = useBrowser();

/** Builds the report of the period that stands first, without what cannot be counted. */
const build = async (book: Book): Promise<void> => {
  await book.choose('Lập báo cáo tuần');
  await book.answer('Có');
  await book.answer('OK');
};

describe('the weekly report', () => {
  it('what would change the figures is shown first, and whoever says no has changed nothing', async () => {
    const book = await open({ sample: 'cam-tan' });
    const tabs = await book.tabs();
    await book.choose('Lập báo cáo tuần');
    const asked = await book.question();
    expect(asked).toContain('Nhập liệu D56: “hai mươi” không phải số. Có phải 20?');
    expect(asked).toContain('1 dòng và 1 ô chưa tính được. Vẫn lập báo cáo mà không tính các dòng và ô này?');
    await book.answer('Không');
    await book.accept();
    expect(await book.tabs()).toEqual(tabs);
  });

  it('the week stands in a tab of its own, in front', async () => {
    const book = await open({ sample: 'cam-tan' });
    await build(book);
    expect(await book.tab()).toBe('Tuần 03');
    expect(await book.text('A1')).toBe('Tuần 3 (18/11–24/11/2024) · Ủy ban nhân dân xã Cẩm Tân');
  });

  it('its charts stand between the cells that say something, and cover none of them', async () => {
    const book = await open({ sample: 'cam-tan' });
    await build(book);
    await book.page.locator('.chart').first().scrollIntoViewIfNeeded();
    await book.ready();
    expect(await book.page.evaluate(coveredCells)).toEqual({ charts: 2, covered: [] });
  });

  it('recipients and subject are shown before anything is sent, and it is sent once', async () => {
    const book = await open({ sample: 'cam-tan' });
    await build(book);
    await book.choose('Gửi email báo cáo');
    const preview = await book.question();
    expect(preview).toContain('Gửi đến: chu-tich@example.vn');
    expect(preview).toContain('Tiêu đề: [Xã Cẩm Tân] Tuần 3 (18/11–24/11): 6 thôn chậm, 1 chưa báo cáo');
    await book.answer('Có');
    expect(await book.question()).toBeNull();
    expect(await book.told()).toContain('Đã gửi báo cáo đến chu-tich@example.vn');
    await book.choose('Gửi email báo cáo');
    expect(await book.question()).toContain('đã gửi lúc 11:15 25/11/2024. Gửi lại lần nữa?');
    await book.answer('Không');
    await book.accept();
    expect(await book.mails()).toHaveLength(1);
  });

  it('tab, mail, Word file and Zalo text say the same figures, cut off at the same minute', async () => {
    const book = await open({ sample: 'cam-tan' });
    await build(book);
    const tab = await book.said();
    await book.choose('Tin nhắn Zalo');
    const zalo = await book.window('Tin nhắn Zalo').locator('textarea, pre').first().evaluate(textOf);
    await book.page.getByRole('button', { name: 'Đóng' }).first().click();
    await book.choose('Gửi email báo cáo');
    await book.answer('Có');
    const [mail] = await book.mails();
    const body = (await mail?.body.locator('body').innerText()) ?? '';
    const [download] = await Promise.all([
      book.page.waitForEvent('download'),
      book.page
        .locator('aside')
        .getByRole('button', { name: /\.doc$/ })
        .click(),
    ]);
    const word = readFileSync(await download.path(), 'utf8');
    for (const text of [tab, body, word, zalo]) {
      expect(text).toContain('71,54%');
      expect(text).toMatch(/279(\/| \/ )390/);
      expect(text).toMatch(/11(:| giờ )15/);
      expect(text).toContain('25/11');
    }
  });

  it('a count that is changed after its week was reported is a correction of the next report', async () => {
    const book = await open({ sample: 'cam-tan' });
    await build(book);
    await book.openTab('Nhập liệu');
    const row = await book.row('Th 7 23/11', 'Thôn 5');
    await book.type(`C${row}`, '9');
    await book.press('Sang tuần sau');
    await build(book);
    expect(await book.tab()).toBe('Tuần 04');
    const tab = await book.said();
    expect(tab).toContain('Đính chính');
    expect(tab).toMatch(/Thôn 5/);
  });
});

/** Runs inside the page: how many charts are drawn, and the texts of the cells that they lie over. */
const coveredCells = (): { charts: number; covered: string[] } => {
  const charts = [...document.querySelectorAll('.chart figure')].map((chart) =>
    chart.getBoundingClientRect(),
  );
  const cells = [...document.querySelectorAll('.body [aria-colindex]')].filter(
    ({ textContent }) => textContent.trim() !== '',
  );
  const lieOver = (cell: DOMRect): boolean =>
    charts.some(
      (chart) =>
        chart.left < cell.right &&
        cell.left < chart.right &&
        chart.top < cell.bottom &&
        cell.top < chart.bottom,
    );
  return {
    charts: charts.length,
    covered: cells
      .filter((cell) => lieOver(cell.getBoundingClientRect()))
      .map(({ textContent }) => textContent.trim()),
  };
};

const textOf = (element: Element): string =>
  element instanceof HTMLTextAreaElement ? element.value : element.textContent;
