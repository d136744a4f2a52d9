// What a report counts and names at its head, and whom it proposes for praise or for a reminder.
import { digitsOf, written } from './grains';
import { mainCodesOf } from './mains';
import type { PlainPeriod } from './periods';
import type { PlainCampaign } from './plainCampaign';
import type { PlainUnitResult } from './report';
import { overallStatusesOn, resultsOf } from './report';
import { isAskedIn } from './reporting';
import { worstFirst } from './statuses';
import type { PlainStreaks } from './streaks';

export interface JudgedUnit extends PlainUnitResult {
  readonly streaks: PlainStreaks;
}

const isLate = (status: string): boolean => status === 'behind' || status === 'overdue';

/** Counts of the units that are in the total, or of those that are not. */
const countsOf = (campaign: PlainCampaign, units: readonly JudgedUnit[], inTotal: boolean) => {
  const codes = campaign.units.filter((unit) => unit.inTotal === inTotal).map(({ code }) => code);
  const own = units.filter(({ unit }) => codes.includes(unit));
  const silent = own.filter(({ reporting }) => reporting === 'notReported').length;
  const asked = own.filter(({ reporting }) => reporting !== 'notAsked').length;
  const behind = own.filter(
    ({ status, outcome }) => outcome === 'notMet' || (outcome === null && isLate(status)),
  );
  return { all: asked, reported: asked - silent, silent, behind: behind.length };
};

export const plainHeadline = (
  campaign: PlainCampaign,
  period: PlainPeriod,
  units: readonly JudgedUnit[],
): unknown => {
  const commune = campaign.indicators.flatMap(({ code }) =>
    resultsOf(campaign, period).filter(({ unit, indicator }) => unit === null && indicator === code),
  );
  const groups = worstFirst.map((status) => ({
    status,
    results: commune.filter((result) => result.status === status),
  }));
  const namesLate = (status: string): boolean =>
    period.kind === 'final' ? status !== 'met' && status !== 'noTarget' : isLate(status);
  return {
    status: overallStatusesOn(campaign, period.to).get(null),
    byStatus: groups
      .filter(({ results }) => results.length > 0)
      .map(({ status, results }) => ({
        status,
        count: results.length,
        indicators: results.map(({ indicator }) => indicator),
      })),
    outcomes:
      period.kind === 'final'
        ? {
            met: commune.filter(({ status }) => status === 'met').length,
            notMet: commune.filter(({ status }) => namesLate(status)).length,
          }
        : null,
    late: groups
      .flatMap(({ results }) => results)
      .filter(({ status }) => namesLate(status))
      .map(({ indicator, status, remaining }) => ({
        indicator,
        status,
        // Of what somebody has not told yet nothing is known to be left.
        remaining: written(remaining ?? 0, digitsOf(campaign, indicator)),
        main: mainCodesOf(campaign).includes(indicator),
      })),
    units: countsOf(campaign, units, true),
    others: countsOf(campaign, units, false),
  };
};

/** The paces of those praised, and the reminders by unit: equals may stand in any order. */
export const plainProposals = (
  campaign: PlainCampaign,
  period: PlainPeriod,
  units: readonly JudgedUnit[],
) => {
  const { kind } = period;
  const inTotal = new Set(campaign.units.filter((unit) => unit.inTotal).map(({ code }) => code));
  const counted = units.filter(({ unit }) => inTotal.has(unit));
  const reminder = (some: readonly JudgedUnit[]) =>
    some.map(({ unit, reporting, streaks }) => ({ unit, silent: reporting === 'notReported', ...streaks }));
  if (kind === 'final')
    return {
      praise: counted.filter(({ status }) => status === 'met'),
      reminder: reminder(units.filter(({ status }) => status !== 'met' && status !== 'noTarget')),
    };
  const worthy = counted.filter(({ reporting }) => reporting === 'onTime');
  const met = worthy.filter(({ status }) => status === 'met');
  const fastest = worthy
    .filter(({ status }) => status === 'onTrack')
    .sort((one, other) => (other.pace ?? 0) - (one.pace ?? 0));
  return {
    praise: met.length > 0 ? met : fastest.slice(0, 3),
    reminder: reminder(
      units.filter(
        ({ unit, status, reporting, streaks }) =>
          isAskedIn(campaign, unit, period) &&
          (streaks.behind > 1 ||
            streaks.notMatching > 1 ||
            (reporting === 'notReported' && status !== 'met')),
      ),
    ),
  };
};
