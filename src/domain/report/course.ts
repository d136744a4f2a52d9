// The commune's course through a campaign: what was done and what the plan wanted, period by period.
import { doneOf, sumOfKnown, unitsInTotal } from '../counting/bases';
import type { IsoDate } from '../plan/calendar';
import type { Campaign, Indicator } from '../plan/campaign';
import type { RunningTotals } from '../counting/runningTotals';
import { windowOf } from '../progress/pace';
import type { Period } from '../plan/period';
import { periodsOf } from '../plan/period';
import type { ProgressRow } from '../progress/progress';
import type { CoursePoint, CourseStep } from './report';

/**
 * start + need × elapsed ÷ total days at the end of the day, rounded half up; null without a target or a start
 * value. Where the start already meets the target nothing is needed, and the plan stays at the start.
 */
export const plannedAt = (
  indicator: Indicator,
  start: number | null,
  target: number | null,
  day: IsoDate,
): number | null => {
  if (start === null || target === null) return null;
  const { elapsedDays, totalDays } = windowOf(indicator, day);
  const need = Math.max(0, target - start);
  if (totalDays === 0) return start;
  return start + Math.floor((2 * need * elapsedDays + totalDays) / (2 * totalDays));
};

const lessKnown = (count: number | null, start: number | null): number | null =>
  count === null || start === null ? null : count - start;

/**
 * One step for every earlier period of the report's kind, of the usual kind in a final report, and one for its own, which ends on the report's last day: a
 * final report may be built before the campaign is over. Targets and start values are those of
 * `rows`, the commune's rows at the end of the report's period, so that a base that moves bends no earlier plan.
 */
export const courseOf = (
  campaign: Campaign,
  totals: RunningTotals,
  period: Period,
  rows: readonly ProgressRow[],
): readonly CourseStep[] => {
  const counted = unitsInTotal(campaign);
  const pointOf = (indicator: Indicator, day: IsoDate): CoursePoint => {
    const row = rows.find((one) => one.indicator === indicator.code);
    const start = row?.start ?? null;
    const done = sumOfKnown(counted.map((unit) => doneOf(campaign, totals, unit, indicator.code, day)));
    const planned = plannedAt(indicator, start, row?.target ?? null, day);
    return {
      indicator: indicator.code,
      done,
      planned,
      gained: lessKnown(done, start),
      plannedGain: lessKnown(planned, start),
    };
  };
  const { settings } = campaign;
  const kind = period.kind === 'final' ? settings.periodKind : period.kind;
  const earlier = periodsOf(settings, kind).filter((one) => one.to < period.to);
  return [...earlier, period].map(({ to }) => ({
    to,
    points: campaign.indicators.map((indicator) => pointOf(indicator, to)),
  }));
};
