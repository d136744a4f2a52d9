// The ports over Google's services. Making them calls none: each service is asked when it is first needed.
import type { Ports } from '../services/ports';
import type { MenuOutline } from '../services/ports/menu';
import { createDocumentMemory } from './documentMemory';
import { builtEdition } from './edition';
import { understandFailure } from './failures';
import { createGoogleDialogs } from './googleDialogs';
import { createGoogleMail } from './googleMail';
import { createGoogleTriggers } from './googleTriggers';
import { createGoogleWorkbook } from './googleWorkbook';
import { createGoogleSelfCheck } from './selfCheck/googleSelfCheck';

/** How long a run waits for another to finish. */
const lockMilliseconds = 20_000;

const showMenu = (outline: MenuOutline): void => {
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createMenu(outline.title);
  for (const entry of outline.entries) {
    if (entry === 'separator') menu.addSeparator();
    else if ('handler' in entry) menu.addItem(entry.label, entry.handler);
    else {
      const below = ui.createMenu(entry.label);
      for (const item of entry.entries) below.addItem(item.label, item.handler);
      menu.addSubMenu(below);
    }
  }
  menu.addToUi();
};

/** All ports, over one memory that is read once per run; `given` is the spreadsheet where an event has brought it. */
export const createGooglePorts = (given?: GoogleAppsScript.Spreadsheet.Spreadsheet): Ports => {
  const memory = createDocumentMemory();
  let opened = given ?? null;
  const spreadsheet = (): GoogleAppsScript.Spreadsheet.Spreadsheet =>
    (opened ??= SpreadsheetApp.getActiveSpreadsheet());
  let runsAs: GoogleAppsScript.Base.User | null = null;
  const self = (): GoogleAppsScript.Base.User => (runsAs ??= Session.getEffectiveUser());
  return {
    edition: builtEdition,
    workbook: createGoogleWorkbook(spreadsheet, memory, self),
    memory,
    dialogs: createGoogleDialogs(spreadsheet),
    user: { email: () => self().getEmail() },
    mail: createGoogleMail(),
    triggers: createGoogleTriggers(spreadsheet),
    selfCheck: createGoogleSelfCheck(),
    failures: { understand: understandFailure },
    lock: {
      alone: (work) => {
        const lock = LockService.getDocumentLock();
        if (!lock.tryLock(lockMilliseconds)) return null;
        try {
          const result = work();
          SpreadsheetApp.flush();
          return { result };
        } finally {
          lock.releaseLock();
        }
      },
    },
    menu: {
      show: showMenu,
      userLanguage: () => (Session.getActiveUserLocale().startsWith('en') ? 'en' : 'vi'),
    },
  };
};
