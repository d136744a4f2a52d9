// The tab of the course: a heat map of units and periods. A phone 360 pixels wide, 46 of which are the row numbers, shows
// the unit, for how long it has been behind, the trend and the latest period without a swipe; the periods before it follow
// to the right, so that a swipe goes back in time. Nothing is merged: the tab is written over without a question.
import type { HeatCell } from '../../domain/report/heatCell';
import type { HeatMap, HeatRow } from '../../domain/report/heatMap';
import type { Campaign } from '../../domain/plan/campaign';
import type { Period } from '../../domain/plan/period';
import { statusesFromWorst } from '../../domain/progress/status';
import type { Catalogue } from '../../i18n';
import { showShortDate } from '../../i18n/numbers';
import { periodNumeral } from '../../i18n/periodWords';
import { shortenText } from '../../vietnamese/shortenText';
import { nameInSentence } from '../shared/followUpText';
import { plainText } from '../shared/freeTexts';
import { accent, statusLooks } from '../shared/palette';
import { wholeCommune } from '../shared/reportText';
import { tabNames } from '../../schema/tabs';
import type { LayoutCell, SheetLayout } from './layout';
import { fillRow } from './layout';
import { looks } from './looks';
import { statusCell } from './resultCells';
import { countCell, signedRateCell, textCell } from './sheetCells';

/** The first column of a period, counted from 1. */
export const firstOfPeriods = 4;

const widths = { unit: 100, running: 46, trend: 90, period: 76 };
const longest = { name: 40, indicator: 80 };
/** The sentences under the map flow over empty cells, and are cut where the sheet ends. */
const leastColumns = 8;

/** Tuần 3, and the day on which it ends; a day by its date alone. */
const periodHeader = ({ kind, number, to }: Period, words: Catalogue): string =>
  kind === 'day'
    ? showShortDate(to)
    : `${words.period.kind[kind]} ${periodNumeral(kind, number, to)}\n→ ${showShortDate(to)}`;

const heatCell = (cell: HeatCell | null, words: Catalogue): LayoutCell => {
  if (cell === null) return textCell('', looks.label);
  if (cell.rate === null) return statusCell(cell, words, { ...looks.label, align: 'right', wrap: true });
  const signed = signedRateCell(cell.rate, statusLooks[cell.status], words);
  return { ...signed, look: { ...signed.look, size: 9 } };
};

const rowOf = (row: HeatRow, name: string, words: Catalogue): readonly LayoutCell[] => {
  const commune = row.unit === null;
  const label = commune ? looks.communeLabel : looks.label;
  const count = commune ? looks.communeCount : looks.count;
  return [
    textCell(name, { ...label, wrap: true }),
    row.behindRunning === 0
      ? textCell('', label)
      : countCell(row.behindRunning, 0, words, { ...count, bold: true }),
    textCell(row.trend === null ? '' : words.course.trends[row.trend], label),
    ...row.cells.map((cell) => heatCell(cell, words)),
  ];
};

/** What the tab has whatever stands in it. */
const frame = {
  hiddenColumns: 0,
  merged: [],
  mergedAcross: [],
  heights: [],
  frozenRows: 2,
  frozenColumns: 1,
  tabColor: accent,
  charts: [],
  filter: null,
} as const satisfies Partial<SheetLayout>;

/** The layout of the tab; before the first report it says that it is yet to come. */
export const layOutCourse = (campaign: Campaign, map: HeatMap, words: Catalogue): SheetLayout => {
  const names = new Map(campaign.units.map(({ code, name }) => [code, name]));
  const nameOf = (unit: string | null): string =>
    shortenText(
      plainText(unit === null ? wholeCommune(campaign, words) : (names.get(unit) ?? unit)),
      longest.name,
    );
  const { indicator, periods, rows } = map;
  const shown = nameInSentence(indicator ?? undefined, '');
  const columns = Math.max(leastColumns, firstOfPeriods - 1 + periods.length);
  const header = (text: string): LayoutCell => textCell(text, looks.header);
  const seen = new Set(rows.flatMap(({ cells }) => cells.map((cell) => cell?.status)));
  const signs = statusesFromWorst.filter((status) => seen.has(status));
  const hasGap = periods.some((_period, index) => rows.every(({ cells }) => cells[index] === null));
  const inFull = shortenText(plainText(indicator?.name ?? ''), longest.indicator);
  const lines: readonly (readonly LayoutCell[])[] =
    periods.length === 0
      ? [[textCell(words.course.nothingYet, looks.quiet)]]
      : [
          [
            header(words.labels.unit),
            header(words.course.behindRunning),
            header(words.course.trend),
            ...periods.map((period) => header(periodHeader(period, words))),
          ],
          ...rows.map((row) => rowOf(row, nameOf(row.unit), words)),
          [textCell('')],
          ...signs.map((status) => [statusCell({ status }, words, { ...looks.plain, size: 9 })]),
          ...[...words.course.legend(inFull), ...(hasGap ? [words.course.unreported] : [])].map(
            (sentence) => [textCell(sentence, looks.quiet)],
          ),
        ];
  return {
    widths: [
      widths.unit,
      widths.running,
      widths.trend,
      ...Array.from({ length: columns - firstOfPeriods + 1 }, () => widths.period),
    ],
    rows: [[textCell(words.course.title(shown), looks.section)], ...lines].map((row) =>
      fillRow(row, columns, looks.plain),
    ),
    ...frame,
  };
};

/** The tab as set-up makes it, before there is a campaign to speak of. */
export const emptyCourse = (words: Catalogue): SheetLayout => {
  const line = (cell: LayoutCell): readonly LayoutCell[] => fillRow([cell], firstOfPeriods - 1, looks.plain);
  return {
    widths: [widths.unit, widths.running, widths.trend],
    rows: [
      line(textCell(tabNames.course[words.language], looks.section)),
      line(textCell(words.course.nothingYet, looks.quiet)),
    ],
    ...frame,
  };
};
