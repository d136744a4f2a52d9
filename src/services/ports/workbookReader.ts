// What is read of the spreadsheet, and where its tabs can be opened.
import type { TabKey } from '../../domain/finding';
import type { LocalDateTime } from '../../domain/plan/calendar';
import type { TabGrid, WorkbookGrids } from '../../schema/grid';

export interface ZoneOffset {
  readonly timeZone: string;
  /** Minutes east of Greenwich all year round; null in a zone with summer time. */
  readonly minutes: number | null;
}

/**
 * What the protection of the frozen figures says of whoever runs this. `mayAct`: a clerk or the owner. `mayNot`: anyone
 * else. `unprotected`: the tab has lost its protection, or is gone. `new`: there is no campaign to protect yet.
 */
export type Authority = 'mayAct' | 'mayNot' | 'unprotected' | 'new';

/** Of the tabs of the record: the frozen figures alone, or the work that is followed up too. */
export type RecordTabs = 'figures' | 'all';

export interface WorkbookReader {
  /** Asked of the protection, since addresses of users are often not told. */
  readonly authority: () => Authority;
  /** Whether whoever runs this owns the file; true of anyone where it has no owner, as on a shared drive. */
  readonly isOwnFile: () => boolean;
  /** The tabs that the check of a row rests on, the tallies apart; dates by the zone. */
  readonly readPlanTabs: (zone: ZoneOffset) => WorkbookGrids;
  /**
   * All tabs of the contract that are there, read in one pass; those of the record as named, none for null. `lastZone` is the zone when they were last read: it is asked for anew only where the days of the tallies
   * are no midnights of it.
   */
  readonly readTabs: (lastZone: ZoneOffset | null, record: RecordTabs | null) => WorkbookGrids;
  /** The tab of settings alone; null when it is gone. */
  readonly readSettings: () => TabGrid | null;
  /**
   * What a report needs beside the tabs, read under the lock: the frozen figures and what is followed up as they stand then,
   * and what its writers ask for, so that their writes are not parted by questions: its place too where it `asksPlace`.
   */
  readonly readForReport: (asksPlace: boolean) => {
    readonly frozen: TabGrid | null;
    readonly followUp: TabGrid | null;
  };
  /** Reads of the frozen figures as they stand now what marking them needs; null where there is no such tab. */
  readonly readToMark: () => TabGrid | null;
  /** Asks for the headers of the log, under which the next line is put, so that writes are not parted by the question. */
  readonly lookForLog: () => void;
  /** The tab of tallies once more, read under the lock; null when it is gone. */
  readonly readTalliesAgain: () => TabGrid | null;
  /** The wall clock of the spreadsheet's time zone, read once per run. */
  readonly now: () => LocalDateTime;
  /** `vi_VN`, `en_US` … */
  readonly locale: () => string;
  /** The offset of the spreadsheet's time zone, to be remembered for edits. */
  readonly zone: () => ZoneOffset;
  /** The addresses that open the tabs; a tab that is not there has none. */
  readonly linksTo: (tabs: readonly TabKey[]) => ReadonlyMap<TabKey, string>;
  /** The address that opens the tab of that name; '' when the spreadsheet has none. */
  readonly urlOf: (title: string) => string;
}
