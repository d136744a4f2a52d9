// Where the pace of the last seven days leads.
import { dayOf, daysAfter } from './days';
import { basisPoints } from './exact';
import type { PlainIndicator } from './plainCampaign';
import { elapsedDays } from './progress';
import type { ProgressRow } from './progress';

/** The date on which the target is reached, or the share of it in basis points at the deadline. */
export type PlainForecast = { readonly reaches: string } | { readonly shareAtDeadline: number | null };

/** Null without a target, or before the first day of the window has passed. */
export const forecastOf = (
  indicator: PlainIndicator,
  row: ProgressRow,
  date: string,
): PlainForecast | null => {
  const passed = Math.min(7, elapsedDays(indicator, date));
  if (row.target === null || passed === 0) return null;
  const gained = row.done - row.doneWeekBefore;
  for (let day = 1; day <= row.daysLeft; day += 1)
    if (row.done * passed + gained * day >= row.target * passed) return { reaches: daysAfter(date, day) };
  return {
    shareAtDeadline: basisPoints(
      BigInt(row.done * passed + gained * Math.max(0, dayOf(indicator.deadline) - dayOf(date))),
      BigInt(row.target * passed),
    ),
  };
};
