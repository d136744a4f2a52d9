// The enumerations of SpreadsheetApp that the host knows.
import { enumeration } from '../../runtime/objects/enumeration';

type Enums = typeof GoogleAppsScript.Spreadsheet;

export const borderStyles = enumeration<Enums['BorderStyle']>('SpreadsheetApp.BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);

export const booleanCriteria = enumeration<Enums['BooleanCriteria']>('SpreadsheetApp.BooleanCriteria', [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
]);

export const validationCriteria = enumeration<Enums['DataValidationCriteria']>(
  'SpreadsheetApp.DataValidationCriteria',
  [
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_BETWEEN',
    'DATE_EQUAL_TO',
    'DATE_IS_VALID_DATE',
    'DATE_NOT_BETWEEN',
    'DATE_ON_OR_AFTER',
    'DATE_ON_OR_BEFORE',
    'NUMBER_BETWEEN',
    'NUMBER_EQUAL_TO',
    'NUMBER_GREATER_THAN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'NUMBER_NOT_BETWEEN',
    'NUMBER_NOT_EQUAL_TO',
    'TEXT_CONTAINS',
    'TEXT_DOES_NOT_CONTAIN',
    'TEXT_EQUAL_TO',
    'TEXT_IS_VALID_EMAIL',
    'TEXT_IS_VALID_URL',
    'VALUE_IN_LIST',
    'VALUE_IN_RANGE',
    'CUSTOM_FORMULA',
    'CHECKBOX',
  ],
);

export const protectionTypes = enumeration<Enums['ProtectionType']>('SpreadsheetApp.ProtectionType', [
  'RANGE',
  'SHEET',
]);
export const wrapStrategies = enumeration<Enums['WrapStrategy']>('SpreadsheetApp.WrapStrategy', [
  'WRAP',
  'OVERFLOW',
  'CLIP',
]);
export const dimensions = enumeration<Enums['Dimension']>('SpreadsheetApp.Dimension', ['COLUMNS', 'ROWS']);
export const directions = enumeration<Enums['Direction']>('SpreadsheetApp.Direction', [
  'UP',
  'DOWN',
  'PREVIOUS',
  'NEXT',
]);
export const sheetTypes = enumeration<Enums['SheetType']>('SpreadsheetApp.SheetType', ['GRID', 'OBJECT']);
export const relativeDates = enumeration<Enums['RelativeDate']>('SpreadsheetApp.RelativeDate', [
  'TODAY',
  'TOMORROW',
  'YESTERDAY',
  'PAST_WEEK',
  'PAST_MONTH',
  'PAST_YEAR',
]);
export const metadataVisibilities = enumeration<Enums['DeveloperMetadataVisibility']>(
  'SpreadsheetApp.DeveloperMetadataVisibility',
  ['DOCUMENT', 'PROJECT'],
);
export const copyPasteTypes = enumeration<Enums['CopyPasteType']>('SpreadsheetApp.CopyPasteType', [
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
]);
export const metadataLocationTypes = enumeration<Enums['DeveloperMetadataLocationType']>(
  'SpreadsheetApp.DeveloperMetadataLocationType',
  ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'],
);
