// The tables of a report tab, each as rows of cells. Every table has a label in its first column and one column
// for each indicator after it, in the same order, so that the eye goes down the page.
import type { IndicatorResult, UnitResult, Report } from '../../domain/report/report';
import { statusesFromWorst } from '../../domain/progress/status';
import type { Catalogue } from '../../i18n';
import { showChange, showTenths } from '../../i18n/numbers';
import type { LayoutCell, Look } from './layout';
import { looks } from './looks';
import { evidenceHeadings } from '../shared/evidenceText';
import { showForecast, showStatus, wholeCommune } from '../shared/reportText';
import { countCell, rateCell, signedRateCell, statusCell, textCell } from './sheetCells';
import { shortenText } from '../../vietnamese/shortenText';

export type Row = readonly LayoutCell[];

/** Longest texts that a cell of a table shows. */
const longest = { name: 60, unit: 40, unitWord: 16 };

interface Measure {
  readonly label: string;
  readonly cell: (result: IndicatorResult) => LayoutCell;
}

const right: Look = { ...looks.label, align: 'right' };
const wrapped: Look = { ...looks.label, wrap: true };
const strong: Look = { ...looks.count, bold: true };

const measures = (report: Report, words: Catalogue): readonly Measure[] => {
  const word = words.labels;
  const { kind } = report.period;
  return [
    { label: word.status, cell: ({ status }) => statusCell(status, words, { ...wrapped, align: 'right' }) },
    { label: words.period.current[kind], cell: ({ gained }) => countCell(gained) },
    {
      label: word.change,
      cell: ({ change }) => textCell(change === null ? '–' : showChange(change, words.language), right),
    },
    { label: word.done, cell: ({ done }) => countCell(done, strong) },
    { label: word.target, cell: ({ target }) => countCell(target) },
    {
      label: word.rateOfTarget,
      cell: ({ rateOfTarget }) => rateCell(rateOfTarget, { ...looks.rate, bold: true }),
    },
    { label: word.rateOfBase, cell: ({ rateOfBase }) => rateCell(rateOfBase) },
    { label: word.remaining, cell: ({ remaining }) => countCell(remaining) },
    {
      label: word.averagePerDay,
      cell: ({ averagePerDayTenths }) => textCell(showTenths(averagePerDayTenths, words.language), right),
    },
    { label: word.requiredPerDay, cell: ({ requiredPerDay }) => countCell(requiredPerDay) },
    { label: word.forecast, cell: (result) => textCell(showForecast(result, words), right) },
  ];
};

const unitHeader = ({ campaign }: Report, words: Catalogue): LayoutCell => {
  const unitWord = shortenText(campaign.settings.unitWord, longest.unitWord);
  const word = words.report.unitHeader(unitWord);
  return textCell(word.charAt(0).toUpperCase() + word.slice(1), looks.header);
};

const indicatorHeaders = ({ campaign }: Report): Row =>
  campaign.indicators.map(({ name }) => textCell(shortenText(name, longest.name), looks.header));

const unitLabel = (unit: UnitResult, words: Catalogue): LayoutCell => {
  const name = shortenText(unit.name, longest.unit);
  return textCell(unit.inTotal ? name : `${name} (${words.labels.notInTotal})`, wrapped);
};

/** The commune's results: a row for each measure. */
export const resultRows = (report: Report, words: Catalogue): readonly Row[] => [
  [textCell(words.labels.results, looks.header), ...indicatorHeaders(report)],
  ...measures(report, words).map(({ label, cell }) => [
    textCell(label, looks.label),
    ...report.indicators.map(cell),
  ]),
];

/** The signs of the matrix in words. */
export const legend = (words: Catalogue): string =>
  statusesFromWorst
    .filter((status) => status !== 'noTarget')
    .map((status) => showStatus(status, words))
    .join('   ');

/** The matrix of units, worst first: their rates of the target, then status, reporting and rank. */
export const matrixRows = (report: Report, words: Catalogue): readonly Row[] => [
  [
    unitHeader(report, words),
    ...indicatorHeaders(report),
    textCell(words.labels.status, looks.header),
    textCell(words.labels.reporting, looks.header),
    textCell(words.labels.rank, looks.header),
  ],
  ...report.units.map((unit) => [
    unitLabel(unit, words),
    ...unit.results.map(({ rateOfTarget, status }) => signedRateCell(rateOfTarget, status)),
    statusCell(unit.status, words, { ...wrapped, align: 'center' }),
    textCell(words.reporting[unit.reporting], wrapped),
    countCell(unit.rank),
  ]),
];

/** Links by unit and kind, all of them first, of the units that gave any. No rows where nobody did. */
export const evidenceRows = (report: Report, words: Catalogue): readonly Row[] => {
  const { kinds, units, totals, total } = report.evidence;
  if (total === 0) return [];
  /** Of one kind alone there is nothing to add up. */
  const withTotal = (all: LayoutCell, byKind: Row): Row => (kinds.length > 1 ? [all, ...byKind] : byKind);
  return [
    [
      unitHeader(report, words),
      ...withTotal(
        textCell(words.labels.evidenceTotal, looks.header),
        evidenceHeadings(report, words).map((heading) => textCell(heading, looks.header)),
      ),
    ],
    [
      textCell(words.labels.evidenceTotal, looks.communeLabel),
      ...withTotal(
        countCell(total, looks.communeCount),
        totals.map((count) => countCell(count, looks.communeCount)),
      ),
    ],
    ...units.flatMap(({ unit: code, counts, total: all }) =>
      report.units
        .filter(({ unit }) => unit === code)
        .map((unit) => [
          unitLabel(unit, words),
          ...withTotal(
            countCell(all, strong),
            counts.map((count) => countCell(count)),
          ),
        ]),
    ),
  ];
};

/** The quota of the commune and of each unit for the next seven days. */
export const quotaRows = (report: Report, words: Catalogue): readonly Row[] => [
  [unitHeader(report, words), ...indicatorHeaders(report)],
  [
    textCell(wholeCommune(report.campaign, words), looks.communeLabel),
    ...report.indicators.map(({ nextQuota }) => countCell(nextQuota, looks.communeCount)),
  ],
  ...report.units.map((unit) => [
    unitLabel(unit, words),
    ...unit.results.map(({ nextQuota }) => countCell(nextQuota)),
  ]),
];
