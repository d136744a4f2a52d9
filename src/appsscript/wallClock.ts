// Instants as wall time of the spreadsheet. Google hands dates over as instants; the campaign counts days.
import type { LocalDateTime } from '../domain/calendar';

const pattern = "yyyy-MM-dd'T'HH:mm";
const millisecondsPerMinute = 60_000;
/** Beyond this distance from now, offsets may have been others; such dates are slips, and rare. */
const nearbyMilliseconds = 5 * 365 * 86_400_000;

export interface WallClock {
  /** The wall time of the instant, `YYYY-MM-DDTHH:mm`. */
  readonly wallTimeOf: (instant: Date) => LocalDateTime;
  readonly now: () => LocalDateTime;
}

/** Minutes east of Greenwich at the instant. */
const offsetAt = (instant: Date, timeZone: string): number => {
  const text = Utilities.formatDate(instant, timeZone, 'Z');
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(3, 5));
  return text.startsWith('-') ? -minutes : minutes;
};

/**
 * The wall clock of the time zone. A zone whose offset is the same in January and July has no summer time, and
 * its dates are shifted without asking Google again: the number of calls does not grow with the rows. Other
 * zones, and dates far from now, are asked for one by one.
 */
export const createWallClock = (timeZone: string): WallClock => {
  const now = new Date();
  const year = now.getUTCFullYear();
  const winter = offsetAt(new Date(Date.UTC(year, 0, 15)), timeZone);
  const summer = offsetAt(new Date(Date.UTC(year, 6, 15)), timeZone);
  const asked = new Map<number, LocalDateTime>();
  const ask = (instant: Date): LocalDateTime => {
    const known = asked.get(instant.getTime());
    if (known !== undefined) return known;
    const text = Utilities.formatDate(instant, timeZone, pattern);
    asked.set(instant.getTime(), text);
    return text;
  };
  const wallTimeOf = (instant: Date): LocalDateTime => {
    const isNear = Math.abs(instant.getTime() - now.getTime()) < nearbyMilliseconds;
    if (winter !== summer || !isNear) return ask(instant);
    return new Date(instant.getTime() + winter * millisecondsPerMinute).toISOString().slice(0, 16);
  };
  return { wallTimeOf, now: () => wallTimeOf(now) };
};
