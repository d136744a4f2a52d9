// For how many periods running a unit has been behind, or its figures have not matched.
import { eligibleBaseOf, isUntold, startOf, startsFromNothing } from '../counting/bases';
import type { RunningTotals } from '../counting/runningTotals';
import type { FrozenFigure } from '../frozenFigures';
import { figuresInParts } from '../frozenFigures';
import { findUnitNow } from '../frozenUnits';
import type { IsoDate } from '../plan/calendar';
import type { Campaign, Indicator, Unit } from '../plan/campaign';
import { decimalsOf } from '../plan/decimals';
import type { Period } from '../plan/period';
import { periodsOf } from '../plan/period';
import { mainCodes, mainIndicators } from '../progress/mainIndicators';
import { indicatorFor } from '../plan/windows';
import type { Facts } from '../progress/judge';
import { judge } from '../progress/judge';
import { windowOf } from '../progress/pace';
import { measureProgress } from '../progress/progress';
import { standingOf } from '../progress/ranking';
import { isLate, worstOf } from '../progress/status';
import type { Targets } from '../progress/targets';
import { targetsOf } from '../progress/targets';
import { buildsIn, buildsOf, publishedAmong } from '../publishedVersions';
import type { Streaks } from './report';

export interface StreakFacts {
  readonly campaign: Campaign;
  readonly totals: RunningTotals;
  readonly frozen: readonly FrozenFigure[];
  readonly period: Period;
  /** Units whose figures did not match at the end of a day. */
  readonly notMatchingOn: (day: IsoDate) => ReadonlySet<string>;
}

/** The codes of the units that are in some state at the end of a period. */
type UnitsAt = (period: Period) => ReadonlySet<string>;

/** Whether the unit was late on a main indicator by the figures that a report published then, on the way as it is planned now. */
const wasLate = (
  { campaign, totals }: StreakFacts,
  unit: Unit,
  lines: readonly FrozenFigure[],
  day: IsoDate,
): boolean => {
  const milestonesOf = (indicator: Indicator, at: IsoDate): Targets['milestones'] =>
    indicator.target.kind === 'milestones'
      ? targetsOf(campaign, indicator, (one) => eligibleBaseOf(campaign, totals, one, indicator, at))
          .milestones
      : new Map();
  const statuses = mainIndicators(campaign).flatMap((indicator) => {
    const line = lines.find((one) => one.indicator === indicator.code);
    if (line === undefined) return [];
    const { done, target } = figuresInParts(line, decimalsOf(indicator));
    const own = indicatorFor(indicator, unit);
    const facts: Facts = {
      done,
      target,
      start: startOf(campaign, unit, indicator.code),
      milestones: milestonesOf(indicator, day).get(unit.code) ?? [],
      untold: isUntold(totals, unit, indicator, day) ? 1 : 0,
      fromNothing: startsFromNothing(campaign, indicator, [unit]),
    };
    return [judge(campaign.settings, own, facts, windowOf(own, day), day).status];
  });
  return isLate(worstOf(statuses));
};

/**
 * Who was behind at the end of a period: by the figures of its report as last published; of a period that no report was
 * published on, by the tallies as they stand. A unit that a published report does not know was not behind.
 */
const lateAt = (facts: StreakFacts): UnitsAt => {
  const { campaign, totals, frozen, period: reported } = facts;
  const builds = buildsIn(frozen);
  const published = publishedAmong(builds, reported);
  const unitNow = findUnitNow(campaign, frozen);
  const main = mainCodes(campaign);
  return (period) => {
    const told = buildsOf(builds, period).filter((build) => published.has(build));
    const last = told[told.length - 1];
    const rows = last === undefined ? measureProgress(campaign, totals, period.to) : [];
    const late = campaign.units.filter((unit) =>
      last === undefined
        ? isLate(standingOf(unit.code, rows, main).status)
        : wasLate(
            facts,
            unit,
            last.own.filter((line) => unitNow(line) === unit.code),
            period.to,
          ),
    );
    return new Set(late.map(({ code }) => code));
  };
};

/** How many of the periods running, the latest first, each of the units was in the state. No period is asked in vain. */
const countRunning = (
  units: readonly string[],
  earlier: readonly Period[],
  unitsAt: UnitsAt,
): ReadonlyMap<string, number> => {
  const counts = new Map(units.map((unit) => [unit, 1]));
  let running = units;
  for (const period of earlier) {
    if (running.length === 0) break;
    const then = unitsAt(period);
    running = running.filter((unit) => then.has(unit));
    for (const unit of running) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
};

/** The streaks of the unit, given the units that are behind now. Final reports have no period before them. */
export const streaksOf = (facts: StreakFacts, behindNow: readonly string[]): ((unit: string) => Streaks) => {
  const { campaign, period, notMatchingOn } = facts;
  const earlier = periodsOf(campaign.settings, period.kind)
    .filter(({ number }) => number < period.number)
    .reverse();
  const behind = countRunning(behindNow, earlier, lateAt(facts));
  const notMatching = countRunning([...notMatchingOn(period.to)], earlier, ({ to }) => notMatchingOn(to));
  return (unit) => ({ behind: behind.get(unit) ?? 0, notMatching: notMatching.get(unit) ?? 0 });
};
