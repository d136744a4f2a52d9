// The errors that Google's services throw: named "Exception", with the texts that live runs were seen to give.

/** An error of an emulated service; its message carries no prefix, as on live. */
export class GoogleException extends Error {
  override readonly name = 'Exception';
}

/**
 * Thrown once a run has used up its time. On live nobody catches it: the run just ends. Here the run's every further
 * service call throws it again, so that nothing more takes effect whatever the script catches.
 */
export class OutOfTimeError extends GoogleException {
  constructor() {
    super(refusals.outOfTime);
  }
}

/** Thrown where the script leans on something the host does not emulate. Google would have done it. */
export class NotEmulatedError extends Error {
  override readonly name = 'NotEmulatedError';
}

const mismatch = (what: string, data: number, range: number): string =>
  `The number of ${what} in the data does not match the number of ${what} in the range. ` +
  `The data has ${data} but the range has ${range}.`;

/** Google's refusals in its own words. */
export const refusals = {
  rowCount: (data: number, range: number) => mismatch('rows', data, range),
  columnCount: (data: number, range: number) => mismatch('columns', data, range),
  rowTooSmall: 'The starting row of the range is too small.',
  columnTooSmall: 'The starting column of the range is too small.',
  noRows: 'The number of rows in the range must be at least 1.',
  noColumns: 'The number of columns in the range must be at least 1.',
  outsideGrid: 'The coordinates of the range are outside the dimensions of the sheet.',
  noRange: 'The coordinates or dimensions of the range are invalid.',
  rangeNotFound: 'Range not found',
  rowsOutOfBounds: 'Those rows are out of bounds.',
  columnsOutOfBounds: 'Those columns are out of bounds.',
  allRowsDeleted: 'Sorry, it is not possible to delete all non-frozen rows.',
  allColumnsDeleted: 'Sorry, it is not possible to delete all non-frozen columns.',
  sheetNameTaken: (name: string) =>
    `A sheet with the name "${name}" already exists. Please enter another name.`,
  lastSheet: "You can't remove all the sheets in a document.",
  lastVisibleSheet: "You can't hide all the sheets in a document.",
  sheetGone: (sheetId: number) => `Sheet ${sheetId} not found`,
  signature: (types: string, method: string) =>
    `The parameters (${types}) don't match the method signature for ${method}.`,
  ruleBroken: (a1: string, allowed: readonly string[] | null) =>
    `The data you entered in cell ${a1} violates the data validation rules set on this cell.` +
    (allowed ? ` Please enter one of the following values: ${allowed.join(', ')}.` : ''),
  protected:
    'You are trying to edit a protected cell or object. ' +
    'Please contact the spreadsheet owner to remove protection if you need to edit.',
  tooLong: (limit: number) =>
    `Your input contains more than the maximum of ${limit} characters in a single cell.`,
  tooManyCells: (limit: number) =>
    `This action would increase the number of cells in the workbook above the limit of ${limit} cells.`,
  noRuleRanges: 'Ranges must have at least one range.',
  ruleOfOtherSheet: 'Conditional format rule cannot reference a different sheet.',
  secondFilter: "You can't create a filter in a sheet that already has a filter.",
  invalidRangeName: 'The name given to this range is invalid.',
  metadataPlace:
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be ' +
    'added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  lockTimeout: 'Lock timeout: another process was holding the lock for too long.',
  mailQuota: 'Service invoked too many times for one day: email.',
  invalidEmail: (address: string) => `Invalid email: ${address}`,
  noRecipient: 'Failed to send email: no recipient',
  tooManyRecipients: 'Limit Exceeded: Email Recipients Per Message.',
  mailBodyTooBig: 'Limit Exceeded: Email Body Size.',
  attachmentsTooBig: 'Limit Exceeded: Email Total Attachments Size.',
  argumentTooLarge: (argument: string) => `Argument too large: ${argument}`,
  storageFull: 'You have exceeded the property storage quota. Please remove some properties and try again.',
  tooManyTriggers:
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  missingScope: (method: string, scopes: string) =>
    `Specified permissions are not sufficient to call ${method}. Required permissions: ${scopes}`,
  unauthorised:
    'Authorization is required to perform that action. Please run the script again to authorize it.',
  noUi: 'Cannot call SpreadsheetApp.getUi() from this context.',
  outOfTime: 'Exceeded maximum execution time',
  triggerTime: 'Service using too much computer time for one day',
  rightOfGroup: (address: string) => `Cannot remove ${address}: the right to edit comes from a group.`,
  noDomain: 'Domain protection is only supported on documents within a domain.',
  frozenMerge: (lines: 'rows' | 'columns') =>
    `Sorry, you can't freeze ${lines} which contain only part of a merged cell.`,
  rangeOfOtherFile: 'The range of a data validation rule must be in the same spreadsheet.',
  halfMerge: 'You must select all cells in a merged range to merge or unmerge them.',
  mergeThroughFreeze: (lines: 'rows' | 'columns') => `You can't merge frozen and non-frozen ${lines}.`,
  noAccess: 'You do not have permission to access the requested document.',
} as const;

/** Throws one of Google's refusals. */
export const refuse: (message: string) => never = (message) => {
  throw new GoogleException(message);
};
