// A card for each of the main indicators: name and status, the big figure, a bar, and what stands behind them.
import type { Indicator } from '../../domain/plan/campaign';
import type { IndicatorResult, Report } from '../../domain/report/report';
import { mainIndicators } from '../../domain/progress/mainIndicators';
import type { Catalogue } from '../../i18n';
import { showCount, showRate } from '../../i18n/numbers';
import type { LayoutCell, Look } from './layout';
import { fillRow } from './layout';
import { inStatus, looks } from './looks';
import { shortName, shownStanding } from './resultCells';
import { sideColumns } from './reportGrid';
import type { Row } from './sheetBlock';
import { textCell } from './sheetCells';
import { accent, cardGround, quietText } from '../shared/palette';
import { changeOf, isLimit } from '../shared/limits';
import { shownChange, shownNeed } from '../shared/reportText';

const mostInRow = 3;
const mostCards = 6;
/** Rows of a card, and which of them, from 0, holds the big figure. */
export const rowsOfCard = 6;
export const tallRow = 1;

const ground: Look = { ...looks.plain, background: cardGround };
const big: Look = { ...ground, size: 20, bold: true, color: accent, align: 'left' };
const bar: Look = { ...ground, color: accent };
const quiet: Look = { ...ground, color: quietText };

/** How many rows of cards there are, and how many cards stand in each but the last: four are two and two. */
const bandsOf = (cards: number): { readonly bands: number; readonly inBand: number } => {
  const bands = Math.ceil(cards / mostInRow);
  return { bands, inBand: Math.ceil(cards / bands) };
};

/** Rows of the sheet that so many cards take. */
export const rowsOfCards = (cards: number): number => bandsOf(cards).bands * rowsOfCard;

/** Signs of a full bar: as many as a column has room for. */
const barLength = 10;

/** The share as a bar of letters, which survives phones, print and Word. A full one only where all is done. */
const barOf = (rate: number): string => {
  const filled = Math.max(0, Math.min(barLength, Math.floor((rate * barLength) / 10_000)));
  return '█'.repeat(filled) + '░'.repeat(barLength - filled);
};

/** The main indicators that have a card, in the plan's order; where the plan sets no target, the first of all. */
export const shownIndicators = ({ campaign }: Report): readonly Indicator[] => {
  const main = mainIndicators(campaign);
  return (main.length > 0 ? main : campaign.indicators.slice(0, mostInRow)).slice(0, mostCards);
};

/** What should be done by the end of the period, as the plan runs; null where nothing is planned. */
export const expectedOf = ({ course }: Report, indicator: string): number | null =>
  course[course.length - 1]?.points.find((point) => point.indicator === indicator)?.planned ?? null;

const cardOf = (
  report: Report,
  indicator: Indicator,
  result: IndicatorResult,
  columns: number,
  words: Catalogue,
): readonly Row[] => {
  const { dashboard, language } = words;
  const { done, target, remaining, rateOfTarget, gained } = result;
  const change = changeOf(report, result);
  const count = (value: number | null): string => showCount(value, language);
  const standing = shownStanding(result, words);
  const head = inStatus({ ...looks.plain, bold: true }, standing.look);
  const row = (first: LayoutCell, look: Look): Row => fillRow([first], columns, look);
  const line = (text: string, look = quiet): Row => row(textCell(text, look), look);
  const isFollowed = target === null;
  const expected = expectedOf(report, indicator.code);
  const gains = dashboard.gained(
    report.period.kind,
    count(gained),
    change === null ? null : shownChange(change, words),
  );
  return [
    row(textCell(shortName(indicator), head), head),
    // A text: a number that is wider than its column would be shown as ###.
    line(isFollowed || rateOfTarget === null ? count(done) : showRate(rateOfTarget, language), big),
    [
      textCell(rateOfTarget === null ? '' : barOf(rateOfTarget), bar),
      ...fillRow([textCell(standing.shown, ground)], columns - 1, ground),
    ],
    line(
      isFollowed
        ? ''
        : dashboard.done(
            count(done),
            count(target),
            expected === null ? null : count(expected),
            isLimit(report, result),
          ),
      ground,
    ),
    line(remaining === null ? '' : dashboard.remaining(count(remaining), shownNeed(result, count))),
    line(gains.charAt(0).toUpperCase() + gains.slice(1)),
  ];
};

/** The columns that the card takes which is so far from the left of its row: all together as wide as the page's side. */
const columnsOfCard = (place: number, inBand: number): number => {
  const columns = Math.floor(sideColumns.columns / inBand);
  return place < inBand - 1 ? columns : sideColumns.columns - place * columns;
};

/** The cards row by row, up to three side by side, as wide as there is room for. */
export const cardRows = (report: Report, words: Catalogue): readonly Row[] => {
  const shown = shownIndicators(report);
  const { bands, inBand } = bandsOf(shown.length);
  const cards = shown.flatMap((indicator, index) =>
    report.indicators
      .filter((result) => result.indicator === indicator.code)
      .map((result) => cardOf(report, indicator, result, columnsOfCard(index % inBand, inBand), words)),
  );
  return Array.from({ length: bands }, (_, band) => cards.slice(band * inBand, (band + 1) * inBand)).flatMap(
    (band) => Array.from({ length: rowsOfCard }, (_, row) => band.flatMap((card) => card[row] ?? [])),
  );
};
