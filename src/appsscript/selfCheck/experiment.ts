// What the self-check tries: one behaviour, what is relied on, and how it is observed.
import type { SelfCheckResult } from '../../services/ports/selfCheck';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Experiment {
  readonly id: SelfCheckResult['id'];
  /** What is relied on; null where any answer will do and is only shown. */
  readonly expected: string | null;
  readonly observe: (sheet: Sheet, spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => string;
}

/** The name that the scratch tab bears while it is renamed. */
export const renamed = (name: string): string => `${name} 2`;
