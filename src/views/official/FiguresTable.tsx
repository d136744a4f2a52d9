// A ruled table of figures whose columns have fixed widths, so that every converter draws the same.
import type { VNode } from 'preact';

export interface FiguresColumn {
  readonly heading: string;
  /** Millimetres. */
  readonly width: number;
  readonly look: 'name' | 'count' | 'word';
}

export interface FiguresRow {
  readonly cells: readonly string[];
  /** The commune's own row, in bold. */
  readonly total: boolean;
}

interface Props {
  readonly columns: readonly FiguresColumn[];
  readonly rows: readonly FiguresRow[];
}

/** Cells beyond the columns are not drawn; the heading stands again on each page. */
export const FiguresTable = ({ columns, rows }: Props): VNode => (
  <table class="figures" style={`width:${columns.reduce((sum, column) => sum + column.width, 0)}mm;`}>
    <thead>
      <tr>
        {columns.map((column, index) => (
          <th key={index} scope="col" style={`width:${column.width}mm;`}>
            <p class="head">{column.heading}</p>
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, index) => (
        <tr key={index} class={row.total ? 'total' : 'unit'}>
          {columns.map((column, place) => (
            <td key={place} style={`width:${column.width}mm;`}>
              <p class={column.look}>{row.cells[place] ?? ''}</p>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
