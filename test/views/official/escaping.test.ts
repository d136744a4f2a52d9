// What people typed is text: it never becomes markup, and no length of it breaks the document.
import { catalogueOf } from '../../../src/i18n';
import type { WeeklyReport } from '../../../src/domain/reportModel';
import { renderOfficialPdfHtml, renderOfficialWordHtml } from '../../../src/views/official/officialReport';
import { madeUpReport } from './madeUpReport';
import { textOf } from './readHtml';

const hostile = [
  ['a script', '<script>alert(1)</script>'],
  ['the end of the document', '</p></td></table></body></html>'],
  ['a comment for Word', '<!--[if gte mso 9]><xml></xml><![endif]-->'],
  ['an attribute', '" onload="alert(1)'],
  ['a formula', '=HYPERLINK("https://example.test";"x")'],
  ['an entity', '&lt;b&gt; &amp; &#60;'],
  ['lines', 'một\r\nhai\r\nBcc: x@example.test'],
  ['5.000 characters', 'Ngoằn'.repeat(1_000)],
] as const;

/** The text wherever people can type one. */
const reportWith = (typed: string): WeeklyReport => {
  const made = madeUpReport();
  const { settings } = made.campaign;
  const texts = { name: typed, planNumber: typed, parentAuthority: typed, issuingAuthority: typed };
  return {
    ...made,
    campaign: {
      ...made.campaign,
      settings: { ...settings, ...texts, place: typed, unitWord: typed },
      indicators: made.campaign.indicators.map((one) => ({ ...one, name: typed, measure: typed })),
      units: made.campaign.units.map((one) => ({ ...one, name: typed })),
    },
    units: made.units.map((one) => ({ ...one, name: typed, obstacles: [typed] })),
    corrections: made.corrections.map((one) => ({ ...one, label: typed })),
    bases: made.bases.map((one) => ({ ...one, exclusions: [{ reason: typed, count: 1 }] })),
  };
};

/** The tags of the document in their order, without what they enclose. */
const tagsOf = (html: string): readonly string[] =>
  html.replace(/<!--[\s\S]*?-->/g, '').match(/<\/?[a-zA-Z][^\s>]*/g) ?? [];

const squeezed = (text: string): string => text.replace(/\s+/g, '');

describe.each([
  ['for a PDF', renderOfficialPdfHtml],
  ['for Word', renderOfficialWordHtml],
])('the document %s', (_for, render) => {
  const rendered = (typed: string): string => {
    const report = reportWith(typed);
    return render(report, catalogueOf('vi'), { date: '2025-05-12' });
  };
  const harmless = rendered('Hoa');

  it.each(hostile)('takes %s for text', (_what, typed) => {
    const html = rendered(typed);
    expect(new Set(tagsOf(html))).toEqual(new Set(tagsOf(harmless)));
    expect(html.match(/<!--/g)?.length).toBe(harmless.match(/<!--/g)?.length);
    expect(html.match(/<table/g)?.length).toBe(harmless.match(/<table/g)?.length);
    expect(squeezed(textOf(html))).toContain(squeezed(typed));
  });
});
