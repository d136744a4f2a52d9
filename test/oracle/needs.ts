// What is needed, in the measure that it is said in, and from which day on.
import { ceilingOf } from './exact';

export type PlainNeed = { readonly kind: string; readonly count?: number; readonly from: string };

/** By the day; below one a day by the week; below one a week, or in the last week, as what remains. */
export const needFrom = (
  remaining: number | null,
  daysLeft: number,
  countedBy: 'day' | 'week',
  from: string,
): PlainNeed | null => {
  if (remaining === null) return null;
  if (remaining === 0) return { kind: 'met', from };
  if (daysLeft === 0) return { kind: 'overdue', count: remaining, from };
  const inDays = (days: number): number => Number(ceilingOf(BigInt(remaining * days), BigInt(daysLeft)));
  if (countedBy === 'day' && remaining / daysLeft >= 1) return { kind: 'perDay', count: inDays(1), from };
  if (daysLeft > 7 && (remaining * 7) / daysLeft >= 1) return { kind: 'perWeek', count: inDays(7), from };
  return { kind: 'remains', count: remaining, from };
};
