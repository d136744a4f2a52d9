// What a unit gained in a window of days.
import { daysAfter } from './days';
import { countedBy } from './done';
import type { PlainPeriod } from './periods';
import type { PlainCampaign } from './plainCampaign';

/** What the unit added within the period, first and last day included. */
export const gainedIn = (
  campaign: PlainCampaign,
  unit: string,
  indicator: string,
  { from, to }: Pick<PlainPeriod, 'from' | 'to'>,
): number =>
  countedBy(campaign, unit, indicator, to) - countedBy(campaign, unit, indicator, daysAfter(from, -1));
