// The add-in under every authority that Google runs it with: before anyone has allowed anything, as the person who
// types, without anybody at the desk, with a scope taken away, on the clock's time.
import { readFileSync } from 'node:fs';
import type { Host } from '../../host/createHost';
import { choose, sheetNamed, valuesOf } from '../support/commune';
import { openVillage, typeTally, verdictOf } from '../support/village';

const villageHead = 'truong-thon-1@example.vn';
const menuHandlers = [
  ...['buildWeeklyReport', 'sendWeeklyEmail', 'checkTallies', 'refreshProgress', 'openTallyPeriod'],
  ...['remindSilentUnits', 'showZaloMessage', 'setUpCampaign', 'auditPlan', 'installTriggers'],
  ...['removeTriggers', 'runSelfCheck', 'showHelp'],
] as const;

const openWeek = (making = {}): Host => {
  const host = openVillage({ now: '2025-04-28T11:30', making });
  host.workbook.editors.push(villageHead);
  typeTally(host, 2, '23/04/2025', 'Thôn 1', 30, 8);
  typeTally(host, 3, '24/04/2025', 'Thôn 2', 'mười', 5);
  return host;
};
const week = openWeek();
const built = week.clone();
choose(built, 'buildWeeklyReport');

describe('before a person has allowed anything', () => {
  const host = openWeek({ hasAuthorised: (user: string) => user !== villageHead });

  it('the menu is there when the sheet is opened', () => {
    const shown = host.menus.length;
    const runs = host.open({ user: villageHead });
    expect(runs.map(({ error }) => error)).toEqual([undefined]);
    expect(host.menus.length).toBe(shown + 1);
    expect(host.menus[shown]?.caption).toBe('Chiến dịch');
  });

  it('loading the add-in calls no service', () => {
    expect(host.handlerNames()).toEqual(expect.arrayContaining([...menuHandlers, 'onOpen', 'onEdit']));
  });
});

describe('a village head who types', () => {
  const host = week.clone();

  it('gets the verdict in the row, with no right but to the open sheet', () => {
    const { accepted, runs } = host.edit('Nhập liệu', 'C4', 'hai mươi', { user: villageHead });
    expect(accepted).toBe(true);
    expect(runs.map(({ name, error }) => [name, error])).toEqual([['onEdit', undefined]]);
    host.edit('Nhập liệu', 'A4', [['23/04/2025', 'Thôn 3']], { user: villageHead });
    expect(verdictOf(host, 4)).toContain('20');
  });

  it.each(['Cấu hình', 'Chỉ tiêu', 'Đơn vị', 'Loại trừ', 'Chốt số liệu', 'Nhật ký'])(
    'cannot type into %s',
    (tab) => {
      if (!host.workbook.sheets.some(({ name }) => name === tab)) return;
      expect(host.edit(tab, 'B2', 'khác', { user: villageHead }).accepted).toBe(false);
    },
  );
});

describe.each(['clock', 'editor', 'menu'] as const)('every menu item, run by %s', (kind) => {
  it.each(menuHandlers)('%s ends in a summary that a person can read', (handler) => {
    const host = built.clone();
    const dialogs = host.dialogs.length;
    const { error, result } = host.run(handler, { kind });
    expect(error).toBeUndefined();
    expect(result).toMatchObject({ ok: expect.any(Boolean), message: expect.stringMatching(/\S/) });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    if (kind === 'clock') expect(host.dialogs.length).toBe(dialogs);
  });

  it('changes no figure that people typed', () => {
    const host = week.clone();
    for (const handler of menuHandlers) host.run(handler, { kind });
    const typed = (one: Host) =>
      valuesOf(sheetNamed(one, 'Nhập liệu')).flatMap((row) => (row[2] === null ? [] : [row.slice(0, 4)]));
    expect(typed(host)).toEqual(typed(week));
  });
});

describe('the scopes of the manifest', () => {
  const { oauthScopes } = JSON.parse(readFileSync('appsscript.json', 'utf8')) as { oauthScopes: string[] };
  const without = (scope: string): Host =>
    openWeek({
      manifest: {
        timeZone: 'Asia/Ho_Chi_Minh',
        oauthScopes: oauthScopes.filter((one) => !one.endsWith(scope)),
      },
    });

  it.each([
    ['script.send_mail', 'sendWeeklyEmail'],
    ['script.scriptapp', 'installTriggers'],
    ['script.container.ui', 'showZaloMessage'],
  ])('without %s, %s says so in plain words and leaves the rest working', (scope, handler) => {
    const host = without(scope);
    choose(host, 'buildWeeklyReport');
    const { error, result } = host.run(handler, { kind: 'menu' });
    expect(error).toBeUndefined();
    expect(result).toMatchObject({ ok: false, message: expect.stringContaining('cho phép') });
    expect(host.mails).toEqual([]);
  });

  it('are all needed and enough: nothing asks for another', () => {
    expect(oauthScopes.map((scope) => scope.split('/').pop()).sort()).toEqual([
      'script.container.ui',
      'script.scriptapp',
      'script.send_mail',
      'spreadsheets.currentonly',
      'userinfo.email',
    ]);
  });
});

describe('time', () => {
  it('every menu item ends within six minutes when each call takes a second', () => {
    const host = week.clone({ callCost: () => 1_000 });
    for (const handler of [
      'buildWeeklyReport',
      'sendWeeklyEmail',
      'checkTallies',
      'refreshProgress',
    ] as const) {
      const { error, result } = host.run(handler, { kind: 'menu' });
      expect(error).toBeUndefined();
      expect(result).toMatchObject({ ok: true });
    }
  });

  it('an edit ends within the thirty seconds of a simple trigger when each call takes two', () => {
    const host = week.clone({ callCost: () => 2_000 });
    const { runs } = host.edit('Nhập liệu', 'C2', 31, { user: villageHead });
    expect(runs.map(({ error }) => error)).toEqual([undefined]);
    expect(verdictOf(host, 2)).toMatch(/^✓/);
  });
});

describe('the memory of the spreadsheet', () => {
  it('takes the plan of 400 villages, and an edit is checked by it', () => {
    const units = Array.from({ length: 400 }, (_, index) => `Tổ dân phố văn hóa số ${index + 1}`);
    const host = openVillage({ units });
    choose(host, 'checkTallies');
    typeTally(host, 2, '23/04/2025', 'Tổ dân phố văn hóa số 400', 5, 5);
    expect(verdictOf(host, 2)).toMatch(/^✓/);
  });

  it('that would be too small for a plan of very long texts is not used, and edits are checked all the same', () => {
    const host = openVillage();
    host.edit(
      'Loại trừ',
      'E2',
      Array.from({ length: 10 }, () => ['ghi chú dài '.repeat(3_000)]),
    );
    expect(choose(host, 'checkTallies')).toMatchObject({ ok: true });
    typeTally(host, 2, '23/04/2025', 'Thôn 2', 5, 5);
    expect(verdictOf(host, 2)).toMatch(/^✓/);
  });
});
