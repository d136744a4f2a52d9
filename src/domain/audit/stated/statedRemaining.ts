// What the plan says is left against its own target and numerator.
import type { Campaign, Indicator } from '../../plan/campaign';
import type { Parts, Told } from '../../plan/decimals';
import { decimalsOf, told, toldOrNull } from '../../plan/decimals';
import type { Finding } from '../../finding';
import { findingOf } from '../../finding';
import { lastRuleOf, remainingTo, targetOfBase } from '../../plan/targetRule';
import { baselineFiguresOf } from '../baselineFigures';
import type { PlanAudit } from '../planAudit';
import type { PlanPlaces } from '../planPlaces';

/** What would remain on the printed base, where that is another than the one computed on. */
const onStatedBase = (
  indicator: Indicator,
  numerator: Parts,
  base: Parts | null,
): { readonly base: Told; readonly remaining: Told } | null => {
  const statedBase = indicator.stated.base;
  const last = lastRuleOf(indicator.target);
  const target = last === null ? null : targetOfBase(last, statedBase, numerator);
  return statedBase === null || statedBase === base || target === null
    ? null
    : {
        base: told(statedBase, decimalsOf(indicator)),
        remaining: told(remainingTo(indicator.target, numerator, target), decimalsOf(indicator)),
      };
};

const auditRemaining = (campaign: Campaign, places: PlanPlaces, indicator: Indicator): readonly Finding[] => {
  const stated = indicator.stated.remaining;
  const { numerator, base, target, remaining } = baselineFiguresOf(campaign, indicator);
  if (stated === null || numerator === null || target === null || remaining === null) return [];
  if (stated === remaining) return [];
  const decimals = decimalsOf(indicator);
  const place = places.indicator(indicator.code, 'statedRemaining');
  return [
    findingOf('REMAINING_MISMATCH', place, {
      received: told(stated, decimals),
      expected: told(remaining, decimals),
      details: {
        indicator: indicator.code,
        numerator: told(numerator, decimals),
        target: told(target, decimals),
        base: toldOrNull(base, decimals),
        onStatedBase: onStatedBase(indicator, numerator, base),
      },
    }),
  ];
};

/**
 * REMAINING_MISMATCH when `Còn lại (ghi trong kế hoạch)` is not target less numerator, on the base that most speaks for; what it
 * would be on the printed base goes along in the details.
 */
export const auditStatedRemaining: PlanAudit = (campaign, places) =>
  campaign.indicators.flatMap((indicator) => auditRemaining(campaign, places, indicator));
