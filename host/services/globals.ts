// Google's globals, wired to one workbook, one clock and one gate.
import { localeOf } from '../model/locales';
import type { SentMail, ShownDialog, WorkbookModel } from '../model/workbook';
import type { CallGate } from '../runtime/callGate';
import { refusals, refuse } from '../runtime/exceptions';
import type { Execution } from '../runtime/execution';
import type { GoogleGlobals } from '../runtime/googleGlobals';
import type { HostClock, HostOptions, LoggedLine, Quotas, RunKind, ShownMenu } from '../runtime/hostTypes';
import type { TriggerModel } from '../runtime/triggerModel';
import { createCharts } from './charts';
import { createHtmlService } from './html/HtmlService';
import { createMailApp } from './mail/MailApp';
import { createConsole, createLogger } from './script/logging';
import { createScriptApp } from './script/ScriptApp';
import { createSession } from './script/Session';
import { createObjectMaker } from './spreadsheet/objects';
import { createSpreadsheetApp } from './spreadsheet/SpreadsheetApp';
import type { SpreadsheetWorld } from './spreadsheet/states';
import { createCacheService } from './storage/Cache';
import { createLockService, type LockTable } from './storage/Lock';
import { createPropertiesService } from './storage/Properties';
import { acceptDefault } from './ui/buttons';
import { createUi } from './ui/Ui';
import { createBlob } from './utilities/Blob';
import { createUtilities } from './utilities/Utilities';

/** Everything that outlives a run. */
export interface HostState {
  readonly workbook: WorkbookModel;
  readonly spreadsheets: Map<string, WorkbookModel>;
  readonly clock: HostClock;
  readonly execution: Execution;
  readonly gate: CallGate;
  readonly quotas: Quotas;
  readonly locks: LockTable;
  readonly mails: SentMail[];
  readonly dialogs: ShownDialog[];
  readonly menus: ShownMenu[];
  readonly logs: LoggedLine[];
  readonly triggers: TriggerModel[];
}

/** Runs that nobody is watching. An installable edit trigger counts: it runs as its creator, who may be elsewhere. */
const runsWithoutUi: readonly RunKind[] = ['clock', 'editor', 'installable'];

/** The globals, and the world behind the spreadsheet's objects, which event objects are made from. */
export function createGlobals(
  state: HostState,
  options: Pick<HostOptions, 'answers' | 'convertHtmlToPdf' | 'manifest'>,
): { readonly globals: GoogleGlobals; readonly world: SpreadsheetWorld } {
  const { workbook, spreadsheets, clock, execution, gate, quotas, dialogs, menus, logs, triggers } = state;
  const { convertHtmlToPdf } = options;
  const world: SpreadsheetWorld = {
    execution,
    clock,
    quotas,
    active: workbook,
    make: createObjectMaker(gate),
    toast: (title, text) => dialogs.push({ kind: 'toast', title, text, answer: null }),
  };
  const openUi = (): GoogleAppsScript.Base.Ui => {
    if (runsWithoutUi.includes(execution.current().kind)) refuse(refusals.noUi);
    const dropLocks = (): void => state.locks.drop(execution.current());
    return createUi({ gate, answers: options.answers ?? acceptDefault, dialogs, menus, dropLocks });
  };
  let triggerCount = 0;
  const takeTriggerId = (): string => {
    triggerCount += 1;
    return String(1000 + triggerCount);
  };
  const globals: GoogleGlobals = {
    SpreadsheetApp: createSpreadsheetApp({ world, spreadsheets, openUi }, gate),
    MailApp: createMailApp({ execution, clock, quotas, mails: state.mails, written: new Map() }, gate),
    PropertiesService: createPropertiesService(execution, quotas, gate),
    CacheService: createCacheService(execution, clock, quotas, gate),
    LockService: createLockService(execution, clock, state.locks, gate),
    HtmlService: createHtmlService(gate, (file) => createBlob({ gate, convertHtmlToPdf, ...file })),
    ScriptApp: createScriptApp({ gate, execution, quotas, triggers, takeTriggerId }),
    Session: createSession({
      gate,
      execution,
      owner: () => workbook.owner,
      userLocale: () => localeOf(workbook.locale).language.slice(0, 2),
      timeZone: () => options.manifest?.timeZone ?? workbook.timeZone,
    }),
    Utilities: createUtilities({ gate, clock, convertHtmlToPdf, nextUuid: 0 }),
    Charts: createCharts(gate),
    Logger: createLogger(logs, gate),
    console: createConsole(logs),
  };
  return { globals, world };
}
