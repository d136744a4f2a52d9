// By which indicators units and commune are judged.
import type { Campaign, Indicator } from '../plan/campaign';
import { assignedCode } from '../plan/campaign';

type Plan = Pick<Campaign, 'indicators' | 'figureCodes'>;

/** Whether the plan sets a target on the indicator: by a rule, or by counts assigned to units. */
export const hasTarget = ({ figureCodes }: Plan, { code, target }: Indicator): boolean =>
  target.kind !== 'unread' && (target.kind !== 'none' || figureCodes.includes(assignedCode(code)));

/** Those marked as main in the plan's order; where none is marked, all that set a target. */
export const mainIndicators = (plan: Plan): readonly Indicator[] => {
  const marked = plan.indicators.filter(({ main }) => main);
  return marked.length > 0 ? marked : plan.indicators.filter((indicator) => hasTarget(plan, indicator));
};

/** The codes of the main indicators. */
export const mainCodes = (plan: Plan): ReadonlySet<string> =>
  new Set(mainIndicators(plan).map(({ code }) => code));
