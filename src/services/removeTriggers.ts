// Tắt chế độ tự động: takes one's own hourly trigger away. Nobody can take another's.
import type { Language } from '../domain/plan/campaign';
import { catalogueOf } from '../i18n';
import { showMinute } from '../i18n/numbers';
import { readSettings } from '../schema/readers/settingsTab';
import { forgetOwner, recallOwner } from './memory/automation';
import type { Ports } from './ports';
import { writeLog } from './run/logLine';
import type { EitherWay, Failed, Refused } from './run/results';

/** Not `ok` when another's automation stays on: one's own triggers are gone all the same. */
export type RemoveResult =
  EitherWay<{ readonly message: string; readonly removed: number }> | Refused | Failed;

/** The language of the settings; Vietnamese where they cannot be read: turning off must always work. */
const languageOf = (ports: Ports): Language => {
  const grid = ports.workbook.readSettings();
  return (grid === null ? null : readSettings(grid).settings?.language) ?? 'vi';
};

/** How many triggers of the user's own were removed. Another's automation stays on, and the user is told whose it is. */
export const removeTriggers = (ports: Ports): RemoveResult => {
  const language = languageOf(ports);
  const words = catalogueOf(language);
  const ownWords = catalogueOf(language).automation;
  const user = ports.user.email();
  const owner = recallOwner(ports.memory);
  const isOwn = owner !== null && owner.email === user;
  // The record goes first: a trigger without a record does nothing.
  if (isOwn) forgetOwner(ports.memory);
  const removed = ports.triggers.removeOwn();
  if (owner !== null && !isOwn) {
    const message = ownWords.ownedByOther(owner.email, showMinute(owner.since));
    ports.dialogs.tell(words.menu.removeTriggers, message);
    return { ok: false, message, removed };
  }
  const message = isOwn || removed > 0 ? ownWords.turnedOff : ownWords.alreadyOff;
  if (isOwn || removed > 0)
    writeLog({ ports, user, language, now: ports.workbook.now() }, words.menu.removeTriggers, message);
  ports.dialogs.tell(words.menu.removeTriggers, message);
  return { ok: true, message, removed };
};
