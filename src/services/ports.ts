// What the services need of the outside: the spreadsheet, the user, mail and memory. The shell implements these
// over Google's services; nothing else in the add-in knows that Google exists.
import type { LocalDateTime } from '../domain/calendar';
import type { Language } from '../domain/campaign';
import type { TabKey } from '../domain/issue';
import type { MenuItem } from '../i18n';
import type { Cell } from '../schema/cell';
import type { WorkbookGrids } from '../schema/grid';
import type { SheetLayout } from '../views/layout';
import type { TabSetup } from '../views/tabSetup';

export interface WorkbookPort {
  /** All tabs of the contract that are there, read in one pass. */
  readonly readTabs: () => WorkbookGrids;
  /** The wall clock of the spreadsheet's time zone, read once per run. */
  readonly now: () => LocalDateTime;
  /** Overwrites one column of the tab from row 2 down; nothing else of the tab is touched. */
  readonly writeColumn: (tab: TabKey, column: string, values: readonly string[]) => void;
  /** Replaces the whole content of a tab that the add-in owns; made under the title when it is not there. */
  readonly writeTab: (tab: TabKey, title: string, layout: SheetLayout) => void;
  /** Writes a report under a temporary name, swaps it in for the tab of that name and brings it to the front. */
  readonly replaceReport: (title: string, layout: SheetLayout) => void;
  /** Rewrites a table that the add-in owns: header and lines, made when it is not there. */
  readonly rewriteTable: (tab: TabKey, setup: TabSetup, lines: readonly (readonly Cell[])[]) => void;
  /** Puts lines at the top of the table, under its header. */
  readonly addLines: (tab: TabKey, setup: TabSetup, lines: readonly (readonly Cell[])[]) => void;
  /** Adds the tab when it is not there, and remembers which sheet it is; true when it was added. */
  readonly addTab: (setup: TabSetup) => boolean;
  /** Locale and time zone of a commune. */
  readonly setRegion: () => void;
  /** The address that opens the tab of that name; '' when the spreadsheet has none. */
  readonly urlOf: (title: string) => string;
}

export interface UserPort {
  /** The user's address; '' where Google does not tell. Never a permission. */
  readonly email: () => string;
}

export interface DialogPort {
  /** False in triggers, where nobody is there to answer. */
  readonly attended: () => boolean;
  readonly tell: (title: string, text: string) => void;
  /** True when the user says yes. Held locks are lost: ask first, lock afterwards. */
  readonly confirm: (title: string, text: string) => boolean;
  /** The typed text; null when the user cancels. */
  readonly ask: (title: string, text: string) => string | null;
  /** A passing note that asks nothing. */
  readonly note: (text: string) => void;
}

export interface OutgoingMail {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface MailPort {
  /** How many recipients can still be mailed today. */
  readonly remaining: () => number;
  readonly send: (mail: OutgoingMail) => void;
}

/** Small texts kept with the spreadsheet. */
export interface MemoryPort {
  readonly get: (key: string) => string | null;
  readonly set: (key: string, value: string) => void;
}

export interface LockPort {
  /** Runs the work alone; null when another run holds the lock for too long. */
  readonly alone: <Result>(work: () => Result) => { readonly result: Result } | null;
}

export interface MenuPort {
  readonly show: (items: MenuOutline) => void;
  /** The language of whoever opens the spreadsheet. */
  readonly userLanguage: () => Language;
}

export type MenuOutline = {
  readonly title: string;
  readonly entries: readonly (
    | { readonly label: string; readonly handler: MenuItem }
    | {
        readonly label: string;
        readonly entries: readonly { readonly label: string; readonly handler: MenuItem }[];
      }
    | 'separator'
  )[];
};

export interface Ports {
  readonly workbook: WorkbookPort;
  readonly user: UserPort;
  readonly dialogs: DialogPort;
  readonly mail: MailPort;
  readonly memory: MemoryPort;
  readonly lock: LockPort;
  readonly menu: MenuPort;
}
