// A host with one empty tab to try Google's classes on.
import { createHost, type Host, type HostOptions } from '../../../host/createHost';
import { createWorkbook, type NewWorkbook } from '../../../host/model/createWorkbook';

export const owner = 'canbo@example.com';
export const village = 'thon5@example.com';
/** 12/5/2025 10:30 in Vietnam. */
export const moment = new Date('2025-05-12T03:30:00Z');

export interface HostSheet {
  readonly host: Host;
  readonly app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

/** A fresh host, at a moment that stands still, and the tab it starts with; anyone with the link may edit it. */
export const openSheet = (book: NewWorkbook = {}, options: HostOptions = {}): HostSheet => {
  const host = createHost({
    workbook: createWorkbook({ owner, linkAccess: 'edit', ...book }),
    now: moment,
    ...options,
  });
  const { SpreadsheetApp: app } = host.globals;
  const spreadsheet = app.getActiveSpreadsheet();
  const [sheet] = spreadsheet.getSheets();
  return { host, app, spreadsheet, sheet: sheet! };
};

/** The name and message of what the call throws; null when it throws nothing. */
export const refusalOf = (call: () => unknown): string | null => {
  try {
    call();
    return null;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
};
