// Refuses writes where the person who runs may not write, and calls on tabs that are gone.
import { mayEditArea, mayEditSheet } from '../../model/protections';
import type { Area } from '../../model/workbook';
import { refusals, refuse } from '../../runtime/exceptions';
import type { SheetPlace } from './states';

/** Refuses unless the run's user may write to the whole area. Script writes obey protections as people do. */
export function requireEditable(place: SheetPlace, area: Area): void {
  const { world, workbook, sheet } = place;
  if (!mayEditArea(workbook, sheet, area, world.execution.current().user)) refuse(refusals.protected);
}

/** Refuses unless the run's user may change the tab as a whole. */
export function requireSheetEditable(place: SheetPlace): void {
  const { world, workbook, sheet } = place;
  if (!mayEditSheet(workbook, sheet, world.execution.current().user)) refuse(refusals.protected);
}

/** Refuses a call on a tab that was deleted. */
export function requireSheetAlive({ workbook, sheet }: SheetPlace): void {
  if (!workbook.sheets.includes(sheet)) refuse(refusals.sheetGone(sheet.sheetId));
}
