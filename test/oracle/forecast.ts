// Where the pace of the last seven days leads.
import { dayOf, daysAfter } from './days';
import { basisPoints } from './exact';
import type { ProgressRow } from './progress';

/** The date on which the target is reached, or the share of it in basis points at the deadline. */
export type PlainForecast = { readonly reaches: string } | { readonly shareAtDeadline: number | null };

/** Null without a target, once it is met, before the window has opened and after it has closed. */
export const forecastOf = (row: ProgressRow, date: string): PlainForecast | null => {
  const { target, done, daysLeft } = row;
  const passed = Math.min(7, dayOf(date) - dayOf(row.from) + 1);
  if (row.less || row.asItStands) return null;
  if (target === null || done === null || done >= target || passed <= 0 || date > row.deadline) return null;
  // What fell does not go on falling.
  const gained = Math.max(0, row.recent);
  for (let day = 1; day <= daysLeft; day += 1)
    if (done * passed + gained * day >= target * passed) return { reaches: daysAfter(date, day) };
  return { shareAtDeadline: basisPoints(BigInt(done * passed + gained * daysLeft), BigInt(target * passed)) };
};
