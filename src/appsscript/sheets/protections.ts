// Who may edit a tab. Protection of tabs is the permission: addresses of users are often not told.
import { columnsUnder } from '../../schema/lines';
import { protectionMark } from '../../schema/tabs';
import type { ProtectionTrouble } from '../../services/ports/workbookWriter';
import type { TabSetup } from '../../views/tabs/tabSetup';
import { understandFailure } from '../failures';
import type { DomainCare, People } from './protectionEditors';
import { letOnly } from './protectionEditors';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const removeOwn = (sheet: Sheet): void => {
  for (const type of [SpreadsheetApp.ProtectionType.SHEET, SpreadsheetApp.ProtectionType.RANGE])
    for (const protection of sheet.getProtections(type))
      if (protection.getDescription() === protectionMark) protection.remove();
};

/** Protects the whole sheet for the owner and the clerks; what of it could not be done. */
export const protectForClerks = (
  sheet: Sheet,
  people: People,
  care: DomainCare,
  description = '',
): readonly ProtectionTrouble[] => {
  try {
    const protection = sheet.protect();
    if (description !== '') protection.setDescription(description);
    return letOnly(protection, () => sheet.getName(), people, care);
  } catch (error) {
    return [{ kind: 'failed', tab: sheet.getName(), detail: understandFailure(error).detail }];
  }
};

/**
 * Protects the sheet as the setup says; columns are found by their headers in `headers`, row 1 of the sheet. Answers
 * what of it could not be done.
 */
export const protectTab = (
  sheet: Sheet,
  setup: TabSetup,
  headers: readonly string[],
  people: People,
): readonly ProtectionTrouble[] => {
  removeOwn(sheet);
  if (setup.protection.kind === 'clerks') return protectForClerks(sheet, people, 'asked', protectionMark);
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
  return [];
};
