// A target without its percent sign is a count.
import { assignedCode } from '../plan/campaign';
import { decimalsOf, told, toldOrNull } from '../plan/decimals';
import { findingOf } from '../finding';
import { baselineFiguresOf } from './baselineFigures';
import type { PlanAudit } from './planAudit';

/** A share can be no more. */
const mostPercent = 100;

/**
 * TARGET_LOOKS_PERCENT for a count target of at most 100 on a base above 100, where no target is assigned to units: 95
 * of 13.308 people is more likely 95%. It stays a count until it is mended.
 */
export const auditTargetMeasure: PlanAudit = (campaign, places) =>
  campaign.indicators.flatMap((indicator) => {
    const { target, code } = indicator;
    if (target.kind !== 'count') return [];
    const count = told(target.count, decimalsOf(indicator));
    if (count < 1 || count > mostPercent) return [];
    if (campaign.figureCodes.includes(assignedCode(code))) return [];
    const base = toldOrNull(baselineFiguresOf(campaign, indicator).base, decimalsOf(indicator));
    if (base === null || base <= mostPercent) return [];
    return [
      findingOf('TARGET_LOOKS_PERCENT', places.indicator(code, 'target'), {
        received: count,
        expected: `${String(count).replace('.', ',')}%`,
        details: { indicator: code, base },
      }),
    ];
  });
