// The commune's way through a campaign, period by period, beside the way that the plan wants.
import { dayOf } from './days';
import { doneBy, sumIfKnown, unitsInTotal } from './done';
import { floorOf } from './exact';
import type { PlainPeriod } from './periods';
import { plainPeriods } from './periods';
import type { PlainCampaign, PlainIndicator } from './plainCampaign';
import { elapsedDays, progressOf } from './progress';

/** start + need × elapsed ÷ total days, half up. */
const plannedOn = (
  indicator: PlainIndicator,
  start: number | null,
  target: number | null,
  date: string,
): number | null => {
  if (start === null || target === null) return null;
  const all = dayOf(indicator.deadline) - dayOf(indicator.from) + 1;
  if (all <= 0) return start;
  const need = Math.max(0, target - start);
  return start + Number(floorOf(BigInt(2 * need * elapsedDays(indicator, date) + all), BigInt(2 * all)));
};

/**
 * Where the commune stood at the end of each earlier period and of this one, and where the plan wanted it. This one
 * ends where the report ends: the final report may be built before the campaign is over.
 */
export const courseOf = (campaign: PlainCampaign, period: PlainPeriod): readonly object[] => {
  const last = progressOf(campaign, period.to).filter(({ unit }) => unit === null);
  const kind = period.kind === 'final' ? campaign.usualKind : period.kind;
  const earlier = plainPeriods(campaign, kind).filter(({ to }) => to < period.to);
  return [...earlier, period].map(({ to }) => ({
    to,
    points: campaign.indicators.map((indicator) => {
      const row = last.find((one) => one.indicator === indicator.code);
      const start = row?.start ?? null;
      const done = sumIfKnown(
        unitsInTotal(campaign).map((unit) => doneBy(campaign, unit, indicator.code, to)),
      );
      const planned = plannedOn(indicator, start, row?.target ?? null, to);
      return {
        indicator: indicator.code,
        done,
        planned,
        gained: done === null || start === null ? null : done - start,
        plannedGain: planned === null || start === null ? null : planned - start,
      };
    }),
  }));
};
