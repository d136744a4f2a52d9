// A report tab is written under a temporary name and swapped in when it is whole: a run that dies half-way
// leaves the old report, never half a new one.
import { outgoingTabName } from '../../schema/periodNames';
import type { ProtectionTrouble } from '../../services/ports/workbookWriter';
import type { SheetLayout } from '../../views/sheet/layout';
import { writeLayout } from './layoutWriter';
import type { People } from './protectionEditors';
import { protectForClerks } from './protections';
import { fitNewSheet } from './sheetRoom';
import { beginSheet, removeIfThere } from './wholeSheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Empty rows left under a report. */
const spareRows = 5;

/**
 * Leaves one tab of that name, holding the layout, at the first of the positions (0 is the first) that Google takes; answers
 * that position, and what of its protection could not be set. Leavings of a run that died are removed where there may be any.
 */
export const replaceReport = (
  spreadsheet: Spreadsheet,
  title: string,
  layout: SheetLayout,
  people: People,
  mayHaveLeavings: boolean,
  positions: readonly (() => number)[],
): { readonly place: number; readonly troubles: readonly ProtectionTrouble[] } => {
  const left = [...positions];
  let place = 0;
  const sheet = beginSheet(spreadsheet, title, () => (place = left.shift()?.() ?? place));
  const surplus = fitNewSheet(
    sheet,
    layout.rows.length + spareRows,
    layout.widths.length,
    layout.hiddenColumns > 0,
  );
  const { troubles } = protectForClerks(sheet, () => title, people);
  writeLayout(sheet, layout, surplus);
  const old = spreadsheet.getSheetByName(title);
  const outgoing = outgoingTabName(title);
  // Without an old report, what stands under the outgoing name is the only one there is, until the new one is whole.
  if (mayHaveLeavings && old !== null) removeIfThere(spreadsheet, outgoing);
  if (old !== null) old.setName(outgoing);
  sheet.setName(title);
  if (old !== null) spreadsheet.deleteSheet(old);
  else if (mayHaveLeavings) removeIfThere(spreadsheet, outgoing);
  return { place, troubles };
};

/** Frees the tab's name by giving it another; nothing where a tab of that name is there, as after a run that died. */
export const renameReport = (spreadsheet: Spreadsheet, title: string, newTitle: string): void => {
  if (spreadsheet.getSheetByName(newTitle) !== null) return;
  spreadsheet.getSheetByName(title)?.setName(newTitle);
};

/** Hides the tabs of these names, and those of their later versions, `Ngày 05-05 (bản 2)`. */
export const hideReports = (spreadsheet: Spreadsheet, titles: readonly string[]): void => {
  if (titles.length === 0) return;
  const names = new Set(titles);
  for (const sheet of spreadsheet.getSheets())
    if (names.has(sheet.getName().replace(/ \(.*\)$/, '')) && !sheet.isSheetHidden()) sheet.hideSheet();
};
