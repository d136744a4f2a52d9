// What the local host offers to whoever starts it: the command line, the browser page, the tests.
import type { CellValue, PeopleModel, SentMail, ShownDialog, WorkbookModel } from '../model/workbook';
import type { GoogleGlobals } from './objects/googleGlobals';
import type { LoggedLine, ShownMenu } from './runs/output';
import type { SavedHost } from './savedHost';
import type { CallHook, ServiceCall, ServiceCalls } from './calls/serviceCalls';
import type { TriggerModel } from './runs/triggerModel';

export type * from './runs/output';

/** How far the user has authorised the script: Google's ScriptApp.AuthMode without custom functions. */
export type Authority = 'NONE' | 'LIMITED' | 'FULL';

/** Where a run was started from; decides its authority, its user and whether it has a user interface. */
export type RunKind = 'menu' | 'page' | 'onOpen' | 'simpleEdit' | 'installable' | 'clock' | 'editor';

export interface RunContext {
  readonly kind: RunKind;
  /** E-mail of who runs; the host's user when absent. */
  readonly user?: string;
  /** What the handler gets as its argument; nothing when absent. */
  readonly event?: object;
  /** When it differs from what the kind of run implies, as for the onOpen of an add-on not yet enabled. */
  readonly authority?: Authority;
}

/** A question as the person at the screen sees it. */
export interface AskedDialog {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
}

export interface DialogAnswer {
  readonly button: 'ok' | 'cancel' | 'yes' | 'no' | 'close';
  /** What is typed into a prompt; empty when absent. */
  readonly text?: string;
}

/** The members of appsscript.json that the host enforces. */
export interface ScriptManifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
}

/** Google's limits, of a consumer account unless said otherwise; sizes in bytes of UTF-8, times as their names say. */
export interface Quotas {
  readonly mailRecipientsPerDay: number;
  readonly mailRecipientsPerMessage: number;
  readonly mailBodyBytes: number;
  readonly mailAttachmentBytes: number;
  readonly mailSubjectCharacters: number;
  readonly triggers: number;
  readonly propertyValueBytes: number;
  readonly propertyStoreBytes: number;
  readonly cacheKeyCharacters: number;
  readonly cacheValueBytes: number;
  readonly cacheSeconds: number;
  readonly cellCharacters: number;
  readonly workbookCells: number;
  readonly runMilliseconds: number;
  readonly simpleTriggerMilliseconds: number;
  /** What a person's installed triggers may run in all. */
  readonly triggerMillisecondsPerDay: number;
}

export interface HostOptions {
  /** The spreadsheet the script is bound to; a fresh one as Google makes it when absent. */
  readonly workbook?: WorkbookModel;
  /** The clock: a moment at which it stands still but for Utilities.sleep, or a function; real time when absent. */
  readonly now?: Date | (() => Date);
  /** E-mail of who runs; the workbook's owner when absent. */
  readonly user?: string;
  /** When a range beyond the grid is refused; as in the workbook when absent. */
  readonly rangesRefused?: 'asked' | 'used';
  /** Google Groups, addresses without an account, the organisation that owns the file; as in the workbook when absent. */
  readonly people?: PeopleModel;
  /** When absent every scope is granted and the script's time zone is the workbook's. */
  readonly manifest?: ScriptManifest;
  /** Answers a question; when absent, as a clerk who accepts the default: OK, yes, and an empty prompt. */
  readonly answers?: (dialog: AskedDialog) => DialogAnswer;
  /** Used by Blob.getAs('application/pdf'); when absent that conversion fails. */
  readonly convertHtmlToPdf?: (html: string) => Uint8Array;
  readonly quotas?: Partial<Quotas>;
  /** Called around every service call; what it throws, the script gets. See faults.ts for ready-made ones. */
  readonly onCall?: CallHook;
  /** Milliseconds that a service call takes on the host's clock; none when absent. */
  readonly callCost?: (call: ServiceCall) => number;
  /**
   * Whether a person has granted the script what its manifest asks for; everybody has when absent. For somebody who
   * has not, onOpen runs with AuthMode.NONE and no menu item runs: Google would ask for the permission first.
   */
  readonly hasAuthorised?: (user: string) => boolean;
}

/** What a copy of a host may do otherwise than the original. */
export type CloneChanges = Pick<
  HostOptions,
  'answers' | 'onCall' | 'callCost' | 'quotas' | 'people' | 'rangesRefused'
>;

/** What one run of a handler did. */
export interface HandlerRun {
  readonly name: string;
  /** What the handler returned; undefined when it failed. */
  readonly result: unknown;
  /** What it threw; absent when it ended well. */
  readonly error?: Error;
  readonly serviceCalls: ServiceCalls;
}

/** Why Sheets refuses what a person types or pastes: a protection, or a cell's rule with what it allows. */
export type EditRefusal =
  | { readonly kind: 'protected' }
  | {
      readonly kind: 'rule';
      readonly a1: string;
      /** What a list offers; null for other rules. */
      readonly allowed: readonly string[] | null;
      readonly helpText: string | null;
    };

/** What became of something a person typed or pasted. */
export interface EditOutcome {
  readonly accepted: boolean;
  /** Why Sheets refused it, in Google's English words; absent when it was accepted. */
  readonly refusal?: string;
  /** The same, for a page that says it in another language. */
  readonly why?: EditRefusal;
  /** The edit triggers that ran on it, simple first. */
  readonly runs: readonly HandlerRun[];
}

export interface HostClock {
  now(): Date;
  /** Lets the clock stand still at a moment. */
  set(moment: Date): void;
  advance(milliseconds: number): void;
  /** A clock that shows the same and goes on by itself. */
  copy(): HostClock;
}

export interface Host {
  /** Google's globals and console, for code that takes them as arguments. */
  readonly globals: GoogleGlobals;
  /** Puts the globals on an object, e.g. globalThis in a test. */
  installOn(target: object): void;
  readonly clock: HostClock;
  /** The active spreadsheet. */
  readonly workbook: WorkbookModel;
  /** Every spreadsheet by its id: the active one and those made by SpreadsheetApp.create. */
  readonly spreadsheets: ReadonlyMap<string, WorkbookModel>;
  readonly mails: readonly SentMail[];
  readonly dialogs: readonly ShownDialog[];
  readonly menus: readonly ShownMenu[];
  readonly logs: readonly LoggedLine[];
  readonly triggers: readonly TriggerModel[];
  /** Locks that somebody else's run holds: add `document`, `script` or `user …` to make them busy. */
  readonly heldLocks: Set<string>;
  /** Compiles the bundle; a SyntaxError comes through. It is evaluated afresh by each run, as Google does. */
  load(source: string): void;
  /** Names of the top-level functions, found by evaluating the bundle without any authority. */
  handlerNames(): string[];
  /** Runs a top-level function of the bundle; menu context unless told. Never throws for the handler's sake. */
  run(handler: string, context?: RunContext): HandlerRun;
  /**
   * A page's call, which `google.script.run` makes: runs a top-level function as the person at the screen, an execution
   * of its own, with copies of the arguments; the result is a copy too. Refused as on live: names that end in `_`,
   * arguments that cannot pass. `openPage` of `pages/openPage` calls as the page itself would.
   */
  callFromPage(handler: string, args: readonly unknown[], who?: { readonly user?: string }): HandlerRun;
  /** Runs code of the caller's in a context, counted like a handler. */
  runCode(name: string, code: () => unknown, context?: RunContext): HandlerRun;
  /**
   * A host in the same state that goes its own way: spreadsheets, properties, caches, triggers, quotas used, clock,
   * bundle. Cheap enough to make one for each of a few hundred runs.
   */
  clone(changes?: CloneChanges): Host;
  /** Everything that outlives runs, but for the bundle, as data that structured cloning takes; see `restoreHost`. */
  save(): SavedHost;
  /**
   * A person opens the spreadsheet: simple onOpen, then installable ones; none for who may not edit it. No simple
   * trigger fires for who is not signed in: `user` null.
   */
  open(who?: { readonly user?: string | null }): HandlerRun[];
  /**
   * A person types one value, or pastes a block (an array of rows); then edit triggers fire, but no simple one for who
   * is not signed in: `user` null.
   */
  edit(
    sheetName: string,
    a1: string,
    values: CellValue | readonly (readonly CellValue[])[],
    who?: { readonly user?: string | null },
  ): EditOutcome;
  /** Fires one installed trigger, of the clock or of opening, as its creator; an edit trigger fires by `edit` only. */
  fire(trigger: TriggerModel): HandlerRun;
  /**
   * Fires every clock trigger there is once, in the order they were made; one made to come once (`after`, `at`) only
   * when its time has passed, and never again.
   */
  fireClockTriggers(): HandlerRun[];
}
