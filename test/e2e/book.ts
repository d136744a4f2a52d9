// The book on the page, as people take hold of it: menus and buttons by their captions.
import type { Browser, FrameLocator, Locator } from 'playwright-core';
import type { Screen, Window } from './browser';
import { openWindow, pageAddress, startBrowser } from './browser';
import { Cells } from './cells';

export interface Opening {
  readonly sample?: string;
  readonly language?: 'vi' | 'en';
  readonly screen?: Screen;
  /** The page's script where it is another than the built one. */
  readonly script?: string;
  /** Troubles that the test makes on purpose. */
  readonly provokes?: RegExp;
}

/** Opens books in a browser that the suite has to itself; a suite fails where a page reached beyond its server. */
export const useBrowser = (): ((opening?: Opening) => Promise<Book>) => {
  let browser: Browser | null = null;
  let windows: (Window & { readonly provokes: RegExp })[] = [];
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterEach(async () => {
    const troubles = windows.flatMap(({ troubles: all, provokes }) =>
      all.filter((text) => !provokes.test(text)),
    );
    await Promise.all(windows.map(({ context }) => context.close()));
    windows = [];
    expect(troubles).toEqual([]);
  });
  afterAll(() => browser?.close());
  return async ({ sample = 'cam-thuy', language = 'vi', screen = 'desk', script, provokes = /^$/ } = {}) => {
    if (browser === null) throw new Error('Books are opened in tests.');
    const address = pageAddress();
    const window = await openWindow(browser, address, screen);
    windows.push({ ...window, provokes });
    const page = await window.context.newPage();
    if (script !== undefined) await page.route('**/page.js', (route) => route.fulfill({ body: script }));
    await page.goto(`${address}?sample=${sample}&lang=${language}`);
    const book = new Book(page);
    await book.ready();
    return book;
  };
};

/** The book: its cells, and the tabs, menus, dialogs and mails around them. */
export class Book extends Cells {
  tabs(): Promise<string[]> {
    return this.page.getByRole('tab').allTextContents();
  }

  /** The tab in front. */
  tab(): Promise<string> {
    return this.page.locator('[role=tab][aria-selected=true]').innerText();
  }

  async openTab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
    await this.ready();
  }

  /** Chooses an item of the add-in's menu, through its submenu where two captions are given. */
  async choose(...captions: readonly string[]): Promise<void> {
    await this.chooseOf('Chiến dịch', ...captions);
  }

  /** The same of another menu. */
  async chooseOf(menu: string, ...captions: readonly string[]): Promise<void> {
    await this.page.locator('.menus').getByRole('menuitem', { name: menu, exact: true }).click();
    const item = (caption: string): Locator =>
      this.page.getByRole('menu').getByRole('menuitem', { name: caption });
    for (const caption of captions.slice(0, -1)) await item(caption).hover();
    await item(captions.at(-1) ?? '').click();
    await this.ready();
  }

  /** What is asked or told over the sheet, with its title; null when nothing is. */
  async question(): Promise<string | null> {
    const asked = this.page.getByRole('alertdialog');
    return (await asked.count()) === 0 ? null : asked.locator('form').innerText();
  }

  /** Presses the main button of whatever is asked or told, until nothing more is. */
  async accept(): Promise<void> {
    while ((await this.question()) !== null) {
      await this.page.getByRole('alertdialog').locator('[type=submit]').click();
      await this.ready();
    }
  }

  /** What a toast says; null without one. */
  async told(): Promise<string | null> {
    const toast = this.page.locator('.toast');
    return (await toast.count()) === 0 ? null : toast.first().innerText();
  }

  /** Types into what is asked. */
  async fillIn(text: string): Promise<void> {
    await this.page.getByRole('alertdialog').locator('input').fill(text);
  }

  async answer(button: string): Promise<void> {
    await this.page.getByRole('alertdialog').getByRole('button', { name: button, exact: true }).click();
    await this.ready();
  }

  /** The add-in's own page in the open window. */
  window(title: string): FrameLocator {
    return this.page.getByRole('dialog', { name: title }).frameLocator('iframe');
  }

  /** The add-in's own page in the sidebar. */
  sidebar(title: string): FrameLocator {
    return this.page.getByRole('complementary', { name: title }).frameLocator('iframe');
  }

  /** A button beside the menu, such as the one for next week. */
  async press(name: string | RegExp): Promise<void> {
    await this.page.locator('.tools').getByRole('button', { name }).click();
    await this.ready();
  }

  /** Opens another book by its id. */
  async openBook(id: string): Promise<void> {
    await this.page.locator('.top select').first().selectOption(id);
    await this.page.locator(`[data-book="${id}"]`).waitFor();
    await this.ready();
  }

  async upload(bytes: Buffer, name: string): Promise<void> {
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await this.page.locator('.tools input[type=file]').setInputFiles({ name, mimeType, buffer: bytes });
    await this.page
      .locator('h1, [role=alertdialog]')
      .getByText(name.replace(/\.xlsx$/, ''))
      .or(this.page.locator('[role=alertdialog]'))
      .waitFor();
    await this.ready();
  }

  async workAs(person: string): Promise<void> {
    await this.page.getByLabel('Vào sổ với tư cách').selectOption({ label: person });
    await this.ready();
  }

  /** The mails, the latest first; opens their panel. */
  async mails(): Promise<readonly Mail[]> {
    if ((await this.page.locator('aside:not(.sidebar)').count()) === 0) await this.press(/^Thư \(/);
    const found = await this.page.locator('aside article').all();
    return Promise.all(
      found.map(async (mail) => ({
        head: await mail.locator('header').innerText(),
        body: mail.locator('iframe').contentFrame(),
      })),
    );
  }
}

export interface Mail {
  /** Subject, recipients and names of attachments. */
  readonly head: string;
  readonly body: FrameLocator;
}
