// Calendar days as numbers, so that a window is a subtraction and a walk over days a loop.

const millisecondsOfDay = 86_400_000;

/** Days since 1/1/1970 of an ISO date. */
export const dayOf = (isoDate: string): number => Date.parse(`${isoDate}T00:00:00Z`) / millisecondsOfDay;

/** The ISO date of a day number. */
export const dateOf = (day: number): string => new Date(day * millisecondsOfDay).toISOString().slice(0, 10);

/** 1 on Mondays up to 7 on Sundays. */
export const weekdayOf = (day: number): number => new Date(day * millisecondsOfDay).getUTCDay() || 7;

/** The date so many days later. */
export const daysAfter = (isoDate: string, days: number): string => dateOf(dayOf(isoDate) + days);
