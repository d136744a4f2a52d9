// Who may edit a tab. Protection of tabs is the permission: addresses of users are often not told.
import { columnsUnder } from '../../schema/lines';
import { protectionMark } from '../../schema/tabs';
import type { TabSetup } from '../../views/tabs/tabSetup';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const removeOwn = (sheet: Sheet): void => {
  for (const type of [SpreadsheetApp.ProtectionType.SHEET, SpreadsheetApp.ProtectionType.RANGE])
    for (const protection of sheet.getProtections(type))
      if (protection.getDescription() === protectionMark) protection.remove();
};

/** All who may edit the file, as Google names them. */
type Editors = readonly GoogleAppsScript.Base.User[];

/**
 * The whole sheet for the owner and the clerks. A new protection mirrors the file's editors until they are
 * removed; the owner and whoever runs this cannot be.
 */
export const protectForClerks = (
  sheet: Sheet,
  editors: Editors,
  clerks: readonly string[],
): GoogleAppsScript.Spreadsheet.Protection => {
  const protection = sheet.protect();
  if (editors.length > 0) protection.removeEditors([...editors]);
  if (clerks.length > 0) protection.addEditors([...clerks]);
  return protection;
};

/** Protects the sheet as the setup says; columns are found by their headers in `headers`, row 1 of the sheet. */
export const protectTab = (
  sheet: Sheet,
  setup: TabSetup,
  headers: readonly string[],
  editors: Editors,
  clerks: readonly string[],
): void => {
  removeOwn(sheet);
  if (setup.protection.kind === 'clerks') {
    protectForClerks(sheet, editors, clerks).setDescription(protectionMark);
    return;
  }
  const columns = columnsUnder(setup.tab, headers);
  for (const key of setup.protection.askBefore) {
    const column = columns.get(key);
    if (column === undefined) continue;
    sheet
      .getRange(1, column, sheet.getMaxRows(), 1)
      .protect()
      .setDescription(protectionMark)
      .setWarningOnly(true);
  }
};
