// For how many periods running something has been so, walking back from the one that is reported.
import type { BuiltReport } from './corrections';
import { isOf, publishedBefore } from './corrections';
import type { PlainPeriod } from './periods';
import { plainPeriods } from './periods';
import type { PlainCampaign } from './plainCampaign';
import { behindOn } from './report';

export interface PlainStreaks {
  readonly behind: number;
  readonly notMatching: number;
}

/** By what was last published on the period before `building`, or else by the tallies as they are. */
const behindIn = (
  campaign: PlainCampaign,
  reports: readonly BuiltReport[],
  building: PlainPeriod,
  period: PlainPeriod,
): ReadonlySet<string> =>
  publishedBefore(reports, building).findLast((report) => report.published && isOf(period, report))?.behind ??
  behindOn(campaign, period.to);

/** The streaks of a unit in a report on the period that is built after the others. */
export const plainStreaks = (
  campaign: PlainCampaign,
  reports: readonly BuiltReport[],
  period: PlainPeriod,
  unit: string,
  notMatchingOn: (date: string) => ReadonlySet<string>,
): PlainStreaks => {
  const back = plainPeriods(campaign, period.kind)
    .filter(({ number }) => number < period.number)
    .reverse();
  const count = (now: boolean, then: (one: PlainPeriod) => boolean): number => {
    if (!now) return 0;
    const firstNot = back.findIndex((one) => !then(one));
    return 1 + (firstNot < 0 ? back.length : firstNot);
  };
  return {
    behind: count(behindOn(campaign, period.to).has(unit), (one) =>
      behindIn(campaign, reports, period, one).has(unit),
    ),
    notMatching: count(notMatchingOn(period.to).has(unit), ({ to }) => notMatchingOn(to).has(unit)),
  };
};
