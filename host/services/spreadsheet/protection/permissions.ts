// Refuses writes where the person who runs may not write, and calls on tabs that are gone.
import { mayEditFile } from '../../../model/access';
import { mayEditArea, mayEditSheet } from '../../../model/protections';
import type { Area } from '../../../model/workbook';
import type { GuardedCall } from '../../../runtime/objects/emulatedClass';
import { refusals, refuse } from '../../../runtime/objects/exceptions';
import type { SheetPlace, SpreadsheetPlace } from '../states';

/** What counts as a write and changes only what the person sees, so that who may just look may do it too. */
const changesNothing: ReadonlySet<string> = new Set([
  'activate',
  'activateAsCurrentCell',
  'setActiveRange',
  'setActiveRangeList',
  'setActiveSelection',
  'setActiveSheet',
  'setCurrentCell',
  'toast',
]);

/**
 * Refuses a write by who may not edit the file. Google documents no text for it; the one of protected cells is what
 * such scripts were reported to get.
 */
export const requireFileEditable = ({ world, workbook }: SpreadsheetPlace, call: GuardedCall): void => {
  if (call.effect !== 'write' || changesNothing.has(call.method)) return;
  if (!mayEditFile(workbook, world.execution.current().user)) refuse(refusals.protected);
};

/** Refuses unless the run's user may write to the whole area. Script writes obey protections as people do. */
export const requireEditable = (place: SheetPlace, area: Area): void => {
  const { world, workbook, sheet } = place;
  if (!mayEditArea(workbook, sheet, area, world.execution.current().user)) refuse(refusals.protected);
};

/** Refuses unless the run's user may change the tab as a whole. */
export const requireSheetEditable = (place: SheetPlace): void => {
  const { world, workbook, sheet } = place;
  if (!mayEditSheet(workbook, sheet, world.execution.current().user)) refuse(refusals.protected);
};

/** Refuses a call on a tab that was deleted, and what requireFileEditable refuses. */
export const requireSheetAlive = (place: SheetPlace, call: GuardedCall): void => {
  const { workbook, sheet } = place;
  if (!workbook.sheets.includes(sheet)) refuse(refusals.sheetGone(sheet.sheetId));
  requireFileEditable(place, call);
};
