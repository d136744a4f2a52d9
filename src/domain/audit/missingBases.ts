// A share of nothing known cannot be measured.
import { showBaseExpression } from '../plan/baseExpression';
import { needsBase } from '../plan/targetRule';
import { findingOf } from '../finding';
import { baselineFiguresOf, isBaseFilled } from './baselineFigures';
import type { PlanAudit } from './planAudit';

/**
 * BASE_MISSING for a percentage target whose base the plan does not name (`details.kind` is `unnamed`), or names
 * without any figure, printed or in the units (`unfilled`). Single blank cells of units are found elsewhere.
 */
export const findMissingBases: PlanAudit = (campaign, places) =>
  campaign.indicators.flatMap((indicator) => {
    if (!needsBase(indicator.target)) return [];
    const known = baselineFiguresOf(campaign, indicator).base !== null || isBaseFilled(campaign, indicator);
    if (indicator.base !== null && known) return [];
    const received = indicator.base === null ? '' : showBaseExpression(indicator.base);
    return [
      findingOf('BASE_MISSING', places.indicator(indicator.code, 'base'), {
        received,
        details: { indicator: indicator.code, kind: indicator.base === null ? 'unnamed' : 'unfilled' },
      }),
    ];
  });
