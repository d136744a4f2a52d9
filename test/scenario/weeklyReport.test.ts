// The clerk clicks Lập báo cáo tuần and Gửi email báo cáo, and things do not always go as planned.
import type { AskedDialog, DialogAnswer, Host } from '../../host/createHost';
import type { CellValue } from '../../host/model/workbook';
import { choose, sheetNamed, textOf, valuesOf, succeed } from '../support/commune';
import { openPrepared } from '../support/prepared';
import type { VillageWords } from '../support/village';
import { openVillage, setClock, typeTally } from '../support/village';

/** A clerk who answers the questions whose text holds the words, and everything else by default. */
const clerkWho =
  (answers: Readonly<Record<string, DialogAnswer>>) =>
  (dialog: AskedDialog): DialogAnswer => {
    const found = Object.entries(answers).find(([words]) => dialog.text.includes(words));
    if (found !== undefined) return found[1];
    if (dialog.kind === 'prompt') return { button: 'ok', text: dialog.text.includes('mẫu') ? 'blank' : '' };
    return { button: dialog.buttons.startsWith('YES') ? 'yes' : 'ok' };
  };

/** Week 1 (18–20/4) and week 2 (21–27/4) typed; the clock stands on Monday 28/4 after the deadline. */
const openWeek = ({ making, ...words }: VillageWords = {}): Host =>
  making?.convertHtmlToPdf === undefined
    ? openPrepared(`week ${JSON.stringify(words)}`, () => typeWeek(words), making)
    : typeWeek({ ...words, making });

const typeWeek = (words: VillageWords): Host => {
  const host = openVillage({ now: '2025-04-28T11:30', ...words });
  typeTally(host, 2, '19/04/2025', 'Thôn 1', 10, 4);
  typeTally(host, 3, '19/04/2025', 'Thôn 2', 20, 6);
  typeTally(host, 4, '23/04/2025', 'Thôn 1', 30, 8);
  typeTally(host, 5, '23/04/2025', 'Thôn 2', 0, 0);
  return host;
};

const answering = (answers: Readonly<Record<string, DialogAnswer>>): VillageWords => ({
  making: { answers: clerkWho(answers) },
});

describe('before anything is written', () => {
  it('a clerk who would rather mend first leaves the workbook as it was', () => {
    const host = openWeek(answering({ 'chưa tính được': { button: 'no' } }));
    typeTally(host, 6, '24/04/2025', 'Thôn 3', 'mười hai');
    const before = host.workbook.sheets.map((sheet) => [sheet.name, valuesOf(sheet)]);
    expect(choose(host, 'buildWeeklyReport').ok).toBe(false);
    expect(host.workbook.sheets.map((sheet) => [sheet.name, valuesOf(sheet)])).toEqual(before);
  });

  it('a clerk who goes on gets the report without those cells, and the report says so', () => {
    const host = openWeek();
    typeTally(host, 6, '24/04/2025', 'Thôn 3', 'mười hai', 3);
    expect(succeed(host, 'buildWeeklyReport').report.leftOut).toMatchObject({ rows: 0, cells: 1 });
    expect(textOf(sheetNamed(host, 'Tuần 02'))).toContain('Không phải số: 01 ô.');
  });

  it('there is nothing to report on before a period has ended', () => {
    const host = openVillage({ now: '2025-04-20T12:00' });
    expect(choose(host, 'buildWeeklyReport').ok).toBe(false);
    expect(host.dialogs.map((dialog) => dialog.text).join()).toContain('chưa có kỳ nào kết thúc');
  });
});

describe('the period', () => {
  it.each<[string, string, string, string]>([
    ['the last week by default', '', 'Tuần 02', '2025-04-27'],
    ['an earlier week', '2', 'Tuần 01', '2025-04-20'],
    ['the last day', '3', 'Ngày 27-04', '2025-04-27'],
    ['the whole campaign as far as it has come', '4', 'Tổng kết', '2025-04-28'],
  ])('%s', (_what, typed, tab, to) => {
    const host = openWeek(answering({ 'kỳ nào': { button: 'ok', text: typed } }));
    const built = succeed(host, 'buildWeeklyReport');
    expect([built.tab, built.report.period.to]).toEqual([tab, to]);
    // Behind the tallies, before every other report.
    expect(host.workbook.sheets[1]?.name).toBe(tab);
  });

  it('a number that is not in the list builds nothing', () => {
    const host = openWeek(answering({ 'kỳ nào': { button: 'ok', text: '99' } }));
    expect(choose(host, 'buildWeeklyReport').ok).toBe(false);
  });
});

describe('what people typed', () => {
  it('is not touched by a report', () => {
    const host = openWeek();
    const people = [
      'Nhập liệu',
      'Cấu hình',
      'Chỉ tiêu',
      'Đơn vị',
      'Loại trừ',
      'Số liệu hệ thống',
      'Danh sách',
    ];
    const before = people.map((name) =>
      [...sheetNamed(host, name).rows].map(([row, cells]) => [row, [...cells]]),
    );
    choose(host, 'buildWeeklyReport');
    expect(
      people.map((name) => [...sheetNamed(host, name).rows].map(([row, cells]) => [row, [...cells]])),
    ).toEqual(before);
  });
});

describe('figures that change after they were reported', () => {
  const host = openWeek();
  choose(host, 'buildWeeklyReport');
  const change = (a1: string, value: CellValue): void => void host.edit('Nhập liệu', a1, value);
  const nextWeek = (day: string) => {
    setClock(host, `${day}T11:30`);
    return succeed(host, 'buildWeeklyReport');
  };
  change('C4', 33);
  const flagged = succeed(host, 'checkTallies').issues;
  const third = nextWeek('2025-05-05');
  const thirdAgain = nextWeek('2025-05-05');
  const fourth = nextWeek('2025-05-12');

  it('are flagged at their row', () => {
    expect(flagged.filter(({ code }) => code === 'CHANGED_AFTER_FREEZE')).toMatchObject([{ row: 4 }]);
  });

  it('are a correction of the next report, before and after', () => {
    expect(third.report.corrections).toMatchObject([{ unit: 'T1', before: 30, after: 33 }]);
    // Sentences are broken into rows.
    expect(textOf(sheetNamed(host, 'Tuần 03')).replace(/\n/g, ' ')).toContain('đã báo cáo 30, nay là 33');
  });

  it('are listed again when that report is built again, and in no later one', () => {
    expect(thirdAgain.report.corrections).toEqual(third.report.corrections);
    expect(fourth.report.corrections).toEqual([]);
  });
});

describe('the mail', () => {
  const pdf = { convertHtmlToPdf: () => new Uint8Array([37, 80, 68, 70]) };

  it('goes with the official report as PDF and as a Word document', () => {
    const host = openWeek({ making: pdf });
    choose(host, 'buildWeeklyReport');
    choose(host, 'sendWeeklyEmail');
    expect(host.mails[0]?.attachments.map(({ name, contentType }) => `${name} ${contentType}`)).toEqual([
      'Bao-cao-tuan-02-2025-04-21.pdf application/pdf',
      'Bao-cao-tuan-02-2025-04-21.doc application/msword',
    ]);
  });

  it('goes with the Word document alone when no PDF can be made, and the clerk and the log are told', () => {
    const host = openWeek();
    choose(host, 'buildWeeklyReport');
    expect(choose(host, 'sendWeeklyEmail')).toMatchObject({
      sent: true,
      leftOut: ['Bao-cao-tuan-02-2025-04-21.pdf'],
    });
    expect(host.mails[0]?.attachments).toHaveLength(1);
    expect(host.dialogs.some((dialog) => dialog.text.includes('.pdf'))).toBe(true);
    expect(textOf(sheetNamed(host, 'Nhật ký'))).toContain('.pdf');
  });

  it('is not sent a second time unless the clerk says so once more', () => {
    const host = openWeek(answering({ 'Gửi lại lần nữa': { button: 'no' } }));
    choose(host, 'buildWeeklyReport');
    choose(host, 'sendWeeklyEmail');
    expect(choose(host, 'sendWeeklyEmail')).toMatchObject({ sent: false });
    expect(host.mails).toHaveLength(1);
  });

  it('is never sent a second time when nobody is there to ask', () => {
    const host = openWeek();
    choose(host, 'buildWeeklyReport');
    choose(host, 'sendWeeklyEmail');
    host.run('sendWeeklyEmail', { kind: 'clock' });
    expect(host.mails).toHaveLength(1);
  });

  it('says what its tab says: tallies changed meanwhile build the tab anew first', () => {
    const host = openWeek();
    choose(host, 'buildWeeklyReport');
    host.edit('Nhập liệu', 'C4', 77);
    setClock(host, '2025-04-28T11:45');
    choose(host, 'sendWeeklyEmail');
    expect(textOf(sheetNamed(host, 'Tuần 02'))).toContain('77');
    expect(host.mails[0]?.body).toContain('77');
  });

  it.each<
    [string, Readonly<Record<string, CellValue>>, Partial<NonNullable<VillageWords['making']>>, string]
  >([
    ['nobody to send to', { 'Nơi nhận thư': '' }, {}, 'Nơi nhận thư'],
    ['an address that is none', { 'Nơi nhận thư': 'chu-tich@' }, {}, 'chu-tich@'],
    [
      'more than fifty addresses',
      { 'Nơi nhận thư': Array.from({ length: 51 }, (_, index) => `a${index}@example.vn`).join(', ') },
      {},
      '51',
    ],
    ['too little quota left', {}, { quotas: { mailRecipientsPerDay: 0 } }, 'ngày mai'],
  ])('is not sent with %s, and the clerk reads why', (_what, settings, making, words) => {
    const host = openWeek({ settings, making });
    choose(host, 'buildWeeklyReport');
    expect(choose(host, 'sendWeeklyEmail')).toMatchObject({ sent: false });
    expect(host.mails).toEqual([]);
    expect(host.dialogs[host.dialogs.length - 1]?.text).toContain(words);
  });

  it('is not sent by a second clerk while the first one’s is on its way', () => {
    const host = openWeek();
    choose(host, 'buildWeeklyReport');
    host.heldLocks.add('document');
    expect(choose(host, 'sendWeeklyEmail')).toMatchObject({ sent: false });
    expect(host.mails).toEqual([]);
  });
});

it('the Zalo text is shown with a button to copy it', () => {
  const host = openWeek();
  choose(host, 'buildWeeklyReport');
  const { text } = succeed(host, 'showZaloMessage');
  expect(text.length).toBeLessThan(1_500);
  expect(text).toContain('Thôn 3');
  expect(host.dialogs[host.dialogs.length - 1]).toMatchObject({ kind: 'modeless', title: 'Tin nhắn Zalo' });
});
