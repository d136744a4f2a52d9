// Who may act is asked before anything happens: owner and clerks, known by the protection of the frozen figures.
import type { Host } from '../../host/createHost';
import {
  chairman,
  fireAt,
  openAutomatic,
  openFourVillages,
  owner,
  secondClerk,
  thirdEditor,
} from '../support/automation';
import { choose, sheetNamed, valuesOf } from '../support/commune';
import { openBlank, setClock } from '../support/village';

const changing = [
  'setUpCampaign',
  'openTallyPeriod',
  'buildWeeklyReport',
  'sendWeeklyEmail',
  'remindSilentUnits',
  'checkTallies',
  'refreshProgress',
  'auditPlan',
  'installTriggers',
  'removeTriggers',
] as const;

/** Monday 28/4, 12:00: week 1 is reported, not mailed; silent units have addresses. */
const openReported = (): Host => {
  const host = openFourVillages();
  setClock(host, '2025-04-28T12:00');
  choose(host, 'buildWeeklyReport');
  return host;
};
const reported = openReported();

const stateOf = (host: Host): unknown => ({
  tabs: host.workbook.sheets.map((sheet) => [sheet.name, valuesOf(sheet), sheet.protections]),
  mails: host.mails.length,
  triggers: host.triggers,
});

const loseProtection = (host: Host): void => {
  sheetNamed(host, 'Chốt số liệu').protections = [];
};

/** Only asks whoever edits whether they are sure: it keeps nobody out. */
const turnIntoWarning = (host: Host): void => {
  for (const protection of sheetNamed(host, 'Chốt số liệu').protections) protection.warningOnly = true;
};

describe.each(changing)('%s', (handler) => {
  const argument = handler === 'setUpCampaign' ? { template: 'blank' } : {};

  it.each<[string, object | undefined]>([
    ['from the menu', undefined],
    ['called with an argument, as a forged page may', argument],
  ])('by an editor who is no clerk, %s: nothing happens, and the words say who may', (_how, event) => {
    const host = reported.clone();
    const before = stateOf(host);
    const { error, result } = host.run(handler, {
      kind: 'menu',
      user: thirdEditor,
      ...(event === undefined ? {} : { event }),
    });
    expect(error).toBeUndefined();
    expect(result).toEqual({ ok: false, message: expect.stringContaining('“Người lập báo cáo”') });
    expect(stateOf(host)).toEqual(before);
  });

  it('by a clerk is not refused for who she is', () => {
    const { result } = reported.clone().run(handler, { kind: 'menu', user: secondClerk });
    expect(JSON.stringify(result)).not.toContain('Chỉ chủ bảng tính');
  });

  it.each([
    ['have lost their protection', loseProtection],
    ['are protected by a warning alone', turnIntoWarning],
  ])('where the frozen figures %s runs for nobody, but set-up for the owner', (_how, lose) => {
    for (const user of [owner, secondClerk, thirdEditor]) {
      const host = reported.clone();
      lose(host);
      const before = stateOf(host);
      const { result } = host.run(handler, { kind: 'menu', user });
      if (handler === 'setUpCampaign' && user === owner) {
        expect(result).toMatchObject({ ok: true });
        expect(host.run('checkTallies', { kind: 'menu', user: secondClerk }).result).toMatchObject({
          ok: true,
        });
        expect(host.edit('Chốt số liệu', 'A9', 'x', { user: thirdEditor }).accepted).toBe(false);
      } else {
        expect(result).toEqual({ ok: false, message: expect.stringContaining('mất phần bảo vệ') });
        expect(stateOf(host)).toEqual(before);
      }
    }
  });
});

it.each(['showHelp', 'showZaloMessage'] as const)('%s is anyone’s', (handler) => {
  expect(reported.clone().run(handler, { kind: 'menu', user: thirdEditor }).result).toMatchObject({
    ok: true,
  });
});

it('a spreadsheet without a campaign may be set up by any editor', () => {
  const host = openBlank();
  host.workbook.editors.push(thirdEditor);
  expect(host.run('setUpCampaign', { kind: 'menu', user: thirdEditor }).result).toMatchObject({ ok: true });
});

it('a book whose frozen figures were deleted is set up again by its owner alone', () => {
  const host = reported.clone();
  host.workbook.sheets.splice(host.workbook.sheets.indexOf(sheetNamed(host, 'Chốt số liệu')), 1);
  expect(host.run('remindSilentUnits', { kind: 'menu', user: thirdEditor }).result).toMatchObject({
    ok: false,
  });
  expect(host.run('setUpCampaign', { kind: 'menu', user: thirdEditor }).result).toMatchObject({ ok: false });
  expect(host.run('setUpCampaign', { kind: 'menu', user: owner }).result).toMatchObject({ ok: true });
});

it('an hourly run of someone who is no clerk any more mails nobody', () => {
  const host = openAutomatic();
  for (const protection of sheetNamed(host, 'Chốt số liệu').protections) protection.editors = [];
  host.run('installTriggers', { kind: 'menu', user: secondClerk });
  expect([...new Set(host.triggers.map(({ creator }) => creator))]).toEqual([owner]);
  loseProtection(host);
  fireAt(host, '2025-04-28T11:10');
  expect(host.mails.filter(({ to }) => to === chairman)).toEqual([]);
  expect(host.mails).toEqual([]);
});
