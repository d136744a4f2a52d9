// A clerk at the desk, whose clicks are counted.
import type { FrameLocator, Locator } from 'playwright-core';
import type { Book, Opening } from './book';
import { pageWith } from './pageWith';

/**
 * A menu of the test's own: makes a new spreadsheet of the sample, lets the next check be denied, deletes the triggers as
 * their owner does by hand, and has every further hour go by without a run, as when Google no longer lets one through.
 */
const trial = `
;(function (scope) {
  var shown = scope.onOpen;
  scope.onOpen = function () {
    shown();
    SpreadsheetApp.getUi().createMenu('Thử').addItem('Trang trắng', 'emptyTheBook').addItem('Từ chối', 'denyChecks')
      .addItem('Xóa lịch chạy', 'clearTriggers').addItem('Ngắt lịch chạy', 'stopRuns').addToUi();
  };
  var scheduled = scope.onSchedule;
  scope.onSchedule = function (event) {
    if (PropertiesService.getDocumentProperties().getProperty('stopped') === null) return scheduled(event);
    throw new Error('Authorization is required to perform that action.');
  };
  var check = scope.checkTallies;
  scope.checkTallies = function (given) {
    if (PropertiesService.getUserProperties().getProperty('denied') === null) return check(given);
    throw new Error('PERMISSION_DENIED: the caller has no access');
  };
})(globalThis);
function emptyTheBook() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var old = book.getSheets();
  book.insertSheet('Trang tính1');
  old.forEach(function (sheet) { book.deleteSheet(sheet) });
  PropertiesService.getDocumentProperties().deleteAllProperties();
}
function clearTriggers() { ScriptApp.getProjectTriggers().forEach(function (one) { ScriptApp.deleteTrigger(one) }) }
function stopRuns() { PropertiesService.getDocumentProperties().setProperty('stopped', '1') }
function denyChecks() { PropertiesService.getUserProperties().setProperty('denied', '1') }
`;
let script: string | null = null;

export const title = 'Bàn làm việc';
export const setUp = 'Tạo sổ từng bước';

/** Counts what a clerk presses. */
export class Clerk {
  clicks = 0;

  constructor(readonly book: Book) {}

  get desk(): FrameLocator {
    return this.book.sidebar(title);
  }

  async press(button: Locator): Promise<void> {
    this.clicks += 1;
    await button.click();
  }

  /** Two clicks: the menu, then the item. */
  async openDesk(): Promise<void> {
    this.clicks += 2;
    await this.book.choose(title);
    await this.desk.locator('h1').waitFor();
  }

  button(name: string | RegExp): Locator {
    return this.desk.getByRole('button', { name });
  }

  /** Waits until the desk says so. */
  async hears(text: string | RegExp): Promise<void> {
    await this.desk.locator('#said').getByText(text).waitFor({ timeout: 20_000 });
  }
}

/** A clerk who is about to open the desk of the sample. */
export const openClerk = async (
  open: (opening?: Opening) => Promise<Book>,
  opening: Opening = {},
): Promise<Clerk> => {
  script ??= pageWith(trial);
  return new Clerk(await open({ script, sample: 'cam-tan', ...opening }));
};

/** What a clerk copies from a spreadsheet. */
export const copied = [
  'TT\tTên thôn\tTừ đủ 14 tuổi [DS14]',
  ...Array.from({ length: 5 }, (_, index) => `${index + 1}\tThôn ${index + 1}\t${400 + index}`),
].join('\n');

/** Pastes into the area as a person does. */
export const paste = (area: Locator, text: string): Promise<void> =>
  area.evaluate((element, pasted) => {
    (element as HTMLTextAreaElement).value = pasted;
    element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, text);
