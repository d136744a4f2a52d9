import type { AskedDialog, DialogAnswer, RunKind } from '../../../host/createHost';
import { openSheet, refusalOf } from './hostSheet';

it.each<[RunKind, string | null]>([
  ['menu', null],
  ['page', null],
  ['onOpen', null],
  ['clock', 'Cannot call SpreadsheetApp.getUi() from this context.'],
  ['editor', 'Cannot call SpreadsheetApp.getUi() from this context.'],
  ['installable', 'Cannot call SpreadsheetApp.getUi() from this context.'],
])('getUi in a run of kind %s: %s', (kind, message) => {
  const { host, app } = openSheet();
  const run = host.runCode('getUi', () => app.getUi(), { kind });
  expect(run.error?.message ?? null).toBe(message);
});

it('menus nest, and one of the same name replaces the former', () => {
  const { host, app } = openSheet();
  const ui = app.getUi();
  ui.createMenu('Chiến dịch').addItem('Cũ', 'old').addToUi();
  ui.createMenu('Chiến dịch')
    .addItem('Lập báo cáo tuần', 'buildWeeklyReport')
    .addSeparator()
    .addSubMenu(ui.createMenu('Thiết lập').addItem('Tự kiểm tra', 'runSelfCheck'))
    .addToUi();
  expect(host.menus).toEqual([
    {
      caption: 'Chiến dịch',
      items: [
        { kind: 'item', caption: 'Lập báo cáo tuần', handler: 'buildWeeklyReport' },
        { kind: 'separator' },
        {
          kind: 'subMenu',
          menu: {
            caption: 'Thiết lập',
            items: [{ kind: 'item', caption: 'Tự kiểm tra', handler: 'runSelfCheck' }],
          },
        },
      ],
    },
  ]);
});

it('asked nothing else, the host accepts the default and writes down what was asked', () => {
  const { host, app } = openSheet();
  const ui = app.getUi();
  const answers = [
    ui.alert('Xong'),
    ui.alert('Gửi?', ui.ButtonSet.YES_NO),
    ui.alert('Tiêu đề', 'Tiếp tục?', ui.ButtonSet.OK_CANCEL),
    ui.prompt('Kỳ nào?').getSelectedButton(),
  ];
  expect(answers).toEqual([ui.Button.OK, ui.Button.YES, ui.Button.OK, ui.Button.OK]);
  expect(host.dialogs).toEqual([
    { kind: 'alert', title: '', text: 'Xong', answer: 'ok' },
    { kind: 'alert', title: '', text: 'Gửi?', answer: 'yes' },
    { kind: 'alert', title: 'Tiêu đề', text: 'Tiếp tục?', answer: 'ok' },
    { kind: 'prompt', title: '', text: 'Kỳ nào?', answer: 'ok:' },
  ]);
});

it('answers of the caller reach the script', () => {
  const asked: AskedDialog[] = [];
  const answers = (dialog: AskedDialog): DialogAnswer => {
    asked.push(dialog);
    return { button: 'cancel', text: 'cam-thuy' };
  };
  const { app } = openSheet({}, { answers });
  const ui = app.getUi();
  const response = ui.prompt('Mẫu', 'Chọn mẫu', ui.ButtonSet.OK_CANCEL);
  expect([response.getResponseText(), response.getSelectedButton()]).toEqual(['cam-thuy', ui.Button.CANCEL]);
  expect(asked).toEqual([{ kind: 'prompt', title: 'Mẫu', text: 'Chọn mẫu', buttons: 'OK_CANCEL' }]);
});

it('a button that the dialog does not have cannot be pressed', () => {
  const { app } = openSheet({}, { answers: () => ({ button: 'yes' }) });
  expect(refusalOf(() => app.getUi().alert('Xong'))).toBe('TypeError: The dialog "Xong" has no button yes.');
});

it('windows show their page, a toast its message', () => {
  const { host, app, spreadsheet } = openSheet();
  const page = host.globals.HtmlService.createHtmlOutput('<p>Zalo</p>').setTitle('Bên');
  app.getUi().showModalDialog(page, 'Tin nhắn');
  app.getUi().showSidebar(page);
  spreadsheet.toast('Đã lập', 'Báo cáo', 5);
  expect(host.dialogs).toEqual([
    { kind: 'modal', title: 'Tin nhắn', text: '<p>Zalo</p>', answer: null },
    { kind: 'sidebar', title: 'Bên', text: '<p>Zalo</p>', answer: null },
    { kind: 'toast', title: 'Báo cáo', text: 'Đã lập', answer: null },
  ]);
});

it('a window is as large as its page asks, and says nothing of a size that none asked for', () => {
  const { host, app } = openSheet();
  const page = host.globals.HtmlService.createHtmlOutput('').setWidth(620);
  app.getUi().showModelessDialog(page, 'Rộng');
  app.getUi().showModelessDialog(page.setHeight(520), 'Rộng và cao');
  expect(host.dialogs.map(({ size }) => size)).toEqual([
    { width: 620, height: null },
    { width: 620, height: 520 },
  ]);
});

it('a question makes the run lose its locks', () => {
  const { host, app } = openSheet();
  const lock = host.globals.LockService.getDocumentLock();
  lock.waitLock(0);
  app.getUi().alert('Xong');
  expect(lock.hasLock()).toBe(false);
});

it('a set of buttons of another service is refused on the signature', () => {
  const { app } = openSheet();
  const ui = app.getUi();
  expect(refusalOf(() => Reflect.apply(ui.alert, ui, ['Xong', app.BorderStyle.SOLID]))).toMatch(
    /^Exception: The parameters \(String,SpreadsheetApp\.BorderStyle\) don't match/,
  );
});
