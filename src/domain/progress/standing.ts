// Where a unit stands after a row of its own: what remains of the main indicator that needs it most, and how much a day.
import { doneOf, eligibleBaseOf, hasMovingBase, startOf } from '../counting/bases';
import type { RunningTotals } from '../counting/runningTotals';
import type { IsoDate } from '../plan/calendar';
import { addDays, earlierOf } from '../plan/calendar';
import type { Campaign, Indicator, Unit } from '../plan/campaign';
import { mainIndicators } from './mainIndicators';
import type { Need } from './need';
import { needOf } from './need';
import { paceOf, windowOf } from './pace';
import { targetsOf } from './targets';

export interface Standing {
  readonly indicator: Indicator;
  /** Counts from done to the target. */
  readonly remaining: number;
  readonly need: Need;
}

/** `met`: every main indicator with a target has reached it. Null: nothing is asked of the unit on that day. */
export type UnitStanding = Standing | 'met' | null;

/** Whether what others have counted moves a unit's target: a count for all, shared out by bases that grow with the counts. */
export const sharesByCounts = (campaign: Pick<Campaign, 'indicators'>): boolean =>
  // Counts assigned to units are nobody else's: whether there are any does not matter here.
  mainIndicators({ ...campaign, figureCodes: [] }).some(
    (indicator) => indicator.target.kind === 'count' && hasMovingBase(campaign, indicator),
  );

interface Measured extends Standing {
  /** Share of the planned pace; the least comes first, one without a pace last. */
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
  const known = new Map<string, ReadonlyMap<string, number | null>>();
  const targetOf = (indicator: Indicator, unit: Unit, day: IsoDate): number | null => {
    const key = hasMovingBase(campaign, indicator) ? `${indicator.code} ${day}` : indicator.code;
    const targets =
      known.get(key) ??
      targetsOf(campaign, indicator, (one) => eligibleBaseOf(campaign, totals, one, indicator, day)).ofUnit;
    known.set(key, targets);
    return targets.get(unit.code) ?? null;
  };
  const measure = (indicator: Indicator, unit: Unit, day: IsoDate): readonly Measured[] => {
    const window = windowOf(indicator, day);
    const target = targetOf(indicator, unit, day);
    const done = doneOf(campaign, totals, unit, indicator.code, day);
    if (!window.started || target === null || done === null) return [];
    const remaining = Math.max(0, target - done);
    const need = needOf(remaining, window.daysLeft, campaign.settings.cadence);
    const pace = paceOf(startOf(campaign, unit, indicator.code), done, target, window) ?? Infinity;
    return need === null ? [] : [{ indicator, remaining, need, pace }];
  };
  return (unit, day) => {
    const at = lastDayOf(campaign.settings, day);
    const measured = main.flatMap((indicator) => measure(indicator, unit, at));
    const open = measured.filter(({ remaining }) => remaining > 0);
    const [first, ...others] = open;
    const waits = main.some(({ from }) => at < from);
    if (first === undefined) return measured.length > 0 && !waits ? 'met' : null;
    return others.reduce((most, one) => (isNeedier(one, most) ? one : most), first);
  };
};

const isNeedier = (one: Measured, other: Measured): boolean =>
  one.pace < other.pace || (one.pace === other.pace && one.remaining > other.remaining);
