// The printed base of an indicator against what it should be.
import { findingOf } from '../../finding';
import type { Finding } from '../../finding';
import type { Campaign, Indicator } from '../../plan/campaign';
import type { Parts } from '../../plan/decimals';
import { decimalsOf, told } from '../../plan/decimals';
import { baselineFiguresOf, borneOutBaseOf, witnessOf } from '../baselineFigures';
import type { PlanAudit } from '../planAudit';
import type { PlanPlaces } from '../planPlaces';

const auditStatedBase = (
  campaign: Campaign,
  places: PlanPlaces,
  indicator: Indicator,
): readonly Finding[] => {
  const stated = indicator.stated.base;
  if (stated === null) return [];
  const place = places.indicator(indicator.code, 'statedBase');
  const found = (computed: Parts, other: string | null): readonly Finding[] => {
    const decimals = decimalsOf(indicator);
    const received = told(stated, decimals);
    const expected = told(computed, decimals);
    const both = { indicator: indicator.code, stated: received, computed: expected };
    const details =
      other === null
        ? ({ kind: 'units', ...both } as const)
        : ({ kind: 'indicator', other, ...both } as const);
    return computed === stated ? [] : [findingOf('BASE_MISMATCH', place, { received, expected, details })];
  };
  const { computedBase } = baselineFiguresOf(campaign, indicator);
  if (computedBase !== null) return found(computedBase, null);
  const witness = witnessOf(campaign, indicator);
  const borneOut = witness === undefined ? null : borneOutBaseOf(witness);
  // Against its own figures a base is held where its rate stands.
  return witness === undefined || borneOut === null || witness === indicator
    ? []
    : found(borneOut, witness.code);
};

/**
 * BASE_MISMATCH when `Tổng số (ghi trong kế hoạch)` is not what the units add up to (`details.kind` is `units`), or while no unit
 * says, not the base that another indicator on the same base bears out (`indicator`).
 */
export const auditStatedBases: PlanAudit = (campaign, places) =>
  campaign.indicators.flatMap((indicator) => auditStatedBase(campaign, places, indicator));
