// The printed base of an indicator against what it should be.
import { findingOf } from '../finding';
import type { Finding } from '../finding';
import type { Campaign, Indicator } from '../plan/campaign';
import { baselineFiguresOf, borneOutBaseOf, witnessOf } from './baselineFigures';
import type { PlanAudit } from './planAudit';
import type { PlanPlaces } from './planPlaces';

const auditStatedBase = (
  campaign: Campaign,
  places: PlanPlaces,
  indicator: Indicator,
): readonly Finding[] => {
  const stated = indicator.stated.base;
  if (stated === null) return [];
  const place = places.indicator(indicator.code, 'statedBase');
  const found = (expected: number, details: Finding['details']): readonly Finding[] =>
    expected === stated
      ? []
      : [
          findingOf('BASE_MISMATCH', place, String(stated), String(expected), {
            indicator: indicator.code,
            ...details,
          }),
        ];
  const { computedBase } = baselineFiguresOf(campaign, indicator);
  if (computedBase !== null) return found(computedBase, { kind: 'units' });
  const witness = witnessOf(campaign, indicator);
  const borneOut = witness === undefined ? null : borneOutBaseOf(witness);
  // Against its own figures a base is held where its rate stands.
  return witness === undefined || borneOut === null || witness === indicator
    ? []
    : found(borneOut, { kind: 'indicator', other: witness.code });
};

/**
 * BASE_MISMATCH when `Mẫu số nêu` is not what the units add up to (`details.kind` is `units`), or while no unit
 * says, not the base that another indicator on the same base bears out (`indicator`).
 */
export const auditStatedBases: PlanAudit = (campaign, places) =>
  campaign.indicators.flatMap((indicator) => auditStatedBase(campaign, places, indicator));
