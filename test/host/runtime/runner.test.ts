import type { HostOptions, RunKind } from '../../../host/createHost';
import { openSheet, owner, village } from '../services/hostSheet';

const seconds = 1000;
const minutes = 60 * seconds;

const bundle = `
function onEdit() { Utilities.sleep(31000); return 'woke' }
function fill() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  for (var row = 1; row <= 1000; row += 1) sheet.getRange(row, 1).setValue(row);
}
function onSchedule() { Utilities.sleep(5 * 60000) }
`;

const load = (options: HostOptions = {}) => {
  const opened = openSheet({}, options);
  opened.host.load(bundle);
  return opened;
};

const sleeping = (kind: RunKind, milliseconds: number) => {
  const { host } = load();
  return host.runCode('sleep', () => host.globals.Utilities.sleep(milliseconds), { kind }).error?.message;
};

it.each<[RunKind, number]>([
  ['menu', 6 * minutes],
  ['page', 6 * minutes],
  ['editor', 6 * minutes],
  ['clock', 6 * minutes],
  ['installable', 6 * minutes],
  ['simpleEdit', 30 * seconds],
  ['onOpen', 30 * seconds],
])('a run of kind %s may take %d ms of the clock and no more', (kind, limit) => {
  expect(sleeping(kind, limit)).toBeUndefined();
  expect(sleeping(kind, limit + 1)).toBe('Exceeded maximum execution time');
});

it('code outside of any run takes as long as it likes', () => {
  const { host } = load();
  expect(() => host.globals.Utilities.sleep(60 * minutes)).not.toThrow();
});

it('neither catch nor finally of a run that is over has an effect', () => {
  const { host } = load();
  const run = host.runCode('sleep', () => {
    const sheet = host.globals.SpreadsheetApp.getActiveSheet();
    try {
      host.globals.Utilities.sleep(7 * minutes);
    } catch {
      sheet.getRange('A1').setValue(1);
    } finally {
      sheet.getRange('A2').setValue(2);
    }
  });
  expect(run.error?.message).toBe('Exceeded maximum execution time');
  expect(host.workbook.sheets[0]?.rows.size).toBe(0);
});

it('calls that cost time use it up, and what was written stays', () => {
  const { host } = load({ callCost: ({ effect }) => (effect === 'write' ? 1 * seconds : 0) });
  expect(host.run('fill').error?.message).toBe('Exceeded maximum execution time');
  expect(host.workbook.sheets[0]?.rows.size).toBe(361);
});

it('a simple trigger that dawdles fails alone: the edit stands', () => {
  const { host } = load();
  const outcome = host.edit('Trang tính1', 'B2', 5);
  expect(outcome.accepted).toBe(true);
  expect(outcome.runs.map(({ error }) => error?.message)).toEqual(['Exceeded maximum execution time']);
});

it('the triggers of one person run 90 minutes a day in all', () => {
  const { host } = load();
  const { ScriptApp } = host.globals;
  const install = () => ScriptApp.newTrigger('onSchedule').timeBased().everyHours(1).create();
  host.runCode('install', install, { kind: 'menu', user: village });
  const messages = Array.from({ length: 19 }, () => host.fireClockTriggers()[0]?.error?.message);
  expect(messages.slice(0, 18)).toEqual(Array(18).fill(undefined));
  expect(messages[18]).toBe('Service using too much computer time for one day');
  expect(host.runCode('sleep', () => 1, { kind: 'clock', user: owner }).result).toBe(1);
  expect(host.runCode('sleep', () => 1, { kind: 'menu', user: village }).result).toBe(1);
  host.clock.advance(24 * 60 * minutes);
  expect(host.fireClockTriggers()[0]?.error).toBeUndefined();
});
