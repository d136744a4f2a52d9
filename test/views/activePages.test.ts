// The pages whose buttons call functions: valid HTML in both languages, nothing typed becomes markup, and an inline script
// that HtmlService leaves as it is.
import { catalogueOf } from '../../src/i18n';
import { readPastedUnits } from '../../src/schema/pasted/pastedUnits';
import { templates } from '../../src/templates';
import { renderDesk, renderDeskPage } from '../../src/views/desk/DeskPage';
import type { DeskWeek } from '../../src/views/desk/deskState';
import { renderMailPanel } from '../../src/views/desk/MailPanel';
import { renderReminderPanel } from '../../src/views/desk/ReminderPanel';
import { renderHelpPage } from '../../src/views/help/HelpPage';
import { renderPreview, renderSetUpDone, renderSetUpPage } from '../../src/views/setUp/setUpPages';
import { faultsOf } from './mail/htmlChecker';

const hostile = '</p><script>alert(1)</script>"\'&{{=';

const finding = {
  severity: 'error',
  tab: hostile,
  row: 5,
  column: 'C',
  place: `${hostile} C5`,
  message: hostile,
  more: 3,
} as const;

const week: DeskWeek = {
  kind: 'week',
  campaign: hostile,
  period: { title: 'Tuần 2 (21/4–27/4/2025)', deadline: '2025-04-28T11:00' },
  begins: '2025-04-18',
  unitWord: hostile,
  reported: 1,
  asked: 30,
  silent: Array.from({ length: 29 }, () => hostile),
  errors: 1,
  warnings: 0,
  findings: Array.from({ length: 9 }, (_, index) => ({ ...finding, row: index + 1 })),
  more: 4,
  leftOut: { rows: 1, cells: 2 },
  opening: { title: 'Tuần 3', missing: 21 },
  pasted: false,
  builtAt: '2025-04-28T11:30',
  mailedAt: null,
  hasRecipients: false,
  mailOf: 'Tuần 2',
  periods: [
    { kind: 'week', from: '2025-04-21', title: 'Tuần 2', mailed: null },
    { kind: 'day', from: '2025-04-27', title: 'Ngày 27/4', mailed: { at: '2025-04-28T07:00', version: 2 } },
  ],
  next: 'build',
  automation: { kind: 'failing', owner: hostile, failure: hostile, isOwn: false },
  refusal: hostile,
};

const plan = templates[0];
if (plan === undefined) throw new Error('There is no plan.');

const pasted = readPastedUnits(`Tên\tDân số\n${hostile}\t5\nTổng\t9`, plan.figures, null);

const inPage = (fragment: string): string =>
  `<!DOCTYPE html>\n<html lang="vi">\n<head><meta charset="utf-8"><title>x</title></head><body>${fragment}</body></html>`;

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  const words = catalogueOf(language);
  const asked = {
    plan,
    settings: ['name', 'start', 'recipients'],
    consents: [{ member: 'setRegion', text: hostile }],
    language,
    passed: hostile,
  } as const;
  const mail = {
    to: [hostile],
    cc: [],
    subject: hostile,
    documents: ['a.pdf'],
    body: `<!DOCTYPE html><p>${'x'}</p>`,
    seen: '0',
    warning: hostile,
    again: '2025-04-28T11:30',
  } as const;

  it.each<[string, string]>([
    ['the desk', renderDeskPage(week, words)],
    ['the desk of a new sheet', renderDeskPage({ kind: 'new' }, words)],
    [
      'the desk of a book to mend',
      renderDeskPage({ kind: 'unusable', message: hostile, findings: [finding] }, words),
    ],
    ['each step as the next', inPage(renderDesk({ ...week, next: null, findings: [] }, words))],
    ['the mail', inPage(renderMailPanel(mail, words))],
    ['the reminders', inPage(renderReminderPanel(hostile, 3, words))],
    ['the plans', renderSetUpPage({ kind: 'plans', plans: templates }, words)],
    ['the settings', renderSetUpPage({ kind: 'settings', asked }, words)],
    ['a book that is there', renderSetUpPage({ kind: 'already' }, words)],
    ['the preview', inPage(renderPreview(pasted, [finding], words))],
    ['the end of set-up', inPage(renderSetUpDone(hostile, words))],
    ['help', renderHelpPage('0.1.0', words)],
  ])('%s is valid, and what was typed stays text', (_what, html) => {
    // `<br/>` is as good as `<br>`.
    const style = /^void-style/;
    expect(faultsOf(html).filter((fault) => !style.test(fault))).toEqual([]);
    expect(html).not.toContain('<script>alert');
  });
});

it('the inline script is one piece of ASCII without a double slash, and small', () => {
  const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(renderDeskPage(week, catalogueOf('vi'))) ?? [];
  expect(script.length).toBeGreaterThan(500);
  expect(script.length).toBeLessThan(6_000);
  expect(script).not.toMatch(/\/\/|[^\x20-\x7e\n]/);
});

it('the pages ask for nothing outside', () => {
  const words = catalogueOf('vi');
  for (const html of [renderDeskPage(week, words), renderHelpPage('0.1.0', words)])
    expect(html).not.toMatch(/(?:src|href)="https?:|url\(|@import/);
});
