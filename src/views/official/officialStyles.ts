// Style sheets of the official report: what printing and Word share, then what each needs for its pages.
import { page, points } from './pageSetup';

const margins = `${page.top}mm ${page.right}mm ${page.bottom}mm ${page.left}mm`;
const font = '"Times New Roman",Times,serif';

const bold = 'font-weight:bold;';
const italic = 'font-style:italic;';
const centred = 'text-align:center;text-indent:0;';
const sizeOf = (part: keyof typeof points): string => `font-size:${points[part]}pt;`;

/** What each class of paragraph looks like. Paragraphs of the text: first line 10 mm in, 6 pt between them. */
const paragraphs: Readonly<Record<string, string>> = {
  parent: `${centred}${sizeOf('authority')}`,
  authority: `${centred}${sizeOf('authority')}${bold}`,
  nation: `${centred}${sizeOf('nation')}${bold}`,
  motto: `${centred}${sizeOf('motto')}${bold}`,
  rule: 'font-size:1pt;line-height:1pt;border-top:solid black .75pt;padding:0;',
  number: `${centred}${sizeOf('number')}`,
  placeAndDate: `${centred}${sizeOf('placeAndDate')}${italic}`,
  paper: `${centred}${sizeOf('title')}${bold}margin-top:20pt;margin-bottom:3pt;`,
  title: `${centred}${sizeOf('title')}${bold}line-height:115%;`,
  period: `${centred}${sizeOf('text')}margin-bottom:4pt;`,
  gap: 'font-size:4pt;line-height:6pt;',
  noAddressee: 'font-size:6pt;line-height:12pt;',
  oneAddressee: `${sizeOf('text')}margin-left:60mm;`,
  lastAddressee: `${sizeOf('text')}margin-left:60mm;margin-bottom:12pt;`,
  addressee: `${centred}${sizeOf('text')}margin-top:12pt;margin-bottom:6pt;`,
  text: `${sizeOf('text')}text-align:justify;text-indent:10mm;margin-bottom:6pt;line-height:115%;`,
  lead: `${sizeOf('text')}text-align:justify;text-indent:10mm;margin-bottom:6pt;line-height:115%;page-break-after:avoid;`,
  // Room above for the marks of capitals, which a page would cut off and leave on the one before.
  section: `${sizeOf('text')}${bold}text-indent:10mm;margin-top:4pt;padding-top:2pt;margin-bottom:6pt;page-break-after:avoid;`,
  clause: `${sizeOf('text')}${bold}text-indent:10mm;margin-bottom:6pt;page-break-after:avoid;`,
  toFillIn: `${sizeOf('text')}${italic}text-align:justify;text-indent:10mm;margin-bottom:6pt;color:#595959;`,
  recipientsLabel: `${sizeOf('recipientsLabel')}${bold}${italic}`,
  recipient: sizeOf('recipients'),
  signatory: `${centred}${sizeOf('signature')}${bold}`,
  roomToSign: 'font-size:14pt;line-height:26mm;',
  annexLabel: `${centred}${sizeOf('annexLabel')}${bold}`,
  annexTitle: `${centred}${sizeOf('title')}${bold}`,
  attachedTo: `${centred}${sizeOf('text')}${italic}margin-bottom:6pt;`,
  tableTitle: `${sizeOf('table')}${bold}margin-top:8pt;margin-bottom:3pt;page-break-after:avoid;`,
  note: `${sizeOf('note')}${italic}text-align:justify;margin-bottom:1pt;`,
  head: `${centred}${sizeOf('table')}${bold}`,
  name: `${sizeOf('table')}text-align:left;`,
  count: `${sizeOf('table')}text-align:right;`,
  word: `${centred}${sizeOf('table')}`,
};

/** The room above and below a paragraph of the class; '' for one that is none of the report's. */
export const spacingOf = (name: string): string => {
  if (paragraphs[name] === undefined) return '';
  const of = (side: string): string =>
    new RegExp(`margin-${side}:([^;]*);`).exec(paragraphs[name] ?? '')?.[1] ?? '0pt';
  return `margin-top:${of('top')};margin-bottom:${of('bottom')};`;
};

/** Shared by both renderings. Words that no line can hold are broken, so that a table never leaves the page. */
export const sharedStyles = [
  `body{margin:0;font-family:${font};font-size:${points.text}pt;color:black;background:white;}`,
  `p{margin:0;font-family:${font};overflow-wrap:break-word;word-wrap:break-word;}`,
  'table{border-collapse:collapse;table-layout:fixed;border:none;}',
  'td,th{box-sizing:border-box;font-weight:normal;}',
  'table.heading td,table.signing td{padding:0;vertical-align:top;}',
  'table.figures td,table.figures th{border:solid black .5pt;padding:.5pt 2.25pt;vertical-align:middle;}',
  'table.signing{margin-top:12pt;}',
  'thead{display:table-header-group;}',
  'div.kept{page-break-inside:avoid;}',
  'table.figures tr,table.signing,table.signing tr{page-break-inside:avoid;}',
  ...Object.entries(paragraphs).map(([name, style]) => `p.${name}{${style}}`),
].join('\n');

const numberAtTop = (counter: string): string =>
  `@top-center{content:counter(${counter});font-family:${font};${sizeOf('pageNumber')}}`;

/**
 * Pages for a converter to PDF: the number centred in the top margin, none on the first page; the annex is
 * numbered by itself. A converter without margin boxes leaves the numbers out.
 */
export const pdfStyles = [
  `@page{size:A4 portrait;margin:${margins};${numberAtTop('page')}}`,
  '@page:first{@top-center{content:none}}',
  `@page annex{size:A4 landscape;counter-increment:annex;${numberAtTop('annex')}}`,
  'div.annex{page:annex;page-break-before:always;}',
].join('\n');

const wordPage = `margin:${margins};mso-header-margin:10mm;mso-footer-margin:10mm;mso-header:pageNumber;mso-paper-source:0;`;
const upright = `size:${page.width}mm ${page.height}mm;mso-page-orientation:portrait;`;
const onItsSide = `size:${page.height}mm ${page.width}mm;mso-page-orientation:landscape;`;

/**
 * Pages for Word: a section for the report, with a first page of its own, and one for its annex, numbered from 1.
 * Headers stand in the file itself, in a table moved out of sight, as Word reads them.
 */
export const wordStyles = [
  // Writer reads this one alone: it knows no pages by name.
  `@page{${upright}margin:${margins};}`,
  `@page WordSection1{${upright}${wordPage}mso-title-page:yes;mso-first-header:noPageNumber;}`,
  `@page WordSection2{${onItsSide}${wordPage}mso-page-numbers:1;}`,
  'div.report{page:WordSection1;}',
  'div.annex{page:WordSection2;}',
  `p.MsoHeader{${centred}${sizeOf('pageNumber')}}`,
  'table#headers{margin:0 0 0 900in;width:1px;height:1px;overflow:hidden;}',
].join('\n');
