// What a case of the contract is given to work on.

export interface ContractGlobals {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly MailApp: GoogleAppsScript.Mail.MailApp;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly CacheService: GoogleAppsScript.Cache.CacheService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly Charts: GoogleAppsScript.Charts.Charts;
}

/** What a case works on: a fresh tab of the open spreadsheet, which is thrown away afterwards. */
export interface Bench {
  readonly globals: ContractGlobals;
  readonly app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly tab: GoogleAppsScript.Spreadsheet.Sheet;
}

/** Throws, by requireSame, where Google does otherwise. */
export type ContractCase = (bench: Bench) => void;

/** By the id of the behaviour in test/data/apps-script-behaviours.json. */
export type ContractCases = Readonly<Record<string, ContractCase>>;
