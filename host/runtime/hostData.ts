// What outlives the runs of a host, as plain data that can be copied.
import { cloneWorkbook } from '../model/cloning';
import type { SentMail, ShownDialog, WorkbookModel } from '../model/workbook';
import type { LoggedLine, ShownMenu } from './runs/output';
import type { TriggerModel } from './runs/triggerModel';

export interface CachedText {
  readonly value: string;
  /** Time of the host's clock, in milliseconds, at which it is forgotten. */
  readonly until: number;
}

/** Stores are named `document`, `script` and `user …`; quotas used are kept by person and day. */
export interface HostData {
  /** The spreadsheet that the script is bound to; one of `spreadsheets`. */
  readonly workbook: WorkbookModel;
  readonly spreadsheets: Map<string, WorkbookModel>;
  readonly properties: Map<string, Map<string, string>>;
  readonly caches: Map<string, Map<string, CachedText>>;
  /** Locks that somebody outside holds. */
  readonly heldLocks: Set<string>;
  readonly mails: SentMail[];
  readonly dialogs: ShownDialog[];
  readonly menus: ShownMenu[];
  readonly logs: LoggedLine[];
  readonly triggers: TriggerModel[];
  readonly mailRecipients: Map<string, number>;
  readonly triggerMilliseconds: Map<string, number>;
  /** How many have been handed out, so that runs repeat. */
  readonly counts: { triggers: number; uuids: number };
}

/** The data of a host on which nothing has run. */
export const emptyHostData = (workbook: WorkbookModel): HostData => ({
  workbook,
  spreadsheets: new Map([[workbook.id, workbook]]),
  properties: new Map(),
  caches: new Map(),
  heldLocks: new Set(),
  mails: [],
  dialogs: [],
  menus: [],
  logs: [],
  triggers: [],
  mailRecipients: new Map(),
  triggerMilliseconds: new Map(),
  counts: { triggers: 0, uuids: 0 },
});

/** A copy that goes its own way. Mails, dialogs, menus, lines and triggers are never changed, so they are shared. */
export const copyHostData = (data: HostData): HostData => {
  const spreadsheets = new Map([...data.spreadsheets].map(([id, book]) => [id, cloneWorkbook(book)]));
  return {
    workbook: spreadsheets.get(data.workbook.id) ?? cloneWorkbook(data.workbook),
    spreadsheets,
    properties: new Map([...data.properties].map(([name, store]) => [name, new Map(store)])),
    caches: new Map([...data.caches].map(([name, store]) => [name, new Map(store)])),
    heldLocks: new Set(data.heldLocks),
    mails: [...data.mails],
    dialogs: [...data.dialogs],
    menus: [...data.menus],
    logs: [...data.logs],
    triggers: [...data.triggers],
    mailRecipients: new Map(data.mailRecipients),
    triggerMilliseconds: new Map(data.triggerMilliseconds),
    counts: { ...data.counts },
  };
};

/** The store of that name, made if need be. */
export const storeNamed = <Value>(
  stores: Map<string, Map<string, Value>>,
  name: string,
): Map<string, Value> => {
  const store = stores.get(name) ?? new Map<string, Value>();
  stores.set(name, store);
  return store;
};
