// What people typed stays text in every rendering: it becomes no markup, no formula and no further line.
import type { Report } from '../../src/domain/report/report';
import { catalogueOf } from '../../src/i18n';
import { renderReminder } from '../../src/views/mail/ReminderMail';
import { renderReportMail } from '../../src/views/mail/ReportMail';
import { renderOfficialPdfHtml, renderOfficialWordHtml } from '../../src/views/official/officialReport';
import { changeFreeTexts, plainText } from '../../src/views/shared/freeTexts';
import { layOutReport } from '../../src/views/sheet/reportLayout';
import { renderPersonalText } from '../../src/views/zalo/personalText';
import { renderZaloPage } from '../../src/views/zalo/ZaloPage';
import { renderZaloText } from '../../src/views/zalo/zaloText';
import { fields, hostileTexts, personalFields } from './hostile';
import { officialHtml, renderings, url } from './renderings';

const words = catalogueOf('vi');
const cases = Object.entries(fields).flatMap(([field, put]) =>
  Object.entries(hostileTexts).map(([what, typed]) => [field, what, put(typed), put('Hoa')] as const),
);

const mailOf = (report: Report) => renderReportMail(report, words, url);
const reminderOf = (report: Report) =>
  renderReminder(
    {
      settings: report.campaign.settings,
      unitName: report.units[0]?.name ?? '',
      period: report.period,
      deadline: report.nextDeadline,
      now: report.cutOff,
      rows: { url, from: report.period.from, to: report.period.to },
    },
    words,
  );

const personalOf = (report: Report) =>
  report.units.map((unit) => ({
    unit,
    text: renderPersonalText(
      report,
      unit,
      { url, from: '2025-05-12', to: '2025-05-18', deadline: report.nextDeadline, asked: 'coming' },
      words,
    ),
  }));
const zaloPageOf = (report: Report): string =>
  renderZaloPage(report, renderZaloText(report, words, url), personalOf(report), words);

/** Which tags the document has, and how many tables, comments and attributes that run something. */
const markupOf = (html: string) => ({
  tags: new Set(html.replace(/<!--[\s\S]*?-->/g, '').match(/<\/?[a-zA-Z][^\s>]*/g)),
  tables: html.match(/<table/g)?.length,
  comments: html.match(/<!--/g)?.length,
  handlers: html.match(/<[^>]*\son\w+="/g),
});

/** Control characters and marks of direction; a line feed only where lines are wanted. */
const unseen = /\p{Bidi_Control}|[^\P{Cc}\n]/u;

describe.each<[string, (report: Report) => string]>([
  ['the mail', (report) => mailOf(report).html],
  ['the reminder', (report) => reminderOf(report).html],
  ['the official report as PDF', (report) => officialHtml(renderOfficialPdfHtml)(report, words)],
  ['the official report for Word', (report) => officialHtml(renderOfficialWordHtml)(report, words)],
  ['the Zalo page', zaloPageOf],
])('%s', (_name, render) => {
  it.each(cases)('takes in %s %s for text', (_field, _what, report, harmless) => {
    expect(markupOf(render(report))).toEqual(markupOf(render(harmless)));
  });
});

describe.each<[string, (report: Report) => readonly string[]]>([
  ['the mail', (report) => Object.values(mailOf(report))],
  ['the reminder', (report) => Object.values(reminderOf(report))],
  [
    'the official documents',
    (report) =>
      [renderOfficialPdfHtml, renderOfficialWordHtml].map((one) => officialHtml(one)(report, words)),
  ],
])('%s', (_name, render) => {
  it.each(cases)('keeps of what is typed in %s (%s) nothing that nobody sees', (_field, _what, report) => {
    for (const text of render(report)) expect(text).not.toMatch(unseen);
  });
});

/** As every report is before it is shown. */
const cleaned = (report: Report): Report => changeFreeTexts(report, plainText);

describe('the tab', () => {
  it.each(cases)('takes in %s %s for text that breaks no line', (_field, _what, report, harmless) => {
    const layout = layOutReport(cleaned(report), words);
    const { rows, charts, merged, mergedAcross } = layout;
    const texts = rows.flat().filter(({ value }) => typeof value === 'string');
    // The writer of cells keeps what has the format of text from becoming a formula.
    expect(texts.filter(({ look }) => look.format !== '@')).toEqual([]);
    expect(texts.filter(({ value }) => unseen.test(String(value)))).toEqual([]);
    // Lists in one cell are broken by the add-in alone.
    const breaks = (one: typeof layout): number =>
      one.rows.flat().filter(({ value }) => String(value).includes('\n')).length;
    expect(breaks(layout)).toBe(breaks(layOutReport(cleaned(harmless), words)));
    // A cell that wraps makes its row grow, unless it is merged and its height is set.
    const areas = [...merged, ...mergedAcross];
    const isMerged = (row: number, column: number): boolean =>
      areas.some(
        (area) =>
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns,
      );
    const wrapped = rows.flatMap((row, at) =>
      row.filter(
        ({ value, look }, index) => look.wrap && String(value).length > 100 && !isMerged(at + 1, index + 1),
      ),
    );
    expect(wrapped).toEqual([]);
    for (const { title } of charts) expect(title).not.toMatch(/[\r\n]/);
  });
});

describe('the subjects of mails', () => {
  it.each(cases)('stay one line whatever is typed in %s (%s)', (_field, _what, report) => {
    for (const { subject } of [mailOf(report), reminderOf(report)]) {
      expect(subject).not.toMatch(/[\r\n]/);
      expect(subject.length).toBeLessThanOrEqual(250);
    }
    expect(reminderOf(report).subject).toContain('áo cáo tuần');
    expect(mailOf(report).subject).toMatch(
      /^\[.+\] Tuần 4 \(05\/5–11\/5\): 6 .* chậm, 1 chưa báo cáo, 1 đơn vị khác chậm$/,
    );
  });
});

describe('the plain text of mails', () => {
  it.each(cases)('has as many lines as ever with %s %s', (_field, _what, report, harmless) => {
    const linesOf = (text: string): number => text.split('\n').length;
    expect(linesOf(mailOf(report).text)).toBe(linesOf(mailOf(harmless).text));
    expect(linesOf(reminderOf(report).text)).toBe(linesOf(reminderOf(harmless).text));
  });
});

describe('the Zalo text', () => {
  it.each(cases)('stays short, a line for each unit, with %s %s', (_field, _what, report, harmless) => {
    const text = renderZaloText(report, words, url);
    expect(text.length).toBeLessThan(1_500);
    expect(text).not.toContain('\r');
    expect(text.split('\n').length).toBeLessThanOrEqual(
      renderZaloText(harmless, words, url).split('\n').length,
    );
  });
});

/** Where each field is to be read; the other renderings do not show it. */
const shownIn: Readonly<Record<keyof typeof fields, readonly string[]>> = {
  'the campaign’s name': Object.keys(renderings),
  'the plan’s number': ['the official report as PDF', 'the official report for Word'],
  'the issuing authority': ['the tab', 'the mail', 'the mail as plain text', 'the official report as PDF'],
  'the place': ['the official report as PDF', 'the official report for Word'],
  'an indicator’s name': Object.keys(renderings),
  'a unit’s name': Object.keys(renderings),
  'an obstacle': ['the tab', 'the mail', 'the mail as plain text', 'the official report as PDF'],
  'a reason of exclusion': ['the tab', 'the official report as PDF'],
};

describe.each(Object.entries(shownIn))('%s', (field, names) => {
  const put = fields[field] as (typed: string) => Report;
  it.each(names)('is shown as it was typed in %s', (name) => {
    const typed = '<b>&amp;"=1+1';
    const text = renderings[name]?.(put(typed), words) ?? '';
    expect(text.toLowerCase().replace(/\s/g, '')).toContain(typed);
  });
});

describe.each(Object.entries(personalFields))('%s', (_field, put) => {
  it.each(Object.entries(renderings))('is not shown in %s', (_name, render) => {
    expect(render(put('nguoi-gia@example.test'), words)).not.toContain('nguoi-gia@example.test');
  });
});
