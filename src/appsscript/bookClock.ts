// The time of the book, asked for once in a run, and only when a moment is to be told.
import type { ZoneOffset } from '../services/ports/workbookReader';
import type { WallClock } from './wallClock';
import { createWallClock, zoneOffsetOf } from './wallClock';

export interface BookClock {
  readonly zone: () => ZoneOffset;
  readonly clock: () => WallClock;
  /** Takes the zone for the spreadsheet's, unless it was asked for already. */
  readonly assume: (zone: ZoneOffset) => void;
  /** The spreadsheet has another zone from now on. */
  readonly forget: () => void;
}

/** No service is asked before the zone is. */
export const createBookClock = (spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet): BookClock => {
  let offset: ZoneOffset | null = null;
  let started: WallClock | null = null;
  const zone = (): ZoneOffset => (offset ??= zoneOffsetOf(spreadsheet().getSpreadsheetTimeZone()));
  return {
    zone,
    clock: () => (started ??= createWallClock(zone())),
    assume: (known) => {
      offset ??= known;
    },
    forget: () => {
      offset = null;
      started = null;
    },
  };
};
