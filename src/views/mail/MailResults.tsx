// Each indicator at commune level: its status, its rate as a bar, its figures three in a row.
import type { VNode } from 'preact';
import type { BasisPoints } from '../../domain/plan/basisPoints';
import type { Catalogue } from '../../i18n';
import { accent, accentSoft } from '../shared/palette';
import type { Figure, IndicatorPart, MailContent } from './content/mailParts';
import { mailStyles as styles } from './mailStyles';
import { LeftAwayNote, Section, StatusChip } from './mailBlocks';

const columns = 3;

const inRows = (figures: readonly Figure[]): readonly (readonly Figure[])[] =>
  figures.length === 0 ? [] : [figures.slice(0, columns), ...inRows(figures.slice(columns))];

/** A bar as two table cells: mail programs show neither pictures in data addresses nor scripts. */
const Bar = ({ rate }: { readonly rate: BasisPoints }): VNode => {
  const filled = Math.max(0, Math.min(100, Math.round(rate / 100)));
  const part = (width: number, color: string): VNode | false =>
    width > 0 && (
      <td style={`width:${width}%;height:8px;padding:0;background:${color};font-size:1px;line-height:8px;`}>
        {'\u00a0'}
      </td>
    );
  return (
    <table role="presentation" style={styles.bar}>
      <tbody>
        <tr>
          {part(filled, accent)}
          {part(100 - filled, accentSoft)}
        </tr>
      </tbody>
    </table>
  );
};

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

const Indicator = ({ part, words }: { readonly part: IndicatorPart; readonly words: Catalogue }): VNode => (
  <div style={styles.block}>
    <p style={styles.strong}>{part.name}</p>
    <p style="margin:0;">
      {part.rate !== null && <span style={styles.rate}>{part.rate.shown}</span>}
      {part.rate !== null && ` ${part.rate.label} `}
      <StatusChip status={part.status} words={words} />
    </p>
    {part.rate !== null && <Bar rate={part.rate.share} />}
    <FigureGrid figures={part.figures} />
  </div>
);

interface Props {
  readonly results: MailContent['results'];
  readonly words: Catalogue;
  readonly url: string;
}

export const MailResults = ({ results, words, url }: Props): VNode => (
  <Section title={results.title}>
    {results.parts.map((part, index) => (
      <Indicator key={index} part={part} words={words} />
    ))}
    <LeftAwayNote left={results.left} words={words} url={url} />
  </Section>
);
