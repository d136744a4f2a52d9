import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { Linter } from 'eslint';

const source = readFileSync('dist/campaign.js', 'utf8');
const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as { oauthScopes: string[] };

/** What V8 gives in Apps Script, and Google's own services: nothing else may be named. */
const globalsOfAppsScript = [
  ...[
    'Array',
    'Boolean',
    'Date',
    'Error',
    'Infinity',
    'JSON',
    'Map',
    'Math',
    'NaN',
    'Number',
    'Object',
    'Promise',
  ],
  ...[
    'RegExp',
    'Set',
    'String',
    'Symbol',
    'TypeError',
    'WeakMap',
    'WeakSet',
    'globalThis',
    'isFinite',
    'isNaN',
  ],
  ...['encodeURIComponent', 'decodeURIComponent', 'parseFloat', 'parseInt', 'undefined', 'console'],
  ...[
    'SpreadsheetApp',
    'Charts',
    'MailApp',
    'PropertiesService',
    'CacheService',
    'LockService',
    'HtmlService',
    'ScriptApp',
  ],
  ...['Session', 'Utilities', 'Logger'],
];

/** Methods that came after ES2019 and that Apps Script does not promise. */
const laterMethods =
  'at|findLast|findLastIndex|toSorted|toReversed|toSpliced|with|groupBy|replaceAll|hasOwn|toLocaleString|toLocaleDateString|allSettled|any';

const lint = (text: string): readonly string[] =>
  new Linter()
    .verify(text, {
      languageOptions: {
        ecmaVersion: 2019,
        sourceType: 'script',
        globals: Object.fromEntries(globalsOfAppsScript.map((name) => [name, 'readonly' as const])),
      },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      rules: {
        'no-undef': 'error',
        'no-restricted-syntax': [
          'error',
          {
            selector: `CallExpression > MemberExpression.callee[property.name=/^(${laterMethods})$/]`,
            message: 'later than ES2019',
          },
        ],
      },
    })
    .map(({ line, message }) => `${line}: ${message}`);

/** The function names that a fresh realm has after loading the bundle: Apps Script calls them by name. */
const handlersOf = (realm: object): readonly string[] =>
  Object.entries(realm)
    .filter(([, value]) => typeof value === 'function')
    .map(([name]) => name);

describe('the bundle', () => {
  it('speaks ES2019 and names only what Apps Script has', () => {
    expect(lint(source)).toEqual([]);
  });

  it.each([
    ['a private field', 'class A { #b = 1 }'],
    ['a timer', 'setTimeout(function () {}, 1)'],
    ['a method of later years', '[1].at(-1)'],
    ['optional chaining', 'var a = {}; a?.b'],
  ])('would be refused with %s', (_what, text) => {
    expect(lint(text)).not.toEqual([]);
  });

  it('loads in a realm without any service, since nothing is called at load', () => {
    const realm = createContext({});
    expect(() => runInContext(source, realm)).not.toThrow();
    const missing = [
      'onOpen',
      'buildWeeklyReport',
      'sendWeeklyEmail',
      'checkTallies',
      'refreshProgress',
      'setUpCampaign',
    ].filter((name) => !handlersOf(realm).includes(name));
    expect(missing).toEqual([]);
  });

  it('declares every handler at the top level, where menus and triggers look', () => {
    const declared = [...source.matchAll(/^function (\w+)\(\) \{\n\}/gm)].map((match) => match[1]);
    expect(declared).toEqual(expect.arrayContaining(['onOpen', 'buildWeeklyReport']));
  });

  it('is the same for a bound script and for an add-on: installed it shows its menu, and what it remembers is kept with the document', () => {
    const realm = createContext({});
    runInContext(source, realm);
    expect(handlersOf(realm)).toContain('onInstall');
    expect(source).toContain('PropertiesService.getDocumentProperties(');
    const keptElsewhere = source.match(/get(Script|User)(Properties|Lock|Cache)\b/g);
    // What the self-check saw of a run from the clock is whose clock it was.
    expect(keptElsewhere).toEqual(['getUserProperties']);
  });

  it('opens no file but the one it runs in', () => {
    expect(source).toContain('SpreadsheetApp.getActiveSpreadsheet(');
    expect(source).not.toMatch(/openBy(Id|Url)\b|SpreadsheetApp\.create\b|DriveApp|UrlFetchApp|getService\(/);
  });

  it('asks for no more than the five scopes', () => {
    expect(manifest.oauthScopes.map((scope) => scope.split('/').pop()).sort()).toEqual([
      'script.container.ui',
      'script.scriptapp',
      'script.send_mail',
      'spreadsheets.currentonly',
      'userinfo.email',
    ]);
  });
});
