// The parts of a report tab, each as rows of cells over the same columns: a label, two columns per indicator,
// then status, reporting and rank.
import type { IndicatorResult, UnitResult, WeeklyReport } from '../domain/reportModel';
import type { Catalogue } from '../i18n';
import { showChange, showTenths } from '../i18n/numbers';
import type { LayoutCell, Look } from './layout';
import { inStatus, looks } from './palette';
import { showForecast } from './reportText';
import { countCell, rateCell, statusCell, textCell } from './sheetCells';

export type Row = readonly LayoutCell[];

interface Measure {
  readonly label: string;
  readonly cell: (result: IndicatorResult) => LayoutCell;
}

const centred: Look = { ...looks.label, align: 'right' };

const measures = (report: WeeklyReport, words: Catalogue): readonly Measure[] => {
  const word = words.words;
  const { kind } = report.period;
  return [
    { label: word.status, cell: (result) => statusCell(result.status, words, centred) },
    { label: words.period.current[kind], cell: (result) => countCell(result.gained) },
    {
      label: word.change,
      cell: ({ change }) => textCell(change === null ? '–' : showChange(change, words.language), centred),
    },
    { label: word.done, cell: (result) => countCell(result.done, { ...looks.count, bold: true }) },
    { label: word.target, cell: (result) => countCell(result.target) },
    {
      label: word.rateOfTarget,
      cell: (result) => rateCell(result.rateOfTarget, { ...looks.rate, bold: true }),
    },
    { label: word.rateOfBase, cell: (result) => rateCell(result.rateOfBase) },
    { label: word.remaining, cell: (result) => countCell(result.remaining) },
    {
      label: word.averagePerDay,
      cell: (result) => textCell(showTenths(result.averagePerDayTenths, words.language), centred),
    },
    { label: word.requiredPerDay, cell: (result) => countCell(result.requiredPerDay) },
    { label: word.forecast, cell: (result) => textCell(showForecast(result, words), centred) },
  ];
};

/** Two cells per indicator of which the second is empty, to be merged across. */
const pair = (cell: LayoutCell): Row => [cell, { value: '', look: cell.look }];

/** The commune's results: a line per measure, a pair of columns per indicator. */
export const resultRows = (report: WeeklyReport, words: Catalogue): readonly Row[] => [
  [
    textCell(words.words.results, looks.header),
    ...report.campaign.indicators.flatMap((indicator) => pair(textCell(indicator.name, looks.header))),
  ],
  ...measures(report, words).map(({ label, cell }) => [
    textCell(label, looks.label),
    ...report.indicators.flatMap((result) => pair(cell(result))),
  ]),
];

/** The matrix of units, worst first: rate of the target and what remains, by indicator. */
export const matrixRows = (report: WeeklyReport, words: Catalogue): readonly Row[] => [
  [
    textCell(words.words.unit, looks.header),
    ...report.campaign.indicators.flatMap((indicator) => [
      textCell(`${indicator.code} ${words.words.rateOfTarget}`, looks.header),
      textCell(`${indicator.code} ${words.words.remaining.toLowerCase()}`, looks.header),
    ]),
    textCell(words.words.status, looks.header),
    textCell(words.words.reporting, looks.header),
    textCell(words.words.rank, looks.header),
  ],
  ...report.units.map((unit) => matrixRow(unit, words)),
];

const matrixRow = (unit: UnitResult, words: Catalogue): Row => [
  textCell(unit.inTotal ? unit.name : `${unit.name} (${words.words.notInTotal})`, looks.label),
  ...unit.results.flatMap((result) => [
    rateCell(result.rateOfTarget, inStatus(looks.rate, result.status)),
    countCell(result.remaining),
  ]),
  statusCell(unit.status, words),
  textCell(words.reporting[unit.reporting], looks.label),
  countCell(unit.rank),
];

/** The quota of each unit for the next seven days. */
export const quotaRows = (report: WeeklyReport, words: Catalogue): readonly Row[] => [
  [
    textCell(words.words.unit, looks.header),
    ...report.campaign.indicators.flatMap((indicator) => pair(textCell(indicator.name, looks.header))),
  ],
  ...report.units.map((unit) => [
    textCell(unit.name, looks.label),
    ...unit.results.flatMap((result) => pair(countCell(result.nextQuota))),
  ]),
];
