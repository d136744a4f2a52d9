// Pages of the add-in's: they call functions of its bundle, change nothing else, and reach nothing outside. The pages
// are made up here and stand behind the bundle that goes to Google.
import type { Frame, Page } from 'playwright-core';
import { pageWith } from './pageWith';
import type { Opening } from './book';
import { useBrowser } from './book';

const pages = `
;(function (scope) {
  var shown = scope.onOpen;
  scope.onOpen = function () {
    shown();
    SpreadsheetApp.getUi().createMenu('Thử').addItem('Bàn', 'showTrialDesk').addItem('Hộp', 'showTrialBox').addToUi();
  };
})(globalThis);
function showTrialDesk() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(${JSON.stringify(`
    <p id="said">Chưa gọi</p><button id="go">Ghi</button><button id="fail">Sai</button><button id="ask">Hỏi</button>
    <button id="jump">Đến ô</button><button id="box">Mở hộp</button><button id="close">Thôi</button>
    <script>
      var said = document.getElementById('said');
      var tell = function (value, object) { said.textContent = JSON.stringify([value, object]) };
      var fail = function (error, object) { said.textContent = error.name + '|' + error.message + '|' + object };
      var run = google.script.run.withSuccessHandler(tell).withFailureHandler(fail).withUserObject('đây');
      var on = function (id, act) { document.getElementById(id).onclick = act };
      on('go', function () { run.trialWrite('C2', { count: 7 }) });
      on('fail', function () { run.trialFail() });
      on('ask', function () { run.trialAsk() });
      on('jump', function () { run.trialJump('D30') });
      on('box', function () { run.showTrialBox() });
      on('close', function () { google.script.host.close() });
    </script>`)}).setTitle('Bàn thử'));
}
function showTrialBox() {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(${JSON.stringify(`
    <h2>Hộp</h2><button id="low">Thấp</button>
    <script>document.getElementById('low').onclick = function () { google.script.host.setHeight(120) }</script>`)})
    .setWidth(420).setHeight(260), 'Hộp thử');
}
function trialWrite(a1, given) { SpreadsheetApp.getActiveSheet().getRange(a1).setValue(given.count); return { wrote: given.count } }
function trialFail() { throw new Error('Chưa có kỳ nào.') }
function trialAsk() { return SpreadsheetApp.getUi().prompt('Kỳ nào?').getResponseText() }
function trialJump(a1) { SpreadsheetApp.getActiveSheet().getRange(a1).activate() }
function trialSecret_() { return 'bí mật' }
`;

const openBook = useBrowser();
let script = '';
beforeAll(() => {
  script = pageWith(pages);
});

const openDesk = async (opening: Opening = {}) => {
  const book = await openBook({ script, ...opening });
  await book.chooseOf('Thử', 'Bàn');
  const desk = book.sidebar('Bàn thử');
  const press = (id: string): Promise<void> => desk.locator(`#${id}`).click();
  /** Waits until the page says just this. */
  const says = (text: string): Promise<void> =>
    desk.locator('#said').getByText(text, { exact: true }).waitFor({ timeout: 5000 });
  await desk.locator('#said').waitFor();
  return { book, press, says };
};

const frameOf = async (page: Page): Promise<Frame> => {
  const frame = await (await page.locator('aside iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('There is no page in the sidebar.');
  return frame;
};

describe('a sidebar', () => {
  it('stands at the right of the sheet, 300 pixels wide, and the sheet keeps the rest', async () => {
    const { book } = await openDesk();
    const box = await book.page.locator('aside.sidebar').boundingBox();
    expect([box?.width, (box?.x ?? 0) + (box?.width ?? 0)]).toEqual([300, 1366]);
    expect((await book.page.locator('[role=grid]').boundingBox())?.width).toBe(1066);
  });

  it('its page calls a function of the bundle, and the sheet shows what that did', async () => {
    const { book, press, says } = await openDesk();
    await press('go');
    await says('[{"wrote":7},"đây"]');
    expect(await book.text('C2')).toBe('7');
  });

  it('a failure arrives as an error with its message', async () => {
    const { press, says } = await openDesk();
    await press('fail');
    await says('ScriptError|Error: Chưa có kỳ nào.|đây');
  });

  it('a call that writes nothing leaves what was typed to be taken back', async () => {
    const { book, press, says } = await openDesk();
    const before = await book.text('C2');
    await book.type('C2', '9');
    await press('fail');
    await says('ScriptError|Error: Chưa có kỳ nào.|đây');
    await book.select('C3');
    await book.page.keyboard.press('Control+z');
    await book.ready();
    expect(await book.text('C2')).toBe(before);
  });

  it('a called function may ask, and the page waits for its answer', async () => {
    const { book, press, says } = await openDesk();
    await press('ask');
    await book.page.getByRole('alertdialog').locator('input').fill('tuần 2');
    await book.answer('OK');
    await says('["tuần 2","đây"]');
  });

  it('a function that selects a cell brings it into view', async () => {
    const { book, press, says } = await openDesk();
    await press('jump');
    await says('[null,"đây"]');
    await book.ready();
    expect(await book.page.locator('.address').innerText()).toBe('D30');
  });

  it('a dialog that it opens stands beside it, bars the sheet, and changes its size', async () => {
    const { book, press } = await openDesk();
    await press('box');
    const box = book.page.getByRole('dialog', { name: 'Hộp thử' });
    await box.waitFor();
    const frame = box.locator('iframe');
    expect(await frame.boundingBox()).toMatchObject({ width: 420, height: 260 });
    await book.window('Hộp thử').locator('#low').click();
    await book.ready();
    expect((await frame.boundingBox())?.height).toBe(120);
    await box.getByRole('button', { name: 'Đóng' }).click();
    await book.ready();
    expect(await box.count()).toBe(0);
    expect(await book.page.locator('aside.sidebar').count()).toBe(1);
  });

  it('Tab stays within a dialog that bars the sheet, and Escape gives the focus back to the page that opened it', async () => {
    const { book, press } = await openDesk();
    const { page } = book;
    await press('box');
    const box = page.getByRole('dialog', { name: 'Hộp thử' });
    await box.locator('iframe').waitFor();
    const around = (): Promise<string> =>
      page.evaluate(() => {
        const at = document.activeElement;
        return at?.closest('dialog')
          ? at.tagName
          : at === document.body
            ? 'none'
            : `outside ${document.querySelectorAll('dialog[open]').length} ${at?.outerHTML.slice(0, 60) ?? ''}`;
      });
    const reached = new Set<string>();
    for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab']) {
      await page.keyboard.press(key);
      reached.add(await around());
    }
    expect([...reached].filter((one) => one.startsWith('outside'))).toEqual([]);
    expect([...reached]).toEqual(expect.arrayContaining(['BUTTON', 'IFRAME']));
    await box.getByRole('button', { name: 'Đóng' }).focus();
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.closest('aside')?.className)).toBe('sidebar');
  });

  it('it closes itself, and is gone when somebody else sits down', async () => {
    const { book, press } = await openDesk();
    await press('close');
    await book.page.locator('aside.sidebar').waitFor({ state: 'detached' });
    await book.chooseOf('Thử', 'Bàn');
    await book.workAs('Trưởng thôn');
    expect(await book.page.locator('aside.sidebar').count()).toBe(0);
  });
});

describe('a page that means ill', () => {
  it('what cannot pass is refused before the call, and by the host where a message is forged', async () => {
    const { book } = await openDesk();
    const tabs = await book.tabs();
    const frame = await frameOf(book.page);
    expect(await frame.evaluate(callWithDate)).toBe(
      'TypeError: Failed due to illegal value in property: period',
    );
    const answers = await frame.evaluate(forge, [
      ['buildWeeklyReport', 'date'],
      ['buildWeeklyReport', 'map'],
      ['trialSecret_', 'none'],
      ['toString', 'none'],
    ]);
    expect(answers).toEqual([
      'TypeError: Failed due to illegal value in property: 0',
      'TypeError: Failed due to illegal value in property: 0',
      'ReferenceError: Script function not found: trialSecret_',
      'ReferenceError: Script function not found: toString',
    ]);
    expect(await book.tabs()).toEqual(tabs);
  });

  it('reaches neither the page around it, nor what the browser keeps, nor any other machine', async () => {
    const { book } = await openDesk({ provokes: /Content Security Policy/ });
    const frame = await frameOf(book.page);
    const stopped: string[] = [];
    book.page.on('requestfailed', (request) => stopped.push(request.failure()?.errorText ?? 'unknown'));
    expect(await frame.evaluate(reachOut)).toEqual({
      parent: 'SecurityError',
      storage: 'SecurityError',
      fetch: 'TypeError',
      image: 'blocked',
    });
    await frame.evaluate(() => (location.href = 'https://example.vn/leave'));
    await book.ready();
    expect(new Set(stopped)).toEqual(new Set(['csp']));
  });
});

/** Run inside the page. */
const callWithDate = (): string => {
  const { google } = window as unknown as {
    google: { script: { run: Record<string, (...args: unknown[]) => void> } };
  };
  try {
    google.script.run['buildWeeklyReport']?.({ period: new Date(0) });
    return 'called';
  } catch (error) {
    return String(error);
  }
};

/** Sends messages as our own client would, with what it would never send, and gives what comes back. */
const forge = (calls: readonly (readonly string[])[]): Promise<readonly string[]> => {
  const odd: Readonly<Record<string, unknown[]>> = { date: [new Date(0)], map: [new Map()], none: [] };
  return Promise.all(
    calls.map(
      ([name = '', kind = ''], index) =>
        new Promise<string>((done) => {
          addEventListener('message', ({ data }: MessageEvent<{ id: number; error?: string }>) => {
            if (data.id === 900 + index) done(data.error ?? 'done');
          });
          parent.postMessage({ kind: 'call', id: 900 + index, name, args: odd[kind] }, '*');
        }),
    ),
  );
};

const reachOut = async (): Promise<Readonly<Record<string, string>>> => {
  const tried = (act: () => unknown): string => {
    try {
      act();
      return 'reached';
    } catch (error) {
      return (error as Error).name;
    }
  };
  return {
    parent: tried(() => parent.document.title),
    storage: tried(() => localStorage.length),
    fetch: await fetch('https://example.vn/').then(
      () => 'reached',
      (error: Error) => error.name,
    ),
    image: await new Promise<string>((done) => {
      const image = new Image();
      image.onload = () => done('loaded');
      image.onerror = () => done('blocked');
      image.src = 'https://example.vn/a.png';
    }),
  };
};
