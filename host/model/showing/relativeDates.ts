// Conditions on dates relative to today. Google's reference says that PAST_WEEK and the like are dates "within the
// past week period"; taken here as the days from a week, month or year ago up to today, which nobody has measured.
import { daysToUnixEpoch, serialOfDay } from './serialDates';

const dayInMilliseconds = 86_400_000;

/** The same day of the month so many months ago, or the month's last if it is shorter. */
const monthsAgo = (today: number, months: number): number => {
  const date = new Date((today - daysToUnixEpoch) * dayInMilliseconds);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1));
  const [year, month] = [first.getUTCFullYear(), first.getUTCMonth() + 1];
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return serialOfDay(year, month, Math.min(date.getUTCDate(), lastDay)) ?? today;
};

/** The first day that each name stands for; those of a period reach from there to today. */
const firstDays: Readonly<Record<string, (today: number) => number>> = {
  TODAY: (today) => today,
  TOMORROW: (today) => today + 1,
  YESTERDAY: (today) => today - 1,
  PAST_WEEK: (today) => today - 7,
  PAST_MONTH: (today) => monthsAgo(today, 1),
  PAST_YEAR: (today) => monthsAgo(today, 12),
};

type DayTest = (day: number) => boolean;

/** Whether a day, as a serial number, meets a criterion such as DATE_BEFORE_RELATIVE; null for other criteria. */
export const relativeDayTest = (criteria: string, name: string, today: number): DayTest | null => {
  const first = firstDays[name]?.(today);
  if (first === undefined) return null;
  const tests: Readonly<Record<string, DayTest>> = {
    DATE_BEFORE_RELATIVE: (day) => day < first,
    DATE_AFTER_RELATIVE: (day) => day > first,
    DATE_EQUAL_TO_RELATIVE: (day) =>
      name.startsWith('PAST_') ? day >= first && day <= today : day === first,
  };
  return tests[criteria] ?? null;
};
