// How many each unit, and the commune, must reach, and by which milestones.
import { startOf, sumOfKnown, unitsInTotal } from '../counting/bases';
import type { IsoDate } from '../plan/calendar';
import type { Campaign, Indicator, Unit } from '../plan/campaign';
import { assignedCode } from '../plan/campaign';
import type { Parts } from '../plan/decimals';
import { periodsOf } from '../plan/period';
import { indicatorFor } from '../plan/windows';
import { shareByLargestRemainder } from './largestRemainder';
import type { SimpleRule } from '../plan/targetRule';
import { countOf, isDownward, lastRuleOf, targetOfBase } from '../plan/targetRule';

/** The count that the plan assigns to the unit for the indicator (chỉ tiêu giao); null when it assigns none. */
export const assignedTo = (unit: Unit, indicator: Indicator): Parts | null =>
  unit.figures.get(assignedCode(indicator.code)) ?? null;

/** What is to be reached by the end of a day. */
export interface Milestone<Count extends number = Parts> {
  readonly until: IsoDate;
  readonly target: Count;
}

export interface Targets {
  /** By unit code; null: no target. */
  readonly ofUnit: ReadonlyMap<string, Parts | null>;
  readonly ofCommune: Parts | null;
  /** By unit code, and under null of the commune: in order, the last one the target itself; none where there are none. */
  readonly milestones: ReadonlyMap<string | null, readonly Milestone[]>;
}

type BaseOf = (unit: Unit) => Parts | null;

/** A target of 0 is none: the figure does not apply, and nothing is ever 100% of nothing. Where less is wanted, none is a target. */
const orNone = (indicator: Indicator, count: Parts | null): Parts | null =>
  count === 0 && !isDownward(indicator.target) ? null : count;

const shareOut = (campaign: Campaign, count: Parts, baseOf: BaseOf): ReadonlyMap<string, Parts> => {
  const units = unitsInTotal(campaign);
  // Nothing shared out is nothing for each, whatever their bases are.
  if (count === 0) return new Map(campaign.units.map((unit) => [unit.code, 0]));
  const bases = units.map(baseOf);
  const known = bases.filter((base): base is Parts => base !== null);
  // One unknown base makes every share unknown: a share is a proportion of the whole.
  if (known.length < units.length) return new Map<string, Parts>();
  const shares = shareByLargestRemainder(count, known);
  return new Map(
    units.flatMap((unit, index) => (known[index] === 0 ? [] : [[unit.code, shares[index] ?? 0]])),
  );
};

/** What a rule of one figure comes to for each unit and the commune. */
const applyRule = (
  campaign: Campaign,
  indicator: Indicator,
  rule: SimpleRule,
  baseOf: BaseOf,
): { readonly ofUnit: (unit: Unit) => Parts | null; readonly ofCommune: () => Parts | null } => {
  const startIn = (unit: Unit): Parts | null => startOf(campaign, unit, indicator.code);
  const count = countOf(rule);
  if (count !== null) {
    const shares = shareOut(campaign, count, baseOf);
    return { ofUnit: (unit) => shares.get(unit.code) ?? null, ofCommune: () => count };
  }
  const counted = unitsInTotal(campaign);
  return {
    ofUnit: (unit) => targetOfBase(rule, baseOf(unit), startIn(unit)),
    ofCommune: () => targetOfBase(rule, sumOfKnown(counted.map(baseOf)), sumOfKnown(counted.map(startIn))),
  };
};

/** So many in each period of the window, clipped to the campaign. */
const perPeriodOf = (
  campaign: Campaign,
  { target, from, deadline }: Pick<Indicator, 'target' | 'from' | 'deadline'>,
): Parts | null =>
  target.kind === 'perPeriod'
    ? target.count *
      periodsOf(campaign.settings, target.period).filter(
        (period) => period.from <= deadline && period.to >= from,
      ).length
    : null;

const milestonesOf = (campaign: Campaign, indicator: Indicator, baseOf: BaseOf): Targets['milestones'] => {
  const rule = indicator.target;
  if (rule.kind !== 'milestones') return new Map();
  const steps = rule.steps.map((step) => ({
    ...step,
    applied: applyRule(campaign, indicator, step.rule, baseOf),
  }));
  const known = (targetOf: (applied: ReturnType<typeof applyRule>) => Parts | null): readonly Milestone[] =>
    steps.flatMap(({ until, applied }) => {
      const target = targetOf(applied);
      return target === null ? [] : [{ until, target }];
    });
  return new Map<string | null, readonly Milestone[]>([
    [null, known(({ ofCommune }) => ofCommune())],
    ...campaign.units.map((unit) => [unit.code, known(({ ofUnit }) => ofUnit(unit))] as const),
  ]);
};

/**
 * The targets of the indicator, given each unit's eligible base. A unit's assigned count wins, and has no milestones; a
 * count for the whole commune is shared out in proportion to the bases; a share of the base is applied to each base, and to
 * the commune's own base rather than to the sum of rounded unit targets; so many a week are for each unit. When every unit
 * that counts towards the total has an assigned count, the commune's target is their sum.
 */
export const targetsOf = (campaign: Campaign, indicator: Indicator, eligibleBaseOf: BaseOf): Targets => {
  const nothing: Targets = { ofUnit: new Map(), ofCommune: null, milestones: new Map() };
  if (indicator.target.kind === 'unread') return nothing;
  const last = lastRuleOf(indicator.target);
  const applied = last === null ? null : applyRule(campaign, indicator, last, eligibleBaseOf);
  const counted = unitsInTotal(campaign);
  const byRule = (unit: Unit): Parts | null =>
    applied === null ? perPeriodOf(campaign, indicatorFor(indicator, unit)) : applied.ofUnit(unit);
  const assigned = sumOfKnown(counted.map((unit) => assignedTo(unit, indicator)));
  const ofCommune = applied === null ? sumOfKnown(counted.map(byRule)) : applied.ofCommune();
  const milestones = new Map(milestonesOf(campaign, indicator, eligibleBaseOf));
  if (assigned !== null) milestones.delete(null);
  for (const unit of campaign.units) if (assignedTo(unit, indicator) !== null) milestones.delete(unit.code);
  return {
    ofUnit: new Map(
      campaign.units.map((unit) => [
        unit.code,
        orNone(indicator, assignedTo(unit, indicator) ?? byRule(unit)),
      ]),
    ),
    ofCommune: orNone(indicator, assigned ?? ofCommune),
    milestones,
  };
};
