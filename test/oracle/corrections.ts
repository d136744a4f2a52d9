// What was gained in a period, and where it no longer is what was frozen.
import { countedBy } from './done';
import { daysAfter } from './days';
import type { PlainPeriod } from './periods';
import type { PlainCampaign } from './plainCampaign';

/** A figure as a report froze it: what the unit gained on the indicator in the period. */
export interface FrozenGain {
  readonly period: PlainPeriod;
  readonly unit: string;
  readonly indicator: string;
  readonly gained: number;
}

export interface PlainCorrection {
  readonly unit: string;
  readonly indicator: string;
  readonly before: number;
  readonly after: number;
}

/** What the unit added within the period, first and last day included. */
export const gainedIn = (
  campaign: PlainCampaign,
  unit: string,
  indicator: string,
  { from, to }: Pick<PlainPeriod, 'from' | 'to'>,
): number =>
  countedBy(campaign, unit, indicator, to) - countedBy(campaign, unit, indicator, daysAfter(from, -1));

/** Frozen figures that the tallies no longer bear out. */
export const correctionsOf = (
  campaign: PlainCampaign,
  frozen: readonly FrozenGain[],
): readonly PlainCorrection[] =>
  frozen
    .map(({ period, unit, indicator, gained }) => ({
      unit,
      indicator,
      before: gained,
      after: gainedIn(campaign, unit, indicator, period),
    }))
    .filter(({ before, after }) => before !== after);
