// The reader underneath turns numbers with a date format into Date objects; the workbook model keeps serial numbers.
import { daysToUnixEpoch } from '../../model/showing/serialDates';

const millisecondsPerDay = 86_400_000;
/** Files count a 29 February 1900 that never was, so before 1 March 1900 the reader counts from a day later. */
const firstDayAgreed = Date.UTC(1900, 2, 1);

/** The serial number as it stands in the file, exact to the millisecond; null when it lies outside of what a Date holds. */
export const serialOf = (date: Date): number | null => {
  const time = date.getTime();
  if (Number.isNaN(time)) return null;
  const days = daysToUnixEpoch - (time < firstDayAgreed ? 1 : 0);
  // Divided once, so that the result is the number nearest to the true one.
  return (time + days * millisecondsPerDay) / millisecondsPerDay;
};
