// The two charts of a report tab: how far each unit has come, and the course of the commune beside its plan.
import type { Indicator } from '../../domain/plan/campaign';
import type { Report } from '../../domain/report/report';
import type { Catalogue } from '../../i18n';
import { showSlashDate } from '../../i18n/numbers';
import type { LayoutArea, LayoutCell, LayoutChart } from './layout';
import { looks } from './looks';
import { accent, quietBar } from '../shared/palette';
import { countCell, textCell } from './sheetCells';
import { shortenText } from '../../vietnamese/shortenText';

/** More bars than this cannot be told apart. */
const mostBars = 25;

/** Where the indicator stands among the indicators; the charts show the first that has a target, else the first. */
export const chartedIndicator = (report: Report): number =>
  Math.max(
    0,
    report.indicators.findIndex(({ target }) => target !== null),
  );

const indicatorAt = (report: Report): Indicator | undefined =>
  report.campaign.indicators[chartedIndicator(report)];

/** The course of the charted indicator, a row for each period. */
export const courseRows = (report: Report, words: Catalogue): readonly (readonly LayoutCell[])[] => [
  [
    textCell(words.labels.upTo, looks.header),
    textCell(words.labels.done, looks.header),
    textCell(words.labels.planned, looks.header),
  ],
  ...report.course.map(({ to, points }) => {
    const point = points[chartedIndicator(report)];
    return [
      textCell(showSlashDate(to), looks.label),
      countCell(point?.done ?? null),
      countCell(point?.planned ?? null),
    ];
  }),
];

/** How many of the tables' columns each of the two charts side by side lies over. */
const columnsPerChart = 3;
export const chartColumns = 2 * columnsPerChart;
/** Pixels. */
const chartWidth = 332;
const chartGap = 8;
/** Letters of an indicator's name for which the title of a chart has room. */
const longestName = 22;

/**
 * The charts beside the head and the results, which are together taller than they are. `matrix` and `course` are
 * where those tables stand, header rows included.
 */
export const reportCharts = (
  report: Report,
  words: Catalogue,
  matrix: LayoutArea,
  course: LayoutArea,
  at: { readonly row: number; readonly column: number },
): readonly LayoutChart[] => {
  const name = shortenText(indicatorAt(report)?.name ?? '', longestName);
  const rates = matrix.column + 1 + chartedIndicator(report);
  const bars = { ...matrix, rows: Math.min(matrix.rows, mostBars + 1) };
  const { row, column } = at;
  return [
    {
      type: 'line',
      title: `${words.labels.courseChart} – ${name}`,
      data: [course],
      at: { row, column, offset: chartGap },
      width: chartWidth,
      colors: [accent, quietBar],
      percent: false,
    },
    {
      type: 'bar',
      title: `${words.labels.attainmentChart} – ${name}`,
      data:
        rates === matrix.column + 1
          ? [{ ...bars, columns: 2 }]
          : [
              { ...bars, columns: 1 },
              { ...bars, column: rates, columns: 1 },
            ],
      at: { row, column: column + columnsPerChart, offset: chartGap },
      width: chartWidth,
      colors: [accent],
      percent: true,
    },
  ];
};
