// The document that holds an add-in's page in its window: screen readers ask it for its language and its name.
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Catalogue } from '../../i18n';

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
