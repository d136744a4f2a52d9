// The global names of Apps Script that the host emulates, typed as Google's own.

export interface GoogleGlobals {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly MailApp: GoogleAppsScript.Mail.MailApp;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly CacheService: GoogleAppsScript.Cache.CacheService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly ScriptApp: GoogleAppsScript.Script.ScriptApp;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly Charts: GoogleAppsScript.Charts.Charts;
  readonly Logger: GoogleAppsScript.Base.Logger;
  readonly console: ScriptConsole;
}

/** The part of console that Apps Script has. */
export type ScriptConsole = Record<'log' | 'info' | 'warn' | 'error', (...values: unknown[]) => void>;
