// Finds the tabs of a campaign: by the sheet id that was recorded, else by their name in either language.
import type { TabKey } from '../../domain/finding';
import { tabNames } from '../../schema/tabs';
import type { MemoryPort } from '../../services/ports/memory';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The names of a record typed by the tabs. */
const tabKeys = Object.keys(tabNames) as readonly TabKey[];

const idKey = (tab: TabKey): string => `sheet.${tab}`;

const fold = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
const sameName = (one: string, other: string): boolean => fold(one) === fold(other);

/** A sheet whose name differs only in capitals, spaces or the way its accents are encoded. */
const findAlike = (spreadsheet: Spreadsheet, tab: TabKey): Sheet | null => {
  const { vi, en } = tabNames[tab];
  const sheets = spreadsheet.getSheets().map((sheet) => ({ sheet, name: sheet.getName() }));
  const alike =
    sheets.find(({ name }) => sameName(name, vi)) ?? sheets.find(({ name }) => sameName(name, en));
  return alike?.sheet ?? null;
};

/** An id as it is recorded; null for anything else, and for a sheet that is recorded as two tabs: it is one at most. */
const recordedId = (memory: MemoryPort, tab: TabKey): number | null => {
  const recorded = memory.get(idKey(tab));
  if (recorded === null || !/^\d+$/.test(recorded)) return null;
  const isOthers = tabKeys.some((other) => other !== tab && memory.get(idKey(other)) === recorded);
  return isOthers ? null : Number(recorded);
};

/** Whether a sheet is recorded as the tab; whether it is still there is not asked. */
export const isRecorded = (memory: MemoryPort, tab: TabKey): boolean => recordedId(memory, tab) !== null;

/** The sheet that was recorded as the tab; null when none was, and when it is gone. */
export const recordedSheet = (spreadsheet: Spreadsheet, memory: MemoryPort, tab: TabKey): Sheet | null => {
  const id = recordedId(memory, tab);
  return id === null ? null : spreadsheet.getSheetById(id);
};

/**
 * The tab's sheet, or null. A recorded id wins, so that a tab may be renamed and moved; then the exact name, then one
 * that a person reads as the same.
 */
export const findSheet = (spreadsheet: Spreadsheet, memory: MemoryPort, tab: TabKey): Sheet | null => {
  const names = tabNames[tab];
  return (
    recordedSheet(spreadsheet, memory, tab) ??
    spreadsheet.getSheetByName(names.vi) ??
    spreadsheet.getSheetByName(names.en) ??
    findAlike(spreadsheet, tab)
  );
};

/** Whether the sheet of that id is the tab; asks the spreadsheet only when it is not the recorded one. */
export const isSheetOf = (
  spreadsheet: Spreadsheet,
  memory: MemoryPort,
  tab: TabKey,
  sheetId: number,
): boolean =>
  recordedId(memory, tab) === sheetId || findSheet(spreadsheet, memory, tab)?.getSheetId() === sheetId;

/** Remembers which sheet the tab is from now on. */
export const recordSheet = (memory: MemoryPort, tab: TabKey, sheet: Sheet): void =>
  memory.set(idKey(tab), String(sheet.getSheetId()));
