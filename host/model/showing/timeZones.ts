// Wall time of a time zone and moments, converted with Intl, which Node and browsers both have.

const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterOf = (timeZone: string): Intl.DateTimeFormat => {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
};

/** Milliseconds that Java's `GMT+7` or `GMT+07:00` is ahead of UTC; null for other names. */
const fixedOffset = (timeZone: string): number | null => {
  const match = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(timeZone);
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return (match[1] === '-' ? -minutes : minutes) * 60_000;
};

/** Whether the name is a time zone at all; `GMT+7` and the like count, as they do for Utilities.formatDate. */
export const isTimeZone = (timeZone: string): boolean => {
  if (fixedOffset(timeZone) !== null) return true;
  try {
    formatterOf(timeZone);
    return true;
  } catch {
    return false;
  }
};

/** Since 1980 every zone has changed its clocks at a whole quarter of an hour, so an offset holds for all of it. */
const quarterHour = 900_000;
const knownSince = Date.UTC(1980, 0, 1);
/** Offsets by quarter hour, by zone: formatting a moment takes a thousand times as long as looking one up. */
const knownOffsets = new Map<string, Map<number, number>>();
const mostKnown = 10_000;

const knownOffsetsOf = (timeZone: string): Map<number, number> => {
  let offsets = knownOffsets.get(timeZone);
  if (!offsets || offsets.size > mostKnown) {
    offsets = new Map();
    knownOffsets.set(timeZone, offsets);
  }
  return offsets;
};

/** The zone's wall time at a moment, as the number of milliseconds that UTC's clock would show the same at. */
export const wallTimeAt = (moment: number, timeZone: string): number => {
  const fixed = fixedOffset(timeZone);
  if (fixed !== null) return moment + fixed;
  if (!(moment >= knownSince)) return formattedWallTime(moment, timeZone);
  const offsets = knownOffsetsOf(timeZone);
  const quarter = Math.floor(moment / quarterHour);
  let offset = offsets.get(quarter);
  if (offset === undefined) {
    offset = formattedWallTime(quarter * quarterHour, timeZone) - quarter * quarterHour;
    offsets.set(quarter, offset);
  }
  return moment + offset;
};

const formattedWallTime = (moment: number, timeZone: string): number => {
  const parts: Record<string, string> = {};
  for (const part of formatterOf(timeZone).formatToParts(moment)) parts[part.type] = part.value;
  const year = parts['era'] === 'BC' ? 1 - Number(parts['year']) : Number(parts['year']);
  const milliseconds = ((moment % 1000) + 1000) % 1000;
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(parts['month']) - 1, Number(parts['day']));
  wall.setUTCHours(Number(parts['hour']), Number(parts['minute']), Number(parts['second']), milliseconds);
  return wall.getTime();
};

/** The moment at which the zone's clock shows the wall time; the earlier offset's where it shows it twice or never. */
export const momentOfWallTime = (wall: number, timeZone: string): number => {
  const guess = wall - (wallTimeAt(wall, timeZone) - wall);
  const offset = wallTimeAt(guess, timeZone) - guess;
  const moment = wall - offset;
  if (wallTimeAt(moment, timeZone) === wall) return moment;
  return guess;
};

/** Minutes that the zone is ahead of UTC at a moment. */
export const offsetMinutesAt = (moment: number, timeZone: string): number =>
  (wallTimeAt(moment, timeZone) - moment) / 60000;
