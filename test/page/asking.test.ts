// A handler that asks in the middle of its work, answered by a page that cannot stand still.
import type { AskedDialog, DialogAnswer } from '../../host/createHost';
import { createHost } from '../../host/createHost';
import { runAsking } from '../../page/session/asking';

const script = `function collect() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var ui = SpreadsheetApp.getUi();
  sheet.appendRow(['begun']);
  try {
    var first = ui.prompt('Tên', ui.ButtonSet.OK_CANCEL).getResponseText();
    var sure = ui.alert('Ghi ' + first + '?', ui.ButtonSet.YES_NO) === ui.Button.YES;
    sheet.appendRow([first, sure]);
  } catch (error) {
    sheet.appendRow(['caught']);
    MailApp.sendEmail('ai@example.com', 'Lỗi', String(error));
  }
}`;

const collected = async (...answers: DialogAnswer[]) => {
  const before = createHost({ now: new Date('2025-05-12T03:30:00Z') });
  before.load(script);
  const asked: AskedDialog[] = [];
  const { host, run } = await runAsking(before, 'collect', 'canbo@example.com', async (dialog) => {
    asked.push(dialog);
    return answers[asked.length - 1] ?? { button: 'close' };
  });
  const rows = [...(host.workbook.sheets[0]?.rows.values() ?? [])];
  return { before, host, run, asked, values: rows.map((row) => [...row.values()].map(({ value }) => value)) };
};

it('each question is put once, in turn, and the work is done once', async () => {
  const { asked, values, run } = await collected({ button: 'ok', text: 'Thôn 1' }, { button: 'yes' });
  expect(asked.map(({ text }) => text)).toEqual(['Tên', 'Ghi Thôn 1?']);
  expect(values).toEqual([['begun'], ['Thôn 1', true]]);
  expect(run.error).toBeUndefined();
});

it('what a handler does when a question goes unanswered is never kept', async () => {
  const { host, before } = await collected({ button: 'ok', text: 'Thôn 1' }, { button: 'no' });
  expect(host.mails).toEqual([]);
  expect(host.dialogs).toHaveLength(2);
  expect(before.workbook.sheets[0]?.rows.size).toBe(0);
});
