// The plain-text twin of the mail: the same content for programs that show no HTML.
import type { Catalogue } from '../../i18n';
import { statusLooks } from '../shared/palette';
import { showStatus } from '../shared/reportText';
import type {
  Figure,
  IndicatorPart,
  LaggingUnit,
  MailContent,
  Notes,
  TableSection,
} from './content/mailParts';

type Lines = readonly string[];

const shown = ({ label, value }: Figure): string => `${label}: ${value}`;

const section = (title: string, lines: Lines): Lines => ['', title.toUpperCase(), ...lines];

const leftLine = (left: string | null, words: Catalogue): Lines =>
  left === null ? [] : [`${left}, ${words.mail.seeTab}`];

const indicatorLines = ({ name, status, rate, figures }: IndicatorPart, words: Catalogue): Lines => [
  `${name}: ${showStatus(status, words)}${rate === null ? '' : `, ${rate.shown} ${rate.label}`}`,
  `  ${figures.map(shown).join('; ')}`,
];

const laggingLines = ({ name, status, figures, said }: LaggingUnit, words: Catalogue): Lines => [
  `${name}: ${showStatus(status, words)}`,
  ...figures.map((figure) => `  ${figure}`),
  ...(said === null ? [] : [`  “${said}”`]),
];

/** A line for each row: the unit, then each column's name with its figure. */
const tableLines = ({ title, legend, tables, left }: TableSection, words: Catalogue): Lines =>
  tables.length === 0
    ? []
    : section(title, [
        ...(legend === '' ? [] : [legend]),
        ...tables.flatMap(({ columns, rows }) =>
          rows.map(
            ({ name, cells }) =>
              `${name} – ${cells.map((cell, index) => `${columns[index] ?? ''}: ${cell.text}`).join('; ')}`,
          ),
        ),
        ...leftLine(left, words),
      ]);

const noteLines = ({ title, sentences, left }: Notes, words: Catalogue): Lines =>
  section(title, [...sentences, ...leftLine(left, words)]);

/** The content as plain text; `url` leads to the report's tab, '' leaves the line out. */
export const writeMailText = (content: MailContent, words: Catalogue, url: string): string =>
  [
    content.source,
    content.title,
    '',
    `${statusLooks[content.status].sign} ${content.summary}`,
    ...content.answers.map(({ question, lines }) => `${question}: ${lines.join('; ')}`),
    content.cutOff,
    ...(url === '' ? [] : [`${words.mail.openTab}: ${url}`]),
    ...section(content.results.title, [
      ...content.results.parts.flatMap((part) => indicatorLines(part, words)),
      ...leftLine(content.results.left, words),
    ]),
    ...section(content.lagging.title, [
      ...(content.lagging.units.length === 0 ? [content.lagging.none] : []),
      ...content.lagging.units.flatMap((unit) => laggingLines(unit, words)),
      ...content.lagging.lists.map(shown),
    ]),
    ...tableLines(content.matrix, words),
    ...tableLines(content.quotas, words),
    ...content.notes.flatMap((notes) => noteLines(notes, words)),
    '',
    content.closing,
  ].join('\n');
