// Unit by unit: who lags with what remains, and the tables of rates.
import type { VNode } from 'preact';
import type { Catalogue } from '../../i18n';
import type { LaggingUnit, MailContent, TableCell, TableRow, TableSection } from './content/mailParts';
import { LeftAwayNote, Section, StandingChip } from './mailBlocks';
import { mailStyles as styles } from './mailStyles';

interface Props {
  readonly words: Catalogue;
  readonly url: string;
}

const Lagging = ({ unit }: { readonly unit: LaggingUnit }): VNode => (
  <div style="margin:0 0 12px;">
    <p style={styles.strong}>
      {`${unit.name} `}
      <StandingChip standing={unit.standing} />
    </p>
    {unit.running !== '' && <p style="margin:0;font-weight:bold;">{unit.running}</p>}
    {unit.figures.map((figure, index) => (
      <p key={index} style="margin:0;">
        {figure}
      </p>
    ))}
    {unit.said !== null && <p style={styles.said}>{`“${unit.said}”`}</p>}
  </div>
);

/** The units that lag most, then each state of reporting as its own list; nothing when there is nobody to name. */
export const LaggingSection = ({ lagging }: { readonly lagging: MailContent['lagging'] }): VNode | null =>
  lagging.units.length + lagging.lists.length === 0 ? null : (
    <Section title={lagging.title}>
      {lagging.units.map((unit, index) => (
        <Lagging key={index} unit={unit} />
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
  const { look } = cell;
  const colours = look === null ? '' : `background:${look.background};color:${look.color};`;
  return <td style={`${styles.cell}${colours}`}>{cell.text.replace(' ', '\u00a0')}</td>;
};

const Row = ({ row }: { readonly row: TableRow }): VNode => (
  <tr>
    <th scope="row" style={styles.name}>
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
      <p style={styles.quiet}>{section.legend}</p>
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
