// Short names for Google's own types of the spreadsheet service.

export type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
export type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
export type GoogleRangeList = GoogleAppsScript.Spreadsheet.RangeList;
export type GoogleDataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
export type GoogleDataValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
export type GoogleConditionalFormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
export type GoogleConditionalFormatRuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
export type GoogleBooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
export type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;
export type GoogleEmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
export type GoogleEmbeddedChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
export type GoogleContainerInfo = GoogleAppsScript.Spreadsheet.ContainerInfo;
export type GoogleRichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
export type GoogleRichTextValueBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
export type GoogleTextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
export type GoogleTextStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;
export type GoogleFilter = GoogleAppsScript.Spreadsheet.Filter;
export type GoogleNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
export type GoogleDeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
export type GoogleDeveloperMetadataLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
export type GoogleDeveloperMetadataFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
export type GoogleTextFinder = GoogleAppsScript.Spreadsheet.TextFinder;
export type GoogleSelection = GoogleAppsScript.Spreadsheet.Selection;
export type GoogleSpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
export type GoogleUser = GoogleAppsScript.Base.User;

export interface GoogleBorder {
  getBorderStyle(): GoogleAppsScript.Spreadsheet.BorderStyle;
}

export interface GoogleBorders {
  getTop(): GoogleBorder | null;
  getBottom(): GoogleBorder | null;
  getLeft(): GoogleBorder | null;
  getRight(): GoogleBorder | null;
}

/** What Range has besides its published type. */
export interface UnlistedRangeMembers {
  getBorder(): GoogleBorders | null;
}
