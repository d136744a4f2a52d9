// The triggers of whoever runs this: one of the clock, one of edits. Google shows and deletes nobody else's.
import type { TriggerPort } from '../services/ports/triggers';

type Trigger = GoogleAppsScript.Script.Trigger;

/** Simple `onEdit` fires only for people who are signed in; `onTallyEdit`, installed, answers the others. */
const handlers = { clock: 'onSchedule', edit: 'onTallyEdit' } as const;
const isOwn = (handler: string): boolean => Object.values<string>(handlers).includes(handler);
const tooMany = /too many triggers/i;

const ownTriggers = (): readonly Trigger[] =>
  ScriptApp.getProjectTriggers().filter((trigger) => isOwn(trigger.getHandlerFunction()));

const removeOwn = (): number => {
  const triggers = ownTriggers();
  for (const trigger of triggers) ScriptApp.deleteTrigger(trigger);
  return triggers.length;
};

export const createGoogleTriggers = (
  spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet,
): TriggerPort => ({
  install: () => {
    // How often an old trigger fires, and whether Google has disabled it, cannot be asked: a new one takes its place.
    removeOwn();
    try {
      ScriptApp.newTrigger(handlers.clock).timeBased().everyHours(1).create();
      ScriptApp.newTrigger(handlers.edit).forSpreadsheet(spreadsheet()).onEdit().create();
      return 'installed';
    } catch (error) {
      // Half of them would be worse than none: the record says whether automation is on.
      removeOwn();
      if (tooMany.test(String(error))) return 'tooMany';
      throw error;
    }
  },
  hasOwnClock: () => ownTriggers().some((trigger) => trigger.getHandlerFunction() === handlers.clock),
  removeOwn,
});
