// Every mail is a whole and valid HTML document that needs nothing from elsewhere.
import type { Report } from '../../../src/domain/report/report';
import { catalogueOf } from '../../../src/i18n';
import { renderReminder } from '../../../src/views/mail/ReminderMail';
import { renderReportMail } from '../../../src/views/mail/ReportMail';
import { hostileTexts } from '../hostile';
import { largeReport } from '../largeReport';
import { madeUpReport } from '../official/madeUpReport';
import { url } from '../renderings';
import { faultsOf } from './htmlChecker';

const vi = catalogueOf('vi');
const report = madeUpReport();
const weekly = (one: Report, words = vi, link = url): string => renderReportMail(one, words, link).html;
const reminder = (language: 'vi' | 'en', link: string): string =>
  renderReminder(
    {
      settings: report.campaign.settings,
      unitName: 'Thôn 7',
      period: report.period,
      deadline: report.nextDeadline,
      now: report.cutOff,
      rows: { url: link, from: '2025-05-12', to: '2025-05-18' },
    },
    catalogueOf(language),
  ).html;

const mails: readonly (readonly [string, string])[] = [
  ['the weekly mail', weekly(report)],
  ['the weekly mail in English', weekly(report, catalogueOf('en'))],
  ['the weekly mail without a link', weekly(report, vi, '')],
  [
    'the mail on the whole campaign',
    weekly(madeUpReport({ kind: 'final', number: 1, cutOff: '2025-06-19T08:00' })),
  ],
  ['the mail on the first week', weekly(madeUpReport({ number: 1, cutOff: '2025-04-21T11:00' }))],
  ['the mail of 200 units', weekly(largeReport({ units: 200, indicators: 5 }))],
  ['the mail of no unit', weekly({ ...report, units: [] })],
  ['the mail of no indicator', weekly({ ...report, indicators: [], bases: [] })],
  ['a reminder', reminder('vi', url)],
  ['a reminder in English without a link', reminder('en', '')],
  ...Object.entries(hostileTexts).map(
    ([what, typed]) =>
      [`the mail with ${what}`, weekly(largeReport({ units: 4, indicators: 2, typed }))] as const,
  ),
];

describe.each(mails)('%s', (_name, html) => {
  it('is valid', () => {
    expect(faultsOf(html)).toEqual([]);
  });

  it('is a whole document that names its language, letters, width and title', () => {
    expect(html).toMatch(
      /^<!DOCTYPE html>\n<html lang="(?:vi|en)">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" [^>]*>\n<title>[^<]+<\/title>\n<\/head>\n<body [\s\S]*<\/body>\n<\/html>$/,
    );
  });

  it('needs nothing from elsewhere, and has its styles in attributes', () => {
    expect(html).not.toMatch(/<(?:style|script|link|img|iframe|form|svg)\b|\ssrc=|\sclass=|url\(|@import/i);
    expect(html.match(/href="[^"]*"/g)?.filter((link) => link !== `href="${url}"`) ?? []).toEqual([]);
  });
});

it('a document that is not valid is found out', () => {
  const html = weekly(report);
  expect(faultsOf(html.replace('</h1>', '</h2>'))).not.toEqual([]);
  expect(faultsOf(html.replace(' lang="vi"', ''))).not.toEqual([]);
  expect(faultsOf(html.replace('<h2', '<center'))).not.toEqual([]);
});
