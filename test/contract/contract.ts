// What Google's services were seen to do, as cases that need nothing but an object with Google's globals: the same
// ones run on the local host and, bundled into a script, on live Google Sheets.
import { formatCases, lookCases } from './cases/formats';
import { metadataCases } from './cases/metadata';
import { protectionCases } from './cases/protection';
import { rangeCases } from './cases/ranges';
import { ruleCases } from './cases/rules';
import { serviceCases } from './cases/services';
import { sheetCases } from './cases/sheets';
import { validationCases } from './cases/validation';
import type { ContractCases, ContractGlobals } from './bench';
import { valueCases } from './cases/values';
import { writingCases } from './cases/writing';

export const contractCases: ContractCases = {
  ...valueCases,
  ...writingCases,
  ...rangeCases,
  ...sheetCases,
  ...formatCases,
  ...lookCases,
  ...validationCases,
  ...ruleCases,
  ...protectionCases,
  ...metadataCases,
  ...serviceCases,
};

export interface ContractResult {
  readonly id: string;
  /** What was found in place of what was expected; null when the behaviour holds. */
  readonly difference: string | null;
}

/**
 * Runs every case, or those named, and gives what each found. Works in the spreadsheet that the globals call active,
 * and makes and leaves behind one more for the cases about a spreadsheet's only tab.
 */
export const runContract = (
  globals: ContractGlobals,
  ids: readonly string[] = Object.keys(contractCases),
): readonly ContractResult[] => ids.map((id) => ({ id, difference: differenceOf(globals, id) }));

const differenceOf = (globals: ContractGlobals, id: string): string | null => {
  const { SpreadsheetApp: app } = globals;
  const book = app.getActiveSpreadsheet();
  const tab = book.insertSheet(`contract ${id}`);
  try {
    contractCases[id]?.({ globals, app, book, tab });
    return null;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  } finally {
    book.deleteSheet(tab);
  }
};
