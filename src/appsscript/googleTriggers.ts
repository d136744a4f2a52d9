// The hourly trigger of whoever runs this. Google shows and deletes nobody else's.
import type { TriggerPort } from '../services/ports/triggers';

type Trigger = GoogleAppsScript.Script.Trigger;

const handler = 'onSchedule';
const tooMany = /too many triggers/i;

const ownTriggers = (): readonly Trigger[] =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);

const removeOwn = (): number => {
  const triggers = ownTriggers();
  for (const trigger of triggers) ScriptApp.deleteTrigger(trigger);
  return triggers.length;
};

export const createGoogleTriggers = (): TriggerPort => ({
  installHourly: () => {
    // How often an old trigger fires, and whether Google has disabled it, cannot be asked: a new one takes its place.
    removeOwn();
    try {
      ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
      return 'installed';
    } catch (error) {
      if (tooMany.test(String(error))) return 'tooMany';
      throw error;
    }
  },
  removeOwn,
});
