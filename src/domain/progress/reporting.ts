// Whether a unit reported on a period, on an axis of its own beside progress.
import type { LocalDateTime } from '../plan/calendar';
import type { Campaign, Unit } from '../plan/campaign';
import type { RunningTotals } from '../counting/runningTotals';
import type { Period } from '../plan/period';
import { deadlineOf } from '../plan/deadlines';
import type { Tally } from '../counting/tally';

export type ReportingStatus = 'notReported' | 'notMatching' | 'zero' | 'late' | 'onTime';

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
  if (reported.length === 0) return 'notReported';
  if (notMatching.has(unit.code)) return 'notMatching';
  const gains = campaign.indicators.map((indicator) =>
    totals.gained(unit.code, indicator.code, period.from, period.to),
  );
  if (gains.every((gain) => gain === 0)) return 'zero';
  return typedAfter(reported, deadlineOf(campaign.settings, period)) ? 'late' : 'onTime';
};
