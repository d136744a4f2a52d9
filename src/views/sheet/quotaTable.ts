// What remains and the quota of the period that follows, of the commune and of each unit, for each indicator with a target.
import type { Indicator } from '../../domain/plan/campaign';
import type { IndicatorResult, Report } from '../../domain/report/report';
import type { Catalogue } from '../../i18n';
import type { Look } from './layout';
import { fillRow } from './layout';
import { looks } from './looks';
import { gridColumns } from './reportGrid';
import { mainFirst, shortName } from './resultCells';
import type { Row, SheetBlock } from './sheetBlock';
import { blockOf } from './sheetBlock';
import { countCell, textCell } from './sheetCells';
import { isLimit } from '../shared/limits';
import { wholeCommune } from '../shared/reportText';
import { briefName } from './unitNames';

/** Indicators for which a table has room: two columns each. */
const mostIndicators = Math.floor((gridColumns - 1) / 2);

/** The commune and its units one under another; a narrow list is broken into parts that stand side by side. */
const table = (report: Report, indicators: readonly Indicator[], words: Catalogue): SheetBlock => {
  const { dashboard } = words;
  const figures = (results: readonly IndicatorResult[], count: Look): Row =>
    indicators.flatMap(({ code, decimals = 0 }) =>
      results
        .filter(({ indicator }) => indicator === code)
        .flatMap(({ remaining, nextQuota }) => [
          countCell(remaining, decimals, words, count),
          countCell(nextQuota, decimals, words, { ...count, bold: true }),
        ]),
    );
  const header: Row = [
    textCell(dashboard.labels.quotas, looks.headerLabel),
    ...indicators.flatMap((indicator) => [
      textCell(dashboard.remainingOf(shortName(indicator)), looks.header),
      textCell(dashboard.quotaOf(shortName(indicator), report.period.kind), looks.header),
    ]),
  ];
  const lines: readonly Row[] = [
    [
      textCell(wholeCommune(report.campaign, words), { ...looks.communeLabel, wrap: true }),
      ...figures(report.indicators, looks.communeCount),
    ],
    ...report.units.map((unit) => [
      textCell(briefName(unit, words), looks.text),
      ...figures(unit.results, looks.count),
    ]),
  ];
  const parts = Math.min(lines.length, Math.max(1, Math.floor((gridColumns + 1) / (header.length + 1))));
  const height = Math.ceil(lines.length / parts);
  const starts = Array.from({ length: parts }, (_, part) => part * height).filter((at) => at < lines.length);
  const beside = (rowAt: (start: number) => Row): Row =>
    starts.flatMap((start, index) => [
      ...(index === 0 ? [] : [textCell('')]),
      ...fillRow(rowAt(start), header.length, looks.plain),
    ]);
  return blockOf([
    beside(() => header),
    ...Array.from({ length: height }, (_, index) => beside((start) => lines[start + index] ?? [])),
  ]);
};

/** The tables, as many as the indicators with a target need; none in the final report, after which no period follows. */
export const quotaTables = (report: Report, words: Catalogue): readonly SheetBlock[] => {
  if (report.period.kind === 'final') return [];
  // Where few are wanted nothing is parted over the next period.
  const withTarget = new Set(
    report.indicators
      .filter((result) => result.target !== null && !isLimit(report, result))
      .map(({ indicator }) => indicator),
  );
  const indicators = mainFirst(report.campaign).filter(({ code }) => withTarget.has(code));
  return Array.from({ length: Math.ceil(indicators.length / mostIndicators) }, (_, index) =>
    table(report, indicators.slice(index * mostIndicators, (index + 1) * mostIndicators), words),
  );
};
