import type { Host } from '../../../host/createHost';
import { createFaultPlan, faultKinds, type Fault } from '../../../host/runtime/calls/faults';
import { openSheet } from '../services/hostSheet';

/** Writes 1, 2, 3 down column A and catches whatever goes wrong. */
const bundle = `
function write() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  var caught = [];
  [1, 2, 3].forEach(function (row) {
    try { sheet.getRange(row, 1).setValue(row) } catch (error) { caught.push(error.name + ': ' + error.message) }
  });
  console.log('end');
  return caught;
}
function lock() {
  var lock = LockService.getDocumentLock();
  var first = lock.tryLock(5);
  return [first, lock.hasLock(), lock.tryLock(5)];
}
function waitForLock() { LockService.getDocumentLock().waitLock(5) }
function mail() { MailApp.sendEmail('a@example.com', 'S', 'B'); return MailApp.getRemainingDailyQuota() }
`;

interface Struck {
  readonly host: Host;
  readonly run: ReturnType<Host['run']>;
  readonly struck: string | null;
}

const runWith = (handler: string, fault: Fault): Struck => {
  const { host } = openSheet();
  host.load(bundle);
  const plan = createFaultPlan(fault);
  const copy = host.clone({ onCall: plan });
  const run = copy.run(handler);
  return { host: copy, run, struck: plan.struck()?.method ?? null };
};

const columnA = ({ host }: Struck) =>
  [1, 2, 3].map((row) => host.workbook.sheets[0]?.rows.get(row)?.get(1)?.value ?? null);

const isSetValue = ({ method }: { readonly method: string }): boolean => method === 'setValue';

it.each<[Fault['kind'], string]>([
  [
    'spreadsheetTimedOut',
    'Exception: Service Spreadsheets timed out while accessing document with id workbook-1.',
  ],
  ['spreadsheetError', 'Exception: Service error: Spreadsheets'],
  ['internalError', 'Exception: Internal error executing the scripts.'],
  ['serverError', "Exception: We're sorry, a server error occurred. Please wait a bit and try again."],
])('%s before the second write leaves its cell empty and can be caught', (kind, message) => {
  const outcome = runWith('write', { kind, at: 1, among: isSetValue });
  expect(outcome.run.result).toEqual([message]);
  expect(columnA(outcome)).toEqual([1, null, 3]);
});

it('a fault after the second write has left the value in the cell', () => {
  const outcome = runWith('write', {
    kind: 'spreadsheetTimedOut',
    at: 1,
    moment: 'after',
    among: isSetValue,
  });
  expect(outcome.run.result).toHaveLength(1);
  expect(columnA(outcome)).toEqual([1, 2, 3]);
});

it('calls are counted from 0, all of them for a failing server', () => {
  const methods = [0, 1, 2, 3].map((at) => runWith('write', { kind: 'serverError', at }).struck);
  expect(methods).toEqual(['getActiveSpreadsheet', 'getSheets', 'getRange', 'setValue']);
});

it('a fault later than the last call strikes nothing', () => {
  const outcome = runWith('write', { kind: 'serverError', at: 100 });
  expect([outcome.struck, outcome.run.result, columnA(outcome)]).toEqual([null, [], [1, 2, 3]]);
});

it.each<['before' | 'after', unknown[]]>([
  ['before', [1, null, null]],
  ['after', [1, 2, null]],
])('time that is up %s the second write ends the run, whatever the script catches', (moment, left) => {
  const outcome = runWith('write', { kind: 'outOfTime', at: 1, moment, among: isSetValue });
  expect(outcome.run).toMatchObject({
    result: undefined,
    error: { name: 'Exception', message: 'Exceeded maximum execution time' },
  });
  expect(columnA(outcome)).toEqual(left);
  expect(outcome.host.logs).toEqual([]);
});

it('a run that was ended does not end the next one', () => {
  const { host } = runWith('write', { kind: 'outOfTime' });
  expect(host.run('write').result).toEqual([]);
});

it('a busy lock is not got by the first who tries, nor waited for', () => {
  expect(runWith('lock', { kind: 'lockBusy' }).run.result).toEqual([false, false, true]);
  expect(runWith('lock', { kind: 'lockBusy', at: 1 }).run.result).toEqual([true, true, false]);
  expect(runWith('waitForLock', { kind: 'lockBusy' }).run.error?.message).toBe(
    'Lock timeout: another process was holding the lock for too long.',
  );
});

it('too many lock operations are refused', () => {
  expect(runWith('lock', { kind: 'tooManyLocks' }).run.error?.message).toBe(
    'There are too many LockService operations against the same script.',
  );
});

it.each<[Fault, string, number]>([
  [{ kind: 'mailQuota' }, 'Service invoked too many times for one day: email.', 0],
  [{ kind: 'mailUnavailable' }, 'Service unavailable: Mail', 0],
  [{ kind: 'mailUnavailable', moment: 'after' }, 'Service unavailable: Mail', 1],
])('mail refused as %j', (fault, message, sent) => {
  const { host, run } = runWith('mail', fault);
  expect(run.error?.message).toBe(message);
  expect(host.mails).toHaveLength(sent);
  expect(host.run('mail').result).toBe(99 - sent);
});

it('every kind of fault strikes once', () => {
  for (const kind of faultKinds) {
    const { host } = openSheet();
    host.load(bundle);
    const copy = host.clone({ onCall: createFaultPlan({ kind }) });
    const broken = ['write', 'lock', 'mail'].map((name) => copy.run(name));
    const again = ['write', 'lock', 'mail'].map((name) => copy.run(name));
    const isMarked = ({ error, result }: (typeof broken)[number]): boolean =>
      error !== undefined ||
      JSON.stringify(result).includes('false') ||
      JSON.stringify(result).includes('Exc');
    expect([kind, broken.filter(isMarked).length, again.filter(isMarked).length]).toEqual([kind, 1, 0]);
  }
});
