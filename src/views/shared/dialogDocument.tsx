// The document that holds an add-in's page in its window: screen readers ask it for its language and its name.
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Catalogue } from '../../i18n';
import pageScript from './pageScript/pageScript.browser?text';
import { pageStyles } from './pageStyles';

const body = 'margin:8px;font-family:Arial,Helvetica,sans-serif;font-size:14px;color:#1a202c;';

/** The page's whole HTML, in the language of the words; what was typed is escaped by construction. */
export const renderDialogDocument = (title: string, content: VNode, words: Catalogue): string =>
  [
    '<!DOCTYPE html>',
    `<html lang="${words.language}">`,
    `<head><meta charset="utf-8">${renderToString(<title>{title}</title>)}</head>`,
    renderToString(<body style={body}>{content}</body>),
    '</html>',
  ].join('\n');

/** A piece of a page, as a page that answers asks for it. */
export const renderFragment = (content: VNode): string => renderToString(content);

/**
 * The same of a page whose buttons call the bundle's functions: `content` is what `refresh`, where it is given, brings
 * anew. What is said and what went wrong stay in sight below it.
 */
export const renderActivePage = (
  title: string,
  content: VNode,
  words: Catalogue,
  refresh: string | null,
): string =>
  [
    '<!DOCTYPE html>',
    `<html lang="${words.language}">`,
    `<head><meta charset="utf-8">${renderToString(<title>{title}</title>)}<style>${pageStyles}</style></head>`,
    renderToString(
      <body data-denied={words.desk.denied} data-failed={words.desk.failed}>
        <main id="page" {...(refresh === null ? {} : { 'data-refresh': refresh })}>
          {content}
        </main>
        <div class="below">
          <p id="wrong" role="alert" hidden />
          <p id="said" role="status" />
        </div>
        <script dangerouslySetInnerHTML={{ __html: pageScript }} />
      </body>,
    ),
    '</html>',
  ].join('\n');
