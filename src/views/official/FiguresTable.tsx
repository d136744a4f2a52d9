// A ruled table of figures whose columns have fixed widths, so that every converter draws the same. Borders, padding and
// widths are attributes and bold is an element: what Word, Writer and Google's converter read alike.
import type { VNode } from 'preact';
import { cellOf, tableOf } from './parts';

export interface FiguresColumn {
  readonly heading: string;
  /** Millimetres. */
  readonly width: number;
  readonly look: 'name' | 'count' | 'word';
}

/** A heading over `span` columns; '' for a column that is headed by itself alone, over both lines. */
export interface FiguresGroup {
  readonly heading: string;
  readonly span: number;
}

export interface FiguresRow {
  readonly cells: readonly string[];
  /** The commune's own row, in bold. */
  readonly total: boolean;
}

interface Props {
  readonly columns: readonly FiguresColumn[];
  /** Over the columns, in their order; none: one line of headings. */
  readonly groups?: readonly FiguresGroup[];
  readonly rows: readonly FiguresRow[];
  /** Points, where they differ from those of a table of the report. */
  readonly points?: number;
}

const aligned = { name: 'left', count: 'right', word: 'center' } as const;

/** Kept whole by Word (cantSplit) and by browsers alike. */
const wholeRow = { style: 'page-break-inside:avoid;' } as const;
/** Never without the first rows under it. */
const headRow = { style: `${wholeRow.style}page-break-after:avoid;` } as const;
/** How many rows at least stand on each side of the end of a page. */
const together = 3;

const rowStyle = (index: number, rows: number): { readonly style: string } => ({
  style: [
    wholeRow.style,
    index < together - 1 ? 'page-break-after:avoid;' : '',
    index > rows - together && index > 0 ? 'page-break-before:avoid;' : '',
  ].join(''),
});

/** Cells beyond the columns are not drawn; the headings stand again on each page. */
export const FiguresTable = ({ columns, groups = [], rows, points }: Props): VNode => {
  const size = points === undefined ? {} : { style: `font-size:${points}pt;` };
  const head = (heading: string, width: number, span: { colSpan?: number; rowSpan?: number }): VNode => (
    <th {...cellOf(width, 'middle')} {...span} align="center">
      <p class="head" {...size}>
        <b>{heading}</b>
      </p>
    </th>
  );
  const starts = groups.map((_group, index) =>
    groups.slice(0, index).reduce((sum, { span }) => sum + span, 0),
  );
  const widthOf = (from: number, span: number): number =>
    columns.slice(from, from + span).reduce((sum, { width }) => sum + width, 0);
  const grouped = groups.map(({ heading, span }, index) => ({ heading, span, start: starts[index] ?? 0 }));
  const alone = new Set(grouped.flatMap(({ heading, start }) => (heading === '' ? [start] : [])));
  return (
    <>
      <table class="figures" {...tableOf(widthOf(0, columns.length), true)}>
        {/* Where a heading spans columns, its line says nothing of their widths. */}
        <colgroup>
          {columns.map(({ width }, index) => (
            <col key={index} {...cellOf(width, 'middle')} style={`width:${width.toFixed(2)}mm;`} />
          ))}
        </colgroup>
        <thead>
          {groups.length > 0 && (
            <tr {...headRow}>
              {grouped.map(({ heading, span, start }) =>
                alone.has(start)
                  ? head(columns[start]?.heading ?? '', widthOf(start, 1), { rowSpan: 2 })
                  : head(heading, widthOf(start, span), { colSpan: span }),
              )}
            </tr>
          )}
          <tr {...headRow}>
            {columns.map(({ heading, width }, index) => !alone.has(index) && head(heading, width, {}))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} class={row.total ? 'total' : 'unit'} {...rowStyle(index, rows.length)}>
              {columns.map(({ width, look }, place) => (
                <td key={place} {...cellOf(width, 'middle')} align={aligned[look]}>
                  <p class={look} {...size}>
                    {row.total ? <b>{row.cells[place] ?? ''}</b> : (row.cells[place] ?? '')}
                  </p>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {/* Writer joins a table to what follows it, whatever the table's margins say. */}
      <p class="gap">{'\u00a0'}</p>
    </>
  );
};
