// The two documents as files: whole, self-contained, with the page set-up that each reader needs.
import { catalogueOf } from '../../../src/i18n';
import { renderOfficialPdfHtml, renderOfficialWordHtml } from '../../../src/views/official/officialReport';
import { madeUpReport } from './madeUpReport';
import { styleOf, textOf } from './readHtml';

const report = madeUpReport();
const options = { date: '2025-05-12' };
const pdf = renderOfficialPdfHtml(report, catalogueOf('vi'), options);
const word = renderOfficialWordHtml(report, catalogueOf('vi'), options);

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

  it('gives every column of figures an explicit width that fills the lines', () => {
    const tables = pdf.match(/<table class="figures"[\s\S]*?<\/thead>/g) ?? [];
    // One for each indicator, and one of evidence.
    expect(tables.length).toBe(5);
    tables.forEach((table) => {
      const widths = [...table.matchAll(/<th [^>]*width:([\d.]+)mm/g)].map((match) => Number(match[1]));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(165);
    });
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

  it('says the same as the document for a PDF', () => {
    expect(textOf(word).trim()).toBe(textOf(pdf).trim());
  });
});
