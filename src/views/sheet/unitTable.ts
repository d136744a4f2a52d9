// The units, worst first: their shares of the targets, how they reported, how long they have been behind, and what each
// has to do, in figures and in its own words.
import type { Indicator } from '../../domain/plan/campaign';
import type { IndicatorResult, Report, UnitResult } from '../../domain/report/report';
import type { Catalogue } from '../../i18n';
import type { LayoutCell } from './layout';
import { looks } from './looks';
import { laggingNeeds } from './lagging';
import { gridColumns, widthOfColumns } from './reportGrid';
import { attainmentCell, mainFirst, shortName } from './resultCells';
import type { Row, SheetBlock } from './sheetBlock';
import { blockOf } from './sheetBlock';
import { textCell } from './sheetCells';
import { cutToLines, heightOfLines, linesIn } from './textHeight';
import { belowQuota, streaksOf, withoutGain } from '../shared/lagNotes';
import { rankedName, shownUnitWord } from '../shared/reportText';
import { briefName } from './unitNames';
import { shortenText } from '../../vietnamese/shortenText';

/** Indicators for which one table has room. */
const mostIndicators = 6;
/** Lines of what a unit has to do; its own words are cut before its figures are. */
const mostLines = 4;
/** Longest texts, in letters. */
const longest = { obstacle: 200 };

const todoLook = looks.text;
/** Between figures on the one side and sentences on the other. */
const centred = { ...looks.text, align: 'center' } as const;

const resultOf = (unit: UnitResult, { code }: Indicator): readonly IndicatorResult[] =>
  unit.results.filter(({ indicator }) => indicator === code);

/** Where the plan's daily rules were not kept. */
const dailyRulesOf = (report: Report, unit: UnitResult, words: Catalogue): readonly string[] =>
  [withoutGain(unit, words), ...belowQuota(unit, report, words)].filter((text) => text !== '');

/** What the unit lacks and needs, and its own words, on so many lines at most. */
const todoOf = (report: Report, unit: UnitResult, words: Catalogue, width: number): string => {
  const figures = [
    ...laggingNeeds(mainFirst(report.campaign), unit.results, words),
    ...dailyRulesOf(report, unit, words),
  ].join('; ');
  const [said] = unit.obstacles;
  const own = said === undefined ? '' : `“${shortenText(said, longest.obstacle)}”`;
  const text = [figures, own].filter((part) => part !== '').join('. ');
  const lines = Math.max(mostLines, linesIn(figures, width, todoLook));
  return cutToLines(text, lines, width, todoLook);
};

const nameCell = (unit: UnitResult, words: Catalogue): LayoutCell =>
  textCell(briefName(unit, words, rankedName(unit)), {
    ...looks.text,
    bold: true,
  });

const attainments = (
  report: Report,
  unit: UnitResult,
  indicators: readonly Indicator[],
  words: Catalogue,
): Row => {
  const isFollowed = new Set(
    report.indicators.flatMap(({ indicator, target }) => (target === null ? [indicator] : [])),
  );
  return indicators.flatMap((indicator) =>
    resultOf(unit, indicator).map((result) =>
      attainmentCell(report.campaign, result, isFollowed.has(result.indicator), words),
    ),
  );
};

const headings = (report: Report, indicators: readonly Indicator[], words: Catalogue): Row => [
  textCell(words.dashboard.rankedUnits(shownUnitWord(report.campaign)), looks.headerLabel),
  ...indicators.map((indicator) => textCell(shortName(indicator), looks.header)),
];

/** The first table: six indicators, then what is to be done. Its rows are equally high. */
const firstTable = (report: Report, indicators: readonly Indicator[], words: Catalogue): SheetBlock => {
  const { labels } = words.dashboard;
  const todo = indicators.length + 4;
  const place = { column: todo, columns: gridColumns - todo + 1 };
  const width = widthOfColumns(place);
  const todos = report.units.map((unit) => todoOf(report, unit, words, width));
  const header: Row = [
    ...headings(report, indicators, words),
    textCell(words.labels.reporting, looks.header),
    textCell(labels.running, looks.header),
    textCell(labels.todo, looks.headerLabel),
    ...Array.from({ length: place.columns - 1 }, () => textCell('', looks.headerLabel)),
  ];
  const rows = report.units.map((unit, index): Row => [
    nameCell(unit, words),
    ...attainments(report, unit, indicators, words),
    textCell(words.reporting[unit.reporting], centred),
    textCell(streaksOf(unit, report, words), centred),
    textCell(todos[index] ?? '', todoLook),
    ...Array.from({ length: place.columns - 1 }, () => textCell('', todoLook)),
  ]);
  const lines = Math.max(1, ...todos.map((text) => linesIn(text, width, todoLook)));
  return blockOf([header, ...rows], {
    mergedAcross: place.columns > 1 ? [{ row: 1, rows: rows.length + 1, ...place }] : [],
    heights: rows.length === 0 ? [] : [{ row: 2, rows: rows.length, pixels: heightOfLines(lines, todoLook) }],
  });
};

/** The units' tables, the main indicators in the first; those that have no room there follow in further tables. */
export const unitTables = (report: Report, words: Catalogue): readonly SheetBlock[] => {
  const indicators = mainFirst(report.campaign);
  const further = Array.from({ length: Math.ceil(indicators.length / mostIndicators) - 1 }, (_, index) =>
    indicators.slice((index + 1) * mostIndicators, (index + 2) * mostIndicators),
  );
  return [
    firstTable(report, indicators.slice(0, mostIndicators), words),
    ...further.map((some) =>
      blockOf([
        headings(report, some, words),
        ...report.units.map((unit) => [nameCell(unit, words), ...attainments(report, unit, some, words)]),
      ]),
    ),
  ];
};
