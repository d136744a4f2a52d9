// The plan's daily quota against what remains and the days there are.
import { divideRoundingUp } from '../plan/basisPoints';
import { unitsInTotal } from '../counting/bases';
import { inclusiveDays } from '../plan/calendar';
import type { Campaign, Indicator } from '../plan/campaign';
import { decimalsOf, told } from '../plan/decimals';
import { quotaOfAll } from '../plan/quota';
import { isDownward } from '../plan/targetRule';
import type { Finding } from '../finding';
import { findingOf } from '../finding';
import { baselineFiguresOf } from './baselineFigures';
import type { PlanAudit } from './planAudit';
import type { PlanPlaces } from './planPlaces';

/** A quota that would bring in so many times what remains cannot be met by anyone, however diligent. */
const excessiveTimes = 5;

const auditQuota = (campaign: Campaign, places: PlanPlaces, indicator: Indicator): readonly Finding[] => {
  const { quota } = indicator;
  const remaining = baselineFiguresOf(campaign, indicator).remaining ?? indicator.stated.remaining;
  const days = inclusiveDays(indicator.from, indicator.deadline);
  // A quota of a day is of things done: it says nothing where there are to be fewer.
  if (isDownward(indicator.target)) return [];
  if (quota === null || remaining === null || remaining === 0 || days < 1) return [];
  // As long as no unit stands there, the plan's quota is taken for the whole commune's.
  const units = quota.scope === 'commune' ? 1 : Math.max(1, unitsInTotal(campaign).length);
  const reach = quotaOfAll(quota, units) * days;
  const needed = divideRoundingUp(remaining, units * days);
  const code =
    reach < remaining
      ? 'QUOTA_TOO_LOW'
      : quota.count > needed && reach >= excessiveTimes * remaining
        ? 'QUOTA_EXCESSIVE'
        : null;
  const decimals = decimalsOf(indicator);
  const details = {
    indicator: indicator.code,
    units,
    days,
    reach: told(reach, decimals),
    remaining: told(remaining, decimals),
  };
  return code === null
    ? []
    : [
        findingOf(code, places.indicator(indicator.code, 'quota'), {
          received: told(quota.count, decimals),
          expected: told(needed, decimals),
          details,
        }),
      ];
};

/**
 * QUOTA_TOO_LOW when quota × units × days (quota × days for one of all units together) is below what remains;
 * QUOTA_EXCESSIVE when it is five times that or more and a smaller quota would do. The daily quota that just suffices, for
 * whom the plan sets it, is what is expected.
 */
export const auditQuotas: PlanAudit = (campaign, places) =>
  campaign.indicators.flatMap((indicator) => auditQuota(campaign, places, indicator));
