// Which rows of the tallies are a unit's own, and which period it is led to: the one that it owes, else the one that is open.
import type { IsoDate, LocalDateTime } from './plan/calendar';
import { dateOf } from './plan/calendar';
import type { Campaign, CampaignSettings } from './plan/campaign';
import { dayOf, unitOf } from './checks/rowChecks';
import type { TallyEntry } from './counting/tally';
import type { Period } from './plan/period';
import { periodsOf } from './plan/period';
import { periodsToRemind, periodToOpen } from './schedule';

/** Rows side by side, as people count them, and the days that they are of; both ends included. */
export interface OwnRows {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const grown = (rows: OwnRows | undefined, row: number, day: IsoDate): OwnRows => {
  if (rows === undefined) return { firstRow: row, lastRow: row, from: day, to: day };
  // A row further down than the next parts them: what comes after is left to be found by scrolling.
  if (row !== rows.lastRow + 1) return rows;
  const { firstRow, from, to } = rows;
  return { firstRow, lastRow: row, from: day < from ? day : from, to: day > to ? day : to };
};

/** What of a row tells whose it is. */
export type OwnedRow = Pick<TallyEntry, 'row' | 'date' | 'unit'>;

/**
 * The rows of each unit in the period, by code: all of them where they stand side by side, the first of them that do where
 * they lie scattered. A unit without a row in the period is not there.
 */
export const ownRowsIn = (
  { units }: Pick<Campaign, 'units'>,
  entries: readonly OwnedRow[],
  { from, to }: Pick<Period, 'from' | 'to'>,
): ReadonlyMap<string, OwnRows> => {
  const codes = new Set(units.map(({ code }) => code));
  const found = new Map<string, OwnRows>();
  for (const entry of [...entries].sort((one, other) => one.row - other.row)) {
    const code = unitOf(entry);
    const day = dayOf(entry);
    if (code === null || !codes.has(code) || day === null || day < from || day > to) continue;
    found.set(code, grown(found.get(code), entry.row, day));
  }
  return found;
};

/** The week that stands open: before the campaign its first, after it its last. Null in a campaign of no day. */
export const openWeek = (settings: CampaignSettings, now: LocalDateTime): Period | null => {
  const weeks = periodsOf(settings, 'week');
  const nearest = dateOf(now) < settings.start ? weeks[0] : weeks[weeks.length - 1];
  return periodToOpen(settings, now) ?? nearest ?? null;
};

/** The periods that have ended and are asked for by now: whoever is silent on one is led to it, the most pressing first. */
export const periodsOwed = (settings: CampaignSettings, now: LocalDateTime): readonly Period[] =>
  periodsToRemind(settings, now).filter(({ to }) => to < dateOf(now));
