// Finds the tabs of a campaign: by the sheet id that was recorded, else by their name in either language.
import type { TabKey } from '../../domain/finding';
import { tabNames } from '../../schema/tabs';
import type { MemoryPort } from '../../services/ports/memory';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const idKey = (tab: TabKey): string => `sheet.${tab}`;

/** The tab's sheet, or null. A recorded id wins, so that a tab may be renamed and moved. */
export const findSheet = (spreadsheet: Spreadsheet, memory: MemoryPort, tab: TabKey): Sheet | null => {
  const recorded = memory.get(idKey(tab));
  const byId = recorded === null ? null : spreadsheet.getSheetById(Number(recorded));
  return byId ?? spreadsheet.getSheetByName(tabNames[tab].vi) ?? spreadsheet.getSheetByName(tabNames[tab].en);
};

/** Whether the sheet of that id is the tab; asks the spreadsheet only when it is not the recorded one. */
export const isSheetOf = (
  spreadsheet: Spreadsheet,
  memory: MemoryPort,
  tab: TabKey,
  sheetId: number,
): boolean =>
  memory.get(idKey(tab)) === String(sheetId) || findSheet(spreadsheet, memory, tab)?.getSheetId() === sheetId;

/** Remembers which sheet the tab is from now on. */
export const recordSheet = (memory: MemoryPort, tab: TabKey, sheet: Sheet): void =>
  memory.set(idKey(tab), String(sheet.getSheetId()));
