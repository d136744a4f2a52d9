// Finding a tab of a workbook.
import type { SheetModel, WorkbookModel } from './workbook';

/** The tab of that exact name; undefined when there is none. */
export const sheetNamed = (workbook: WorkbookModel, name: string): SheetModel | undefined =>
  workbook.sheets.find((sheet) => sheet.name === name);

/** The tab with that id; undefined when there is none. */
export const sheetWithId = (workbook: WorkbookModel, sheetId: number): SheetModel | undefined =>
  workbook.sheets.find((sheet) => sheet.sheetId === sheetId);

/** The tab that is in front; the first one if the workbook names none that exists. */
export const activeSheetOf = (workbook: WorkbookModel): SheetModel => {
  const sheet = sheetWithId(workbook, workbook.activeSheetId) ?? workbook.sheets[0];
  if (!sheet) throw new Error(`The workbook ${workbook.name} has no tab.`);
  return sheet;
};
