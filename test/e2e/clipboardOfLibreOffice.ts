// What LibreOffice Calc puts onto the clipboard for a block of cells: a text, and a page with a table.
import { escapeHtml } from '../../host/files/html/escape';

/** The block by kinds of content. Numbers carry their value beside what is shown. */
export const clipboardOfLibreOffice = (
  rows: readonly (readonly string[])[],
): { readonly 'text/plain': string; readonly 'text/html': string } => ({
  'text/plain': rows.map((texts) => `${texts.map(quoted).join('\t')}\n`).join(''),
  'text/html': `<!DOCTYPE html>
<html>
<head>
\t<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
\t<title></title>
\t<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
\t<style type="text/css">
\t\tbody,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:"Liberation Sans"; font-size:x-small }
\t\ta.comment-indicator:hover + comment { background:#ffd; position:absolute; display:block; border:1px solid black; padding:0.5em;  }
\t</style>
</head>
<body>
<table cellspacing="0" border="0">
\t<colgroup width="85"></colgroup>
${rows.map((texts) => `\t<tr>\n${texts.map(cellOf).join('')}\t</tr>\n`).join('')}</table>
</body>
</html>`,
});

const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

const cellOf = (text: string): string =>
  /^-?\d+$/.test(text)
    ? `\t\t<td height="17" align="right" valign=bottom sdval="${text}" sdnum="1066;">${text}</td>\n`
    : `\t\t<td align="left" valign=bottom>${escapeHtml(text).replace(/\n/g, '<br>')}</td>\n`;
