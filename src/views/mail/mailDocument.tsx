// A mail as a whole HTML document: inline styles and tables only, nothing remote, every text escaped by construction.
import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Language } from '../../domain/plan/campaign';
import { mailStyles as styles } from './mailStyles';

export interface MailDocument {
  readonly language: Language;
  readonly title: string;
  readonly content: VNode;
}

const Card = ({ children }: { readonly children: ComponentChildren }): VNode => (
  <div style={styles.card}>
    <div style={styles.inside}>{children}</div>
  </div>
);

/**
 * Lines end where blocks do, and cells stand apart, for programs that drop the markup. Safe on what was rendered:
 * a `<` that somebody typed is `&lt;` there.
 */
const separate = (html: string): string =>
  html.replace(/(<\/t[dh]>)(?=<t[dh])/g, '$1 ').replace(/(<\/(?:p|h1|h2|tr)>)(?!\n)/g, '$1\n');

/** The document; the text of its blocks reads line by line when every tag is stripped. */
export const renderMailDocument = ({ language, title, content }: MailDocument): string =>
  [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    renderToString(<title>{title}</title>),
    '</head>',
    separate(
      renderToString(
        <body style={styles.body}>
          <Card>{content}</Card>
        </body>,
      ),
    ),
    '</html>',
  ].join('\n');
