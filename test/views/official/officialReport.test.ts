// The two documents as files: whole, self-contained, with the page set-up that each reader needs.
import { catalogueOf } from '../../../src/i18n';
import { showCount } from '../../../src/i18n/numbers';
import { renderOfficialPdfHtml, renderOfficialWordHtml } from '../../../src/views/official/officialReport';
import { madeUpReport } from './madeUpReport';
import { paragraphsOf, styleOf, textOf } from './readHtml';

const report = madeUpReport();
const options = { date: '2025-05-12' };
const pdf = renderOfficialPdfHtml(report, catalogueOf('vi'), options);
const word = renderOfficialWordHtml(report, catalogueOf('vi'), options);

/** The file as Word takes its conditional comments; the headers stand apart from the text. */
const asWordReads = (html: string): string =>
  html
    .replace(/<!--\[if !mso\]><!-->[\s\S]*?<!--<!\[endif\]-->/g, '')
    .replace(/<!--\[if gte mso 9\]>\n<table id="headers">[\s\S]*?<!\[endif\]-->/g, '')
    .replace(/<!--\[if gte mso 9\]>([\s\S]*?)<!\[endif\]-->/g, '$1');

describe('the document', () => {
  it.each([
    ['for a PDF', pdf],
    ['for Word', word],
  ])('%s is whole, says its encoding, and holds nothing remote, no script, no flex or grid', (_for, html) => {
    expect(html).toMatch(/^<!DOCTYPE html>\n<html [\s\S]*<\/html>$/);
    expect(html).toContain('charset=utf-8');
    expect(html).not.toMatch(/<script|<img|<link|https?:|url\(|@import|data:/i);
    expect(html).not.toMatch(/display:\s*(flex|grid)/);
  });

  it('gives every table of figures widths in attributes, a border’s breadth narrower than the lines', () => {
    const pixelsOf = (millimetres: number): number => (millimetres * 96) / 25.4;
    const tables = [...pdf.matchAll(/<table class="figures" width="(\d+)" border="1"[\s\S]*?<\/colgroup>/g)];
    // Of quotas, of evidence, and of the annex, whose page lies on its side.
    expect(tables.map(([, width]) => Number(width))).toEqual(
      [164, 251, 164].map((width) => Math.round(pixelsOf(width))),
    );
    for (const [table, width] of tables) {
      const columns = [...table.matchAll(/<col width="(\d+)"/g)].map((match) => Number(match[1]));
      const sum = columns.reduce((total, column) => total + column, 0);
      expect(Math.abs(sum - Number(width))).toBeLessThanOrEqual(columns.length / 2 + 1);
    }
  });

  it('says what is bold by elements, for programs that pass over style sheets', () => {
    expect(pdf.match(/<p class="head"[^>]*>(?!<b>)/g)).toBeNull();
    const [total = ''] = /<tr class="total"[\s\S]*?<\/tr>/.exec(pdf) ?? [];
    expect(total.match(/<p class="\w+"[^>]*>(?!<b>)/g)).toBeNull();
  });

  it('heads figures on each page anew', () => {
    expect(pdf.match(/<thead>/g)).toHaveLength(pdf.match(/<table class="figures"/g)?.length ?? 0);
    expect(pdf).toContain('thead{display:table-header-group;}');
  });
});

describe('the document for Word', () => {
  it('opens in the page view', () => {
    expect(word).toContain('xmlns:w="urn:schemas-microsoft-com:office:word"');
    expect(word).toContain('<w:View>Print</w:View>');
  });

  it('numbers pages by a field in the header, none on the first, the annex from 1', () => {
    expect(word).toMatch(
      /@page WordSection1\{[^}]*mso-header:pageNumber;[^}]*mso-title-page:yes;mso-first-header:noPageNumber;/,
    );
    expect(word).toMatch(/@page WordSection2\{[^}]*mso-page-numbers:1;/);
    expect(word).toContain(
      `<div id="pageNumber" style="mso-element:header"><p class="MsoHeader"><span style='mso-field-code:" PAGE "'>`,
    );
    expect(styleOf(word, 'p.MsoHeader').get('text-align')).toBe('center');
  });

  it('shows its headers to Word alone', () => {
    expect(word).toMatch(/<!--\[if gte mso 9\]>\n<table id="headers">[\s\S]*<\/table>\n<!\[endif\]-->/);
  });

  it('shows other programs the same figures in tables for an upright page', () => {
    const [others = ''] = /<!--\[if !mso\]><!-->[\s\S]*?<!--<!\[endif\]-->/.exec(word) ?? [];
    const widths = [...others.matchAll(/<table class="figures" width="(\d+)"/g)].map(([, width]) =>
      Number(width),
    );
    expect(widths.length).toBeGreaterThan(0);
    widths.forEach((width) => expect(width).toBe(620));
    for (const { results } of report.units)
      for (const { done } of results) expect(paragraphsOf(others, 'count')).toContain(showCount(done, 'vi'));
  });

  it('says the room above and below at each paragraph, where Writer reads it', () => {
    expect(word.match(/<p class="(?!MsoHeader)\w+"(?! style="margin-top:)/g)).toBeNull();
  });

  it('says the same as the document for a PDF', () => {
    expect(textOf(asWordReads(word)).trim()).toBe(textOf(pdf).trim());
  });
});
