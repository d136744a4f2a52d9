// Who may change which cells.
import { containsArea, intersectionOf, isCoveredBy } from './grid/areas';
import { wholeGrid } from './grid/cells';
import { isListed, mayEditFile } from './access';
import type { Area, ProtectionModel, SheetModel, WorkbookModel } from './workbook';

/** What the protection guards: its own area, or the whole grid of the tab. */
export const protectedArea = (sheet: SheetModel, protection: ProtectionModel): Area =>
  protection.area ?? wholeGrid(sheet);

/** Whether the person may change what the protection guards; a warning refuses nobody. */
export const mayPass = (workbook: WorkbookModel, protection: ProtectionModel, user: string): boolean =>
  protection.warningOnly ||
  user === workbook.owner ||
  isListed(workbook, protection.editors, user) ||
  (protection.domainEdit === true && isOfDomain(workbook, user));

/** Whether the person belongs to the organisation that owns the file. */
const isOfDomain = ({ people }: WorkbookModel, user: string): boolean =>
  people?.domain !== undefined && user.endsWith(`@${people.domain}`);

/** Whether the person may write to every cell of the area. */
export const mayEditArea = (
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  user: string,
): boolean => {
  if (!mayEditFile(workbook, user)) return false;
  return sheet.protections.every((protection) => {
    if (mayPass(workbook, protection, user)) return true;
    const guarded = intersectionOf(protectedArea(sheet, protection), area);
    return guarded === null || isCoveredBy(guarded, protection.unprotected);
  });
};

/** Whether the person may change the tab itself: its name, its order of rows, its existence. */
export const mayEditSheet = (workbook: WorkbookModel, sheet: SheetModel, user: string): boolean => {
  if (!mayEditFile(workbook, user)) return false;
  return sheet.protections.every(
    (protection) =>
      mayPass(workbook, protection, user) ||
      (protection.area !== undefined && !containsArea(protection.area, wholeGrid(sheet))),
  );
};
