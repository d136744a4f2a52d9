// How many each unit, and the commune, must reach.
import { sumOfKnown, unitsInTotal } from '../counting/bases';
import type { Campaign, Indicator, Unit } from '../plan/campaign';
import { assignedCode } from '../plan/campaign';
import { shareByLargestRemainder } from './largestRemainder';
import { targetOfBase } from '../plan/targetRule';

/** The count that the plan assigns to the unit for the indicator (chỉ tiêu giao); null when it assigns none. */
export const assignedTo = (unit: Unit, indicator: Indicator): number | null =>
  unit.figures.get(assignedCode(indicator.code)) ?? null;

export interface Targets {
  /** By unit code; null: no target. */
  readonly ofUnit: ReadonlyMap<string, number | null>;
  readonly ofCommune: number | null;
}

/** A target of 0 is none: the figure does not apply, and nothing is ever 100% of nothing. */
const orNone = (count: number | null): number | null => (count === 0 ? null : count);

const shareOut = (campaign: Campaign, count: number, baseOf: (unit: Unit) => number | null) => {
  const units = unitsInTotal(campaign);
  const bases = units.map(baseOf);
  const known = bases.filter((base): base is number => base !== null);
  // One unknown base makes every share unknown: a share is a proportion of the whole.
  if (known.length < units.length) return new Map<string, number>();
  const shares = shareByLargestRemainder(count, known);
  return new Map(units.map((unit, index) => [unit.code, shares[index] ?? 0]));
};

/**
 * The targets of the indicator, given each unit's eligible base. A unit's assigned count wins; a count for the
 * whole commune is shared out in proportion to the bases; a share of the base is applied to each base, and to
 * the commune's own base rather than to the sum of rounded unit targets. When every unit that counts towards
 * the total has an assigned count, the commune's target is their sum.
 */
export const targetsOf = (
  campaign: Campaign,
  indicator: Indicator,
  eligibleBaseOf: (unit: Unit) => number | null,
): Targets => {
  const rule = indicator.target;
  const shares =
    rule.kind === 'count' ? shareOut(campaign, rule.count, eligibleBaseOf) : new Map<string, number>();
  const ofUnit = new Map<string, number | null>();
  for (const unit of campaign.units) {
    const byRule =
      rule.kind === 'count' ? (shares.get(unit.code) ?? null) : targetOfBase(rule, eligibleBaseOf(unit));
    ofUnit.set(unit.code, orNone(assignedTo(unit, indicator) ?? byRule));
  }
  const counted = unitsInTotal(campaign);
  const assigned = sumOfKnown(counted.map((unit) => assignedTo(unit, indicator)));
  const byRule =
    rule.kind === 'count' ? rule.count : targetOfBase(rule, sumOfKnown(counted.map(eligibleBaseOf)));
  return { ofUnit, ofCommune: orNone(assigned ?? byRule) };
};
