// Minutes of a wall clock, written `2025-05-12T10:30`, and the moments they stand for in a time zone.
import { momentOfWallTime, wallTimeAt } from '../host/model/showing/timeZones';

const form = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

/** Whether the text is a minute that exists: 2025-02-30T10:00 and 24:00 are none. */
export const isLocalMinute = (text: string): boolean => {
  const wall = wallOf(text);
  return wall !== null && new Date(wall).toISOString().startsWith(text);
};

/** The moment at which the zone's clocks show the minute; throws for text that is no minute. */
export const momentOf = (minute: string, timeZone: string): Date => {
  const wall = wallOf(minute);
  if (wall === null) throw new Error(`${minute} is no minute of the form 2025-05-12T10:30.`);
  return new Date(momentOfWallTime(wall, timeZone));
};

/** What the zone's clocks show at the moment, to the minute. */
export const localMinuteAt = (moment: Date, timeZone: string): string =>
  new Date(wallTimeAt(moment.getTime(), timeZone)).toISOString().slice(0, 16);

const wallOf = (text: string): number | null => {
  const match = form.exec(text);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute);
};
