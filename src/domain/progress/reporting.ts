// Whether a unit reported on a period, on an axis of its own beside progress.
import type { LocalDateTime } from '../plan/calendar';
import type { Campaign, Unit } from '../plan/campaign';
import { modeOf } from '../counting/modes';
import type { RunningTotals } from '../counting/runningTotals';
import type { Period } from '../plan/period';
import { deadlineOf } from '../plan/deadlines';
import { isAskedIn } from '../plan/windows';
import type { Tally } from '../counting/tally';

/** `notAsked`: no row, and no window of the unit was open in the period. */
export type ReportingStatus = 'notAsked' | 'notReported' | 'notMatching' | 'zero' | 'late' | 'onTime';

const typedAfter = (tallies: readonly Tally[], deadline: LocalDateTime): boolean =>
  tallies.some((tally) => tally.typedAt !== null && tally.typedAt > deadline);

/**
 * The reporting status of the unit in the period; where several hold: notReported, notMatching, zero, late,
 * onTime. `notMatching` names the units whose tallies differ from the system figures or the guided list.
 */
export const reportingStatusOf = (
  campaign: Campaign,
  tallies: readonly Tally[],
  totals: RunningTotals,
  unit: Unit,
  period: Period,
  notMatching: ReadonlySet<string>,
): ReportingStatus => {
  const reported = tallies.filter(
    (tally) =>
      tally.unit === unit.code &&
      tally.date >= period.from &&
      tally.date <= period.to &&
      tally.counts.size > 0,
  );
  const isAsked = isAskedIn(campaign, unit, period);
  if (reported.length === 0) return isAsked ? 'notReported' : 'notAsked';
  if (notMatching.has(unit.code)) return 'notMatching';
  // A state that is told is told, also where there is nothing and nothing has changed.
  const isIdle = campaign.indicators.every((indicator) =>
    modeOf(campaign, indicator) === 'state'
      ? reported.every(({ counts }) => !counts.has(indicator.code))
      : totals.gained(unit.code, indicator.code, period.from, period.to) === 0,
  );
  if (isIdle) return 'zero';
  return isAsked && typedAfter(reported, deadlineOf(campaign.settings, period)) ? 'late' : 'onTime';
};
