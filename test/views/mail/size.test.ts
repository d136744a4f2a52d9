// Gmail hides what comes after about 100 KB of a mail: no commune's mail is longer, whatever was typed.
import fc from 'fast-check';
import type { Report } from '../../../src/domain/report/report';
import { catalogueOf } from '../../../src/i18n';
import { mailExtents } from '../../../src/views/mail/content/mailExtent';
import { renderReportMail } from '../../../src/views/mail/ReportMail';
import { hostileTexts } from '../hostile';
import { largeReport } from '../largeReport';
import { linesWithoutTags } from '../readMail';
import { url } from '../renderings';

const words = catalogueOf('vi');
const most = 100 * 1_024;

const htmlOf = (report: Report): string => renderReportMail(report, words, url).html;
/** Bytes as a mail carries them: base64 makes four of three, quoted-printable three of each that is not ASCII. */
const bytesOf = (html: string): number => Buffer.from(html, 'utf8').toString('base64').length;

describe('the mail of 200 units on 5 indicators', () => {
  it.each([['ordinary names', 'Thôn'], ...Object.entries(hostileTexts)])(
    'stays within 100 KB with %s',
    (_what, typed) => {
      expect(bytesOf(htmlOf(largeReport({ units: 200, indicators: 5, typed })))).toBeLessThanOrEqual(most);
    },
  );

  it('stays within 100 KB on 40 indicators whose every letter is escaped', () => {
    const report = largeReport({ units: 200, indicators: 40, typed: hostileTexts['5.000 quotes'] });
    expect(bytesOf(htmlOf(report))).toBeLessThanOrEqual(most);
  });

  const report = largeReport({ units: 200, indicators: 5 });
  const html = htmlOf(report);
  const lines = linesWithoutTags(html);

  it('names the worst and counts the others beside a link to the tab', () => {
    const [{ units }] = mailExtents;
    const worst = report.units.slice(0, units).map(({ rank, name }) => `${rank}. ${name} `);
    for (const start of worst)
      expect(lines.filter((line) => line.startsWith(start)).length).toBeGreaterThan(0);
    expect(lines).toContain(`… và ${200 - units} thôn khác, xem bảng`);
    expect(html).toContain(`<a href="${url}"`);
  });

  it('leaves no unit unaccounted for in any list', () => {
    const silent = lines.find((line) => line.startsWith('Chưa báo cáo: ')) ?? '';
    const named = silent.match(/Thôn \d+/g)?.length ?? 0;
    const left = Number(/… và (\d+) thôn khác$/.exec(silent)?.[1] ?? 0);
    expect(named + left).toBe(report.units.filter(({ reporting }) => reporting === 'notReported').length);
    expect(left).toBe(0);
  });
});

it('accounts for every unit behind on the first screen, however many there are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 7 }), (units, indicators) => {
      const report = largeReport({ units, indicators });
      const html = htmlOf(report);
      const line = linesWithoutTags(html).find((one) => one.startsWith('Chậm nhất')) ?? '';
      const left = Number(/… và (\d+) thôn khác$/.exec(line)?.[1] ?? 0);
      const behind = report.units.filter(({ status }) => status === 'behind' || status === 'overdue');
      expect((line.match(/Thôn \d+/g)?.length ?? 0) + left).toBe(behind.length);
      expect(bytesOf(html)).toBeLessThanOrEqual(most);
    }),
    { numRuns: 25 },
  );
});

it('shortens what a village wrote, and says by … that it did', () => {
  const line = linesWithoutTags(
    htmlOf(largeReport({ units: 3, indicators: 1, typed: 'Mạng yếu '.repeat(600) })),
  ).find((one) => one.startsWith('“Mạng yếu'));
  expect(line).toMatch(/^“(?:Mạng yếu )+Mạng…”$|^“[^”]{100,159}…”$/);
});
