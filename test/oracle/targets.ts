// The count that each unit and the commune must reach.
import { basesOfCommune, basesOfUnit } from './bases';
import { unitsInTotal } from './done';
import { ceilingOf, floorOf } from './exact';
import type { PlainCampaign, PlainIndicator, PlainTarget, PlainUnit } from './plainCampaign';

const assignedTo = (unit: PlainUnit, indicator: PlainIndicator): number | null =>
  unit.figures.get(`${indicator.code}.CT`) ?? null;

/** A target of 0 says that the indicator does not apply: no target, never 100% of nothing. */
const noneFor0 = (count: number | null): number | null => (count === 0 ? null : count);

const shareOf = (rule: PlainTarget & { readonly kind: 'share' }, eligible: number): number =>
  Number(
    rule.strict
      ? floorOf(rule.parts * BigInt(eligible), rule.outOf) + 1n
      : ceilingOf(rule.parts * BigInt(eligible), rule.outOf),
  );

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

/** The target of one unit; null where it is followed only. */
export const targetOfUnit = (
  campaign: PlainCampaign,
  unit: PlainUnit,
  indicator: PlainIndicator,
  date: string,
): number | null => {
  const assigned = assignedTo(unit, indicator);
  if (assigned !== null) return noneFor0(assigned);
  const { eligible } = basesOfUnit(campaign, unit, indicator, date);
  if (indicator.target === null || eligible === null || eligible <= 0) return null;
  return indicator.target.kind === 'share'
    ? shareOf(indicator.target, eligible)
    : noneFor0(sharedTo(campaign, unit, indicator, indicator.target.count, date));
};

/** The target of the commune: assigned counts when every unit has one, else the rule on the commune's base. */
export const targetOfCommune = (
  campaign: PlainCampaign,
  indicator: PlainIndicator,
  date: string,
): number | null => {
  const assigned = unitsInTotal(campaign).map((unit) => assignedTo(unit, indicator));
  if (assigned.length > 0 && assigned.every((count) => count !== null))
    return noneFor0(assigned.reduce<number>((sum, count) => sum + (count ?? 0), 0));
  if (indicator.target === null) return null;
  if (indicator.target.kind === 'count') return noneFor0(indicator.target.count);
  const { eligible } = basesOfCommune(campaign, indicator, date);
  return eligible === null || eligible <= 0 ? null : shareOf(indicator.target, eligible);
};
