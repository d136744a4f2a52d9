// The commune's course through a campaign: what was done and what the plan wanted, period by period.
import { doneOfCommune, eligibleBaseOf, startsFromNothing, unitsInTotal } from '../counting/bases';
import type { IsoDate } from '../plan/calendar';
import type { Campaign, Indicator } from '../plan/campaign';
import type { Parts } from '../plan/decimals';
import { decimalsOf, toldOrNull } from '../plan/decimals';
import type { RunningTotals } from '../counting/runningTotals';
import { isDownward } from '../plan/targetRule';
import { lineTo, plannedGain } from '../progress/line';
import { windowOf } from '../progress/pace';
import type { Milestone } from '../progress/targets';
import { targetsOf } from '../progress/targets';
import type { Period } from '../plan/period';
import { periodsOf } from '../plan/period';
import type { ProgressRow } from '../progress/progress';
import type { CoursePoint, CourseStep } from './report';

/**
 * Where the plan wants the commune at the end of the day, rounded half up: straight from the start to the target, through
 * milestones where there are any. Null without a target or a start value, and for a share that starts from nothing. Where the
 * start already meets the target nothing is needed, and the plan stays at the start.
 */
const plannedAt = (
  indicator: Indicator,
  { start, target }: Pick<ProgressRow<Parts>, 'start' | 'target'>,
  milestones: readonly Milestone[],
  day: IsoDate,
): Parts | null => {
  if (start === null || target === null) return null;
  const { elapsedDays, totalDays } = windowOf(indicator, day);
  if (
    totalDays === 0 ||
    elapsedDays === 0 ||
    (isDownward(indicator.target) ? start <= target : start >= target)
  )
    return start;
  const line = lineTo(target, totalDays, indicator.from, milestones);
  const { numerator, denominator } = plannedGain(start, line, elapsedDays);
  return start + Math.floor((2 * numerator + denominator) / (2 * denominator));
};

const lessKnown = (count: Parts | null, start: Parts | null): Parts | null =>
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
  rows: readonly ProgressRow<Parts>[],
): readonly CourseStep[] => {
  const counted = unitsInTotal(campaign);
  const milestonesOf = (indicator: Indicator): readonly Milestone[] =>
    indicator.target.kind !== 'milestones'
      ? []
      : (targetsOf(campaign, indicator, (unit) =>
          eligibleBaseOf(campaign, totals, unit, indicator, period.to),
        ).milestones.get(null) ?? []);
  const pointOf = (indicator: Indicator, day: IsoDate): CoursePoint => {
    const row = rows.find((one) => one.indicator === indicator.code);
    const start = row?.start ?? null;
    const decimals = decimalsOf(indicator);
    const done = doneOfCommune(campaign, totals, indicator.code, day);
    const planned =
      row === undefined || startsFromNothing(campaign, indicator, counted)
        ? null
        : plannedAt(indicator, row, milestonesOf(indicator), day);
    return {
      indicator: indicator.code,
      done: toldOrNull(done, decimals),
      planned: toldOrNull(planned, decimals),
      gained: toldOrNull(lessKnown(done, start), decimals),
      plannedGain: toldOrNull(lessKnown(planned, start), decimals),
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
