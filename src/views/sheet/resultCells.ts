// What the tables of units show of one result of one unit or of the commune.
import type { ProgressRow } from '../../domain/progress/progress';
import type { Outcome } from '../../domain/report/report';
import type { Campaign, Indicator } from '../../domain/plan/campaign';
import { longestShortName } from '../../domain/plan/campaign';
import { decimalsUnder } from '../../domain/plan/codeDecimals';
import { mainCodes } from '../../domain/progress/mainIndicators';
import type { Catalogue } from '../../i18n';
import { showCount } from '../../i18n/numbers';
import type { LayoutCell, Look } from './layout';
import { inStatus, looks } from './looks';
import { countCell, signedRateCell, textCell } from './sheetCells';
import type { Standing } from '../shared/standing';
import { standingOf } from '../shared/standing';
import { plainText } from '../shared/freeTexts';
import { shortenText } from '../../vietnamese/shortenText';

/** The indicators of the plan in the order in which they are looked at: the main ones, then the others. */
export const mainFirst = (campaign: Campaign): readonly Indicator[] => {
  const main = mainCodes(campaign);
  const { indicators } = campaign;
  return [
    ...indicators.filter(({ code }) => main.has(code)),
    ...indicators.filter(({ code }) => !main.has(code)),
  ];
};

export const shortName = ({ shortName: name }: Indicator): string =>
  shortenText(plainText(name), longestShortName);

/** Status and, in the final report, outcome of a row. */
export type Judged = Pick<ProgressRow, 'status'> & { readonly outcome?: Outcome | null };

/** How the row stands, in the final report by its result alone. */
export const shownStanding = ({ status, outcome = null }: Judged, words: Catalogue): Standing =>
  standingOf({ status, outcome }, words);

export const statusCell = (row: Judged, words: Catalogue, look: Look = looks.label): LayoutCell => {
  const standing = shownStanding(row, words);
  return textCell(standing.shown, inStatus(look, standing.look));
};

/** ■ 97/56: against a limit there is no share, and the count stands beside it. */
const limitCell = (row: ProgressRow & Judged, words: Catalogue, look: Look): LayoutCell => {
  const standing = shownStanding(row, words).look;
  const text = `${standing.sign} ${showCount(row.done, words.language)}/${showCount(row.target, words.language)}`;
  return textCell(text, inStatus({ ...look, align: 'right' }, standing));
};

/** The share of the target with its sign; the count where the plan sets the commune no target: it is followed only. */
export const attainmentCell = (
  { indicators }: Pick<Campaign, 'indicators'>,
  row: ProgressRow & Judged,
  followedOnly: boolean,
  words: Catalogue,
  look: Look = looks.rate,
): LayoutCell =>
  followedOnly
    ? countCell(row.done, decimalsUnder(indicators, row.indicator), words, look)
    : row.rateOfTarget === null && row.target !== null && row.done !== null
      ? limitCell(row, words, look)
      : signedRateCell(row.rateOfTarget, shownStanding(row, words).look, words, look);
