// Whether anything is still to be done by a unit on a day: who has all that is wanted need not gain more.
import { doneOf, eligibleBaseOf } from '../counting/bases';
import type { RunningTotals } from '../counting/runningTotals';
import type { IsoDate } from '../plan/calendar';
import type { Campaign, Indicator, Unit } from '../plan/campaign';
import { indicatorFor, openDays } from '../plan/windows';
import type { Targets } from './targets';
import { targetsOf } from './targets';

/** True on a day of the unit's window on which more is wanted of it than it had done before; where that is not known, too. */
export type WorkLeft = (unit: Unit, indicator: Indicator, day: IsoDate, before: IsoDate) => boolean;

/** Answers for the campaign as it was counted; the targets of a day are computed once. */
export const workLeftIn = (campaign: Campaign, totals: RunningTotals): WorkLeft => {
  const known = new Map<string, Targets>();
  const targetsOn = (indicator: Indicator, day: IsoDate): Targets => {
    const key = `${indicator.code} ${day}`;
    const found =
      known.get(key) ??
      targetsOf(campaign, indicator, (unit) => eligibleBaseOf(campaign, totals, unit, indicator, day));
    known.set(key, found);
    return found;
  };
  return (unit, indicator, day, before) => {
    if (openDays(indicatorFor(indicator, unit), { from: day, to: day }) === 0) return false;
    const target = targetsOn(indicator, day).ofUnit.get(unit.code) ?? null;
    const done = doneOf(campaign, totals, unit, indicator.code, before);
    return target === null || done === null || done < target;
  };
};
