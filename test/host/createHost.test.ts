import { createHost, type Host, type HostOptions } from '../../host/createHost';
import { createWorkbook } from '../../host/model/createWorkbook';
import { moment, openSheet, owner, village } from './services/hostSheet';

const bundle = `
function onOpen(e) { return [String(e.authMode), e.user.getEmail()] }
function count() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  sheet.getRange(1, 1).setValue(1);
  sheet.getRange(2, 1).setValue(2);
  var values = sheet.getDataRange().getValues();
  sheet.setFrozenRows(1);
  return values;
}
function now() { return [new Date().toISOString(), Date.now()] }
function fail() { throw new Error('hỏng') }
function failPlainly() { throw 'hỏng' }
function seenDate() {
  var cell = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue(new Date());
  return cell.getValue() instanceof Date;
}
function echo(event) { return event }
`;

const load = (options: HostOptions = {}, source = bundle): Host => {
  const host = createHost({ workbook: createWorkbook({ owner }), now: moment, ...options });
  host.load(source);
  return host;
};

it('without options there is a Vietnamese workbook with one tab', () => {
  const host = createHost();
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Trang tính1']);
  expect([host.workbook.locale, host.workbook.timeZone]).toEqual(['vi_VN', 'Asia/Ho_Chi_Minh']);
});

it('a handler is run by name, and its calls are counted', () => {
  expect(load().run('count')).toEqual({
    name: 'count',
    result: [[1], [2]],
    serviceCalls: { total: 9, reads: 1, writes: 3, roundTrips: 3 },
  });
});

it('each run is counted by itself', () => {
  const host = load();
  host.run('count');
  expect(host.run('now').serviceCalls).toEqual({ total: 0, reads: 0, writes: 0, roundTrips: 0 });
});

it('what a handler throws is given back, not thrown', () => {
  const host = load();
  expect(host.run('fail').error).toMatchObject({ message: 'hỏng' });
  expect(host.run('failPlainly').error).toMatchObject({ message: 'hỏng' });
  expect(host.run('fail').result).toBeUndefined();
});

it('a handler that is not there is an error of the run', () => {
  expect(load().run('nothing').error?.message).toBe('Script function not found: nothing');
});

it('the bundle lives by the clock of the host, and its dates are dates', () => {
  const host = load();
  expect(host.run('now').result).toEqual([moment.toISOString(), moment.getTime()]);
  expect(host.run('seenDate').result).toBe(true);
});

it('the names of the handlers are known', () => {
  expect(load().handlerNames()).toEqual([
    'onOpen',
    'count',
    'now',
    'fail',
    'failPlainly',
    'seenDate',
    'echo',
  ]);
});

it('a bundle that calls a service while it loads has no menu', () => {
  const host = load({}, 'var name = SpreadsheetApp.getActiveSpreadsheet().getName(); function onOpen() {}');
  expect(() => host.handlerNames()).toThrow('Authorization is required to perform that action.');
  expect(host.run('onOpen', { kind: 'onOpen', authority: 'NONE' }).error?.message).toMatch(/^Authorization/);
});

it('opening runs the simple trigger with limited authority and no address', () => {
  expect(
    load()
      .open()
      .map(({ result }) => result),
  ).toEqual([['LIMITED', '']]);
});

it('opening a workbook whose bundle has no onOpen runs nothing', () => {
  expect(load({}, 'function a() {}').open()).toEqual([]);
  expect(openSheet().host.open()).toEqual([]);
});

it('the event of a run reaches the handler', () => {
  expect(load().run('echo', { kind: 'clock', event: { hour: 7 } }).result).toEqual({ hour: 7 });
  expect(load().run('echo').result).toBeUndefined();
});

it('globals can be put on an object of the caller, whose console stays its own', () => {
  const target = { console: 'own' };
  const host = load();
  host.installOn(target);
  expect(target).toMatchObject({
    console: 'own',
    SpreadsheetApp: expect.anything(),
    MailApp: expect.anything(),
  });
  const bare = {};
  host.installOn(bare);
  expect(bare).toHaveProperty('console', host.globals.console);
});

it('a clock trigger runs its handler as its creator, with the time in UTC', () => {
  const host = load(
    {},
    'function onSchedule(e) { return [e.hour, e.minute, Session.getEffectiveUser().getEmail()] }',
  );
  const { ScriptApp } = host.globals;
  host.runCode('install', () => ScriptApp.newTrigger('onSchedule').timeBased().everyHours(1).create(), {
    kind: 'menu',
    user: village,
  });
  expect(host.fireClockTriggers().map(({ result }) => result)).toEqual([[3, 30, village]]);
  expect(host.fire(host.triggers[0]!).result).toEqual([3, 30, village]);
});

it('a trigger on opening fires by itself too, one on edits only by an edit', () => {
  const host = load({}, 'function opened(e) { return String(e.authMode) }');
  const { ScriptApp, SpreadsheetApp } = host.globals;
  const builder = () => ScriptApp.newTrigger('opened').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet());
  builder().onOpen().create();
  builder().onEdit().create();
  expect(host.open().map(({ result }) => result)).toEqual(['FULL']);
  expect(host.fire(host.triggers[0]!).result).toBe('FULL');
  expect(() => host.fire(host.triggers[1]!)).toThrow('A trigger ON_EDIT fires by what people do: use edit.');
});

describe('a hook around every call', () => {
  const failing = (phase: 'before' | 'after', index: number): HostOptions => ({
    onCall: {
      [phase]: (call: { index: number; className: string; method: string }) => {
        if (call.index === index) throw new Error(`${phase} ${call.className}.${call.method}`);
      },
    },
  });

  it('can make a call fail before it takes effect', () => {
    const host = load(failing('before', 3));
    expect(host.run('count').error?.message).toBe('before SpreadsheetApp.Range.setValue');
    expect(host.workbook.sheets[0]?.rows.size).toBe(0);
  });

  it('can make a call fail after it took effect', () => {
    const host = load(failing('after', 3));
    expect(host.run('count').error?.message).toBe('after SpreadsheetApp.Range.setValue');
    expect(host.workbook.sheets[0]?.rows.get(1)?.get(1)?.value).toBe(1);
  });

  it('sees effect and number of each call', () => {
    const seen: string[] = [];
    load({
      onCall: { before: ({ index, method, effect }) => seen.push(`${index} ${method} ${effect}`) },
    }).run('count');
    expect(seen.slice(0, 4)).toEqual([
      '0 getActiveSpreadsheet none',
      '1 getSheets none',
      '2 getRange none',
      '3 setValue write',
    ]);
  });
});
