// Tabs as grids of cells, the form in which they are read from and written to a spreadsheet.
import type { TabKey } from '../domain/finding';
import type { Cell } from './cells/cell';

/** A tab as it was read. Row 1 of the tab is index 0; rows are of equal length, those that nobody asked for have no cell. */
export interface TabGrid {
  /** The tab's name as people see it; asked for only when a finding names the tab. */
  readonly title: () => string;
  readonly values: readonly (readonly Cell[])[];
  /** Same shape; '' where the cell holds no formula. Empty for tabs whose formulas nobody asks about. */
  readonly formulas: readonly (readonly string[])[];
  /** Same shape: the text that each cell shows. Empty for tabs where the value alone says enough. */
  readonly shown: readonly (readonly string[])[];
}

/** The tabs that were found, each read once. */
export type WorkbookGrids = ReadonlyMap<TabKey, TabGrid>;

/** The letter of a column counted from 0: A, Z, AA. */
export const columnLetter = (index: number): string => {
  const above = Math.floor(index / 26);
  return (above > 0 ? columnLetter(above - 1) : '') + String.fromCharCode(65 + (index % 26));
};

/** The number of a column from its letter, counted from 0. */
export const columnIndex = (letters: string): number =>
  [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A tab that is not there, for who only asks what it holds. */
export const noGrid: TabGrid = { title: () => '', values: [], formulas: [], shown: [] };
