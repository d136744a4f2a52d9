// A handler that asks in the middle of its work, answered by a page that cannot stand still.
import type { AskedDialog, DialogAnswer, Host } from '../../host/createHost';
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

const collect = (host: Host) => host.run('collect', { kind: 'menu', user: 'canbo@example.com' });

const collected = async (...answers: DialogAnswer[]) => {
  const before = createHost({ now: new Date('2025-05-12T03:30:00Z') });
  before.load(script);
  const asked: AskedDialog[] = [];
  const { host, run } = await runAsking(before, collect, async (dialog) => {
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

describe('what is typed while a question stands there', () => {
  const counting = `function report() {
    var ui = SpreadsheetApp.getUi();
    var sheet = SpreadsheetApp.getActiveSheet();
    ui.alert('Bắt đầu?', ui.ButtonSet.YES_NO);
    var sure = ui.alert('Tổng ' + sheet.getRange('A1').getValue() + '?', ui.ButtonSet.YES_NO) === ui.Button.YES;
    sheet.getRange('C1').setValue(sure ? 'tổng ' + sheet.getRange('A1').getValue() : 'thôi');
  }`;
  const typedDuring = async (typed: { readonly at: number; readonly a1: string }) => {
    const before = createHost({ now: new Date('2025-05-12T03:30:00Z') });
    before.load(counting);
    const [sheet] = before.workbook.sheets;
    before.edit(sheet?.name ?? '', 'A1', '5');
    const asked: string[] = [];
    const report = (host: Host) => host.run('report', { kind: 'menu', user: 'canbo@example.com' });
    const { host } = await runAsking(before, report, async ({ text }) => {
      asked.push(text);
      if (asked.length === typed.at) before.edit(sheet?.name ?? '', typed.a1, '7');
      return { button: 'yes' };
    });
    const textOf = (column: number) => host.workbook.sheets[0]?.rows.get(1)?.get(column)?.value;
    return { asked, first: textOf(1), second: textOf(2), result: textOf(3) };
  };

  it('stands in the book that the run leaves, and the run has seen it', async () => {
    expect(await typedDuring({ at: 1, a1: 'A1' })).toEqual({
      asked: ['Bắt đầu?', 'Tổng 7?'],
      first: 7,
      second: undefined,
      result: 'tổng 7',
    });
  });

  it('no answer is given to a question that says something else by now', async () => {
    const { asked, result } = await typedDuring({ at: 2, a1: 'A1' });
    expect(asked).toEqual(['Bắt đầu?', 'Tổng 5?', 'Tổng 7?']);
    expect(result).toBe('tổng 7');
  });

  it('changes no question that it does not touch', async () => {
    const { asked, second } = await typedDuring({ at: 2, a1: 'B1' });
    expect(asked).toEqual(['Bắt đầu?', 'Tổng 5?']);
    expect(second).toBe(7);
  });
});
