// A page as a frame shows it: the script's own HTML, with `google` before any script of it, and locked in.

/** Scripts and styles inside the page and images within it, and nothing from anywhere else. */
const policyOf = (scripts: string): string =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');

const withHead = (html: string, scripts: string, tag: string): string => {
  const head = opening.exec(html)?.[0] ?? '';
  const added = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policyOf(scripts)}">${tag}`;
  return `${head === '' ? '<!doctype html>' : head}${added}${html.slice(head.length)}`;
};

/** What may stand before the first element of a head: behind it the browser would add nothing of its own. */
const opening = /^\s*(<!doctype[^>]*>)?\s*(<html[^>]*>)?\s*(<head[^>]*>)?/i;

/**
 * The document for the frame's `srcdoc`. `client` is the text of a script that makes `google`; it finds the names of the
 * functions that the page may call in its tag, apart by spaces.
 */
export const pageDocument = (html: string, client: string, names: readonly string[]): string =>
  withHead(html, "'unsafe-inline'", `<script data-functions="${names.join(' ')}">${client}</script>`);

/** A mail for its frame, in which `client` is the only script that runs, and `nonce` its password, which no mail knows. */
export const mailDocument = (html: string, client: string, nonce: string): string =>
  withHead(html, `'nonce-${nonce}'`, `<script nonce="${nonce}">${client}</script>`);
