// Locks, mail limits, cache, properties and HTML output.
import { callLoosely, requireRefusal, requireSame } from '../checks';
import type { ContractCases } from '../bench';

const many = (count: number): string =>
  Array.from({ length: count }, (_, index) => `a${index}@example.com`).join(',');

export const serviceCases: ContractCases = {
  locks: ({ globals }) => {
    const lock = globals.LockService.getScriptLock();
    requireSame([lock.tryLock(-1), lock.hasLock()], [false, false]);
    requireRefusal(
      () => lock.waitLock(-1),
      'Lock timeout: another process was holding the lock for too long.',
    );
    requireSame([lock.tryLock(0), lock.tryLock(0), lock.hasLock()], [true, true, true]);
    lock.releaseLock();
    requireSame(lock.hasLock(), false);
  },
  // Every one of them is refused before anything is sent.
  'mail-limits': ({ globals: { MailApp } }) => {
    const send = (message: GoogleAppsScript.Mail.MailAdvancedParameters) => () => MailApp.sendEmail(message);
    const to = 'a@example.com';
    requireRefusal(send({ to: '', subject: 'S', body: 'B' }), /^Failed to send email: no recipient/);
    requireRefusal(send({ to: 'nobody', subject: 'S', body: 'B' }), /^Invalid email: nobody/);
    requireRefusal(
      send({ to: many(51), subject: 'S', body: 'B' }),
      /^Limit Exceeded: Email Recipients Per Message\./,
    );
    requireRefusal(
      send({ to, subject: 'S', body: 'B'.repeat(210 * 1024) }),
      /^Limit Exceeded: Email Body Size\./,
    );
    requireRefusal(send({ to, subject: 'S'.repeat(251), body: 'B' }), /^Argument too large: subject/);
  },
  cache: ({ globals }) => {
    const cache = globals.CacheService.getScriptCache();
    requireSame([cache.put('contract', '1'), cache.get('contract')], [null, '1']);
    requireSame([cache.remove('contract'), cache.get('contract')], [null, null]);
    const longest = 'k'.repeat(250);
    cache.put(longest, 'v'.repeat(100 * 1024), 5);
    requireSame(cache.get(longest)?.length, 100 * 1024);
    cache.remove(longest);
    requireRefusal(() => cache.put('k'.repeat(251), '1'), /^Argument too large: key/);
    requireRefusal(() => cache.put('contract', 'v'.repeat(100 * 1024 + 1)), /^Argument too large: value/);
  },
  properties: ({ globals }) => {
    const store = globals.PropertiesService.getScriptProperties();
    requireSame(store.getProperty('contract: there is none'), null);
    store.setProperty('contract', 'có');
    requireSame(store.getProperty('contract'), 'có');
    store.deleteProperty('contract');
    requireSame(store.getProperty('contract'), null);
    requireSame(globals.PropertiesService.getDocumentProperties() === null, false);
  },
  html: ({ globals: { HtmlService } }) => {
    const output = HtmlService.createHtmlOutput('<b>x</b>');
    requireSame(output.getTitle(), '');
    requireSame(output.appendUntrusted('<i>&"</i>').getContent().indexOf('<b>x</b>&lt;i&gt;&amp;'), 0);
    requireRefusal(() => callLoosely(HtmlService, 'createHtmlOutputFromFile', 'contract-none'), /./);
  },
};
