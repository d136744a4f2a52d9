// Google's globals, wired to one workbook, one clock and one gate.
import { localeOf } from '../model/showing/locales';
import type { CallGate } from '../runtime/calls/callGate';
import { refusals, refuse } from '../runtime/objects/exceptions';
import type { Execution } from '../runtime/runs/execution';
import type { GoogleGlobals } from '../runtime/objects/googleGlobals';
import type { HostData } from '../runtime/hostData';
import type { HostClock, HostOptions, Quotas, RunKind } from '../runtime/hostTypes';
import { createCharts } from './charts';
import { createHtmlService } from './html/HtmlService';
import { createMailApp } from './mail/MailApp';
import { createConsole, createLogger } from './script/logging';
import { createScriptApp } from './script/ScriptApp';
import { createSession } from './script/Session';
import { createObjectMaker } from './spreadsheet/objects';
import { createSpreadsheetApp } from './spreadsheet/book/SpreadsheetApp';
import type { SpreadsheetWorld } from './spreadsheet/states';
import { createCacheService } from './storage/Cache';
import { createLockService, type LockTable } from './storage/Lock';
import { createPropertiesService } from './storage/Properties';
import { acceptDefault } from './ui/buttons';
import { createUi } from './ui/Ui';
import { createBlob } from './utilities/Blob';
import { createUtilities } from './utilities/Utilities';

/** What the globals work on and with. */
export interface HostParts {
  readonly data: HostData;
  readonly clock: HostClock;
  readonly execution: Execution;
  readonly gate: CallGate;
  readonly quotas: Quotas;
  readonly locks: LockTable;
}

/** Runs that nobody is watching. An installable edit trigger counts: it runs as its creator, who may be elsewhere. */
const runsWithoutUi: readonly RunKind[] = ['clock', 'editor', 'installable'];

/** The globals, and the world behind the spreadsheet's objects, which event objects are made from. */
export const createGlobals = (
  { data, clock, execution, gate, quotas, locks }: HostParts,
  options: Pick<HostOptions, 'answers' | 'convertHtmlToPdf' | 'manifest'>,
): { readonly globals: GoogleGlobals; readonly world: SpreadsheetWorld } => {
  const { workbook, spreadsheets, dialogs, menus, logs, triggers, counts, mails } = data;
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
    const dropLocks = (): void => locks.drop(execution.current());
    return createUi({ gate, answers: options.answers ?? acceptDefault, dialogs, menus, dropLocks });
  };
  const takeTriggerId = (): string => {
    counts.triggers += 1;
    return String(1000 + counts.triggers);
  };
  const globals: GoogleGlobals = {
    SpreadsheetApp: createSpreadsheetApp({ world, spreadsheets, openUi }, gate),
    MailApp: createMailApp({ execution, clock, quotas, mails, written: data.mailRecipients }, gate),
    PropertiesService: createPropertiesService(data.properties, execution, quotas, gate),
    CacheService: createCacheService(data.caches, execution, clock, quotas, gate),
    LockService: createLockService(execution, clock, locks, gate),
    HtmlService: createHtmlService(gate, (file) => createBlob({ gate, convertHtmlToPdf, ...file })),
    ScriptApp: createScriptApp({ gate, execution, quotas, triggers, takeTriggerId, clock }),
    Session: createSession({
      gate,
      execution,
      owner: () => workbook.owner,
      userLocale: () => workbook.people?.language ?? localeOf(workbook.locale).language.slice(0, 2),
      timeZone: () => options.manifest?.timeZone ?? workbook.timeZone,
    }),
    Utilities: createUtilities({ gate, clock, convertHtmlToPdf, counts }),
    Charts: createCharts(gate),
    Logger: createLogger(logs, gate),
    console: createConsole(logs, execution),
  };
  return { globals, world };
};
