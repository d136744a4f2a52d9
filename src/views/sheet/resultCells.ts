// What the tables of units show of one result of one unit or of the commune.
import type { ProgressRow } from '../../domain/progress/progress';
import type { Outcome } from '../../domain/report/report';
import type { Campaign, Indicator } from '../../domain/plan/campaign';
import { longestShortName } from '../../domain/plan/campaign';
import { mainCodes } from '../../domain/progress/mainIndicators';
import type { Catalogue } from '../../i18n';
import type { LayoutCell, Look } from './layout';
import { inStatus, looks } from './looks';
import { countCell, signedRateCell, textCell } from './sheetCells';
import { statusLooks } from '../shared/palette';
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

/** ■ Chậm tiến độ; in the final report that of an unmet target: ✖ Không hoàn thành. */
export const statusText = (
  { status }: Pick<ProgressRow, 'status'>,
  outcome: Outcome | null,
  words: Catalogue,
): string =>
  outcome === 'notMet'
    ? `${statusLooks.overdue.sign} ${words.dashboard.labels.notMet}`
    : `${statusLooks[status].sign} ${words.statuses[status]}`;

/** The status whose colours a result wears: what is not met in the final report is overdue, whatever the pace was. */
export const lookedStatus = (
  { status }: Pick<ProgressRow, 'status'>,
  outcome: Outcome | null,
): ProgressRow['status'] => (outcome === 'notMet' ? 'overdue' : status);

export const statusCell = (
  row: Pick<ProgressRow, 'status'>,
  outcome: Outcome | null,
  words: Catalogue,
  look: Look = looks.label,
): LayoutCell => textCell(statusText(row, outcome, words), inStatus(look, lookedStatus(row, outcome)));

/** The share of the target with its sign; the count where the plan sets the commune no target: it is followed only. */
export const attainmentCell = (
  row: ProgressRow,
  outcome: Outcome | null,
  followedOnly: boolean,
  words: Catalogue,
  look: Look = looks.rate,
): LayoutCell =>
  followedOnly
    ? countCell(row.done, words, look)
    : signedRateCell(row.rateOfTarget, lookedStatus(row, outcome), words, look);
