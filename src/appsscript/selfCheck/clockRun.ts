// What a run from the clock can do: a trigger that comes once notes it down, and the next self-check shows it. Only
// triggers of the self-check's own are touched.
import type { SelfCheckResult } from '../../services/ports/selfCheck';

const id = 'clockRun';
/** The global function that the trigger calls. */
const handler = 'onSelfCheckClock';
const delayMilliseconds = 30_000;
/** Google's clock may be a quarter of an hour late. */
const patienceMilliseconds = 20 * 60_000;
/** What is relied on; whether the address of the active user is told is only shown. */
const relied = 'FULL, spreadsheet reached, lock got, trigger removed';

/** Each person's own: triggers run as who made them, and nobody sees another's. */
const notes = (): GoogleAppsScript.Properties.Properties => PropertiesService.getUserProperties();
const sinceKey = 'selfCheck.clockSince';
const seenKey = 'selfCheck.clockSeen';

const ownTriggers = (): readonly GoogleAppsScript.Script.Trigger[] =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);

const removeOwn = (): void => {
  for (const trigger of ownTriggers()) ScriptApp.deleteTrigger(trigger);
};

const forget = (): void => {
  removeOwn();
  notes().deleteProperty(sinceKey).deleteProperty(seenKey);
};

const begin = (): void => {
  notes().setProperty(sinceKey, String(Date.now()));
  ScriptApp.newTrigger(handler).timeBased().after(delayMilliseconds).create();
};

/**
 * What the run from the clock has seen; `waiting` until it came, `differs` when it has not come for long. What was shown
 * is cleared, so that the self-check after that tries once more.
 */
export const clockRunResult = (): SelfCheckResult => {
  const seen = notes().getProperty(seenKey);
  if (seen !== null) {
    forget();
    return { id, outcome: seen.startsWith(relied) ? 'same' : 'differs', observed: seen };
  }
  const since = Number(notes().getProperty(sinceKey) ?? 0);
  const isLate = Date.now() - since >= patienceMilliseconds;
  if (since > 0 && !isLate && ownTriggers().length > 0) return { id, outcome: 'waiting', observed: '' };
  forget();
  if (since > 0 && isLate) return { id, outcome: 'differs', observed: 'never came' };
  begin();
  return { id, outcome: 'waiting', observed: '' };
};

const attempt = (act: () => string): string => {
  try {
    return act();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const reachSpreadsheet = (): string =>
  SpreadsheetApp.getActiveSpreadsheet().getNumSheets() > 0 ? 'spreadsheet reached' : 'spreadsheet empty';

const takeLock = (): string => {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(1_000)) return 'lock not got';
  lock.releaseLock();
  return 'lock got';
};

const removeTrigger = (): string => {
  removeOwn();
  return ownTriggers().length === 0 ? 'trigger removed' : 'trigger still there';
};

const activeUser = (): string =>
  `active user ${Session.getActiveUser().getEmail() === '' ? 'blank' : 'told'}`;

/** Tries all in turn and notes what was seen, before the trigger goes and after; no address is noted. */
export const observeClockRun = (authority: string): string => {
  const before = [authority, attempt(reachSpreadsheet), attempt(takeLock)];
  const user = attempt(activeUser);
  notes().setProperty(seenKey, `${[...before, 'trigger still there'].join(', ')}; ${user}`);
  const seen = `${[...before, attempt(removeTrigger)].join(', ')}; ${user}`;
  notes().setProperty(seenKey, seen);
  return seen;
};
