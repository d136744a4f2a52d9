// Instants as wall time of the spreadsheet. Google hands dates over as instants; the campaign counts days.
import type { LocalDateTime } from '../domain/plan/calendar';
import type { CellDate } from '../schema/cells/cell';
import type { ZoneOffset } from '../services/ports/workbookReader';

const pattern = "yyyy-MM-dd'T'HH:mm";
const millisecondsPerMinute = 60_000;
const millisecondsPerDay = 86_400_000;
/** Beyond this distance from now, offsets may have been others; such dates are slips, and rare. */
const nearbyMilliseconds = 5 * 365 * millisecondsPerDay;

export interface WallClock {
  /** The wall time of the moment in milliseconds since 1970, `YYYY-MM-DDTHH:mm`. */
  readonly wallTimeAt: (moment: number) => LocalDateTime;
  /** The same as a cell holds it; of one moment the very same cell, so that cells may be told apart by themselves. */
  readonly cellAt: (moment: number) => CellDate;
  readonly now: () => LocalDateTime;
}

/** Minutes east of Greenwich at the instant. */
const minutesAt = (instant: Date, timeZone: string): number => {
  const text = Utilities.formatDate(instant, timeZone, 'Z');
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(3, 5));
  return text.startsWith('-') ? -minutes : minutes;
};

/** Zones that need no asking: Viet Nam has kept seven hours east of Greenwich, without summer time, since 1975. */
const knownMinutes: Readonly<Record<string, number>> = { 'Asia/Ho_Chi_Minh': 420, 'Asia/Saigon': 420 };

/** The zone's offset, when it is the same in January and July: then the zone has no summer time. */
export const zoneOffsetOf = (timeZone: string): ZoneOffset => {
  const known = knownMinutes[timeZone];
  if (known !== undefined) return { timeZone, minutes: known };
  const year = new Date().getUTCFullYear();
  const winter = minutesAt(new Date(Date.UTC(year, 0, 15)), timeZone);
  const summer = minutesAt(new Date(Date.UTC(year, 6, 15)), timeZone);
  return { timeZone, minutes: winter === summer ? winter : null };
};

const isNear = (moment: number, now: number): boolean => Math.abs(moment - now) < nearbyMilliseconds;

/**
 * Whether the moments of typed days are midnights of the zone: a spreadsheet of another zone has its midnights at other
 * moments. Days far from now say nothing, since offsets may have been others, and a zone with summer time is never sure.
 */
export const areItsMidnights = ({ minutes }: ZoneOffset, days: readonly number[]): boolean => {
  const now = Date.now();
  const near = days.filter((moment) => isNear(moment, now));
  return (
    minutes !== null &&
    near.length > 0 &&
    near.every((moment) => (moment + minutes * millisecondsPerMinute) % millisecondsPerDay === 0)
  );
};

/**
 * The wall clock of the zone. Where the offset is known, dates are shifted without asking Google again: the number
 * of calls does not grow with the rows, whose days come back in every unit. Zones with summer time, and dates far from now, are asked for one by one.
 */
export const createWallClock = ({ timeZone, minutes }: ZoneOffset): WallClock => {
  const now = Date.now();
  const told = new Map<number, CellDate>();
  const tell = (moment: number): LocalDateTime => {
    return minutes === null || !isNear(moment, now)
      ? Utilities.formatDate(new Date(moment), timeZone, pattern)
      : new Date(moment + minutes * millisecondsPerMinute).toISOString().slice(0, 16);
  };
  const cellAt = (moment: number): CellDate => {
    const known = told.get(moment);
    if (known !== undefined) return known;
    const cell: CellDate = { kind: 'date', at: tell(moment) };
    told.set(moment, cell);
    return cell;
  };
  const wallTimeAt = (moment: number): LocalDateTime => cellAt(moment).at;
  return { wallTimeAt, cellAt, now: () => wallTimeAt(now) };
};
