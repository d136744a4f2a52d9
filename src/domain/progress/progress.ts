// Measures units and the commune against the plan on a day.
import {
  baseOf,
  doneOf,
  doneOfCommune,
  eligibleBaseOf,
  isUntold,
  startOf,
  startsFromNothing,
  sumOfKnown,
  unitsInTotal,
} from '../counting/bases';
import type { BasisPoints } from '../plan/basisPoints';
import type { IsoDate } from '../plan/calendar';
import { addDays, laterOf } from '../plan/calendar';
import type { Campaign, Indicator, Unit } from '../plan/campaign';
import type { Parts, Told } from '../plan/decimals';
import { decimalsUnder } from '../plan/codeDecimals';
import { told, toldOrNull } from '../plan/decimals';
import type { RunningTotals } from '../counting/runningTotals';
import { rateInBasisPoints } from '../plan/basisPoints';
import { isDownward } from '../plan/targetRule';
import { indicatorFor } from '../plan/windows';
import type { Facts, MilestoneAhead } from './judge';
import { judge } from './judge';
import type { DatedNeed } from './need';
import { toldNeed } from './need';
import type { Forecast } from './pace';
import { forecastOf, windowOf } from './pace';
import type { ProgressStatus } from './status';
import { targetsOf } from './targets';

export interface ProgressRow<Count extends number = Told> {
  /** The unit's code; null is the commune's own row. */
  readonly unit: string | null;
  readonly indicator: string;
  readonly base: Count | null;
  /** The base without the people that the plan excludes. */
  readonly eligibleBase: Count | null;
  /** Value on the baseline date. */
  readonly start: Count | null;
  readonly done: Count | null;
  readonly target: Count | null;
  readonly remaining: Count | null;
  /** Counts a day from tomorrow to the deadline; null when no day is left and something remains. */
  readonly requiredPerDay: Count | null;
  /** What remains, by the day or the week from the day after the as-of day, or the window's first; null without a target. */
  readonly need: DatedNeed<Count> | null;
  /** done ÷ base. */
  readonly rateOfBase: BasisPoints | null;
  readonly rateOfEligibleBase: BasisPoints | null;
  /** done ÷ target; null where less is wanted. */
  readonly rateOfTarget: BasisPoints | null;
  /** Share of the planned pace. */
  readonly pace: BasisPoints | null;
  readonly status: ProgressStatus;
  /** Of a target with milestones: the one to look at; null where there are none. */
  readonly milestone: MilestoneAhead<Count> | null;
  /** How many of the units (1 of a unit's own row) have typed no count of the indicator yet: nobody is praised for silence. */
  readonly untold: number;
  readonly forecast: Forecast<Count> | null;
  /** Days of the window left after the as-of day. */
  readonly daysLeft: number;
  /** The window that the row is measured in: the unit's own, where it has one. */
  readonly from: IsoDate;
  readonly deadline: IsoDate;
}

interface Amounts extends Facts {
  readonly base: Parts | null;
  readonly eligibleBase: Parts | null;
  /** Counted in the last days that the forecast looks at. */
  readonly recent: Parts;
}

const rateOf = (numerator: number | null, denominator: number | null): BasisPoints | null =>
  numerator === null || denominator === null ? null : rateInBasisPoints(numerator, denominator);

const measure = (
  campaign: Campaign,
  indicator: Indicator,
  unit: string | null,
  amounts: Amounts,
  asOf: IsoDate,
): ProgressRow<Parts> => {
  const { base, eligibleBase, start, done, target } = amounts;
  const isUp = !isDownward(indicator.target);
  const window = windowOf(indicator, asOf);
  const judged = judge(campaign.settings, indicator, amounts, window, asOf);
  const { need } = judged;
  return {
    unit,
    indicator: indicator.code,
    base,
    eligibleBase,
    start,
    done,
    target,
    remaining: judged.remaining,
    requiredPerDay: judged.requiredPerDay,
    need: need === null ? null : { ...need, from: laterOf(addDays(asOf, 1), indicator.from) },
    rateOfBase: rateOf(done, base),
    rateOfEligibleBase: rateOf(done, eligibleBase),
    rateOfTarget: isUp ? rateOf(done, target) : null,
    pace: judged.pace,
    status: judged.status,
    milestone: judged.milestone,
    untold: amounts.untold,
    forecast: isUp && !amounts.fromNothing ? forecastOf(done, target, amounts.recent, window, asOf) : null,
    daysLeft: window.daysLeft,
    from: indicator.from,
    deadline: indicator.deadline,
  };
};

/** The row in the measure of its indicator. */
export const toldRow = (
  { indicators }: Pick<Campaign, 'indicators'>,
  row: ProgressRow<Parts>,
): ProgressRow => {
  const decimals = decimalsUnder(indicators, row.indicator);
  const { need, milestone, forecast } = row;
  return {
    ...row,
    base: toldOrNull(row.base, decimals),
    eligibleBase: toldOrNull(row.eligibleBase, decimals),
    start: toldOrNull(row.start, decimals),
    done: toldOrNull(row.done, decimals),
    target: toldOrNull(row.target, decimals),
    remaining: toldOrNull(row.remaining, decimals),
    requiredPerDay: toldOrNull(row.requiredPerDay, decimals),
    need: need === null ? null : { ...toldNeed(need, decimals), from: need.from },
    milestone: milestone && {
      ...milestone,
      target: told(milestone.target, decimals),
      remaining: told(milestone.remaining, decimals),
    },
    forecast: forecast && { ...forecast, recentCount: told(forecast.recentCount, decimals) },
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
): readonly ProgressRow[] => measureInParts(campaign, totals, asOf).map((row) => toldRow(campaign, row));

/** The same as it is computed on. */
export const measureInParts = (
  campaign: Campaign,
  totals: RunningTotals,
  asOf: IsoDate,
): readonly ProgressRow<Parts>[] =>
  campaign.indicators.flatMap((indicator) => measureIndicator(campaign, totals, indicator, asOf));

const measureIndicator = (
  campaign: Campaign,
  totals: RunningTotals,
  indicator: Indicator,
  asOf: IsoDate,
): readonly ProgressRow<Parts>[] => {
  const eligible = new Map(
    campaign.units.map((unit) => [unit.code, eligibleBaseOf(campaign, totals, unit, indicator, asOf)]),
  );
  const eligibleOf = (unit: Unit): Parts | null => eligible.get(unit.code) ?? null;
  const targets = targetsOf(campaign, indicator, eligibleOf);
  const recentOf = (unit: Unit, { from, deadline }: Indicator): Parts =>
    totals.gained(unit.code, indicator.code, windowOf({ from, deadline }, asOf).recentFrom, asOf);
  const amountsOf = (unit: Unit): Amounts => ({
    base: baseOf(campaign, totals, unit, indicator, asOf),
    eligibleBase: eligibleOf(unit),
    start: startOf(campaign, unit, indicator.code),
    done: doneOf(campaign, totals, unit, indicator.code, asOf),
    target: targets.ofUnit.get(unit.code) ?? null,
    milestones: targets.milestones.get(unit.code) ?? [],
    untold: isUntold(totals, unit, indicator, asOf) ? 1 : 0,
    fromNothing: startsFromNothing(campaign, indicator, [unit]),
    recent: recentOf(unit, indicatorFor(indicator, unit)),
  });
  const counted = unitsInTotal(campaign).map(amountsOf);
  const commune: Amounts = {
    base: sumOfKnown(counted.map((amounts) => amounts.base)),
    eligibleBase: sumOfKnown(counted.map((amounts) => amounts.eligibleBase)),
    start: sumOfKnown(counted.map((amounts) => amounts.start)),
    done: doneOfCommune(campaign, totals, indicator.code, asOf),
    target: targets.ofCommune,
    milestones: targets.milestones.get(null) ?? [],
    untold: counted.reduce((sum, { untold }) => sum + untold, 0),
    fromNothing: startsFromNothing(campaign, indicator, unitsInTotal(campaign)),
    recent: unitsInTotal(campaign).reduce((sum, unit) => sum + recentOf(unit, indicator), 0),
  };
  return [
    measure(campaign, indicator, null, commune, asOf),
    ...campaign.units.map((unit) =>
      measure(campaign, indicatorFor(indicator, unit), unit.code, amountsOf(unit), asOf),
    ),
  ];
};
