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

export interface NamedSheet {
  readonly sheet: Sheet;
  readonly title: string;
}

/** The sheet's id, told by a range of it: the sheet itself would ask Google. */
export const gridIdOf = (sheet: Sheet): number => sheet.getRange('A1').getGridId();

/** The sheets with their names, each of which is a question. */
const namedSheets = (sheets: readonly Sheet[]): readonly NamedSheet[] =>
  sheets.map((sheet) => ({ sheet, title: sheet.getName() }));

/** A sheet whose name differs only in capitals, spaces or the way its accents are encoded. */
const findAlike = (sheets: readonly NamedSheet[], tab: TabKey): Sheet | null => {
  const { vi, en } = tabNames[tab];
  const alike =
    sheets.find(({ title }) => sameName(title, vi)) ?? sheets.find(({ title }) => sameName(title, en));
  return alike?.sheet ?? null;
};

/** An id as it is recorded; null for anything else, and for a sheet that is recorded as two tabs: it is one at most. */
const recordedId = (memory: MemoryPort, tab: TabKey): number | null => {
  const recorded = memory.get(idKey(tab));
  if (recorded === null || !/^\d+$/.test(recorded)) return null;
  const isOthers = tabKeys.some((other) => other !== tab && memory.get(idKey(other)) === recorded);
  return isOthers ? null : Number(recorded);
};

/** The sheet that was recorded as the tab; null when none was, and when it is gone. */
export const recordedSheet = (spreadsheet: Spreadsheet, memory: MemoryPort, tab: TabKey): Sheet | null => {
  const id = recordedId(memory, tab);
  return id === null ? null : spreadsheet.getSheetById(id);
};

const sheetByName = (spreadsheet: Spreadsheet, tab: TabKey): Sheet | null =>
  spreadsheet.getSheetByName(tabNames[tab].vi) ?? spreadsheet.getSheetByName(tabNames[tab].en);

/**
 * The tab's sheet, or null. A recorded id wins, so that a tab may be renamed and moved; then the exact name, then one
 * that a person reads as the same.
 */
const findSheet = (
  spreadsheet: Spreadsheet,
  tab: TabKey,
  recorded: Sheet | null,
  others: () => readonly NamedSheet[],
): Sheet | null => recorded ?? sheetByName(spreadsheet, tab) ?? findAlike(others(), tab);

/** Whether the sheet of that id is the tab; asks the spreadsheet only when it is not the recorded one. */
export const isSheetOf = (
  spreadsheet: Spreadsheet,
  memory: MemoryPort,
  tab: TabKey,
  sheetId: number,
): boolean =>
  recordedId(memory, tab) === sheetId ||
  findSheet(spreadsheet, tab, recordedSheet(spreadsheet, memory, tab), () =>
    namedSheets(spreadsheet.getSheets()),
  )?.getSheetId() === sheetId;

/** Remembers which sheet the tab is from now on. */
const recordSheet = (memory: MemoryPort, tab: TabKey, sheet: Sheet): void =>
  memory.set(idKey(tab), String(gridIdOf(sheet)));

/** The sheets of one run. */
export interface SheetFinder {
  /** The tab's sheet, or null. */
  readonly find: (tab: TabKey) => Sheet | null;
  /**
   * The sheet of a tab that few books have: its name is asked for only `byName`, as at set-up, and where no tab of the book
   * is recorded, as in a copy; else it is known by its record, so that other books pay nothing for it.
   */
  readonly findOptional: (tab: TabKey, byName: boolean) => Sheet | null;
  /** The one that was recorded as the tab, if it is there. */
  readonly recorded: (tab: TabKey) => Sheet | null;
  /** All sheets with their names. */
  readonly named: () => readonly NamedSheet[];
  /** Those that are none of the recorded tabs, with their names; no name of another is asked for. */
  readonly others: () => readonly NamedSheet[];
  /** The id of the tab's sheet; not asked for where it was found by it. */
  readonly idOf: (tab: TabKey, sheet: Sheet) => number;
  /** Records the sheet as the tab from now on. */
  readonly record: (tab: TabKey, sheet: Sheet) => void;
  /** Forgets what was found: tabs were renamed. */
  readonly forget: () => void;
}

/** Each sheet and each name is asked for once; no service is before something is looked for. */
export const createSheetFinder = (spreadsheet: () => Spreadsheet, memory: MemoryPort): SheetFinder => {
  const found = new Map<TabKey, Sheet>();
  const byId = new Map<TabKey, Sheet>();
  let names: readonly NamedSheet[] | null = null;
  let unrecorded: readonly NamedSheet[] | null = null;
  const recorded = (tab: TabKey): Sheet | null => {
    const sheet = byId.get(tab) ?? recordedSheet(spreadsheet(), memory, tab);
    if (sheet !== null) byId.set(tab, sheet);
    return sheet;
  };
  const named = (): readonly NamedSheet[] => (names ??= namedSheets(spreadsheet().getSheets()));
  const findOthers = (): readonly NamedSheet[] => {
    const ids = tabKeys.flatMap((tab) => (recorded(tab) === null ? [] : (recordedId(memory, tab) ?? [])));
    if (ids.length === 0) return named();
    const all = spreadsheet().getSheets();
    return all.length === ids.length
      ? []
      : namedSheets(all.filter((sheet) => !ids.includes(gridIdOf(sheet))));
  };
  const others = (): readonly NamedSheet[] => (unrecorded ??= findOthers());
  const keep = (tab: TabKey, sheet: Sheet | null): Sheet | null => {
    if (sheet !== null) found.set(tab, sheet);
    return sheet;
  };
  const forget = (): void => {
    found.clear();
    byId.clear();
    names = null;
    unrecorded = null;
  };
  return {
    find: (tab) => keep(tab, found.get(tab) ?? findSheet(spreadsheet(), tab, recorded(tab), others)),
    findOptional: (tab, byName) => {
      const isKnown = !byName && recordedId(memory, 'settings') !== null;
      const named = (): Sheet | null => (isKnown ? null : sheetByName(spreadsheet(), tab));
      return keep(tab, found.get(tab) ?? recorded(tab) ?? named());
    },
    recorded,
    idOf: (tab, sheet) => (byId.has(tab) ? recordedId(memory, tab) : null) ?? gridIdOf(sheet),
    named,
    others,
    record: (tab, sheet) => {
      recordSheet(memory, tab, sheet);
      found.set(tab, sheet);
      byId.set(tab, sheet);
      names = null;
      unrecorded = null;
    },
    forget,
  };
};
