// Pages of a script and their calls: what passes, what is refused, how answers come.
import type { HostOptions } from '../../host/createHost';
import { openPage } from '../../host/pages/openPage';
import { mailDocument, pageDocument } from '../../host/pages/pageDocument';
import { openSheet, owner, village } from './services/hostSheet';

const bundle = `
function showDesk() {
  var page = HtmlService.createHtmlOutput('<p>Bàn</p>').setTitle('Bàn làm việc');
  SpreadsheetApp.getUi().showSidebar(page);
}
function echo() { return Array.prototype.slice.call(arguments) }
function kinds() { return Array.prototype.map.call(arguments, function (one) { return Object.prototype.toString.call(one) }) }
function change(object) { object.count = 2; return object }
function who() { return Session.getActiveUser().getEmail() }
function write(text) { SpreadsheetApp.getActiveSheet().appendRow([text]) }
function today() { return { at: new Date(), rows: 1 } }
function sheet() { return SpreadsheetApp.getActiveSheet() }
function none() {}
function ask() { return SpreadsheetApp.getUi().prompt('Kỳ nào?').getResponseText() }
function fail() { throw new Error('Chưa có kỳ nào.') }
function refuse() { SpreadsheetApp.getActiveSheet().getRange(0, 1) }
function secret_() { return 'secret' }
`;

const open = (options: HostOptions = {}, user = owner) => {
  const { host } = openSheet({}, options);
  host.load(bundle);
  host.run('showDesk');
  return { host, page: openPage(host, { user }) };
};

it('the window shown last is opened with its page', () => {
  const { page } = open();
  expect([page.kind, page.title, page.html]).toEqual(['sidebar', 'Bàn làm việc', '<p>Bàn</p>']);
  expect(() => openPage(openSheet().host)).toThrow('No window was shown');
});

it.each<[string, unknown]>([
  ['texts, numbers, truths and null', ['Thôn 1', 1.5, true, null]],
  ['lists in lists', [[[1, 'a'], [null]]]],
  ['objects in objects', [{ period: 3, units: [{ code: 'T1', counts: { KH: 4 } }] }]],
])('%s pass', async (_, values) => {
  const { page } = open();
  expect(await page.call('echo', ...(values as unknown[]))).toEqual(values);
});

it('an undefined argument arrives as null, and so do holes of lists and what is no finite number', async () => {
  const { page } = open();
  expect(await page.call('kinds', undefined)).toEqual(['[object Null]']);
  // eslint-disable-next-line no-sparse-arrays -- the hole is what is tried.
  expect(await page.call('echo', [undefined, , Number.NaN, Infinity])).toEqual([[null, null, null, null]]);
});

class Unit {
  readonly code = 'T1';
}
const circle: Record<string, unknown> = {};
circle['self'] = circle;

it.each<[string, readonly unknown[], string]>([
  ['a date', [new Date(0)], 'Failed due to illegal value in property: 0'],
  ['a function', ['a', () => 1], 'Failed due to illegal value in property: 1'],
  ['a symbol', [Symbol('x')], 'Failed due to illegal value in property: 0'],
  ['a big integer', [10n], 'Failed due to illegal value in property: 0'],
  ['a map', [new Map()], 'Failed due to illegal value in property: 0'],
  ['an instance of a class', [new Unit()], 'Failed due to illegal value in property: 0'],
  [
    'a date deep inside',
    [{ period: { from: new Date(0) } }],
    'Failed due to illegal value in property: from',
  ],
  ['an undefined member', [{ period: undefined }], 'Failed due to illegal value in property: period'],
  ['a circle', [circle], 'Failed due to circular reference.'],
])('%s is refused in the page, and by the script whatever a page sends', (_, args, message) => {
  const { host, page } = open();
  expect(() => page.google.script.run['echo']?.(...args)).toThrow(new TypeError(message));
  const forged = host.callFromPage('echo', args);
  expect([forged.error?.name, forged.error?.message, forged.result]).toEqual([
    'TypeError',
    message,
    undefined,
  ]);
});

it('the script gets a copy', async () => {
  const given = { count: 1 };
  const { page } = open();
  expect(await page.call('change', given)).toEqual({ count: 2 });
  expect(given).toEqual({ count: 1 });
});

it.each([
  ['a date anywhere', 'today'],
  ['an object of Google', 'sheet'],
  ['nothing', 'none'],
])('a function that returns %s gives the page null, as on live', async (_, name) => {
  expect(await open().page.call(name)).toBeNull();
});

it('a failure arrives as an error that says its name and message', async () => {
  const { page } = open();
  await expect(page.call('fail')).rejects.toThrow(/^Error: Chưa có kỳ nào\.$/);
  await expect(page.call('refuse')).rejects.toThrow(
    /^Exception: The starting row of the range is too small\.$/,
  );
  const failures: unknown[] = [];
  page.google.script.run.withFailureHandler((error) => failures.push(error))['fail']?.();
  await Promise.resolve();
  expect(failures).toEqual([expect.any(Error)]);
});

it('names that end in an underscore, and names that are no function, are none of the page’s', async () => {
  const { host, page } = open();
  expect(page.google.script.run['secret_']).toBeUndefined();
  await expect(page.call('nowhere')).rejects.toThrow('google.script.run.nowhere is not a function');
  expect(['secret_', 'nowhere'].map((name) => host.callFromPage(name, []).error?.message)).toEqual([
    'Script function not found: secret_',
    'Script function not found: nowhere',
  ]);
});

it('calls are answered afterwards, each by its own handlers, with the object that was set', async () => {
  const { page } = open();
  const said: unknown[] = [];
  const { run } = page.google.script;
  const told = run.withSuccessHandler((value, object) => said.push([value, object]));
  told.withUserObject('first')['echo']?.(1);
  told['echo']?.(2);
  run['echo']?.(3);
  said.push('called');
  await page.call('none');
  expect(said).toEqual(['called', [[1], 'first'], [[2], undefined]]);
});

it('a call runs with the rights of the person who sees the page, as an execution of its own', async () => {
  const { host, page } = open({}, village);
  expect(await page.call('who')).toBe(village);
  expect(host.callFromPage('write', ['x'], { user: village }).serviceCalls.writes).toBe(1);
  expect(host.callFromPage('none', []).serviceCalls.total).toBe(0);
});

it('who has not authorised the script is refused', async () => {
  const { page } = open({ hasAuthorised: (user) => user === owner }, village);
  await expect(page.call('who')).rejects.toThrow(
    'Exception: Authorization is required to perform that action. Please run the script again to authorize it.',
  );
});

it('a called function may ask', async () => {
  const { page } = open({ answers: () => ({ button: 'ok', text: 'tuần 2' }) });
  expect(await page.call('ask')).toBe('tuần 2');
});

it('what the page asks of its window is written down', () => {
  const { page } = open();
  const { host } = page.google.script;
  host.setWidth(400);
  host.setHeight(300);
  host.editor.focus();
  host.close();
  expect(page.asked).toEqual(['width 400', 'height 300', 'focus', 'close']);
});

it.each([
  ['<p>Bàn</p>', '<!doctype html>', '<p>Bàn</p>'],
  ['<!DOCTYPE html><p>Bàn</p>', '<!DOCTYPE html>', '<p>Bàn</p>'],
  [
    '<!doctype html>\n<html lang="vi"><head><title>Bàn</title></head></html>',
    '<!doctype html>\n<html lang="vi"><head>',
    '<title>Bàn</title></head></html>',
  ],
])('the client comes before all that %j brings, and after what opens it', (html, before, after) => {
  const text = pageDocument(html, 'client()', ['showDesk', 'echo']);
  expect(text.startsWith(`${before}<meta charset`)).toBe(true);
  expect(text.endsWith(`<script data-functions="showDesk echo">client()</script>${after}`)).toBe(true);
});

it('a mail is shown with no script of its own: only the one that knows the nonce may run', () => {
  const text = mailDocument('<p>Thư</p><script>bad()</script>', 'client()', 'n0nce');
  expect(text).toContain("script-src 'nonce-n0nce';");
  expect(text).not.toContain("script-src 'unsafe-inline'");
  expect(text.indexOf('Content-Security-Policy')).toBeLessThan(text.indexOf('<script'));
});
