// The columns of the annex's matrix: for each indicator those that say something, as wide as what stands in them.
import type { Told } from '../../domain/plan/decimals';
import { decimalsUnder } from '../../domain/plan/codeDecimals';
import type { IndicatorResult, Report, UnitResult } from '../../domain/report/report';
import { showInColumn, showRate } from '../../i18n/numbers';
import { shortOrFullName } from '../shared/indicatorNames';
import { isCurrent, isLimit, shareOfBase } from '../shared/limits';
import { communeStanding, standingOf } from '../shared/standing';
import type { OfficialForm } from './officialForm';
import { indicatorOf, measureOf } from './officialForm';
import { widthOfText, widthOfWords } from './textWidths';

export interface MatrixColumn {
  readonly heading: string;
  /** Of the commune, then of each unit in the order of the report. */
  readonly cells: readonly string[];
}

export interface MatrixGroup {
  readonly heading: string;
  readonly columns: readonly MatrixColumn[];
}

export interface Matrix {
  readonly groups: readonly MatrixGroup[];
  /** Of the letters, in points. */
  readonly points: number;
  /** Millimetres of the whole table. */
  readonly width: number;
}

/** How much of an indicator is shown, from all of it to what cannot be read off the rest. */
type Detail = 'bothRates' | 'oneRate' | 'withoutTarget';

const nothing = '–';

/** Millimetres that a cell needs beside its text: padding and border. */
const beside = 2.8;
/** A name longer than that is broken. */
const longestName = 34;
/** A word over the columns of an indicator that is longer than that is broken. */
const longestWord = 16;

/** A unit that did not report has no figure for the period: a dash, never 0. */
const gainedOf = (result: IndicatorResult, unit: UnitResult | null): number | null =>
  unit?.reporting === 'notReported' ? null : result.gained;

/**
 * Columns of dashes are left out. Where room is short, the rate of the base gives way to that of the target, then the
 * target, which what is done and what remains come to.
 */
const groupOf = (official: OfficialForm, commune: IndicatorResult, detail: Detail): MatrixGroup => {
  const { form, report, words } = official;
  const { language } = words;
  const decimals = decimalsUnder(report.campaign.indicators, commune.indicator);
  const results: readonly (readonly [IndicatorResult, UnitResult | null])[] = [
    [commune, null],
    ...report.units.flatMap((unit) => {
      const result = unit.results.find(({ indicator }) => indicator === commune.indicator);
      return result === undefined ? [] : [[result, unit] as const];
    }),
  ];
  const count = (
    heading: string,
    figureOf: (result: IndicatorResult, unit: UnitResult | null) => Told | null,
  ): MatrixColumn => ({
    heading,
    cells: results.map(([result, unit]) => showInColumn(figureOf(result, unit), decimals, language)),
  });
  const ofBase: MatrixColumn = {
    heading: form.columns.rateOfBase,
    cells: results.map(([result]) => showRate(shareOfBase(report, result), language)),
  };
  const ofTarget: MatrixColumn = {
    heading: form.columns.rateOfTarget,
    cells: results.map(([{ rateOfTarget }]) => showRate(rateOfTarget, language)),
  };
  const says = ({ cells }: MatrixColumn): boolean => cells.some((cell) => cell !== nothing);
  const same = ofBase.cells.every((cell, index) => cell === ofTarget.cells[index]);
  const rates =
    says(ofTarget) && (same || detail !== 'bothRates' || !says(ofBase)) ? [ofTarget] : [ofBase, ofTarget];
  const indicator = indicatorOf(official, commune.indicator);
  const limit = isLimit(report, commune);
  const { columns } = form;
  return {
    heading:
      indicator === undefined
        ? commune.indicator
        : form.annex.measuredIn(shortOrFullName(indicator), measureOf(indicator, words)),
    columns: [
      ...(detail === 'withoutTarget'
        ? []
        : [count(limit ? columns.limit : columns.target, ({ target }) => target)]),
      count(form.columns.gained[report.period.kind], gainedOf),
      count(isCurrent(report, commune) ? columns.current : columns.done, ({ done }) => done),
      ...rates,
      count(limit ? columns.above : columns.remaining, ({ remaining }) => remaining),
    ].filter(says),
  };
};

/** What the text takes in a cell. */
const room = (text: string, points: number): number => widthOfText(text, points) + beside;

/** Millimetres that the column needs so that no figure and no word of its heading is broken. */
export const neededWidth = ({ heading, cells }: MatrixColumn, points: number): number =>
  Math.max(widthOfWords(heading, points) + beside, ...cells.map((cell) => room(cell, points)));

/** The widths of a group's columns; wider where its own heading has a longer word. */
export const groupWidths = ({ heading, columns }: MatrixGroup, points: number): readonly number[] => {
  const widths = columns.map((column) => neededWidth(column, points));
  const sum = widths.reduce((total, width) => total + width, 0);
  const missing = Math.max(0, Math.min(longestWord, widthOfWords(heading, points) + beside) - sum);
  return widths.map((width) => width + missing / widths.length);
};

/** The widths of ordinal, name and status, in millimetres. */
export const fixedWidths = (
  report: Report,
  { words, form }: OfficialForm,
  points: number,
): { readonly ordinal: number; readonly name: number; readonly status: number } => ({
  ordinal: Math.max(room(form.columns.ordinal, points), room(String(report.units.length), points)),
  name: Math.min(
    longestName,
    Math.max(
      ...[
        words.report.commune(report.campaign.settings.unitWord),
        ...report.units.map(({ name }) => name),
      ].map((name) => room(name, points)),
    ),
  ),
  status: Math.max(
    widthOfWords(form.columns.status, points) + beside,
    ...report.units.map((unit) => room(standingOf(unit, words).word, points)),
    room(communeStanding(report, words).word, points),
  ),
});

const sumOf = (groups: readonly MatrixGroup[], points: number): number =>
  groups.flatMap((group) => groupWidths(group, points)).reduce((sum, width) => sum + width, 0);

/** The groups in as many tables as their widths make necessary, in their order. */
const inTables = (
  groups: readonly MatrixGroup[],
  most: number,
  points: number,
): readonly (readonly MatrixGroup[])[] =>
  groups.reduce<readonly (readonly MatrixGroup[])[]>((tables, group) => {
    const last = tables[tables.length - 1];
    return last !== undefined && sumOf([...last, group], points) <= most
      ? [...tables.slice(0, -1), [...last, group]]
      : [...tables, [group]];
  }, []);

/** From what reads best to what still reads, letters in points. */
const manners: readonly { readonly points: number; readonly detail: Detail }[] = [
  { points: 10, detail: 'bothRates' },
  { points: 9, detail: 'bothRates' },
  { points: 9, detail: 'oneRate' },
  { points: 8, detail: 'oneRate' },
  { points: 8, detail: 'withoutTarget' },
];

/**
 * One matrix wherever it fits into `width` millimetres in letters of 8 points or more; else the indicators go on in as
 * few as can be. None of an indicator of which nothing is known.
 */
export const matricesOf = (official: OfficialForm, width: number): readonly Matrix[] => {
  const { report } = official;
  const laidOut = manners.map(({ points, detail }) => {
    const fixed = fixedWidths(report, official, points);
    const most = width - fixed.ordinal - fixed.name - fixed.status;
    const groups = report.indicators
      .map((result) => groupOf(official, result, detail))
      .filter(({ columns }) => columns.length > 0);
    const tables = inTables(groups, most, points);
    return {
      tables: tables.map((table): Matrix => ({ groups: table, points, width })),
      fits: tables.every((table) => sumOf(table, points) <= most),
    };
  });
  const fitting = laidOut.filter(({ fits }) => fits);
  const fewest = Math.min(...fitting.map(({ tables }) => tables.length));
  const found = fitting.find(({ tables }) => tables.length === fewest) ?? laidOut[laidOut.length - 1];
  return found?.tables ?? [];
};
