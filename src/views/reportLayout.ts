// The report tab: one page that says what it says in the order of its readers' questions.
import type { ReportingStatus } from '../domain/reporting';
import type { WeeklyReport } from '../domain/reportModel';
import type { Catalogue } from '../i18n';
import type { LayoutArea, LayoutCell, SheetLayout } from './layout';
import { fillRow } from './layout';
import { accent, looks } from './palette';
import { laggardsOf, proposedForPraise, proposedForReminder, unitsReporting } from './reportGroups';
import type { Row } from './reportSections';
import { matrixRows, quotaRows, resultRows } from './reportSections';
import {
  baseSentences,
  correctionSentences,
  cutOffSentence,
  laggardSentence,
  leftOutSentences,
  periodTitle,
  summarySentence,
  unitNames,
} from './reportText';
import { textCell } from './sheetCells';

const line = (text: string, look = looks.plain as LayoutCell['look']): Row => [textCell(text, look)];

const headRows = (report: WeeklyReport, words: Catalogue): readonly Row[] => {
  const { settings } = report.campaign;
  return [
    line(`${words.period.report[report.period.kind]} · ${periodTitle(report, words)}`, looks.title),
    line([settings.issuingAuthority, settings.name].filter((text) => text !== '').join(' – '), looks.quiet),
    line(summarySentence(report, words), looks.lead),
    line(cutOffSentence(report, words), looks.quiet),
    line(''),
  ];
};

const laggardRows = (report: WeeklyReport, words: Catalogue): readonly Row[] => {
  const laggards = laggardsOf(report);
  const named: readonly ReportingStatus[] = ['zero', 'notReported', 'late', 'notMatching'];
  return [
    line(words.words.laggards, looks.section),
    ...(laggards.length === 0
      ? [line(words.words.noLaggards)]
      : laggards.map((unit) => line(laggardSentence(report, unit, words)))),
    ...named.map((status) =>
      line(`${words.reporting[status]}: ${unitNames(unitsReporting(report, status), words)}`),
    ),
    line(''),
  ];
};

const closingRows = (report: WeeklyReport, words: Catalogue): readonly Row[] => {
  const corrections = correctionSentences(report, words);
  return [
    line(''),
    line(words.words.best, looks.section),
    line(`${words.words.commend}: ${unitNames(proposedForPraise(report), words)}`),
    line(`${words.words.remind}: ${unitNames(proposedForReminder(report), words)}`),
    line(''),
    line(words.words.corrections, looks.section),
    ...(corrections.length === 0 ? [words.words.noCorrections] : corrections).map((text) => line(text)),
    line(''),
    line(words.words.leftOut, looks.section),
    ...leftOutSentences(report, words).map((text) => line(text)),
    line(''),
    line(words.words.bases, looks.section),
    ...baseSentences(report, words).map((text) => line(text)),
  ];
};

/** The tab of the report. Sections follow one another; only the matrix can be filtered. */
export const layOutReport = (report: WeeklyReport, words: Catalogue): SheetLayout => {
  const indicators = report.campaign.indicators.length;
  const widths = [170, ...Array.from({ length: 2 * indicators }, () => 84), 130, 160, 60];
  const rows: Row[] = [];
  const mergedAcross: LayoutArea[] = [];
  const add = (section: readonly Row[]): LayoutArea => {
    const area = { row: rows.length + 1, column: 1, rows: section.length, columns: widths.length };
    rows.push(...section);
    return area;
  };
  const mergePairs = (area: LayoutArea): void => {
    for (let index = 0; index < indicators; index += 1)
      mergedAcross.push({ row: area.row, column: 2 + 2 * index, rows: area.rows, columns: 2 });
  };
  add(headRows(report, words));
  mergePairs(add(resultRows(report, words)));
  add([line('')]);
  add(laggardRows(report, words));
  add([line(words.words.matrix, looks.section)]);
  const matrix = add(matrixRows(report, words));
  add([line(''), line(words.words.nextWeek, looks.section)]);
  mergePairs(add(quotaRows(report, words)));
  add(closingRows(report, words));
  return {
    widths,
    rows: rows.map((row) => fillRow(row, widths.length, looks.plain)),
    mergedAcross,
    frozenRows: 1,
    frozenColumns: 1,
    tabColor: accent,
    charts: [],
    filter: matrix,
  };
};
