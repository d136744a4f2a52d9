import type { RunContext } from '../../../host/createHost';
import { openSheet, owner, village } from './hostSheet';

const emails = (context: RunContext, bookOwner = owner): unknown => {
  const { host } = openSheet({ owner: bookOwner });
  const { Session } = host.globals;
  const read = () => [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()];
  return host.runCode('read', read, context).result;
};

it.each<[string, RunContext, [string, string]]>([
  ['the owner from the menu', { kind: 'menu', user: owner }, [owner, owner]],
  ['the owner by the clock', { kind: 'clock', user: owner }, [owner, owner]],
  ['the owner in a simple trigger', { kind: 'simpleEdit', user: owner }, ['', '']],
  ['the owner on opening', { kind: 'onOpen', user: owner }, ['', '']],
  ['a colleague of the same organisation', { kind: 'menu', user: village }, [village, village]],
  ['somebody of elsewhere', { kind: 'menu', user: 'a@example.org' }, ['', 'a@example.org']],
])('%s', (_name, context, expected) => {
  expect(emails(context)).toEqual(expected);
});

it('people with consumer accounts are no organisation', () => {
  expect(emails({ kind: 'menu', user: 'thon5@gmail.com' }, 'canbo@gmail.com')).toEqual([
    '',
    'thon5@gmail.com',
  ]);
});

it('language and time zone are those of the spreadsheet, or of the manifest', () => {
  const { host } = openSheet();
  expect(host.globals.Session.getActiveUserLocale()).toBe('vi');
  expect(host.globals.Session.getScriptTimeZone()).toBe('Asia/Ho_Chi_Minh');
  const oauthScopes = ['https://www.googleapis.com/auth/spreadsheets.currentonly'];
  const manifest = { timeZone: 'UTC', oauthScopes };
  expect(openSheet({}, { manifest }).host.globals.Session.getScriptTimeZone()).toBe('UTC');
});
