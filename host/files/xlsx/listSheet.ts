// Choices of a drop-down that .xlsx cannot hold in line: those with commas, or more than 255 characters together.
// They stand, a column each, on a tab that nobody sees; reading turns them back into plain lists.
import type { WriteSheet } from 'hucre';
import { absoluteReference } from './references';

export const listSheetName = '_lists';

export class ListSheet {
  private readonly columns: string[][] = [];
  private readonly references = new Map<string, string>();

  /** Where the choices stand, as a reference for a rule; equal lists share a column. */
  place(choices: readonly string[]): string {
    const key = JSON.stringify(choices);
    const known = this.references.get(key);
    if (known !== undefined) return known;
    this.columns.push([...choices]);
    const column = this.columns.length;
    const area = { row: 1, column, lastRow: choices.length, lastColumn: column };
    const reference = absoluteReference(listSheetName, area);
    this.references.set(key, reference);
    return reference;
  }

  /** The tab to add to the file; null when every list fits in line. */
  sheet(): WriteSheet | null {
    const height = Math.max(0, ...this.columns.map((column) => column.length));
    if (height === 0) return null;
    const rows = Array.from({ length: height }, (_, row) =>
      this.columns.map((column) => column[row] ?? null),
    );
    return { name: listSheetName, rows, veryHidden: true };
  }
}

/** Whether a rule can hold the choices itself: `"one,two"`. */
export const fitsInLine = (choices: readonly string[]): boolean =>
  choices.join(',').length <= 255 && choices.every((choice) => !/^\s|[",]|\s$/.test(choice));
