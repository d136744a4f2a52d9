// The count that each unit and the commune must reach.
import { basesOfCommune, basesOfUnit } from './bases';
import { startOf, sumIfKnown, unitsInTotal } from './done';
import { ceilingOf, floorOf } from './exact';
import type { Stop } from './wanted';
import { finallyWanted, inDaysOf, wantsLess } from './wanted';
import { plainPeriods } from './periods';
import type { PlainCampaign, PlainIndicator, PlainTarget, PlainUnit } from './plainCampaign';

const assignedTo = (unit: PlainUnit, indicator: PlainIndicator): number | null =>
  unit.figures.get(`${indicator.code}.CT`) ?? null;

/** A target of 0 says that the indicator does not apply: no target, never 100% of nothing. Where few are wanted, none may be. */
const noneFor0 = (indicator: PlainIndicator, count: number | null): number | null =>
  count === 0 && !wantsLess(indicator.target) ? null : count;

type Share = PlainTarget & { readonly kind: 'share' };

const shareOf = ({ parts, outOf, sense }: Share, eligible: number): number => {
  const up = Number(ceilingOf(parts * BigInt(eligible), outOf));
  const down = Number(floorOf(parts * BigInt(eligible), outOf));
  return { atLeast: up, above: down + 1, atMost: down, below: Math.max(0, up - 1) }[sense];
};

/** A count shared out in proportion to weights: whole parts first, then one each by the largest remainder. */
export const shareOut = (count: number, weights: readonly number[]): readonly number[] => {
  const all = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  const parts = weights.map((weight) => floorOf(BigInt(count) * BigInt(weight), all));
  const remainders = weights.map((weight) => (BigInt(count) * BigInt(weight)) % all);
  let left = BigInt(count) - parts.reduce((sum, part) => sum + part, 0n);
  while (left > 0n) {
    const largest = remainders.reduce((best, one, index) => (one > remainders[best]! ? index : best), 0);
    parts[largest] = parts[largest]! + 1n;
    remainders[largest] = -1n;
    left -= 1n;
  }
  return parts.map(Number);
};

const sharedTo = (
  campaign: PlainCampaign,
  unit: PlainUnit,
  indicator: PlainIndicator,
  count: number,
  date: string,
): number | null => {
  const sharing = unitsInTotal(campaign);
  const weights = sharing.map((one) => basesOfUnit(campaign, one, indicator, date).eligible);
  const known = weights.flatMap((weight) => weight ?? []);
  if (!sharing.includes(unit) || known.length < weights.length) return null;
  return shareOut(count, known)[sharing.indexOf(unit)] ?? null;
};

/** What a demand comes to on a base; null where that does not say. */
const onBase = (demand: PlainTarget, eligible: number | null, start: number | null): number | null => {
  if (eligible === null || eligible <= 0) return null;
  if (demand.kind === 'share') return shareOf(demand, eligible);
  if (demand.kind !== 'less' || start === null) return null;
  return Math.max(0, start - Number(ceilingOf(demand.parts * BigInt(eligible), demand.outOf)));
};

const demandOfUnit = (
  campaign: PlainCampaign,
  unit: PlainUnit,
  indicator: PlainIndicator,
  demand: PlainTarget,
  date: string,
): number | null => {
  if (demand.kind === 'each') {
    const { from, deadline } = inDaysOf(indicator, unit);
    const own = plainPeriods(campaign, demand.period).filter((one) => one.to >= from && one.from <= deadline);
    return demand.count * own.length;
  }
  if (demand.kind === 'count' && demand.count === 0) return 0;
  const { eligible } = basesOfUnit(campaign, unit, indicator, date);
  if (eligible === null || eligible <= 0) return null;
  return demand.kind === 'count'
    ? sharedTo(campaign, unit, indicator, demand.count, date)
    : onBase(demand, eligible, startOf(campaign, unit, indicator.code));
};

const demandOfCommune = (
  campaign: PlainCampaign,
  indicator: PlainIndicator,
  demand: PlainTarget,
  date: string,
): number | null => {
  if (demand.kind === 'count') return demand.count;
  const units = unitsInTotal(campaign);
  if (demand.kind === 'each')
    return sumIfKnown(units.map((unit) => demandOfUnit(campaign, unit, indicator, demand, date)));
  const start = sumIfKnown(units.map((unit) => startOf(campaign, unit, indicator.code)));
  return onBase(demand, basesOfCommune(campaign, indicator, date).eligible, start);
};

/** The stops on the way to a demand, those that are known. */
const stopsOf = (
  indicator: PlainIndicator,
  target: number | null,
  comesTo: (demand: PlainTarget) => number | null,
): readonly Stop[] => {
  const demand = indicator.target;
  if (demand === null || demand === 'unread' || demand.kind !== 'steps')
    return target === null ? [] : [{ date: indicator.deadline, wanted: target }];
  return demand.steps.flatMap(({ target: one, until }) => {
    const wanted = comesTo(one);
    return wanted === null ? [] : [{ date: until, wanted }];
  });
};

export interface Wanted {
  /** Null where it is followed only. */
  readonly target: number | null;
  readonly stops: readonly Stop[];
  /** Stops that the plan names. */
  readonly hasSteps: boolean;
}

const single = (indicator: PlainIndicator, target: number | null): Wanted => ({
  target,
  stops: target === null ? [] : [{ date: indicator.deadline, wanted: target }],
  hasSteps: false,
});

const byDemand = (indicator: PlainIndicator, comesTo: (demand: PlainTarget) => number | null): Wanted => {
  const demand = indicator.target;
  if (demand === null || demand === 'unread') return single(indicator, null);
  const target = noneFor0(indicator, comesTo(finallyWanted(demand)));
  return { target, stops: stopsOf(indicator, target, comesTo), hasSteps: demand.kind === 'steps' };
};

/** What is wanted of one unit; what it is assigned goes before the rule. */
export const wantedOfUnit = (
  campaign: PlainCampaign,
  unit: PlainUnit,
  indicator: PlainIndicator,
  date: string,
): Wanted => {
  const assigned = assignedTo(unit, indicator);
  if (indicator.target !== 'unread' && assigned !== null)
    return single(indicator, noneFor0(indicator, assigned));
  return byDemand(indicator, (demand) => demandOfUnit(campaign, unit, indicator, demand, date));
};

/** What is wanted of the commune: assigned counts when every unit has one, else the rule on the commune's base. */
export const wantedOfCommune = (campaign: PlainCampaign, indicator: PlainIndicator, date: string): Wanted => {
  const assigned = sumIfKnown(unitsInTotal(campaign).map((unit) => assignedTo(unit, indicator)));
  if (indicator.target !== 'unread' && assigned !== null)
    return single(indicator, noneFor0(indicator, assigned));
  return byDemand(indicator, (demand) => demandOfCommune(campaign, indicator, demand, date));
};
