// A page can call every global function of the bundle by its name: each is known, and what for.
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { createHost } from '../../host/createHost';
import { choose, runMenu } from '../support/commune';
import { openBlank, openVillage } from '../support/village';

/** Called by Google alone: by the opening, by edits, by the clock. */
const triggers = ['onOpen', 'onInstall', 'onEdit', 'onTallyEdit', 'onSchedule', 'onSelfCheckClock'] as const;

/** Called by the menu without an argument, by pages and programs with one that is checked. */
const acts = [
  'showDesk',
  'selectCell',
  'showSetUp',
  'setUpCampaign',
  'auditPlan',
  'openTallyPeriod',
  'checkTallies',
  'refreshProgress',
  'buildWeeklyReport',
  'sendWeeklyEmail',
  'remindSilentUnits',
  'showZaloMessage',
  'installTriggers',
  'removeTriggers',
  'runSelfCheck',
  'showHelp',
] as const;

const handlersIn = (realm: object): readonly string[] =>
  Object.entries(realm)
    .filter(([, value]) => typeof value === 'function')
    .map(([name]) => name);

it('every global function is a trigger or an act, and there is none else', () => {
  const realm = createContext({});
  runInContext(readFileSync('dist/campaign.js', 'utf8'), realm);
  expect([...handlersIn(realm)].sort()).toEqual([...triggers, ...acts].sort());
});

it('the menu names acts alone', () => {
  const host = openBlank();
  host.open();
  const named = JSON.stringify(host.menus).match(/(?<="handler":")\w+/g) ?? [];
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !acts.some((act) => act === name))).toEqual([]);
  expect(named[0]).toBe('showDesk');
});

describe.each(acts)('%s', (act) => {
  it('refuses a member that it does not know, names it, and asks nobody', () => {
    const host = openVillage();
    const before = host.dialogs.length;
    expect(choose(host, act, { khongCo: 1 })).toEqual({
      ok: false,
      message: expect.stringMatching(/khongCo|template|tab/),
    });
    expect(host.dialogs.slice(before)).toEqual([]);
  });
});

describe.each(['onEdit', 'onTallyEdit', 'onSelfCheckClock'] as const)('%s called by a page', (trigger) => {
  it.each<[string, object | undefined]>([
    ['with nothing', undefined],
    ['with a made-up event', { authMode: 'FULL', range: { getSheet: 'x' }, source: {} }],
    ['with a range that is none', { range: null, triggerUid: '1', authMode: 'ROOT' }],
  ])('%s does nothing and says so', (_how, event) => {
    const { error, result } = runMenu(openVillage(), trigger, event);
    expect(error).toBeUndefined();
    expect(result).toEqual({ ok: false, message: expect.stringContaining('chỉ Google tự gọi') });
  });
});

it('what a page asks of the clock is done for nobody but whoever turned automation on', () => {
  expect(runMenu(openVillage(), 'onSchedule', { authMode: 'FULL' }).result).toMatchObject({
    ok: true,
    done: [],
  });
});

it('onOpen called by a page shows the menu again, and touches no sheet', () => {
  const host = createHost();
  host.load(readFileSync('dist/campaign.js', 'utf8'));
  expect(runMenu(host, 'onOpen', { source: 1 }).error).toBeUndefined();
  expect(host.workbook.sheets).toHaveLength(1);
});
