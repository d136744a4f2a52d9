// What a unit gained in a window of days.
import { daysAfter } from './days';
import { movedBetween } from './done';
import type { PlainPeriod } from './periods';
import type { PlainCampaign } from './plainCampaign';

/** What the unit added within the period, first and last day included. */
export const gainedIn = (
  campaign: PlainCampaign,
  unit: string,
  indicator: string,
  { from, to }: Pick<PlainPeriod, 'from' | 'to'>,
): number => movedBetween(campaign, unit, indicator, daysAfter(from, -1), to);
