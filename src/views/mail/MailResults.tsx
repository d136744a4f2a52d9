// Each indicator at commune level: its status, its rate as a bar, its figures three in a row.
import type { VNode } from 'preact';
import type { Catalogue } from '../../i18n';
import type { Figure, IndicatorPart, MailContent } from './content/mailParts';
import { mailStyles as styles } from './mailStyles';
import { Bar, LeftAwayNote, Section, StandingChip } from './mailBlocks';

const columns = 3;

const inRows = (figures: readonly Figure[]): readonly (readonly Figure[])[] =>
  figures.length === 0 ? [] : [figures.slice(0, columns), ...inRows(figures.slice(columns))];

const FigureGrid = ({ figures }: { readonly figures: readonly Figure[] }): VNode => (
  <table role="presentation" style={styles.grid}>
    <tbody>
      {inRows(figures).map((row, index) => (
        <tr key={index}>
          {row.map(({ label, value }) => (
            <td key={label} style={styles.figure}>
              <span style={styles.label}>{`${label}: `}</span>
              {`${value}\n`}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const Indicator = ({ part }: { readonly part: IndicatorPart }): VNode => {
  const { rate, standing, drawn } = part;
  return (
    <div style={styles.block}>
      <p style={styles.strong}>{part.name}</p>
      <p style="margin:0;">
        {rate !== null && <span style={styles.rate}>{rate.shown}</span>}
        {rate !== null && ` ${rate.label} `}
        <StandingChip standing={standing} />
      </p>
      {rate !== null && drawn && <Bar share={rate.share} look={standing.look} />}
      <FigureGrid figures={part.figures} />
    </div>
  );
};

interface Props {
  readonly results: MailContent['results'];
  readonly words: Catalogue;
  readonly url: string;
}

export const MailResults = ({ results, words, url }: Props): VNode | null =>
  results.parts.length === 0 ? null : (
    <Section title={results.title}>
      {results.parts.map((part, index) => (
        <Indicator key={index} part={part} />
      ))}
      <LeftAwayNote left={results.left} words={words} url={url} />
    </Section>
  );
