// axe finds nothing serious on the sheet, in a question, in the add-in's own pages, in the panel of mails.
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { useBrowser } from './book';
import { pageWith } from './pageWith';

const open = useBrowser();

/** Serious and critical findings within the frame itself, each with the places it was found at. */
const faults = async (frame: Page | Frame): Promise<readonly string[]> => {
  await frame.evaluate(axe.source);
  const results: axe.AxeResults = await frame.evaluate(() => window.axe.run({ iframes: false }));
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
    );
};

/** The add-in's page in the open window, or in the sidebar. */
const pageOfAddIn = async (page: Page, around = '[role=dialog]'): Promise<Frame> => {
  const holder = await page.locator(`${around} iframe`).elementHandle();
  const frame = (await holder?.contentFrame()) ?? null;
  if (frame === null) throw new Error('No window is open.');
  return frame;
};

it('the sheet', async () => {
  const book = await open();
  expect(await faults(book.page)).toEqual([]);
});

it('the sheet while a cell is typed into, choices and a note are open, and a text is looked for', async () => {
  const book = await open();
  await book.page.keyboard.press('Control+f');
  await book.page.keyboard.type('cẩm');
  await (await book.cell('B1')).hover();
  await book.select('B3');
  await book.page.keyboard.type('c');
  await (await book.cell('B1')).hover();
  expect(await book.page.locator('.choices, .card, .find').count()).toBe(3);
  expect(await faults(book.page)).toEqual([]);
});

it('a question of the add-in', async () => {
  const book = await open({ sample: 'cam-tan' });
  await book.choose('Lập báo cáo tuần');
  expect(await faults(book.page)).toEqual([]);
});

it('the list of findings', async () => {
  const book = await open({ sample: 'cam-tan' });
  await book.choose('Kiểm tra số liệu');
  expect(await faults(book.page)).toEqual([]);
  expect(await faults(await pageOfAddIn(book.page))).toEqual([]);
});

it('the Zalo text', async () => {
  const book = await open({ sample: 'cam-tan' });
  await book.choose('Lập báo cáo tuần');
  await book.accept();
  await book.choose('Tin nhắn Zalo');
  expect(await faults(await pageOfAddIn(book.page))).toEqual([]);
});

it('the report in its tab, and the panel of mails', async () => {
  const book = await open({ sample: 'cam-tan' });
  await book.choose('Lập báo cáo tuần');
  await book.accept();
  expect(await faults(book.page)).toEqual([]);
  await book.choose('Gửi email báo cáo');
  await book.accept();
  await book.mails();
  expect(await faults(book.page)).toEqual([]);
});

it('the open menus, and the question before a book is begun anew', async () => {
  const book = await open({ sample: 'cam-tan' });
  for (const key of ['F10', 'ArrowDown', 'End', 'ArrowUp', 'ArrowRight']) await book.page.keyboard.press(key);
  expect(await faults(book.page)).toEqual([]);
  await book.page.keyboard.press('Escape');
  await book.press('Làm lại từ đầu');
  expect(await faults(book.page)).toEqual([]);
});

it('the signed form as it prints', async () => {
  const book = await open({ sample: 'cam-tan' });
  await book.choose('Lập báo cáo tuần');
  await book.accept();
  await book.choose('Gửi email báo cáo');
  await book.accept();
  await book.mails();
  await book.page
    .locator('aside')
    .getByRole('button', { name: /\.pdf$/ })
    .click();
  expect(await faults(book.page)).toEqual([]);
});

it('a sidebar, and a dialog that bars the sheet', async () => {
  const book = await open({ sample: 'cam-tan', script: pageWith(windows) });
  await book.chooseOf('Thử', 'Bàn');
  expect(await faults(book.page)).toEqual([]);
  expect(await faults(await pageOfAddIn(book.page, 'aside.sidebar'))).toEqual([]);
  await book.chooseOf('Thử', 'Hộp');
  expect(await faults(book.page)).toEqual([]);
});

/** Made up, behind the bundle: a page in each kind of window. */
const windows = `
;(function (scope) {
  var shown = scope.onOpen;
  scope.onOpen = function () {
    shown();
    SpreadsheetApp.getUi().createMenu('Thử').addItem('Bàn', 'showTrialDesk').addItem('Hộp', 'showTrialBox').addToUi();
  };
})(globalThis);
function trialPage() { return HtmlService.createHtmlOutput('<html lang="vi"><head><title>Bàn</title></head><body><main><h1>Bàn</h1></main></body></html>').setTitle('Bàn thử') }
function showTrialDesk() { SpreadsheetApp.getUi().showSidebar(trialPage()) }
function showTrialBox() { SpreadsheetApp.getUi().showModalDialog(trialPage(), 'Hộp thử') }
`;
