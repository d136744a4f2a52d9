// Wall time of a time zone and moments, converted with Intl, which Node and browsers both have.

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
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
}

/** Whether the name is a time zone at all; `GMT+7` and the like count, as they do for Utilities.formatDate. */
export function isTimeZone(timeZone: string): boolean {
  try {
    formatterOf(zoneName(timeZone));
    return true;
  } catch {
    return false;
  }
}

/** Java's `GMT+7` and `GMT+07:00` in the form that Intl takes: `+07:00`. */
function zoneName(timeZone: string): string {
  const offset = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(timeZone);
  if (!offset) return timeZone;
  return `${offset[1]}${(offset[2] ?? '').padStart(2, '0')}:${offset[3] ?? '00'}`;
}

/** The zone's wall time at a moment, as the number of milliseconds that UTC's clock would show the same at. */
export function wallTimeAt(moment: number, timeZone: string): number {
  const parts: Record<string, string> = {};
  for (const part of formatterOf(zoneName(timeZone)).formatToParts(moment)) parts[part.type] = part.value;
  const year = parts['era'] === 'BC' ? 1 - Number(parts['year']) : Number(parts['year']);
  const milliseconds = ((moment % 1000) + 1000) % 1000;
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(parts['month']) - 1, Number(parts['day']));
  wall.setUTCHours(Number(parts['hour']), Number(parts['minute']), Number(parts['second']), milliseconds);
  return wall.getTime();
}

/** The moment at which the zone's clock shows the wall time; the earlier offset's where it shows it twice or never. */
export function momentOfWallTime(wall: number, timeZone: string): number {
  const guess = wall - (wallTimeAt(wall, timeZone) - wall);
  const offset = wallTimeAt(guess, timeZone) - guess;
  const moment = wall - offset;
  if (wallTimeAt(moment, timeZone) === wall) return moment;
  return guess;
}

/** Minutes that the zone is ahead of UTC at a moment. */
export function offsetMinutesAt(moment: number, timeZone: string): number {
  return (wallTimeAt(moment, timeZone) - moment) / 60000;
}
