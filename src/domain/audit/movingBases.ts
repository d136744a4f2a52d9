// Bases that grow with the campaign's own results.
import { showBaseExpression } from '../plan/baseExpression';
import { hasMovingBase } from '../counting/bases';
import { findingOf } from '../finding';
import type { PlanAudit } from './planAudit';

/** MOVING_BASE, as information: an indicator stands in the base, so the rate can fall while counts rise. */
export const findMovingBases: PlanAudit = (campaign, places) =>
  campaign.indicators.flatMap((indicator) =>
    indicator.base !== null && hasMovingBase(campaign, indicator)
      ? [
          findingOf('MOVING_BASE', places.indicator(indicator.code, 'base'), {
            received: showBaseExpression(indicator.base),
            details: { indicator: indicator.code },
          }),
        ]
      : [],
  );
