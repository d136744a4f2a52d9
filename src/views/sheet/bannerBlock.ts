// The head of a report tab: what a chairman sees in ten seconds. At the left, on a phone the whole of it, the verdict, who
// lags and who is silent; beside it a card for each of the main indicators.
import type { UnitResult, Report } from '../../domain/report/report';
import type { Catalogue } from '../../i18n';
import type { LayoutArea, LayoutCell } from './layout';
import { inStatus, looks } from './looks';
import { cardRows, rowsOfCard, rowsOfCards, shownIndicators, tallRow } from './cards';
import { gridColumns, phoneColumns, usualRowHeight, widthOfColumns } from './reportGrid';
import type { Row, SheetBlock } from './sheetBlock';
import { blockOf } from './sheetBlock';
import { textCell } from './sheetCells';
import { heightOfText } from './textHeight';
import { communeStanding } from '../shared/standing';
import { isBehind, unitsReporting } from '../shared/reportGroups';
import { periodTitle, replacingSentences, summarySentence, shownUnitWord } from '../shared/reportText';
import { fillRow } from './layout';
import { briefName, listNames } from './unitNames';
import { shortenText } from '../../vietnamese/shortenText';

/** Longest texts of the two rows over all columns, in letters. */
const longest = { title: 90, campaign: 170 };
/** How many units are named at the head. */
const mostNamed = { slowest: 3, silent: 6 };

const verdictLook = { ...looks.plain, size: 12, bold: true, wrap: true };
const restLook = { ...looks.quiet, wrap: true };

const named = (units: readonly UnitResult[], most: number, report: Report, words: Catalogue): string =>
  listNames(
    units.map((unit) => briefName(unit, words)),
    most,
    report,
    words,
  );

/** Who is slowest, who is silent, how many reported and when the figures were read: a line each, none without use. */
const restOf = (report: Report, words: Catalogue): string => {
  const { dashboard } = words;
  const { headline, campaign } = report;
  const behind = report.units.filter(isBehind);
  const silent = unitsReporting(report, 'notReported');
  const outOf = ({ reported, all }: typeof headline.units, word: string): readonly string[] =>
    all === 0 ? [] : [dashboard.outOf(reported, all, word)];
  return [
    ...(behind.length === 0 ? [] : [dashboard.slowest(named(behind, mostNamed.slowest, report, words))]),
    ...(silent.length === 0 ? [] : [dashboard.silent(named(silent, mostNamed.silent, report, words))]),
    dashboard.reported(
      [...outOf(headline.units, shownUnitWord(campaign)), ...outOf(headline.others, dashboard.others)],
      report.cutOff,
    ),
    ...replacingSentences(report, words),
  ].join('\n');
};

/** How many of the rows, from the given one on, are together as high as that. */
const rowsHolding = (pixels: number, heightOf: (row: number) => number, from: number): number => {
  let rows = 0;
  for (let height = 0; height < pixels; rows += 1) height += heightOf(from + rows);
  return Math.max(1, rows);
};

export const bannerBlock = (report: Report, words: Catalogue): SheetBlock => {
  const { settings } = report.campaign;
  const title = [periodTitle(report, words), settings.issuingAuthority].filter((text) => text !== '');
  const head: readonly Row[] = [
    [textCell(shortenText(title.join(' · '), longest.title), looks.title)],
    [
      textCell(
        `${words.period.report[report.period.kind]} · ${shortenText(settings.name, longest.campaign)}`,
        looks.quiet,
      ),
    ],
  ];
  const verdict = summarySentence(report, words);
  const rest = restOf(report, words);
  const width = widthOfColumns(phoneColumns);
  const cards = shownIndicators(report).length;
  const isTall = (row: number): boolean => row < rowsOfCards(cards) && row % rowsOfCard === tallRow;
  const heightOf = (row: number): number => (isTall(row) ? tallHeight : usualRowHeight);
  const verdictRows = rowsHolding(heightOfText(verdict, width, verdictLook), heightOf, 0);
  const restRows = rowsHolding(heightOfText(rest, width, restLook), heightOf, verdictRows);
  const rows = Math.max(rowsOfCards(cards), verdictRows + restRows);
  const said = (row: number): LayoutCell => {
    const colours = inStatus(verdictLook, communeStanding(report, words).look);
    if (row < verdictRows) return textCell(row === 0 ? verdict : '', colours);
    return textCell(row === verdictRows ? rest : '', restLook);
  };
  const beside = cardRows(report, words);
  const body = Array.from({ length: rows }, (_, row): Row => [
    ...fillRow([said(row)], phoneColumns.columns, said(Math.max(row, 1)).look),
    ...(beside[row] ?? []),
  ]);
  const area = (row: number, count: number): LayoutArea => ({
    row: head.length + 1 + row,
    column: phoneColumns.column,
    rows: count,
    columns: phoneColumns.columns,
  });
  return blockOf(
    [...head, ...body].map((row) => fillRow(row, gridColumns, looks.plain)),
    { merged: [area(0, verdictRows), area(verdictRows, restRows)] },
  );
};

/** Pixels of the row of big figures. */
const tallHeight = 36;
