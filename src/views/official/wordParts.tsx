// What only Word reads: its namespaces, view, section break, and the headers with the page number.
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

export const wordNamespaces =
  ' xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"';

/** Opens in the page view at full size; other programs take it for a comment. */
export const wordSettings =
  '<!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View><w:Zoom>100</w:Zoom></w:WordDocument></xml><![endif]-->';

export const SectionBreak = (): VNode => (
  <br style="page-break-before:always;mso-break-type:section-break;" />
);

const headers = `<!--[if gte mso 9]>
<table id="headers"><tr><td>
<div id="pageNumber" style="mso-element:header"><p class="MsoHeader"><span style='mso-field-code:" PAGE "'></span></p></div>
<div id="noPageNumber" style="mso-element:header"><p class="MsoHeader">&nbsp;</p></div>
</td></tr></table>
<![endif]-->`;

/**
 * What Word repeats on top of pages: the number, and nothing on the first page. It stands in a conditional
 * comment, since every other program would show it as text; a constant, so nothing in it needs escaping.
 */
export const WordHeaders = (): VNode => <div dangerouslySetInnerHTML={{ __html: headers }} />;

interface EitherProps {
  readonly word: VNode;
  readonly others: VNode;
}

/** `-->` in a typed text would end the comment; every other sign is escaped already. */
const withinComment = (html: string): string => html.replace(/-->/g, '--&gt;');

/** What Word shows, and what every other program shows in its place: Writer, Google Docs. */
export const EitherReader = ({ word, others }: EitherProps): VNode => (
  <div
    dangerouslySetInnerHTML={{
      __html: `<!--[if gte mso 9]>${withinComment(renderToString(word))}<![endif]--><!--[if !mso]><!-->${renderToString(others)}<!--<![endif]-->`,
    }}
  />
);
