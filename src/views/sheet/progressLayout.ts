// The tab of progress: unit × indicator as of now, the commune first, coloured by status.
import type { Campaign } from '../../domain/plan/campaign';
import type { LeftOut } from '../../domain/checks/leftOut';
import type { ProgressRow } from '../../domain/progress/progress';
import type { Catalogue, Label } from '../../i18n';
import { showMinute } from '../../i18n/numbers';
import { plainText } from '../shared/freeTexts';
import type { LayoutCell, SheetLayout } from './layout';
import { wholeCommune } from '../shared/reportText';
import { fillRow } from './layout';
import { inStatus, looks } from './looks';
import { accent } from '../shared/palette';
import { countCell, rateCell, statusCell, textCell } from './sheetCells';
import { shortenText } from '../../vietnamese/shortenText';

const columns = [
  { word: 'done', width: 80 },
  { word: 'target', width: 80 },
  { word: 'rateOfTarget', width: 80 },
  { word: 'remaining', width: 80 },
  { word: 'requiredPerDay', width: 80 },
  { word: 'status', width: 130 },
] as const satisfies readonly { readonly word: Label; readonly width: number }[];

/** A typed text on one line, as long as a heading may be. */
const brief = (text: string): string => shortenText(plainText(text), 140);

/** The cells of one indicator of one row, in the order of `columns`. */
const cellsOf = (row: ProgressRow | undefined, words: Catalogue): readonly LayoutCell[] => {
  if (row === undefined) return columns.map(() => textCell('', looks.label));
  const commune = row.unit === null;
  const count = commune ? looks.communeCount : looks.count;
  const rate = commune ? looks.communeRate : looks.rate;
  const label = commune ? looks.communeLabel : looks.label;
  return [
    countCell(row.done, count),
    countCell(row.target, count),
    rateCell(row.rateOfTarget, inStatus(rate, row.status)),
    countCell(row.remaining, count),
    countCell(row.requiredPerDay, count),
    statusCell(row.status, words, label),
  ];
};

/** The minute, and what the figures lack: a total that leaves cells out says so where it is read. */
const stateOf = (asOf: string, { rows, cells }: LeftOut, words: Catalogue): string =>
  rows + cells === 0 ? showMinute(asOf) : `${showMinute(asOf)}. ${words.report.notCounted(rows, cells)}`;

/** The layout of the tab for the rows measured at `asOf`, a wall-clock minute, less the cells and rows left out. */
export const layOutProgress = (
  campaign: Campaign,
  rows: readonly ProgressRow[],
  asOf: string,
  words: Catalogue,
  leftOut: LeftOut,
): SheetLayout => {
  const widths = [170, ...campaign.indicators.flatMap(() => columns.map((column) => column.width))];
  const byKey = new Map(rows.map((row) => [`${row.unit ?? ''}\n${row.indicator}`, row]));
  const line = (unit: string | null, name: string): readonly LayoutCell[] => [
    textCell(brief(name), unit === null ? looks.communeLabel : looks.label),
    ...campaign.indicators.flatMap((indicator) =>
      cellsOf(byKey.get(`${unit ?? ''}\n${indicator.code}`), words),
    ),
  ];
  const group = campaign.indicators.flatMap((indicator) =>
    columns.map((_column, index) => textCell(index === 0 ? brief(indicator.name) : '', looks.header)),
  );
  return {
    widths,
    rows: [
      fillRow(
        [textCell(`${words.labels.progressTitle} – ${brief(campaign.settings.name)}`, looks.title)],
        widths.length,
        looks.plain,
      ),
      fillRow([textCell(stateOf(asOf, leftOut, words), looks.quiet)], widths.length, looks.plain),
      [textCell('', looks.header), ...group],
      [
        textCell(words.labels.unit, looks.header),
        ...campaign.indicators.flatMap(() =>
          columns.map(({ word }) => textCell(words.labels[word], looks.header)),
        ),
      ],
      line(null, wholeCommune(campaign, words)),
      ...campaign.units.map((unit) => line(unit.code, unit.name)),
    ],
    mergedAcross: campaign.indicators.map((_indicator, index) => ({
      row: 3,
      column: 2 + index * columns.length,
      rows: 1,
      columns: columns.length,
    })),
    frozenRows: 4,
    frozenColumns: 1,
    tabColor: accent,
    charts: [],
    filter: null,
  };
};
