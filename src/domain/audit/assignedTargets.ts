// Targets assigned to units against the rule that the plan sets for all.
import { rateInBasisPoints } from '../plan/basisPoints';
import { baseOf, sumOfKnown, unitsInTotal } from '../counting/bases';
import type { Campaign, Indicator, Unit } from '../plan/campaign';
import { assignedCode } from '../plan/campaign';
import { decimalsOf, told } from '../plan/decimals';
import { addUpTallies } from '../counting/runningTotals';
import type { Finding } from '../finding';
import { findingOf } from '../finding';
import { targetOfBase } from '../plan/targetRule';
import { assignedTo } from '../progress/targets';
import type { PlanAudit } from './planAudit';
import type { PlanPlaces } from './planPlaces';

const codeFor = (assigned: number, target: number): 'ASSIGNED_BELOW_TARGET' | 'ASSIGNED_DIFFERS' =>
  assigned < target ? 'ASSIGNED_BELOW_TARGET' : 'ASSIGNED_DIFFERS';

const auditUnit = (
  campaign: Campaign,
  places: PlanPlaces,
  indicator: Indicator,
  unit: Unit,
): readonly Finding[] => {
  const assigned = assignedTo(unit, indicator);
  // Before exclusions: the plan assigned its targets on the figures that it prints.
  const base = baseOf(campaign, addUpTallies([], 'new'), unit, indicator, campaign.settings.start);
  const target = targetOfBase(indicator.target, base);
  const rule = indicator.target;
  if (rule.kind !== 'atLeast' && rule.kind !== 'above') return [];
  if (assigned === null || base === null || target === null || assigned === target) return [];
  const place = places.figure(unit.code, assignedCode(indicator.code));
  const share = rateInBasisPoints(assigned, base) ?? 0;
  const decimals = decimalsOf(indicator);
  const details = {
    rule: rule.kind,
    rate: rule.rate,
    indicator: indicator.code,
    base: told(base, decimals),
    share,
  };
  const content = { received: told(assigned, decimals), expected: told(target, decimals), details };
  return [findingOf(codeFor(assigned, target), place, content)];
};

/** A count for the whole commune says nothing of one unit; what all are assigned together must come to it. */
const auditSum = (campaign: Campaign, places: PlanPlaces, indicator: Indicator): readonly Finding[] => {
  const rule = indicator.target;
  const assigned = sumOfKnown(unitsInTotal(campaign).map((unit) => assignedTo(unit, indicator)));
  if (rule.kind !== 'count' || assigned === null || assigned === rule.count) return [];
  const place = places.indicator(indicator.code, 'target');
  const details = { indicator: indicator.code, rule: rule.kind };
  const decimals = decimalsOf(indicator);
  const content = { received: told(assigned, decimals), expected: told(rule.count, decimals), details };
  return [findingOf(codeFor(assigned, rule.count), place, content)];
};

/**
 * ASSIGNED_BELOW_TARGET for a `X.CT` that does not satisfy the plan's rule on the unit's base (exactly half under
 * "more than 50%"), ASSIGNED_DIFFERS for one above what the rule asks. Where the rule is a count for the whole
 * commune, the same of the sum over units.
 */
export const auditAssignedTargets: PlanAudit = (campaign, places) =>
  campaign.indicators.flatMap((indicator) => [
    ...campaign.units.flatMap((unit) => auditUnit(campaign, places, indicator, unit)),
    ...auditSum(campaign, places, indicator),
  ]);
