import { openSheet, refusalOf, village } from '../services/hostSheet';
import type { GoogleGlobals } from '../../../host/runtime/objects/googleGlobals';

const auth = 'https://www.googleapis.com/auth/';
const needsAuthority =
  'Authorization is required to perform that action. Please run the script again to authorize it.';

type Call = (globals: GoogleGlobals) => unknown;

const mail: Call = ({ MailApp }) => MailApp.sendEmail('a@example.com', 'S', 'B');
const triggers: Call = ({ ScriptApp }) => ScriptApp.getProjectTriggers();
const window: Call = ({ SpreadsheetApp, HtmlService }) =>
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''));
const user: Call = ({ Session }) => Session.getActiveUser();
const book: Call = ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().getName();
const otherBook: Call = ({ SpreadsheetApp }) => SpreadsheetApp.openById('workbook-1');
const storage: Call = ({ PropertiesService, CacheService, LockService }) => [
  PropertiesService.getDocumentProperties().getKeys(),
  CacheService.getDocumentCache()?.get('a'),
  LockService.getDocumentLock().tryLock(0),
];
const menu: Call = ({ SpreadsheetApp, Session }) =>
  SpreadsheetApp.getUi().createMenu(Session.getActiveUserLocale()).addItem('a', 'b').addToUi();
const question: Call = ({ SpreadsheetApp }) => SpreadsheetApp.getUi().alert('a');

/** The refusal, with these scopes only, in a run with full authority. */
const withScopes = (scopes: readonly string[], call: Call): string | null => {
  const oauthScopes = [`${auth}spreadsheets.currentonly`, ...scopes];
  const { host } = openSheet({}, { manifest: { timeZone: 'UTC', oauthScopes } });
  return refusalOf(() => call(host.globals));
};

it.each<[string, Call, string, string]>([
  ['sending mail', mail, 'MailApp.sendEmail', 'script.send_mail'],
  ['listing triggers', triggers, 'ScriptApp.getProjectTriggers', 'script.scriptapp'],
  ['showing a sidebar', window, 'Ui.showSidebar', 'script.container.ui'],
  ['asking who runs', user, 'Session.getActiveUser', 'userinfo.email'],
  ['opening another file', otherBook, 'SpreadsheetApp.openById', 'spreadsheets'],
])('%s needs its scope in the manifest', (_name, call, method, scope) => {
  expect(withScopes([], call)).toBe(
    `Exception: Specified permissions are not sufficient to call ${method}. Required permissions: ${auth}${scope}`,
  );
  expect(withScopes([`${auth}${scope}`], call)).toBeNull();
});

it('the open spreadsheet needs one of two scopes', () => {
  const { host } = openSheet();
  expect(refusalOf(() => book(host.globals))).toBeNull();
  expect(refusalOf(() => openSheet({}, { manifest: { timeZone: 'UTC', oauthScopes: [] } }))).toBe(
    'Exception: Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet. ' +
      `Required permissions: (${auth}spreadsheets.currentonly || ${auth}spreadsheets)`,
  );
});

it('properties, cache and locks need no scope', () => {
  expect(withScopes([], storage)).toBeNull();
});

it.each<[string, Call, string | null]>([
  ['mail', mail, needsAuthority],
  ['triggers', triggers, needsAuthority],
  ['windows', window, needsAuthority],
  ['questions', question, needsAuthority],
  ['other files', otherBook, needsAuthority],
  ['the open spreadsheet', book, null],
  ['properties, cache and locks', storage, null],
  ['a menu', menu, null],
])('a simple trigger on %s: %s', (_name, call, message) => {
  const { host } = openSheet();
  const run = host.runCode('call', () => call(host.globals), { kind: 'simpleEdit' });
  expect(run.error?.message ?? null).toBe(message);
});

it.each<[string, Call, string | null]>([
  ['a menu in the language of the user', menu, null],
  ['the open spreadsheet', book, needsAuthority],
  ['properties, cache and locks', storage, needsAuthority],
  ['mail', mail, needsAuthority],
])('an add-on not yet enabled on %s: %s', (_name, call, message) => {
  const { host } = openSheet();
  const run = host.runCode('call', () => call(host.globals), { kind: 'onOpen', authority: 'NONE' });
  expect(run.error?.message ?? null).toBe(message);
});

describe('who has not authorised the script', () => {
  const bundle = `
    function onOpen(e) { SpreadsheetApp.getUi().createMenu('M').addItem('a', 'go').addToUi(); return String(e.authMode) }
    function onEdit(e) { return String(e.authMode) }
    function go() { return 'gone' }`;
  const strangers = () => {
    const { host } = openSheet({}, { hasAuthorised: (user) => user !== village });
    host.load(bundle);
    return host;
  };

  it('sees the menu of an onOpen that runs without authority', () => {
    const host = strangers();
    expect(host.open({ user: village }).map(({ result }) => result)).toEqual(['NONE']);
    expect(host.menus.map(({ caption }) => caption)).toEqual(['M']);
    expect(host.open().map(({ result }) => result)).toEqual(['LIMITED']);
  });

  it('is asked before a menu item runs', () => {
    const host = strangers();
    expect(host.run('go', { kind: 'menu', user: village }).error?.message).toBe(needsAuthority);
    expect(host.run('go').result).toBe('gone');
  });

  it('still types with the simple trigger', () => {
    const [run] = strangers().edit('Trang tính1', 'A1', 5, { user: village }).runs;
    expect(run?.result).toBe('LIMITED');
  });
});
