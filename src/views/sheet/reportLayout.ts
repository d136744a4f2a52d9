// The report tab, a dashboard and a page: head and cards, results, charts, units worst first, then quotas, proposals,
// corrections, what was left out, bases, evidence. Its grid and why: docs/decisions/0004.
import type { Report } from '../../domain/report/report';
import { statusesFromWorst } from '../../domain/progress/status';
import type { Catalogue } from '../../i18n';
import { bannerBlock } from './bannerBlock';
import { closingTexts } from './closingTexts';
import { evidenceTables } from './evidenceTable';
import type { SheetLayout } from './layout';
import { fillRow } from './layout';
import { looks } from './looks';
import { quotaTables } from './quotaTable';
import { chartRows, reportCharts } from './reportCharts';
import { gridColumns, gridWidths } from './reportGrid';
import { resultTable } from './resultTable';
import { shownStanding } from './resultCells';
import type { SheetBlock } from './sheetBlock';
import { blockOf, gapOf, stackBlocks } from './sheetBlock';
import { textCell } from './sheetCells';
import { unitTables } from './unitTable';

/** The signs in words: of the results alone in the final report, which speaks of no pace. */
const legendOf = ({ period }: Report, words: Catalogue): string =>
  (period.kind === 'final'
    ? [
        shownStanding({ status: 'overdue', outcome: 'notMet' }, words),
        shownStanding({ status: 'met' }, words),
      ]
    : statusesFromWorst
        .filter((status) => status !== 'noTarget')
        .map((status) => shownStanding({ status }, words))
  )
    .map(({ shown }) => shown)
    .join('   ');

/** The heading of the units, and at the side the signs in words. */
const unitsHeading = (report: Report, words: Catalogue): SheetBlock =>
  blockOf([
    [
      textCell(words.dashboard.labels.units, looks.section),
      ...Array.from({ length: 4 }, () => textCell('')),
      textCell(legendOf(report, words), looks.quiet),
    ],
  ]);

const apart = (blocks: readonly SheetBlock[]): readonly SheetBlock[] =>
  blocks.flatMap((block) => (block.rows.length === 0 ? [] : [gapOf(1), block]));

/**
 * The first printed page has room for so many rows before charts that stand under the results would be cut by its end.
 * They then stand above them: a table can go on overleaf.
 */
const rowsOfPage = 33;

/** The tab of the report. */
export const layOutReport = (report: Report, words: Catalogue): SheetLayout => {
  const banner = bannerBlock(report, words);
  const results = resultTable(report, words);
  const areChartsFirst = banner.rows.length + results.rows.length + chartRows > rowsOfPage;
  const charts = gapOf(chartRows);
  const head = areChartsFirst
    ? [banner, gapOf(1), charts, gapOf(1), results, gapOf(1)]
    : [banner, gapOf(1), results, gapOf(1), charts];
  const heading = unitsHeading(report, words);
  const [units, ...moreUnits] = unitTables(report, words);
  const { block, starts } = stackBlocks([
    ...head,
    heading,
    ...(units === undefined ? [] : [units]),
    ...apart(moreUnits),
    ...apart(quotaTables(report, words)),
    ...apart([closingTexts(report, words)]),
    ...apart(evidenceTables(report, words)),
  ]);
  const startOf = (index: number): number => starts[index] ?? 1;
  const drawn = reportCharts(report, words, startOf(head.indexOf(charts)));
  const hiddenColumns = Math.max(0, ...drawn.data.map((row) => row.length));
  const rows = Array.from({ length: Math.max(block.rows.length, drawn.data.length) }, (_, index) => [
    ...fillRow(block.rows[index] ?? [], gridColumns, looks.plain),
    ...fillRow(drawn.data[index] ?? [], hiddenColumns, looks.plain),
  ]);
  return {
    widths: [...gridWidths, ...Array.from({ length: hiddenColumns }, () => gridWidths[gridColumns - 1] ?? 0)],
    rows,
    hiddenColumns,
    merged: block.merged,
    mergedAcross: block.mergedAcross,
    heights: block.heights,
    frozenRows: 0,
    frozenColumns: 0,
    tabColor: null,
    charts: drawn.charts,
    filter:
      units === undefined
        ? null
        : { row: startOf(head.length + 1), column: 1, rows: units.rows.length, columns: gridColumns },
  };
};
