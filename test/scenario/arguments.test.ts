// What a page or a program asks for in one call: done without a dialog, or refused in plain words with nothing done.
import type { Host } from '../../host/createHost';
import type { HandlerArguments } from '../../src/handlers';
import { choose, runMenu, sheetNamed, succeed, valuesOf } from '../support/commune';
import { openBlank, openVillage, typeTally } from '../support/village';

/** Week 1 (18–20/4) and week 2 (21–27/4) typed, with one cell that cannot be counted; it is Monday 28/4, 11:30. */
const openWeek = (): Host => {
  const host = openVillage({ now: '2025-04-28T11:30' });
  typeTally(host, 2, '19/04/2025', 'Thôn 1', 10, 4);
  typeTally(host, 3, '23/04/2025', 'Thôn 1', 30, 8);
  typeTally(host, 4, '24/04/2025', 'Thôn 3', 'mười hai', 3);
  return host;
};

const tabsOf = (host: Host): readonly unknown[] =>
  host.workbook.sheets.map((sheet) => [sheet.name, valuesOf(sheet)]);

/** Runs the act; the dialogs that it showed. */
const dialogsOf = (host: Host, act: () => unknown): readonly object[] => {
  const before = host.dialogs.length;
  act();
  return host.dialogs.slice(before);
};

describe('setting up by a call', () => {
  it.each(['blank', 'tu-nghia'])('makes the workbook of the plan %s without a dialog', (template) => {
    const host = openBlank();
    const argument: HandlerArguments['setUpCampaign'] = { template };
    expect(dialogsOf(host, () => succeed(host, 'setUpCampaign', argument))).toEqual([]);
    const asked = openBlank(undefined, template);
    choose(asked, 'setUpCampaign');
    expect(tabsOf(host)).toEqual(tabsOf(asked));
  });

  it('run again adds nothing', () => {
    const host = openBlank();
    succeed(host, 'setUpCampaign', { template: 'blank' });
    expect(succeed(host, 'setUpCampaign', { template: 'blank' }).added).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['a plan that there is not', { template: 'khong-co' }, 'tu-nghia'],
    ['a plan by its number', { template: 1 }, 'tu-nghia'],
    ['no plan', {}, 'tu-nghia'],
    ['a member that is unknown', { template: 'blank', tempalte: 'blank' }, 'tempalte'],
    ['a list', ['blank'], 'đối tượng'],
  ])('%s is refused, and nothing is made', (_what, argument, word) => {
    const host = openBlank();
    const before = tabsOf(host);
    let result = {};
    expect(dialogsOf(host, () => (result = choose(host, 'setUpCampaign', argument)))).toEqual([]);
    expect(result).toEqual({ ok: false, message: expect.stringContaining(word) });
    expect(tabsOf(host)).toEqual(before);
  });
});

describe('building a report by a call', () => {
  it('builds the period of the call without a dialog, and the findings come back', () => {
    const host = openWeek();
    const argument: HandlerArguments['buildWeeklyReport'] = { period: { kind: 'week', from: '2025-04-18' } };
    const dialogs = dialogsOf(host, () => {
      const built = succeed(host, 'buildWeeklyReport', argument);
      expect(built).toMatchObject({ tab: 'Tuần 01', report: { period: { to: '2025-04-20' } } });
      expect(built.issues).toMatchObject([{ code: 'COUNT_NOT_NUMBER', received: 'mười hai' }]);
    });
    expect(dialogs).toEqual([]);
    expect(sheetNamed(host, 'Tuần 01').hidden).toBe(false);
  });

  it('builds the usual period when none is named', () => {
    expect(succeed(openWeek(), 'buildWeeklyReport', {}).tab).toBe('Tuần 02');
  });

  it('builds the same report as a clerk who chooses it', () => {
    const [called, asked] = [openWeek(), openWeek()];
    choose(called, 'buildWeeklyReport', { period: { kind: 'week', from: '2025-04-21' } });
    choose(asked, 'buildWeeklyReport');
    expect(valuesOf(sheetNamed(called, 'Tuần 02'))).toEqual(valuesOf(sheetNamed(asked, 'Tuần 02')));
  });

  it('builds the whole campaign as far as it has come', () => {
    const built = succeed(openWeek(), 'buildWeeklyReport', { period: { kind: 'final', from: '2025-04-18' } });
    expect(built).toMatchObject({ tab: 'Tổng kết', report: { period: { to: '2025-04-28' } } });
  });

  it.each<[string, object, string]>([
    ['a week that begins on another day', { period: { kind: 'week', from: '2025-04-22' } }, '2025-04-22'],
    ['a week that has not ended', { period: { kind: 'week', from: '2025-04-28' } }, '2025-04-28'],
    ['a kind that there is not', { period: { kind: 'year', from: '2025-04-21' } }, 'week'],
    ['a date that is no text', { period: { kind: 'week', from: 45_768 } }, 'from'],
    ['a period that is a name', { period: 'Tuần 02' }, 'đối tượng'],
    ['a period that is null', { period: null }, 'đối tượng'],
    ['a period with more members', { period: { kind: 'week', from: '2025-04-21', to: '' } }, 'to'],
    ['a member that is unknown', { perod: {} }, 'perod'],
    ['a date', new Date(0), 'đối tượng'],
  ])('%s is refused, and nothing is written', (_what, argument, word) => {
    const host = openWeek();
    const before = tabsOf(host);
    let result = {};
    expect(dialogsOf(host, () => (result = choose(host, 'buildWeeklyReport', argument)))).toEqual([]);
    expect(result).toMatchObject({ ok: false, message: expect.stringContaining(word) });
    expect(tabsOf(host)).toEqual(before);
  });
});

describe('the other acts by a call', () => {
  it.each([
    'checkTallies',
    'refreshProgress',
    'openTallyPeriod',
    'auditPlan',
    'removeTriggers',
    'showHelp',
  ] as const)('%s does its work without a dialog', (handler) => {
    const host = openWeek();
    expect(dialogsOf(host, () => succeed(host, handler, {}))).toEqual([]);
  });

  it('a member is refused where none is known', () => {
    const host = openWeek();
    expect(choose(host, 'sendWeeklyEmail', { to: 'ai-do@example.vn' })).toEqual({
      ok: false,
      message: expect.stringContaining('to'),
    });
    expect(host.mails).toEqual([]);
  });

  it('a mail goes once, however often it is called for', () => {
    const host = openWeek();
    succeed(host, 'buildWeeklyReport', {});
    expect(dialogsOf(host, () => succeed(host, 'sendWeeklyEmail', {}))).toEqual([]);
    expect(choose(host, 'sendWeeklyEmail', {})).toMatchObject({ ok: false, sent: false });
    expect(host.mails).toHaveLength(1);
  });
});

it.each<[string, object]>([
  ['a menu', { authMode: 'FULL', source: {}, user: {} }],
  ['an installed trigger', { authMode: 'FULL', triggerUid: '7' }],
])('the event of %s is no argument: the clerk is asked as ever', (_what, event) => {
  const host = openWeek();
  const dialogs = dialogsOf(host, () =>
    expect(runMenu(host, 'buildWeeklyReport', event).result).toMatchObject({ ok: true, tab: 'Tuần 02' }),
  );
  expect(dialogs).not.toEqual([]);
});
