// What keeps pages of the official report from looking torn: rows that stay together, marks of capitals, one line of evidence.
import { catalogueOf } from '../../../src/i18n';
import { renderOfficialPdfHtml } from '../../../src/views/official/officialReport';
import { largeReport } from '../largeReport';
import { madeUpReport } from './madeUpReport';
import { paragraphsOf } from './readHtml';

const html = renderOfficialPdfHtml(madeUpReport(), catalogueOf('vi'), { date: '2025-05-12' });

/** The styles of the rows of units and of the commune, table by table. */
const rowStyles = (page: string): readonly (readonly string[])[] =>
  [...page.matchAll(/<table class="figures"[\s\S]*?<\/table>/g)].map(([table]) =>
    [...table.matchAll(/<tr class="(?:total|unit)" style="([^"]*)"/g)].map(([, style = '']) => style),
  );

it('a table never leaves fewer than three rows on either side of a page’s end', () => {
  const tables = [
    ...rowStyles(html),
    ...rowStyles(
      renderOfficialPdfHtml(largeReport({ units: 60, indicators: 3 }), catalogueOf('vi'), {
        date: '2025-05-12',
      }),
    ),
  ];
  expect(tables.length).toBeGreaterThan(3);
  for (const rows of tables) {
    const kept = rows.slice(0, 2).every((style) => style.includes('page-break-after:avoid'));
    const ending = rows.slice(-2).every((style) => style.includes('page-break-before:avoid'));
    expect([kept, ending]).toEqual([true, true]);
    // Between them it may break: no table is as long as a page and whole.
    expect(rows.slice(2, -2).filter((style) => /page-break-(after|before)/.test(style))).toEqual([]);
  }
});

it('an indicator is called in short where tables and lists name it, after its full name has said so', () => {
  expect(html).toContain('a) Thu nhận hồ sơ mức 2 (TN2): ');
  expect(paragraphsOf(html, 'text').join('\n')).toContain('- Thôn Đồng Mít: TN2 còn 180 hồ sơ');
});

it('a month speaks of the month that follows', () => {
  const month = renderOfficialPdfHtml(
    madeUpReport({ kind: 'month', number: 1, cutOff: '2025-05-02T08:00' }),
    catalogueOf('vi'),
    { date: '2025-05-02' },
  );
  expect(month).toContain('Các thôn báo cáo tháng tới trước ');
  expect(month).not.toMatch(/tuần (?:tới|trước|này)|kỳ tới/);
});
