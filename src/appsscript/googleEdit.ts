// An edit as a trigger hands it over. Values of single cells are not looked at: a paste has none.
import { columnIndex } from '../schema/grid';
import type { EditPort } from '../services/ports/edit';
import type { ZoneOffset } from '../services/ports/workbookReader';
import { showAsCounts } from './sheets/countFormat';
import { cellOf, valueOf } from './sheets/sheetValues';
import type { WallClock } from './wallClock';
import { createWallClock } from './wallClock';

/** The edited rows and their tab; nothing is read before it is asked for. */
export const createGoogleEdit = (event: GoogleAppsScript.Events.SheetsOnEdit): EditPort => {
  const sheet = event.range.getSheet();
  const clocks = new Map<string, WallClock>();
  const clockOf = (zone: ZoneOffset): WallClock => {
    const clock = clocks.get(zone.timeZone) ?? createWallClock(zone);
    clocks.set(zone.timeZone, clock);
    return clock;
  };
  return {
    firstRow: event.range.getRow(),
    lastRow: event.range.getLastRow(),
    sheetId: () => sheet.getSheetId(),
    now: (zone) => clockOf(zone).now(),
    readTab: (zone) => ({
      title: () => sheet.getName(),
      values: sheet
        .getDataRange()
        .getValues()
        .map((row) => row.map((value) => cellOf(value, clockOf(zone)))),
      formulas: [],
      shown: [],
    }),
    showAsCounts: (cells) => showAsCounts(sheet, cells),
    write: (column, firstRow, values) => {
      const range = sheet.getRange(firstRow, columnIndex(column) + 1, values.length, 1);
      range.setValues(values.map((value) => [valueOf(value)]));
    },
  };
};
