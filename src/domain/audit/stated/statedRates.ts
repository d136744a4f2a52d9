// The printed rate of an indicator against its numerator and base.
import { rateInBasisPoints } from '../../plan/basisPoints';
import type { Campaign, Indicator } from '../../plan/campaign';
import { decimalsOf, told, toldOrNull } from '../../plan/decimals';
import type { Finding } from '../../finding';
import { findingOf } from '../../finding';
import { baselineFiguresOf, borneOutBaseOf } from '../baselineFigures';
import type { PlanAudit } from '../planAudit';
import type { PlanPlaces } from '../planPlaces';
import { baseForRate, isCutOff, isRounded, showPercent } from './printedRate';

const auditStatedRate = (
  campaign: Campaign,
  places: PlanPlaces,
  indicator: Indicator,
): readonly Finding[] => {
  const printed = indicator.stated.rate;
  const { numerator, computedBase } = baselineFiguresOf(campaign, indicator);
  // The printed rate is held against the base that is printed beside it.
  const base = indicator.stated.base ?? computedBase;
  if (printed === null || numerator === null || base === null || base === 0) return [];
  const rate = rateInBasisPoints(numerator, base) ?? 0;
  if (printed === rate || isRounded(printed, numerator, base)) return [];
  const place = places.indicator(indicator.code, 'statedRate');
  const decimals = decimalsOf(indicator);
  const counts = { numerator: told(numerator, decimals), base: told(base, decimals) };
  const shown = { received: showPercent(printed), expected: showPercent(rate) };
  if (isCutOff(printed, numerator, base))
    return [
      findingOf('RATE_TRUNCATED', place, {
        ...shown,
        details: { indicator: indicator.code, ...counts, printed, rate },
      }),
    ];
  const fittingBase = borneOutBaseOf(indicator) ?? baseForRate(printed, numerator);
  return [
    findingOf('BASE_MISMATCH', place, {
      ...shown,
      details: {
        kind: 'rate',
        indicator: indicator.code,
        ...counts,
        printed,
        rate,
        fittingBase: toldOrNull(fittingBase, decimals),
      },
    }),
  ];
};

/**
 * RATE_TRUNCATED when `Tỷ lệ (ghi trong kế hoạch)` is numerator ÷ base cut off instead of rounded; BASE_MISMATCH with the base
 * that would give it (`details.fittingBase`) when it is neither. Rates go as basis points in the details.
 */
export const auditStatedRates: PlanAudit = (campaign, places) =>
  campaign.indicators.flatMap((indicator) => auditStatedRate(campaign, places, indicator));
