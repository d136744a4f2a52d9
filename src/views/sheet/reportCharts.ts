// The two charts of a report tab, on the first main indicator: the commune's course beside its plan, and how far each unit
// has come, in the colour of its status. What they draw stands in hidden columns behind the page.
import type { Indicator } from '../../domain/plan/campaign';
import { decimalsOf } from '../../domain/plan/decimals';
import type { ProgressStatus } from '../../domain/progress/status';
import { statusesFromWorst } from '../../domain/progress/status';
import type { Report } from '../../domain/report/report';
import type { Catalogue } from '../../i18n';
import { showShortDate } from '../../i18n/numbers';
import { countFormat } from '../../i18n/sheetNumbers';
import { shownIndicators } from './cards';
import type { LayoutArea, LayoutCell, LayoutChart } from './layout';
import { looks } from './looks';
import { gridColumns, phoneColumns, sideColumns, usualRowHeight, widthOfColumns } from './reportGrid';
import { shortName, shownStanding } from './resultCells';
import type { Row } from './sheetBlock';
import { textCell } from './sheetCells';
import { isCurrent, isLimit } from '../shared/limits';
import { accent, barColors, quietBar } from '../shared/palette';
import { shortenText } from '../../vietnamese/shortenText';

/** More bars than this cannot be told apart. */
const mostBars = 25;
/** Letters of a unit's name under its bar. */
const longestUnit = 14;
/** Rows that are kept free for the charts. */
export const chartRows = 12;
const chartGap = 6;

const plain = (value: number | null, format: string): LayoutCell =>
  value === null ? textCell('') : { value, look: { ...looks.plain, format } };

/** What is there now, or is to be brought down, rises and falls: it is no gain. */
const courseWords = (report: Report, { code }: Indicator, { dashboard: { labels } }: Catalogue) =>
  isCurrent(report, { indicator: code }) || isLimit(report, { indicator: code })
    ? { series: labels.changed, title: labels.changeChart }
    : { series: labels.gained, title: labels.courseChart };

const courseData = (report: Report, indicator: Indicator, words: Catalogue): readonly Row[] => {
  const format = countFormat(decimalsOf(indicator));
  return [
    [textCell(''), textCell(courseWords(report, indicator, words).series), textCell(words.labels.planned)],
    ...report.course.map(({ to, points }) => {
      const point = points.find((one) => one.indicator === indicator.code);
      return [
        textCell(showShortDate(to)),
        plain(point?.gained ?? null, format),
        plain(point?.plannedGain ?? null, format),
      ];
    }),
  ];
};

/** A column for each status that a unit has on the indicator, worst first; where it has it, its share of the target. */
const unitData = (report: Report, { code }: Indicator, words: Catalogue) => {
  const bars = report.units
    .slice(0, mostBars)
    .flatMap((unit) =>
      unit.results
        .filter(({ indicator }) => indicator === code)
        .map((result) => ({ unit, result, status: shownStanding(result, words).status })),
    );
  const statuses: readonly ProgressStatus[] = statusesFromWorst.filter((status) =>
    bars.some((bar) => bar.status === status && bar.result.rateOfTarget !== null),
  );
  /** In the final report an unmet target wears the look of one that is overdue, and a name of its own. */
  const nameOf = (status: ProgressStatus): string =>
    shownStanding(bars.find((bar) => bar.status === status)?.result ?? { status }, words).word;
  const rows: readonly Row[] = [
    [textCell(''), ...statuses.map((status) => textCell(nameOf(status)))],
    ...bars.map(({ unit, result, status }) => [
      textCell(shortenText(unit.name, longestUnit)),
      ...statuses.map((one) =>
        plain(one === status && result.rateOfTarget !== null ? result.rateOfTarget / 10_000 : null, '0.00%'),
      ),
    ]),
  ];
  return { statuses, rows };
};

/** The data of the charts, side by side from row 1 on, and the charts over the rows from the given one on. */
export const reportCharts = (
  report: Report,
  words: Catalogue,
  row: number,
): { readonly data: readonly Row[]; readonly charts: readonly LayoutChart[] } => {
  const [indicator] = shownIndicators(report);
  if (indicator === undefined) return { data: [], charts: [] };
  const course = courseData(report, indicator, words);
  const units = unitData(report, indicator, words);
  const { unitsChart } = words.dashboard.labels;
  const name = shortName(indicator);
  const height = chartRows * usualRowHeight - chartGap;
  const courseWidth = course[0]?.length ?? 0;
  const areaOf = (rows: readonly Row[], before: number): LayoutArea => ({
    row: 1,
    column: gridColumns + 1 + before,
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
  });
  const only = report.units.length > mostBars ? ` (${words.dashboard.worstOnly(mostBars)})` : '';
  const charts: readonly LayoutChart[] = [
    {
      type: 'line',
      title: `${name}: ${courseWords(report, indicator, words).title}`,
      data: [areaOf(course, 0)],
      at: { row, column: phoneColumns.column },
      width: widthOfColumns(phoneColumns) - chartGap,
      height,
      colors: [accent, quietBar],
      stacked: false,
      percent: false,
    },
    {
      type: 'column',
      title: `${name}: ${unitsChart}${only}`,
      data: [areaOf(units.rows, courseWidth)],
      at: { row, column: sideColumns.column },
      width: widthOfColumns(sideColumns) - chartGap,
      height,
      colors: units.statuses.map((status) => barColors[status]),
      stacked: true,
      percent: true,
    },
  ];
  const data = Array.from({ length: Math.max(course.length, units.rows.length) }, (_, index): Row => [
    ...fillWith(course[index], courseWidth),
    ...fillWith(units.rows[index], units.rows[0]?.length ?? 0),
  ]);
  return { data, charts: units.statuses.length === 0 ? charts.slice(0, 1) : charts };
};

const fillWith = (row: Row | undefined, width: number): Row =>
  row ?? Array.from({ length: width }, () => textCell(''));
