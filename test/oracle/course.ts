// The commune's way through a campaign, period by period, beside the way that the plan wants.
import { dayOf } from './days';
import { doneOfCommuneBy } from './done';
import { floorOf } from './exact';
import { writtenIfKnown } from './grains';
import type { PlainPeriod } from './periods';
import { plainPeriods } from './periods';
import type { PlainCampaign, PlainIndicator } from './plainCampaign';
import type { ProgressRow } from './progress';
import { progressOf } from './progress';
import { wantedOfCommune } from './targets';
import type { Stop } from './wanted';
import { wantedGain, wantsLess } from './wanted';

/** Where the way has come by the day, half up. */
const plannedOn = (
  indicator: PlainIndicator,
  { start, target, asItStands }: ProgressRow,
  stops: readonly Stop[],
  date: string,
): number | null => {
  if (start === null || target === null || asItStands) return null;
  const all = dayOf(indicator.deadline) - dayOf(indicator.from) + 1;
  if (all <= 0) return start;
  if (wantsLess(indicator.target) ? start <= target : start >= target) return start;
  if (date < indicator.from) return start;
  const { gain, parts } = wantedGain(indicator, start, stops, date);
  return start + Number(floorOf(2n * gain + parts, 2n * parts));
};

/**
 * Where the commune stood at the end of each earlier period and of this one, and where the plan wanted it. This one
 * ends where the report ends: the final report may be built before the campaign is over.
 */
export const courseOf = (campaign: PlainCampaign, period: PlainPeriod): readonly object[] => {
  const last = progressOf(campaign, period.to).filter(({ unit }) => unit === null);
  const stopsTo = (indicator: PlainIndicator) => wantedOfCommune(campaign, indicator, period.to).stops;
  const kind = period.kind === 'final' ? campaign.usualKind : period.kind;
  const earlier = plainPeriods(campaign, kind).filter(({ to }) => to < period.to);
  return [...earlier, period].map(({ to }) => ({
    to,
    points: campaign.indicators.map((indicator) => {
      const row = last.find((one) => one.indicator === indicator.code);
      const tell = (count: number | null) => writtenIfKnown(count, indicator.digits ?? 0);
      const start = row?.start ?? null;
      const done = doneOfCommuneBy(campaign, indicator.code, to);
      const planned = row === undefined ? null : plannedOn(indicator, row, stopsTo(indicator), to);
      return {
        indicator: indicator.code,
        done: tell(done),
        planned: tell(planned),
        gained: tell(done === null || start === null ? null : done - start),
        plannedGain: tell(planned === null || start === null ? null : planned - start),
      };
    }),
  }));
};
