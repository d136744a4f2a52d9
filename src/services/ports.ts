// What the services need of the outside: the spreadsheet, the user, mail and memory. The shell implements these
// over Google's services; nothing else in the add-in knows that Google exists.
import type { LocalDateTime } from '../domain/plan/calendar';
import type { Language } from '../domain/plan/campaign';
import type { TabKey } from '../domain/finding';
import type { MenuItem, SelfCheckName } from '../i18n';
import type { Cell } from '../schema/cells/cell';
import type { TabGrid, WorkbookGrids } from '../schema/grid';
import type { Line } from '../schema/lines';
import type { TableKey } from '../schema/tabs';
import type { SheetLayout } from '../views/sheet/layout';
import type { ColumnSetup, TabSetup } from '../views/tabs/tabSetup';

export interface WorkbookPort {
  /** All tabs of the contract that are there, read in one pass. */
  readonly readTabs: () => WorkbookGrids;
  /**
   * What a report needs beside the tabs, read under the lock: the frozen figures once more, and what its writers ask
   * for, so that their writes are not parted by questions.
   */
  readonly readForReport: () => { readonly frozen: TabGrid | null };
  /** The wall clock of the spreadsheet's time zone, read once per run. */
  readonly now: () => LocalDateTime;
  /** Overwrites one column of the tab from row 2 down; nothing else of the tab is touched. */
  readonly writeColumn: (tab: TabKey, column: string, values: readonly string[]) => void;
  /** Replaces the whole content of a tab that the add-in owns; made under the title when it is not there. */
  readonly writeTab: (tab: TabKey, title: string, layout: SheetLayout) => void;
  /** Writes a report under a temporary name, swaps it in for the tab of that name and brings it to the front. */
  readonly replaceReport: (title: string, layout: SheetLayout, clerks: readonly string[]) => void;
  /** Rewrites the lines of a table that the add-in owns, made when it is not there; `standing` is what stood there until now. */
  readonly rewriteTable: <Tab extends TableKey>(
    setup: TabSetup<Tab>,
    lines: readonly Line<Tab>[],
    standing: StandingTable | null,
  ) => void;
  /** Puts lines at the top of the table, under its header; made from the setup when it is not there. */
  readonly addLines: <Tab extends TableKey>(setup: TabSetup<Tab>, lines: readonly Line<Tab>[]) => void;
  /** Adds the tab at the place (0 is the first) when it is not there, and remembers which sheet it is; true when it was added. */
  readonly addTab: (setup: TabSetup, place: number) => boolean;
  /** Adds columns to a tab that is there: before the lettered column, or after the last one. */
  readonly addColumns: (tab: TabKey, before: string | null, columns: readonly ColumnSetup[]) => void;
  /** Adds lines under the last filled row of a tab that is there. */
  readonly appendLines: <Tab extends TableKey>(tab: Tab, lines: readonly Line<Tab>[]) => void;
  /**
   * Fills rows under the header: first the `blank` ones that stand there, null for a tab without any other, then those
   * that are inserted above them, dressed like those below. Columns that the lines do not name are left blank.
   */
  readonly openRows: <Tab extends TableKey>(
    tab: Tab,
    blank: number | null,
    lines: readonly Line<Tab>[],
  ) => void;
  /** Lets none but the owner and the clerks edit, as the setup says. */
  readonly protect: (setup: TabSetup, clerks: readonly string[]) => void;
  /** Removes the empty sheet that a new spreadsheet begins with. */
  readonly removeBlankSheets: () => void;
  /** `vi_VN`, `en_US` … */
  readonly locale: () => string;
  /** Locale and time zone of a commune. */
  readonly setRegion: () => void;
  /** The offset of the spreadsheet's time zone, to be remembered for edits. */
  readonly zone: () => ZoneOffset;
  /** The addresses that open the tabs; a tab that is not there has none. */
  readonly linksTo: (tabs: readonly TabKey[]) => ReadonlyMap<TabKey, string>;
  /** The address that opens the tab of that name; '' when the spreadsheet has none. */
  readonly urlOf: (title: string) => string;
}

/** A table as it was read: its header row, and how many rows stand under it down to the last filled one. */
export interface StandingTable {
  readonly headers: readonly Cell[];
  readonly rows: number;
}

export interface ZoneOffset {
  readonly timeZone: string;
  /** Minutes east of Greenwich all year round; null in a zone with summer time. */
  readonly minutes: number | null;
}

/** What a person has just typed or pasted. */
export interface EditPort {
  /** As people count rows, both ends included. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** The edited tab, whichever it is; dates by the zone. */
  readonly readTab: (zone: ZoneOffset) => TabGrid;
  readonly now: (zone: ZoneOffset) => LocalDateTime;
  /** Writes values into the lettered column of the edited tab, from the row down. */
  readonly write: (column: string, firstRow: number, values: readonly Cell[]) => void;
}

export interface UserPort {
  /** The user's address; '' where Google does not tell. Never a permission. */
  readonly email: () => string;
}

export interface DialogPort {
  /** False in triggers, where nobody is there to answer. */
  readonly attended: () => boolean;
  readonly tell: (title: string, text: string) => void;
  /** A page that stays open beside the sheet; made of HTML that escapes by construction. */
  readonly showPage: (title: string, html: string) => void;
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
  readonly documents: readonly MailDocument[];
}

/** A document that goes with a mail, made from HTML. */
export interface MailDocument {
  readonly name: string;
  readonly format: 'pdf' | 'word';
  readonly html: string;
}

export interface MailPort {
  /** How many recipients can still be mailed today. */
  readonly remaining: () => number;
  /** Sends the mail; the names of documents that could not be made, without which it was sent. */
  readonly send: (mail: OutgoingMail) => { readonly leftOut: readonly string[] };
}

/** Small texts kept with the spreadsheet. */
export interface MemoryPort {
  readonly get: (key: string) => string | null;
  readonly set: (key: string, value: string) => void;
  /** Forgets what was read, so that the next question sees what others have written meanwhile. */
  readonly reload: () => void;
  /** Sets several at once. */
  readonly setAll: (values: Readonly<Record<string, string>>) => void;
}

export interface LockPort {
  /** Runs the work alone; null when another run holds the lock for too long. */
  readonly alone: <Result>(work: () => Result) => { readonly result: Result } | null;
}

export interface TriggerPort {
  /** One hourly trigger of the user's that calls `onSchedule`, in place of all there were; none when Google allows no more. */
  readonly installHourly: () => 'installed' | 'tooMany';
  /** Removes the user's own triggers of `onSchedule`; how many there were. Nobody can remove another's. */
  readonly removeOwn: () => number;
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

export interface SelfCheckResult {
  readonly id: SelfCheckName;
  /** `same`: as relied on. `differs`: another answer, in `observed`. `refused`: an error, in `observed`. */
  readonly outcome: 'same' | 'differs' | 'refused';
  /** What was seen: a figure, a text, or the error's words. */
  readonly observed: string;
}

export interface SelfCheckPort {
  /** Runs every check on a scratch tab, which is gone afterwards whatever happens. */
  readonly run: () => readonly SelfCheckResult[];
}

export interface Ports {
  readonly workbook: WorkbookPort;
  readonly user: UserPort;
  readonly dialogs: DialogPort;
  readonly mail: MailPort;
  readonly memory: MemoryPort;
  readonly lock: LockPort;
  readonly triggers: TriggerPort;
  readonly menu: MenuPort;
  readonly selfCheck: SelfCheckPort;
}
