// The official report as a whole document: one to be turned into a PDF, one that Word opens and edits.
import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Report } from '../../domain/report/report';
import type { Catalogue } from '../../i18n';
import { periodTitle } from '../shared/reportText';
import { Annex } from './Annex';
import { Closing } from './Closing';
import { DifficultiesSection } from './Difficulties';
import { Heading } from './Heading';
import { NextStepsSection, ProposalsSection } from './NextSteps';
import type { OfficialOptions, OfficialProps } from './officialForm';
import { officialFormOf } from './officialForm';
import { pdfStyles, sharedStyles, spacingOf, wordStyles } from './officialStyles';
import { DirectingSection, ResultsSection } from './Results';
import { SectionBreak, WordHeaders, wordNamespaces, wordSettings } from './wordParts';

interface PagesProps extends OfficialProps {
  /** Between the report and its annex. */
  readonly between: ComponentChildren;
  /** After the annex. */
  readonly end: ComponentChildren;
  readonly forWord: boolean;
}

const Pages = ({ official, between, end, forWord }: PagesProps): VNode => (
  <>
    <div class="report">
      <Heading official={official} />
      <DirectingSection official={official} />
      <ResultsSection official={official} />
      <DifficultiesSection official={official} />
      <NextStepsSection official={official} />
      <ProposalsSection official={official} />
      <Closing official={official} />
    </div>
    {between}
    <div class="annex">
      <Annex official={official} forWord={forWord} />
      {end}
    </div>
  </>
);

/**
 * A whole document of the body. Only the styles and Word's settings, which are constants, are written as they are; all
 * else is escaped.
 */
export const documentOf = (
  words: Catalogue,
  title: string,
  styles: string,
  settings: string,
  body: VNode,
): string =>
  [
    '<!DOCTYPE html>',
    `<html lang="${words.language}"${settings === '' ? '' : wordNamespaces}><head>`,
    '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">',
    renderToString(<title>{title}</title>),
    settings,
    `<style>\n${sharedStyles}\n${styles}\n</style></head>`,
    renderToString(<body>{body}</body>),
    '</html>',
  ].join('\n');

const titleOf = (report: Report, words: Catalogue): string =>
  `${words.period.report[report.period.kind]} – ${periodTitle(report, words)}`;

/** The report as an HTML document for a converter to PDF: A4 upright, nothing remote, no script. */
export const renderOfficialPdfHtml = (report: Report, words: Catalogue, options: OfficialOptions): string =>
  documentOf(
    words,
    titleOf(report, words),
    pdfStyles,
    '',
    <Pages official={officialFormOf(report, words, options)} between={null} end={null} forWord={false} />,
  );

/** Says the room above and below at each paragraph itself: Writer puts room of its own under those of a class. */
const spacedInPlace = (html: string): string =>
  html.replace(/<p class="(\w+)"(?: style="([^"]*)")?/g, (tag, name: string, style = '') =>
    spacingOf(name) === '' ? tag : `<p class="${name}" style="${spacingOf(name)}${String(style)}"`,
  );

/** The report as an HTML document with Word's own page set-up, to be saved as `.doc` and edited before it is signed. */
export const renderOfficialWordHtml = (report: Report, words: Catalogue, options: OfficialOptions): string =>
  spacedInPlace(
    documentOf(
      words,
      titleOf(report, words),
      wordStyles,
      wordSettings,
      <Pages
        official={officialFormOf(report, words, options)}
        between={<SectionBreak />}
        end={<WordHeaders />}
        forWord
      />,
    ),
  );
