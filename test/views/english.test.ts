// An English report says nothing in Vietnamese but what people typed: where all that is replaced, nothing is left.
import type { PeriodKind } from '../../src/domain/plan/campaign';
import type { Report } from '../../src/domain/report/report';
import { catalogueOf } from '../../src/i18n';
import { renderReminder } from '../../src/views/mail/ReminderMail';
import { renderReportMail } from '../../src/views/mail/ReportMail';
import { changeFreeTexts } from '../../src/views/shared/freeTexts';
import { renderPersonalText } from '../../src/views/zalo/personalText';
import { renderZaloPage } from '../../src/views/zalo/ZaloPage';
import { foreignWords, vietnameseWords } from '../support/vietnameseWords';
import { madeUpReport } from './official/madeUpReport';
import { renderings, url } from './renderings';

const en = catalogueOf('en');
const vi = catalogueOf('vi');

/** The report with a word of no language for everything that was typed. */
const withoutTypedTexts = (report: Report): Report =>
  changeFreeTexts(
    { ...report, title: 'Qqq', corrections: report.corrections.map((one) => ({ ...one, label: 'Week 3' })) },
    () => 'Qqq',
  );

const rows = {
  url,
  from: '2025-05-12',
  to: '2025-05-18',
  deadline: '2025-05-19T11:00',
  asked: 'coming',
} as const;

const rendered: Readonly<Record<string, (report: Report, words: typeof en) => string>> = {
  ...Object.fromEntries(Object.entries(renderings).filter(([name]) => name !== 'the tab')),
  'the subject': (report, words) => renderReportMail(report, words, url).subject,
  'the mail without its documents': (report, words) => renderReportMail(report, words, url, ['a.pdf']).text,
  'the personal texts': (report, words) =>
    report.units
      .flatMap((unit) =>
        (['owed', 'coming', 'over'] as const).map((asked) =>
          renderPersonalText(report, unit, { ...rows, asked }, words),
        ),
      )
      .join('\n'),
  'the Zalo page': (report, words) =>
    renderZaloPage(report, 'Qqq', [], words)
      .replace(/<script[\s\S]*<\/script>/, ' ')
      .replace(/<[^>]*>/g, ' '),
  'the reminder': (report, words) =>
    renderReminder(
      {
        settings: report.campaign.settings,
        unitName: 'Qqq',
        period: report.period,
        deadline: report.nextDeadline,
        now: report.cutOff,
        rows,
      },
      words,
    ).text,
};

const reports: readonly (readonly [string, Report])[] = (
  [
    ['week', 4, '2025-05-12T11:00'],
    ['month', 1, '2025-05-02T08:00'],
    ['day', 20, '2025-05-08T09:30'],
    ['final', 1, '2025-06-19T08:00'],
  ] as const
).map(([kind, number, cutOff]: readonly [PeriodKind, number, string]) => [
  kind,
  { ...withoutTypedTexts(madeUpReport({ kind, number, cutOff })), replaces: '2025-05-12T09:05' },
]);

describe.each(Object.entries(rendered))('%s in English', (_name, render) => {
  it.each(reports)('says no Vietnamese word of ours on a %s', (_kind, report) => {
    expect(foreignWords(render(report, en))).toEqual([]);
    // The same in Vietnamese does: the words are those of the catalogue.
    expect(foreignWords(render(report, vi)).length).toBeGreaterThan(2);
  });
});

it('the words looked for are those that the Vietnamese catalogue says', () => {
  for (const word of ['tuần', 'còn', 'hạn', 'trong', 'ngay']) expect(vietnameseWords).toContain(word);
  for (const word of ['week', 'a', 'of']) expect(vietnameseWords).not.toContain(word);
});
