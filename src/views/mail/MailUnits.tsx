// Unit by unit: who lags with what remains, and the tables of rates and quotas.
import type { VNode } from 'preact';
import type { Catalogue } from '../../i18n';
import { statusLooks } from '../shared/palette';
import type { LaggingUnit, MailContent, TableCell, TableRow, TableSection } from './content/mailParts';
import { LeftAwayNote, Section, StatusChip } from './mailBlocks';
import { mailStyles as styles } from './mailStyles';

interface Props {
  readonly words: Catalogue;
  readonly url: string;
}

const Lagging = ({ unit, words }: { readonly unit: LaggingUnit; readonly words: Catalogue }): VNode => (
  <div style="margin:0 0 12px;">
    <p style={styles.strong}>
      {`${unit.name} `}
      <StatusChip status={unit.status} words={words} />
    </p>
    {unit.figures.map((figure, index) => (
      <p key={index} style="margin:0;">
        {figure}
      </p>
    ))}
    {unit.said !== null && <p style={styles.said}>{`“${unit.said}”`}</p>}
  </div>
);

/** The units that lag most, then each state of reporting as its own list. */
export const LaggingSection = ({
  lagging,
  words,
}: {
  readonly lagging: MailContent['lagging'];
  readonly words: Catalogue;
}): VNode => (
  <Section title={lagging.title}>
    {lagging.units.length === 0 && <p style={styles.text}>{lagging.none}</p>}
    {lagging.units.map((unit, index) => (
      <Lagging key={index} unit={unit} words={words} />
    ))}
    {lagging.lists.map(({ label, value }) => (
      <p key={label} style={styles.text}>
        <strong>{`${label}: `}</strong>
        {value}
      </p>
    ))}
  </Section>
);

/** The share of a table that each column of figures takes: room for names where there are few. */
const widthOf = (columns: readonly string[]): number => (columns.length > 2 ? 24 : 28);

const Cell = ({ cell }: { readonly cell: TableCell }): VNode => {
  const look = cell.status === null ? null : statusLooks[cell.status];
  const colours = look === null ? '' : `background:${look.background};color:${look.color};`;
  return <td style={`${styles.cell}${colours}`}>{cell.text.replace(' ', '\u00a0')}</td>;
};

const Row = ({ row }: { readonly row: TableRow }): VNode => (
  <tr style={row.total ? styles.total : undefined}>
    <th scope="row" style={`${styles.name}${row.total ? styles.total : ''}`}>
      {row.name}
    </th>
    {row.cells.map((cell, index) => (
      <Cell key={index} cell={cell} />
    ))}
  </tr>
);

/** Tables below one another; nothing when there is none. */
export const TablesSection = ({
  section,
  words,
  url,
}: Props & { readonly section: TableSection }): VNode | null =>
  section.tables.length === 0 ? null : (
    <Section title={section.title}>
      {section.legend !== '' && <p style={styles.quiet}>{section.legend}</p>}
      {section.tables.map(({ columns, rows }, index) => (
        <table key={index} style={styles.table}>
          <thead>
            <tr>
              <th scope="col" style={styles.headLeft}>
                {section.unitHeader}
              </th>
              {columns.map((column, place) => (
                <th key={place} scope="col" style={`${styles.headRight}width:${widthOf(columns)}%;`}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => (
              <Row key={place} row={row} />
            ))}
          </tbody>
        </table>
      ))}
      <LeftAwayNote left={section.left} words={words} url={url} />
    </Section>
  );
