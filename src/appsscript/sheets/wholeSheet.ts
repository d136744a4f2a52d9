// A sheet is made under a temporary name and gets its own when it is whole: a run that dies half-way leaves
// nothing that could be taken for a finished tab.
import { tabNames } from '../../schema/tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const temporaryName = (title: string): string => `${title} …`;

/** Whether the name is one that a tab of the contract bears while it is made, in either language. */
export const isTemporaryName = (name: string): boolean =>
  Object.values(tabNames).some(({ vi, en }) => [vi, en].map(temporaryName).includes(name));

/**
 * Where a sheet goes: 0 is the first, undefined the end. A function is asked each time: a leaving that is removed may have
 * stood before that place.
 */
export type Position = number | undefined | (() => number | undefined);

/** Deletes the sheet of that name, if there is one. */
export const removeIfThere = (spreadsheet: Spreadsheet, name: string): void => {
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet !== null) spreadsheet.deleteSheet(sheet);
};

/**
 * A new sheet under the temporary name of `title`, at the position. A leaving of that name is
 * looked for only when the new one is refused: it is seldom there.
 */
export const beginSheet = (spreadsheet: Spreadsheet, title: string, position: Position): Sheet => {
  const insert = (): Sheet => {
    const index = typeof position === 'function' ? position() : position;
    return spreadsheet.insertSheet(temporaryName(title), index ?? spreadsheet.getNumSheets());
  };
  try {
    return insert();
  } catch {
    removeIfThere(spreadsheet, temporaryName(title));
    return insert();
  }
};
