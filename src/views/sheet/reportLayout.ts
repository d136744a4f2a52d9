// The report tab: one page that says what it says in the order of its readers' questions.
import type { ReportingStatus } from '../../domain/progress/reporting';
import type { Report } from '../../domain/report/report';
import type { Catalogue } from '../../i18n';
import type { LayoutArea, SheetLayout } from './layout';
import { fillRow } from './layout';
import { looks } from './looks';
import { accent } from '../shared/palette';
import { proseRows } from './proseRows';
import { chartColumns, courseRows, reportCharts } from './reportCharts';
import { laggardsOf, proposedForPraise, proposedForReminder, unitsReporting } from '../shared/reportGroups';
import type { Row } from './reportSections';
import { evidenceRows, legend, matrixRows, quotaRows, resultRows } from './reportSections';
import {
  baseSentences,
  correctionSentences,
  cutOffSentence,
  laggingFigures,
  leftOutSentences,
  periodTitle,
  rankedName,
  replacingSentences,
  summarySentence,
  toldName,
  unitNames,
} from '../shared/reportText';
import { statusCell, textCell } from './sheetCells';
import { shortenText } from '../../vietnamese/shortenText';

/** Pixels: three columns are as wide as a phone. */
const widths = { label: 132, column: 114 };
/** Columns over which sentences run. */
const proseColumns = 3;
/** Longest texts of the head and of what a unit says, in letters. */
const longest = { campaign: 200, unit: 60, obstacle: 300 };

const blank: Row = [textCell('')];

const headRows = (report: Report, words: Catalogue): readonly Row[] => {
  const { settings } = report.campaign;
  const campaign = [settings.issuingAuthority, settings.name].filter((text) => text !== '').join(' – ');
  return [
    [textCell(periodTitle(report, words), looks.title)],
    ...proseRows(
      `${words.period.report[report.period.kind]} · ${shortenText(campaign, longest.campaign)}`,
      looks.quiet,
    ),
    ...proseRows(summarySentence(report, words), { ...looks.lead, color: accent }),
    ...proseRows(cutOffSentence(report, words), looks.quiet),
    ...replacingSentences(report, words).flatMap((sentence) => proseRows(sentence)),
    blank,
  ];
};

const section = (title: string, sentences: readonly string[]): readonly Row[] => [
  [textCell(title, looks.section)],
  ...sentences.flatMap((sentence) => proseRows(sentence)),
  blank,
];

/** The worst units, each with its status, what it has to do and its own words; then the silent ones. */
const laggardRows = (report: Report, words: Catalogue): readonly Row[] => {
  const laggards = laggardsOf(report);
  const named: readonly ReportingStatus[] = ['zero', 'notReported', 'late', 'notMatching'];
  return [
    [textCell(words.labels.laggards, looks.section)],
    ...(laggards.length === 0 ? proseRows(words.labels.noLaggards) : []),
    ...laggards.flatMap((unit) => [
      [
        textCell(toldName({ ...unit, name: shortenText(rankedName(unit), longest.unit) }, words), {
          ...looks.label,
          bold: true,
        }),
        statusCell(unit.status, words),
      ],
      ...laggingFigures(report, unit, words).flatMap((figures) => proseRows(figures)),
      ...unit.obstacles
        .slice(0, 1)
        .flatMap((said) => proseRows(`“${shortenText(said, longest.obstacle)}”`, looks.quiet)),
    ]),
    blank,
    ...named.flatMap((status) =>
      proseRows(`${words.reporting[status]}: ${unitNames(unitsReporting(report, status), words)}`),
    ),
    blank,
  ];
};

const closingRows = (report: Report, words: Catalogue): readonly Row[] => {
  const corrections = correctionSentences(report, words);
  return [
    blank,
    ...section(words.labels.best, [
      `${words.labels.commend}: ${unitNames(proposedForPraise(report), words)}`,
      `${words.labels.remind}: ${unitNames(proposedForReminder(report), words)}`,
    ]),
    ...section(
      words.labels.corrections,
      corrections.length === 0 ? [words.labels.noCorrections] : corrections,
    ),
    ...section(words.labels.leftOut, leftOutSentences(report, words)),
    ...section(words.labels.bases, baseSentences(report, words)),
    [textCell(words.labels.course, looks.section)],
  ];
};

/** The tab of the report. Sections follow one another; only the matrix can be filtered. */
export const layOutReport = (report: Report, words: Catalogue): SheetLayout => {
  const rows: Row[] = [];
  const add = (added: readonly Row[]): LayoutArea => {
    const columns = Math.max(...added.map((row) => row.length));
    const area = { row: rows.length + 1, column: 1, rows: added.length, columns };
    rows.push(...added);
    return area;
  };
  add(headRows(report, words));
  const results = add(resultRows(report, words));
  add([blank, ...laggardRows(report, words)]);
  add([[textCell(words.labels.matrix, looks.section)], [textCell(legend(words), looks.quiet)]]);
  const matrix = add(matrixRows(report, words));
  add([blank, [textCell(words.labels.nextWeek, looks.section)]]);
  add(quotaRows(report, words));
  const evidence = evidenceRows(report, words);
  const evidenceColumns =
    evidence.length === 0
      ? 0
      : add([blank, [textCell(words.labels.evidence, looks.section)], ...evidence]).columns;
  add(closingRows(report, words));
  const course = add(courseRows(report, words));
  const chartsAt = { row: 2, column: Math.max(results.columns, proseColumns) + 1 };
  const columns = Math.max(matrix.columns, evidenceColumns, chartsAt.column - 1 + chartColumns);
  return {
    widths: [widths.label, ...Array.from({ length: columns - 1 }, () => widths.column)],
    rows: rows.map((row) => fillRow(row, columns, looks.plain)),
    mergedAcross: [],
    frozenRows: 0,
    frozenColumns: 0,
    tabColor: null,
    charts: reportCharts(report, words, matrix, course, chartsAt),
    filter: matrix,
  };
};
