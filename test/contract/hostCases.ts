// Behaviours that one person in one run cannot try: other people, triggers, the clock, quotas used up. Only a host
// that can be all of these tries them; on live they were seen by those whom the list names.
import { createHost, type Host, type HostOptions, type RunKind } from '../../host/createHost';
import { createWorkbook } from '../../host/model/createWorkbook';
import { createFaultPlan } from '../../host/runtime/calls/faults';
import { requireSame } from './checks';

const owner = 'canbo@example.com';
const village = 'thon5@example.com';
const protectedCell =
  'You are trying to edit a protected cell or object. ' +
  'Please contact the spreadsheet owner to remove protection if you need to edit.';
const unauthorised =
  'Authorization is required to perform that action. Please run the script again to authorize it.';

/** A spreadsheet that the village head may edit too. */
const openShared = (options: HostOptions = {}, source = ''): Host => {
  const workbook = createWorkbook({ owner, linkAccess: 'edit' });
  const host = createHost({ workbook, now: new Date('2025-05-12T03:30:00Z'), ...options });
  host.load(source);
  return host;
};

/** The message with which code in such a run fails; null when it does not. */
const failureIn = (host: Host, kind: RunKind, code: () => unknown, user = owner): string | null =>
  host.runCode('case', code, { kind, user }).error?.message ?? null;

const tabOf = (host: Host) => host.globals.SpreadsheetApp.getActiveSheet();

export const hostCases: Readonly<Record<string, () => void>> = {
  'protected-cell': () => {
    const host = openShared();
    tabOf(host).protect();
    const write = () => tabOf(host).getRange('A1').setValue(1);
    requireSame(failureIn(host, 'menu', write, village), protectedCell);
    requireSame(failureIn(host, 'menu', write), null);
  },
  'warning-protection': () => {
    const host = openShared();
    const protection = tabOf(host).protect().setWarningOnly(true);
    const write = () => tabOf(host).getRange('A1').setValue(1);
    requireSame(failureIn(host, 'menu', write, village), null);
    protection.setWarningOnly(false).addEditor(village);
    requireSame(
      failureIn(host, 'menu', () => protection.removeEditors([owner, village]), village),
      null,
    );
    requireSame([failureIn(host, 'menu', write, village), failureIn(host, 'menu', write)], [null, null]);
  },
  'locks-and-dialogs': () => {
    const { LockService, SpreadsheetApp } = openShared().globals;
    const lock = LockService.getDocumentLock();
    for (const ask of ['alert', 'prompt'] as const) {
      requireSame(lock.tryLock(0), true);
      SpreadsheetApp.getUi()[ask]('?');
      requireSame(lock.hasLock(), false);
    }
  },
  'lock-operations': () => {
    const host = openShared().clone({ onCall: createFaultPlan({ kind: 'tooManyLocks' }) });
    requireSame(
      failureIn(host, 'menu', () => host.globals.LockService.getScriptLock().tryLock(0)),
      'There are too many LockService operations against the same script.',
    );
  },
  'mail-quota': () => {
    const host = openShared({ quotas: { mailRecipientsPerDay: 1 } });
    const send = () => host.globals.MailApp.sendEmail('a@example.com', 'S', 'B');
    requireSame(
      [failureIn(host, 'menu', send), failureIn(host, 'menu', send)],
      [null, 'Service invoked too many times for one day: email.'],
    );
  },
  'missing-scope': () => {
    const oauthScopes = ['https://www.googleapis.com/auth/spreadsheets.currentonly'];
    const host = openShared({ manifest: { timeZone: 'UTC', oauthScopes } });
    requireSame(
      failureIn(host, 'menu', () => host.globals.ScriptApp.getProjectTriggers()),
      'Specified permissions are not sufficient to call ScriptApp.getProjectTriggers. ' +
        'Required permissions: https://www.googleapis.com/auth/script.scriptapp',
    );
  },
  'unauthorised-trigger': () => {
    const host = openShared();
    const { MailApp, SpreadsheetApp, ScriptApp } = host.globals;
    const calls = [
      () => MailApp.getRemainingDailyQuota(),
      () => SpreadsheetApp.openById('x'),
      () => SpreadsheetApp.getUi().alert('?'),
      () => ScriptApp.getProjectTriggers(),
    ];
    requireSame(
      calls.map((call) => failureIn(host, 'simpleEdit', call)),
      calls.map(() => unauthorised),
    );
  },
  'no-ui': () => {
    const host = openShared();
    const getUi = () => host.globals.SpreadsheetApp.getUi();
    const refused = 'Cannot call SpreadsheetApp.getUi() from this context.';
    requireSame([failureIn(host, 'clock', getUi), failureIn(host, 'editor', getUi)], [refused, refused]);
    requireSame(failureIn(host, 'menu', getUi), null);
  },
  'too-many-triggers': () => {
    const host = openShared();
    const install = () => host.globals.ScriptApp.newTrigger('f').timeBased().everyHours(1).create();
    const failures = Array.from({ length: 21 }, () => failureIn(host, 'menu', install));
    requireSame(failures.filter((failure) => failure === null).length, 20);
    requireSame(
      failures[20],
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  },
  'edit-triggers': () => {
    const source = `function onEdit(e) { return [e.value, e.oldValue] }
      function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1) }
      function onOpen() { Utilities.sleep(31000) }`;
    const host = openShared({}, source);
    const edit = (value: string) => host.edit('Trang tính1', 'A1', value).runs.map(({ result }) => result);
    requireSame(edit('a'), [['a', undefined]]);
    requireSame(edit('b'), [['b', 'a']]);
    requireSame(host.run('write').error ?? null, null);
    requireSame(host.open()[0]?.error?.message, 'Exceeded maximum execution time');
    const { ScriptApp } = host.globals;
    const every = (minutes: number) => () => ScriptApp.newTrigger('f').timeBased().everyMinutes(minutes);
    requireSame(
      [1, 5, 10, 15, 30, 2, 60].map((minutes) => failureIn(host, 'menu', every(minutes)) === null),
      [true, true, true, true, true, false, false],
    );
    const looked = createHost({ workbook: { ...createWorkbook({ owner }), viewers: [village] } });
    looked.load(source);
    requireSame(looked.open({ user: village }).length, 0);
  },
  'pasted-values': () => {
    const host = openShared({}, 'function onEdit(e) { return Object.keys(e) }');
    const [run] = host.edit('Trang tính1', 'A1', [['1']]).runs;
    const keys = run?.result as readonly string[];
    requireSame(
      [keys.includes('range'), keys.includes('value'), keys.includes('oldValue')],
      [true, false, false],
    );
  },
};
