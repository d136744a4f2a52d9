// The four parts of a tab, held in place by position: sticky: frozen corner, frozen rows, frozen columns, the rest.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { CellClasses } from '../../../host/files/html/cellCss';
import { blocksSeen } from './blocks';
import { cellsHtml, chartsHtml, columnRules } from './cellsHtml';
import type { GridView } from './gridView';
import { headHeight, headWidth, lettersHtml, numbersHtml } from './heads';
import type { Seen } from './useFrame';

export interface PanesProps {
  readonly view: GridView;
  readonly seen: Seen;
  /** The last column in view. */
  readonly lastColumn: number;
}

/** Only rows in view are drawn, so that ten thousand scroll. What is drawn already and says the same is left alone. */
export const Panes = ({ view, seen, lastColumn }: PanesProps): JSX.Element => {
  const { rows, columns, sheet } = view;
  const { frozenRows, frozenColumns } = sheet;
  const left = columns.span(1, frozenColumns);
  const top = rows.span(1, frozenRows);
  const fixed = { column: 1, lastColumn: frozenColumns };
  const rest = { column: frozenColumns + 1, lastColumn: Math.max(lastColumn, frozenColumns) };
  const frozen = { row: 1, lastRow: frozenRows };
  const below = { row: frozenRows + 1 };
  // Equal looks share a class from one drawing to the next.
  const classes = useMemo(() => new CellClasses(), []);
  const still = useMemo(
    () => ({
      rules: columnRules(view),
      corner: cellsHtml(view, { ...frozen, ...fixed }, { row: 1 }, classes),
      above: cellsHtml(view, { ...frozen, ...rest }, { row: 1 }, classes),
      charts: chartsHtml(view, { row: frozenRows + 1, column: frozenColumns + 1 }),
      blocks: new Map<number, { readonly beside: string; readonly body: string }>(),
    }),
    [view, lastColumn],
  );
  const blocks = blocksSeen(view, seen).map((block) => {
    const known = still.blocks.get(block.row);
    const drawn = known ?? {
      beside: cellsHtml(view, { ...block, ...fixed }, below, classes) + numbersHtml(view, block, below.row),
      body: cellsHtml(view, { ...block, ...rest }, below, classes),
    };
    still.blocks.set(block.row, drawn);
    return { row: block.row, ...drawn };
  });
  const size = {
    gridTemplateColumns: `${headWidth + left}px ${columns.span(frozenColumns + 1, columns.count)}px`,
    gridTemplateRows: `${headHeight + top}px ${rows.span(frozenRows + 1, rows.count)}px`,
  };
  const edges = `${frozenRows > 0 ? ' rows-frozen' : ''}${frozenColumns > 0 ? ' columns-frozen' : ''}`;
  return (
    <div class={`canvas${sheet.gridlinesHidden ? ' plain' : ''}`} style={size}>
      <style>{still.rules + classes.rules('.cell')}</style>
      <div class={`pane corner${edges}`}>
        <Html html={still.corner + lettersHtml(view, fixed) + numbersHtml(view, frozen, 1)} />
      </div>
      <div class={`pane above${edges}`}>
        <Html html={still.above + lettersHtml(view, rest)} />
      </div>
      <div class={`pane beside${edges}`}>
        {blocks.map(({ row, beside }) => (
          <Html key={row} html={beside} />
        ))}
      </div>
      <div class="pane body">
        {blocks.map(({ row, body }) => (
          <Html key={row} html={body} />
        ))}
        <Html key="charts" html={still.charts} />
      </div>
    </div>
  );
};

const Html = ({ html }: { readonly html: string }): JSX.Element => (
  <div dangerouslySetInnerHTML={{ __html: html }} />
);
