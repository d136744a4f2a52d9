// Where a unit stands after a row of its own: what remains of the main indicator that needs it most, and how much a day.
import {
  doneOf,
  eligibleBaseOf,
  hasMovingBase,
  isUntold,
  startOf,
  startsFromNothing,
} from '../counting/bases';
import type { RunningTotals } from '../counting/runningTotals';
import type { IsoDate } from '../plan/calendar';
import { addDays, earlierOf } from '../plan/calendar';
import type { Campaign, Indicator, Unit } from '../plan/campaign';
import type { Told } from '../plan/decimals';
import { decimalsOf, told } from '../plan/decimals';
import { countOf, lastRuleOf } from '../plan/targetRule';
import { mainIndicators } from './mainIndicators';
import type { Need } from './need';
import { toldNeed } from './need';
import { indicatorFor } from '../plan/windows';
import type { Facts } from './judge';
import { judge } from './judge';
import { windowOf } from './pace';
import { isLate } from './status';
import type { Targets } from './targets';
import { targetsOf } from './targets';

export interface Standing {
  readonly indicator: Indicator;
  /** Counts from done to the target. */
  readonly remaining: Told;
  readonly need: Need<Told>;
}

/** `met`: every main indicator with a target has reached it. Null: nothing is asked of the unit on that day. */
export type UnitStanding = Standing | 'met' | null;

const isCount = ({ target }: Indicator): boolean => {
  const last = lastRuleOf(target);
  return last !== null && countOf(last) !== null;
};

/** Whether what others have counted moves a unit's target: a count for all, shared out by bases that grow with the counts. */
export const sharesByCounts = (campaign: Pick<Campaign, 'indicators'>): boolean =>
  // Counts assigned to units are nobody else's: whether there are any does not matter here.
  mainIndicators({ ...campaign, figureCodes: [] }).some(
    (indicator) => isCount(indicator) && hasMovingBase(campaign, indicator),
  );

interface Measured extends Standing {
  /** Share of the planned pace; the least comes first. Without a pace: none where it is late, else last of all. */
  readonly pace: number;
}

/** The day at whose end a row stands: its own, or the last of the week that it speaks of. */
const lastDayOf = ({ cadence, end }: Campaign['settings'], day: IsoDate): IsoDate =>
  cadence === 'week' ? earlierOf(addDays(day, 6), end) : day;

/**
 * Tells where a unit stands at the end of a row's day, on the tallies up to then: a row that is typed later moves no
 * earlier one. Targets that hold all the time are worked out once.
 */
export const standingsOf = (
  campaign: Campaign,
  totals: RunningTotals,
): ((unit: Unit, day: IsoDate) => UnitStanding) => {
  const main = mainIndicators(campaign);
  const known = new Map<string, Targets>();
  const targetsAt = (indicator: Indicator, day: IsoDate): Targets => {
    const key = hasMovingBase(campaign, indicator) ? `${indicator.code} ${day}` : indicator.code;
    const targets =
      known.get(key) ??
      targetsOf(campaign, indicator, (one) => eligibleBaseOf(campaign, totals, one, indicator, day));
    known.set(key, targets);
    return targets;
  };
  const measure = (common: Indicator, unit: Unit, day: IsoDate): readonly Measured[] => {
    const indicator = indicatorFor(common, unit);
    const window = windowOf(indicator, day);
    if (!window.started) return [];
    const targets = targetsAt(common, day);
    const facts: Facts = {
      target: targets.ofUnit.get(unit.code) ?? null,
      milestones: targets.milestones.get(unit.code) ?? [],
      start: startOf(campaign, unit, indicator.code),
      done: doneOf(campaign, totals, unit, indicator.code, day),
      untold: isUntold(totals, unit, indicator, day) ? 1 : 0,
      fromNothing: startsFromNothing(campaign, indicator, [unit]),
    };
    const { remaining, need, pace, status } = judge(campaign.settings, indicator, facts, window, day);
    return need === null || remaining === null
      ? []
      : [
          {
            indicator,
            remaining: told(remaining, decimalsOf(indicator)),
            need: toldNeed(need, decimalsOf(indicator)),
            pace: pace ?? (isLate(status) ? 0 : Infinity),
          },
        ];
  };
  return (unit, day) => {
    const at = lastDayOf(campaign.settings, day);
    const measured = main.flatMap((indicator) => measure(indicator, unit, at));
    const open = measured.filter(({ remaining }) => remaining > 0);
    const [first, ...others] = open;
    const waits = main.some((indicator) => at < indicatorFor(indicator, unit).from);
    if (first === undefined) return measured.length > 0 && !waits ? 'met' : null;
    return others.reduce((most, one) => (isNeedier(one, most) ? one : most), first);
  };
};

const isNeedier = (one: Measured, other: Measured): boolean =>
  one.pace < other.pace || (one.pace === other.pace && one.remaining > other.remaining);
