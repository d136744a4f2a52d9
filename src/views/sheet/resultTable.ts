// The commune's results: a row for each indicator, a column for each figure, the three that matter first.
import type { Decimals, Told } from '../../domain/plan/decimals';
import { decimalsUnder } from '../../domain/plan/codeDecimals';
import type { IndicatorResult, Report } from '../../domain/report/report';
import type { Catalogue } from '../../i18n';
import { showCount, showTenths } from '../../i18n/numbers';
import { expectedOf } from './cards';
import type { LayoutCell, Look } from './layout';
import { looks } from './looks';
import { attainmentCell, mainFirst, shortName, statusCell } from './resultCells';
import type { SheetBlock } from './sheetBlock';
import { blockOf } from './sheetBlock';
import { countCell, textCell, unknownSign } from './sheetCells';
import { lowerFirst } from '../../i18n/lowerFirst';
import { changeOf, doneHeading, isLimit, targetHeading } from '../shared/limits';
import { breakdownSentence, shownChange, showForecast, shownNeed } from '../shared/reportText';

const right: Look = { ...looks.label, align: 'right', wrap: true };

interface Figure {
  readonly heading: string;
  readonly cell: (result: IndicatorResult) => LayoutCell;
}

const figuresOf = (report: Report, words: Catalogue): readonly Figure[] => {
  const { labels, dashboard, language } = words;
  const { kind } = report.period;
  const decimals = (code: string): Decimals => decimalsUnder(report.campaign.indicators, code);
  const count = (value: Told): string => showCount(value, language);
  const withTarget = report.indicators.filter(({ target }) => target !== null);
  return [
    {
      heading: labels.rateOfTarget,
      cell: (result) =>
        attainmentCell(report.campaign, result, result.target === null, words, { ...looks.rate, bold: true }),
    },
    {
      heading: labels.remaining,
      // What is above a limit is no work left to do: the need says what is to come down.
      cell: (result) =>
        countCell(isLimit(report, result) ? null : result.remaining, decimals(result.indicator), words),
    },
    {
      heading: words.period.current[kind],
      cell: ({ gained, indicator }) => countCell(gained, decimals(indicator), words),
    },
    {
      heading: dashboard.changeHeader[kind],
      cell: (result) => {
        const change = changeOf(report, result);
        return textCell(change === null ? unknownSign : shownChange(change, words), right);
      },
    },
    {
      heading: doneHeading(report, report.indicators, words),
      cell: ({ done, indicator }) => countCell(done, decimals(indicator), words),
    },
    {
      heading: targetHeading(report, withTarget, words),
      cell: ({ target, indicator }) => countCell(target, decimals(indicator), words),
    },
    {
      heading: dashboard.labels.expected,
      cell: ({ indicator }) => countCell(expectedOf(report, indicator), decimals(indicator), words),
    },
    {
      heading: labels.averagePerDay,
      cell: ({ averagePerDayTenths }) => textCell(showTenths(averagePerDayTenths, language), right),
    },
    {
      heading: dashboard.needHeader(report.indicators.find(({ need }) => need !== null)?.need?.from ?? null),
      cell: (result) => {
        const need = shownNeed(result, count);
        return textCell(need === null ? unknownSign : dashboard.needed(need), right);
      },
    },
    { heading: labels.forecast, cell: (result) => textCell(showForecast(result, words), right) },
    {
      heading: labels.status,
      cell: (result) => statusCell(result, words, { ...looks.label, align: 'center', wrap: true }),
    },
  ];
};

/** Điều tra, trong đó: …: a line for each indicator that is broken down. */
const breakdownLines = (report: Report, words: Catalogue): readonly string[] =>
  mainFirst(report.campaign).flatMap((indicator) => {
    const sentence = breakdownSentence(report, indicator.code, words, (value) =>
      showCount(value, words.language),
    );
    return sentence === '' ? [] : [`${shortName(indicator)}, ${lowerFirst(sentence)}`];
  });

/** Figures that no indicator has are left out: the final report has none of the period before. */
export const resultTable = (report: Report, words: Catalogue): SheetBlock => {
  const results = mainFirst(report.campaign).flatMap((indicator) =>
    report.indicators
      .filter((result) => result.indicator === indicator.code)
      .map((result) => ({ name: shortName(indicator), result })),
  );
  const figures = figuresOf(report, words)
    .map(({ heading, cell }) => ({ heading, cells: results.map(({ result }) => cell(result)) }))
    .filter(({ cells }) => cells.some(({ value }) => value !== unknownSign));
  const breakdowns = breakdownLines(report, words);
  const table = [
    [
      textCell(words.dashboard.labels.results, looks.headerLabel),
      ...figures.map(({ heading }) => textCell(heading, looks.header)),
    ],
    ...results.map(({ name }, index) => [
      textCell(name, { ...looks.text, bold: true }),
      ...figures.flatMap(({ cells }) => cells[index] ?? []),
    ]),
  ];
  // Neither merged nor wrapped: the line runs over the empty cells beside it, and costs no call.
  return blockOf([...table, ...breakdowns.map((line) => [textCell(line, looks.plain)])]);
};
