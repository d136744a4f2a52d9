// Others who do the same work, written as their makers' pages teach it, in our words: tallies read, added up for each unit
// and indicator, a coloured summary written.

export interface Peer {
  readonly name: string;
  readonly run: (spreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp) => void;
}

export const summaryTab = 'Tổng hợp (đo)';

/** Red below half of what was to be done. */
export const colourOf = (sum: number): string => (sum < 2_500 ? '#f4cccc' : '#d9ead3');
