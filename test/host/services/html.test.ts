import { openSheet, refusalOf } from './hostSheet';

it('a page starts without a title and gathers what is appended', () => {
  const page = openSheet().host.globals.HtmlService.createHtmlOutput('<b>a</b>');
  expect(page.getTitle()).toBe('');
  expect(page.append('<i>b</i>').appendUntrusted('<script>"&').getContent()).toBe(
    '<b>a</b><i>b</i>&lt;script&gt;&quot;&amp;',
  );
});

it('size and title read back', () => {
  const page = openSheet()
    .host.globals.HtmlService.createHtmlOutput()
    .setWidth(400)
    .setHeight(300)
    .setTitle('Zalo');
  expect([page.getWidth(), page.getHeight(), page.getTitle()]).toEqual([400, 300, 'Zalo']);
});

it('there is no HTML file of any name beside the bundle', () => {
  const { HtmlService } = openSheet().host.globals;
  expect(refusalOf(() => HtmlService.createHtmlOutputFromFile('page'))).toBe(
    'Exception: No HTML file named page was found.',
  );
});
