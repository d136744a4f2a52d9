// What a plan asks of each day: some gain, and its quota.
import { unitsInTotal } from '../counting/bases';
import { isToRise } from '../counting/modes';
import type { RunningTotals } from '../counting/runningTotals';
import type { IsoDate } from '../plan/calendar';
import { addDays, earlierOf, inclusiveDays, laterOf } from '../plan/calendar';
import type { Campaign, Indicator, Unit } from '../plan/campaign';
import type { Decimals, Parts } from '../plan/decimals';
import { decimalsOf, partsOfOne } from '../plan/decimals';
import type { Period } from '../plan/period';
import { indicatorFor } from '../plan/windows';
import { quotaOfAll } from '../plan/quota';
import type { AgainstQuota, UnitResult } from './report';

/**
 * What a day brought in tenths of the measure, rounded half up to one decimal, or to those of the indicator where it has more;
 * for what rose and what fell alike.
 */
export const tenthsPerDay = (gained: Parts, days: number, decimals: Decimals = 0): number => {
  const finer = decimals === 0 ? 10 : 1;
  const averageParts = Math.floor((2 * finer * gained + days) / (2 * days));
  return averageParts / (decimals > 1 ? partsOfOne(decimals) / 10 : 1);
};

const daysOf = ({ from, to }: Period): readonly IsoDate[] =>
  Array.from({ length: inclusiveDays(from, to) }, (_, index) => addDays(from, index));

/**
 * On how many days of the period the unit gained nothing on any indicator that is to rise, of those on which the window of
 * one was open. Null where units count by the week, and where no window was open.
 */
export const daysWithoutGain = (
  campaign: Campaign,
  totals: RunningTotals,
  unit: Unit,
  period: Period,
): UnitResult['daysWithoutGain'] => {
  if (campaign.settings.cadence !== 'day') return null;
  const indicators = campaign.indicators
    .filter((indicator) => isToRise(campaign, indicator))
    .map((indicator) => indicatorFor(indicator, unit));
  const open = daysOf(period).filter((day) =>
    indicators.some(({ from, deadline }) => from <= day && day <= deadline),
  );
  const without = open.filter((day) =>
    indicators.every(({ code }) => totals.gained(unit.code, code, day, day) <= 0),
  );
  return open.length === 0 ? null : { days: without.length, of: open.length };
};

/**
 * The average of a day in the period against the quota that holds for the row, over the days of the period on which the
 * indicator's window was open. `unit` null is the commune; a quota of all units together asks nothing of one.
 */
export const againstQuota = (
  campaign: Campaign,
  totals: RunningTotals,
  indicator: Indicator,
  unit: Unit | null,
  period: Period,
): AgainstQuota<Parts> | null => {
  const { code, quota, from: opens, deadline } = indicatorFor(indicator, unit);
  const counted = unitsInTotal(campaign).map((one) => one.code);
  const from = laterOf(opens, period.from);
  const to = earlierOf(deadline, period.to);
  const days = inclusiveDays(from, to);
  if (quota === null || days < 1 || (unit !== null && quota.scope === 'commune')) return null;
  const perDay = unit === null ? quotaOfAll(quota, counted.length) : quota.count;
  const gained: Parts = (unit === null ? counted : [unit.code]).reduce(
    (sum, one) => sum + totals.gained(one, code, from, to),
    0,
  );
  return {
    perDay,
    gained,
    days,
    averageTenths: tenthsPerDay(gained, days, decimalsOf(indicator)),
    reached: gained >= perDay * days,
  };
};
