// Inline styles of mails: many mail programs drop style sheets. One size per rank of importance.
import { accent, accentSoft, quietText } from '../shared/palette';

const line = '1px solid #d9e0e7';
/** Long names without blanks break rather than widen the page. */
const breaking = 'word-break:break-word;overflow-wrap:anywhere;';

export const mailStyles = {
  body: 'margin:0;padding:0;background:#eef2f6;',
  card: `max-width:640px;margin:0 auto;background:#ffffff;border-top:4px solid ${accent};font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.45;color:#1a202c;${breaking}`,
  inside: 'padding:10px 12px 20px;',
  source: `margin:0 0 2px;font-size:12px;line-height:1.3;color:${quietText};`,
  title: `margin:0 0 8px;font-size:19px;line-height:1.25;color:${accent};`,
  lead: 'margin:0 0 10px;padding:8px 10px;font-size:15px;line-height:1.35;font-weight:bold;',
  main: 'margin:0 0 10px;',
  across: 'width:100%;border-collapse:collapse;',
  mainName: 'padding:0 8px 0 0;font-size:14px;font-weight:bold;line-height:1.3;vertical-align:bottom;',
  mainRate:
    'padding:0;text-align:right;font-size:18px;font-weight:bold;line-height:1.2;white-space:nowrap;vertical-align:bottom;',
  mainLine: 'margin:0;font-size:13px;line-height:1.45;',
  answers: 'width:100%;margin:0 0 6px;border-collapse:collapse;',
  question: `width:1%;white-space:nowrap;padding:4px 10px 4px 0;vertical-align:top;font-size:13px;line-height:1.6;color:${quietText};border-bottom:${line};`,
  answer: `padding:4px 0;font-size:14px;vertical-align:top;border-bottom:${line};`,
  section: `margin:24px 0 10px;padding:0 0 4px;font-size:16px;color:${accent};border-bottom:2px solid ${accentSoft};`,
  text: 'margin:0 0 6px;',
  quiet: `margin:0 0 6px;font-size:13px;color:${quietText};`,
  strong: 'margin:0 0 4px;font-weight:bold;',
  block: 'margin:0 0 16px;',
  status: 'font-size:13px;font-weight:bold;white-space:nowrap;',
  chip: 'padding:2px 8px;',
  rate: 'font-size:20px;font-weight:bold;',
  bar: 'width:100%;margin:4px 0;border-collapse:collapse;',
  barPart: 'height:8px;padding:0;font-size:1px;line-height:8px;',
  grid: 'width:100%;border-collapse:collapse;table-layout:fixed;',
  figure: 'padding:6px 6px 2px 0;vertical-align:top;font-weight:bold;',
  label: `display:block;font-size:12px;line-height:1.3;font-weight:normal;color:${quietText};`,
  said: `margin:0 0 6px;font-style:italic;color:${quietText};`,
  // What every cell of a table has stands on the table: it is said once, not two hundred times.
  table:
    'width:100%;margin:0 0 12px;border-collapse:collapse;font-size:14px;line-height:1.35;text-align:right;white-space:nowrap;',
  headRight: `padding:6px;white-space:normal;text-align:right;vertical-align:bottom;font-size:12px;color:${accent};background:${accentSoft};`,
  headLeft: `padding:6px;text-align:left;white-space:normal;vertical-align:bottom;font-size:12px;color:${accent};background:${accentSoft};`,
  name: `padding:6px;text-align:left;white-space:normal;font-weight:normal;border-bottom:${line};`,
  cell: `padding:6px;border-bottom:${line};`,
  button: `display:inline-block;margin:6px 0;padding:10px 18px;background:${accent};color:#ffffff;text-decoration:none;border-radius:4px;font-weight:bold;`,
  link: `color:${accent};`,
} as const;
