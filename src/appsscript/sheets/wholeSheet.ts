// A sheet is made under a temporary name and gets its own when it is whole: a run that dies half-way leaves
// nothing that could be taken for a finished tab.
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const temporaryName = (title: string): string => `${title} …`;

/** Deletes the sheet of that name, if there is one. */
export const removeIfThere = (spreadsheet: Spreadsheet, name: string): void => {
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet !== null) spreadsheet.deleteSheet(sheet);
};

/**
 * A new sheet under the temporary name of `title`, at the place (0 is the first) or the end. A leaving of that name is
 * looked for only when the new one is refused: it is seldom there.
 */
export const beginSheet = (spreadsheet: Spreadsheet, title: string, place?: number): Sheet => {
  const insert = (): Sheet =>
    place === undefined
      ? spreadsheet.insertSheet(temporaryName(title))
      : spreadsheet.insertSheet(temporaryName(title), place);
  try {
    return insert();
  } catch {
    removeIfThere(spreadsheet, temporaryName(title));
    return insert();
  }
};
