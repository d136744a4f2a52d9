// Who is missing among the communes, and what: whole communes, periods, indicators; and what does not fit together.
import { isState } from '../counting/modes';
import type { Finding } from '../finding';
import { findingOf } from '../finding';
import type { IsoDate } from '../plan/calendar';
import { dateOf } from '../plan/calendar';
import type { Campaign, Unit } from '../plan/campaign';
import { startCode } from '../plan/campaign';
import { deadlineOf } from '../plan/deadlines';
import { decimalsOf, told } from '../plan/decimals';
import { periodsOf } from '../plan/period';
import { isAskedIn } from '../plan/windows';
import type { PublishedReport } from './publishedSums';

/** ROLLUP_COMMUNE_MISSING or ROLLUP_PERIOD_MISSING: periods by whose deadline the unit had to report, and did not. */
export const missingReports = (
  campaign: Campaign,
  unit: Unit,
  reports: readonly PublishedReport[],
  isPasted: boolean,
  today: IsoDate,
): readonly Finding[] => {
  const { settings } = campaign;
  const due = periodsOf(settings, settings.periodKind).filter(
    (period) => dateOf(deadlineOf(settings, period)) <= today && isAskedIn(campaign, unit, period),
  );
  const missing = due
    .filter((period) => !reports.some(({ to }) => to >= period.from && to <= period.to))
    .map(({ from, to }) => ({ from, to }));
  const place = { tab: 'communeFigures', unit: unit.code } as const;
  if (missing.length === 0) return [];
  return isPasted
    ? [findingOf('ROLLUP_PERIOD_MISSING', place, { details: { periods: missing } })]
    : [findingOf('ROLLUP_COMMUNE_MISSING', place, {})];
};

/** ROLLUP_INDICATOR_MISSING for what the last report of the commune says nothing of; unread sums are told elsewhere. */
export const missingIndicators = (
  campaign: Campaign,
  last: PublishedReport | undefined,
  unread: ReadonlySet<string>,
): readonly Finding[] =>
  last === undefined
    ? []
    : campaign.indicators
        .filter(({ code }) => !last.sums.has(code) && !unread.has(code))
        .map(({ code }) =>
          findingOf(
            'ROLLUP_INDICATOR_MISSING',
            { tab: 'communeFigures', row: last.row, unit: last.commune },
            { received: last.label, details: { indicator: code } },
          ),
        );

/** ROLLUP_PERIOD_SHIFTED for the first report whose days are no period of this book's. */
export const shiftedPeriods = (
  { settings }: Campaign,
  reports: readonly PublishedReport[],
): readonly Finding[] => {
  const periods = periodsOf(settings, settings.periodKind);
  const shifted = reports.find(({ from, to }) => !periods.some((own) => own.from === from && own.to === to));
  const own = periods.find(({ from, to }) => shifted !== undefined && from <= shifted.to && shifted.to <= to);
  if (shifted === undefined || own === undefined) return [];
  const { from, to, label, commune, row } = shifted;
  const details = { from, to, own: { from: own.from, to: own.to } };
  const place = { tab: 'communeFigures', row, unit: commune } as const;
  return [findingOf('ROLLUP_PERIOD_SHIFTED', place, { received: label, details })];
};

/** ROLLUP_FALLS where a commune has done less than it had done by its report before; what there is now may fall. */
export const fallingSums = (
  campaign: Campaign,
  reports: readonly PublishedReport[],
  column: string,
): readonly Finding[] =>
  campaign.indicators
    .filter(({ code }) => !isState(campaign, code))
    .flatMap((counted) => {
      const { code: indicator } = counted;
      const published = reports.flatMap(({ sums, ...report }) => {
        const sum = sums.get(indicator);
        return sum === undefined ? [] : [{ ...report, ...sum }];
      });
      return published.flatMap((now, index) => {
        const before = published[index - 1];
        if (before === undefined || now.done >= before.done) return [];
        const details = { indicator, label: now.label, before: before.label };
        const place = { tab: 'communeFigures', row: now.row, column, unit: now.commune } as const;
        const received = told(now.done, decimalsOf(counted));
        const expected = told(before.done, decimalsOf(counted));
        return [findingOf('ROLLUP_FALLS', place, { received, expected, details })];
      });
    });

/** ROLLUP_START_DIFFERS where the first report tells another value on the baseline date than the tab of units. */
export const startsThatDiffer = (
  campaign: Campaign,
  unit: Unit,
  reports: readonly PublishedReport[],
): readonly Finding[] => {
  const first = reports.find(({ from }) => from === campaign.settings.start);
  if (first === undefined) return [];
  return campaign.indicators.flatMap((counted) => {
    const { code: indicator } = counted;
    const sum = first.sums.get(indicator);
    const figure = startCode(indicator);
    const typed = unit.figures.get(figure) ?? 0;
    if (sum === undefined || isState(campaign, indicator) || sum.before === typed) return [];
    const place = { tab: 'units', unit: unit.code } as const;
    const received = told(typed, decimalsOf(counted));
    const expected = told(sum.before, decimalsOf(counted));
    return [findingOf('ROLLUP_START_DIFFERS', place, { received, expected, details: { indicator, figure } })];
  });
};
