// Measures units and the commune against the plan on a day.
import { baseOf, doneOf, eligibleBaseOf, startOf, sumOfKnown, unitsInTotal } from '../counting/bases';
import type { BasisPoints } from '../plan/basisPoints';
import type { IsoDate } from '../plan/calendar';
import { addDays } from '../plan/calendar';
import type { Campaign, Indicator, Unit } from '../plan/campaign';
import type { RunningTotals } from '../counting/runningTotals';
import type { DatedNeed } from './need';
import { needOf } from './need';
import type { Forecast } from './pace';
import { forecastOf, paceOf, requiredPerDay, windowOf } from './pace';
import { rateInBasisPoints } from '../plan/basisPoints';
import type { ProgressStatus } from './status';
import { statusOf, thresholdsOf } from './status';
import { targetsOf } from './targets';

export interface ProgressRow {
  /** The unit's code; null is the commune's own row. */
  readonly unit: string | null;
  readonly indicator: string;
  readonly base: number | null;
  /** The base without the people that the plan excludes. */
  readonly eligibleBase: number | null;
  /** Value on the baseline date. */
  readonly start: number | null;
  readonly done: number | null;
  readonly target: number | null;
  readonly remaining: number | null;
  /** Counts a day from tomorrow to the deadline; null when no day is left and something remains. */
  readonly requiredPerDay: number | null;
  /** What remains, by the day or the week from the day after the as-of day; null without a target. */
  readonly need: DatedNeed | null;
  /** done ÷ base. */
  readonly rateOfBase: BasisPoints | null;
  readonly rateOfEligibleBase: BasisPoints | null;
  /** done ÷ target. */
  readonly rateOfTarget: BasisPoints | null;
  /** Share of the planned pace. */
  readonly pace: BasisPoints | null;
  readonly status: ProgressStatus;
  readonly forecast: Forecast | null;
  /** Days left after the as-of day. */
  readonly daysLeft: number;
}

interface Amounts {
  readonly base: number | null;
  readonly eligibleBase: number | null;
  readonly start: number | null;
  readonly done: number | null;
  readonly target: number | null;
  /** Counted in the last days that the forecast looks at. */
  readonly recent: number;
}

const rateOf = (numerator: number | null, denominator: number | null): BasisPoints | null =>
  numerator === null || denominator === null ? null : rateInBasisPoints(numerator, denominator);

const measure = (
  campaign: Campaign,
  indicator: Indicator,
  unit: string | null,
  amounts: Amounts,
  asOf: IsoDate,
): ProgressRow => {
  const { base, eligibleBase, start, done, target } = amounts;
  const window = windowOf(indicator, asOf);
  const remaining = target === null || done === null ? null : Math.max(0, target - done);
  const pace = paceOf(start, done, target, window);
  const need = needOf(remaining, window.daysLeft, campaign.settings.cadence);
  const thresholds = thresholdsOf(campaign.settings);
  const facts = { target, done, started: window.started, deadlinePassed: window.deadlinePassed, pace };
  return {
    unit,
    indicator: indicator.code,
    base,
    eligibleBase,
    start,
    done,
    target,
    remaining,
    requiredPerDay: requiredPerDay(remaining, window.daysLeft),
    need: need === null ? null : { ...need, from: addDays(asOf, 1) },
    rateOfBase: rateOf(done, base),
    rateOfEligibleBase: rateOf(done, eligibleBase),
    rateOfTarget: rateOf(done, target),
    pace,
    status: statusOf(facts, thresholds),
    forecast: forecastOf(done, target, amounts.recent, window, asOf),
    daysLeft: window.daysLeft,
  };
};

/**
 * Every indicator of every unit, and of the commune (`unit: null`), at the end of the day `asOf`: for each
 * indicator the commune's row first, then the units in their order. Units that are not counted towards the
 * total are measured by themselves and left out of the commune's row.
 */
export const measureProgress = (
  campaign: Campaign,
  totals: RunningTotals,
  asOf: IsoDate,
): readonly ProgressRow[] =>
  campaign.indicators.flatMap((indicator) => measureIndicator(campaign, totals, indicator, asOf));

const measureIndicator = (
  campaign: Campaign,
  totals: RunningTotals,
  indicator: Indicator,
  asOf: IsoDate,
): readonly ProgressRow[] => {
  const eligible = new Map(
    campaign.units.map((unit) => [unit.code, eligibleBaseOf(campaign, totals, unit, indicator, asOf)]),
  );
  const eligibleOf = (unit: Unit): number | null => eligible.get(unit.code) ?? null;
  const targets = targetsOf(campaign, indicator, eligibleOf);
  const recentFrom = windowOf(indicator, asOf).recentFrom;
  const recentOf = (unit: Unit): number => totals.gained(unit.code, indicator.code, recentFrom, asOf);
  const amountsOf = (unit: Unit): Amounts => ({
    base: baseOf(campaign, totals, unit, indicator, asOf),
    eligibleBase: eligibleOf(unit),
    start: startOf(campaign, unit, indicator.code),
    done: doneOf(campaign, totals, unit, indicator.code, asOf),
    target: targets.ofUnit.get(unit.code) ?? null,
    recent: recentOf(unit),
  });
  const counted = unitsInTotal(campaign).map(amountsOf);
  const commune: Amounts = {
    base: sumOfKnown(counted.map((amounts) => amounts.base)),
    eligibleBase: sumOfKnown(counted.map((amounts) => amounts.eligibleBase)),
    start: sumOfKnown(counted.map((amounts) => amounts.start)),
    done: sumOfKnown(counted.map((amounts) => amounts.done)),
    target: targets.ofCommune,
    recent: counted.reduce((sum, amounts) => sum + amounts.recent, 0),
  };
  return [
    measure(campaign, indicator, null, commune, asOf),
    ...campaign.units.map((unit) => measure(campaign, indicator, unit.code, amountsOf(unit), asOf)),
  ];
};
