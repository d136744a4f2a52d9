// The plain-text twin of the mail: the same content for programs that show no HTML.
import type { Catalogue } from '../../i18n';
import type {
  Figure,
  IndicatorPart,
  LaggingUnit,
  MailContent,
  MainPart,
  Rate,
  TableSection,
} from './content/mailParts';

type Lines = readonly string[];

const shown = ({ label, value }: Figure): string => `${label}: ${value}`;

/** A section with nothing in it is left out with its title. */
const section = (title: string, lines: Lines): Lines =>
  lines.length === 0 ? [] : ['', title.toUpperCase(), ...lines];

const leftLine = (left: string | null, words: Catalogue): Lines =>
  left === null ? [] : [`${left}, ${words.mail.seeTab}`];

const rateOf = (rate: Rate | null): string => (rate === null ? '' : `, ${rate.shown} ${rate.label}`);

const mainLine = ({ name, standing, rate, line }: MainPart): string =>
  `${name}: ${standing.shown}${rate === null ? '' : `, ${rate.shown}`}; ${line}`;

const indicatorLines = ({ name, standing, rate, figures }: IndicatorPart): Lines => [
  `${name}: ${standing.shown}${rateOf(rate)}`,
  `  ${figures.map(shown).join('; ')}`,
];

const laggingLines = ({ name, standing, running, figures, said }: LaggingUnit): Lines => [
  `${name}: ${standing.shown}${running === '' ? '' : `, ${running}`}`,
  ...figures.map((figure) => `  ${figure}`),
  ...(said === null ? [] : [`  “${said}”`]),
];

/** A line for each row: the unit, then each column's name with its figure. */
const tableLines = ({ title, legend, tables, left }: TableSection, words: Catalogue): Lines =>
  tables.length === 0
    ? []
    : section(title, [
        legend,
        ...tables.flatMap(({ columns, rows }) =>
          rows.map(
            ({ name, cells }) =>
              `${name} – ${cells.map((cell, index) => `${columns[index] ?? ''}: ${cell.text}`).join('; ')}`,
          ),
        ),
        ...leftLine(left, words),
      ]);

/** The content as plain text; `url` leads to the report's tab, '' leaves the line out. */
export const writeMailText = (content: MailContent, words: Catalogue, url: string): string =>
  [
    content.source,
    content.title,
    '',
    `${content.standing.look.sign} ${content.summary}`,
    ...content.mains.map(mainLine),
    ...content.answers.map(({ question, lines }) => `${question}: ${lines.join('; ')}`),
    content.cutOff,
    ...(url === '' ? [] : [`${words.mail.openTab}: ${url}`]),
    ...section(content.results.title, [
      ...content.results.parts.flatMap(indicatorLines),
      ...leftLine(content.results.left, words),
    ]),
    ...section(content.lagging.title, [
      ...content.lagging.units.flatMap(laggingLines),
      ...content.lagging.lists.map(shown),
    ]),
    ...(content.notes.length === 0 ? [] : ['', ...content.notes]),
    ...tableLines(content.matrix, words),
    '',
    content.closing,
  ].join('\n');
