// Bật chế độ tự động: whose hourly trigger looks after the campaign. One person's at a time, or mails go twice.
import { catalogueOf } from '../i18n';
import type { LocalDateTime } from '../domain/plan/calendar';
import { isCampaignHandled } from '../domain/schedule';
import { showMinute } from '../i18n/numbers';
import type { AutomationOwner } from './memory/automation';
import { forgetOwner, recallOwner, rememberOwner } from './memory/automation';
import { automationOutline } from './automation/automationOutline';
import { reportRecordOf } from './automation/automationRecord';
import type { CampaignRun } from './run/campaignRun';
import { withCampaign } from './run/campaignRun';
import { writeLog } from './run/logLine';
import type { Ports } from './ports';
import type { NotDone, Refused } from './run/results';

export type InstallResult =
  | { readonly ok: true; readonly message: string; readonly owner: string; readonly since: LocalDateTime }
  | NotDone;

/** Asks for a yes with the jobs in view, and with the name of the person it is taken over from. */
const confirmInstalling = (run: CampaignRun, other: AutomationOwner | null): boolean => {
  const words = run.words.automation;
  const taken = other === null ? [] : [words.takeOver(other.email, showMinute(other.since))];
  return run.ports.dialogs.confirm(
    run.words.menu.installTriggers,
    [...taken, automationOutline(run), words.turnOn].join('\n\n'),
  );
};

/**
 * Puts the triggers up, logs it and notes whose it is; null when the record changed since the question was asked. A
 * trigger that is refused, or whose owner may not write the log, leaves automation off: the old one is gone by then,
 * and a trigger without a record does nothing.
 */
const installAlone = (run: CampaignRun, before: AutomationOwner | null): 'installed' | 'tooMany' | null => {
  const { memory, triggers, workbook } = run.ports;
  memory.reload();
  const owner = recallOwner(memory);
  if (owner?.email !== before?.email || owner?.since !== before?.since) return null;
  if (owner?.email === run.user) forgetOwner(memory);
  workbook.lookForLog();
  if (triggers.install() === 'tooMany') return 'tooMany';
  try {
    writeLog(run, run.words.menu.installTriggers, run.words.automation.turnedOn(run.user));
  } catch (error) {
    triggers.removeOwn();
    throw error;
  }
  rememberOwner(memory, { email: run.user, since: run.now });
  return 'installed';
};

/** Whether automation is on now, and whose it is. Refused while another's is on, unless the user takes it over. */
export const installTriggers = (ports: Ports): InstallResult =>
  withCampaign(ports, (run): InstallResult => {
    const { words, language, user, now, book } = run;
    const ownWords = catalogueOf(language).automation;
    const refuse = (message: string): Refused => {
      ports.dialogs.tell(words.menu.installTriggers, message);
      return { ok: false, message };
    };
    if (user === '') return refuse(ownWords.noAddress);
    if (isCampaignHandled(book.campaign.settings, now, reportRecordOf(run)))
      return refuse(ownWords.nothingToAutomate);
    const before = recallOwner(ports.memory);
    const other = before === null || before.email === user ? null : before;
    if (!confirmInstalling(run, other))
      return other === null
        ? { ok: false, message: words.dialogs.cancelled }
        : refuse(ownWords.ownedByOther(other.email, showMinute(other.since)));
    const locked = ports.lock.alone(() => installAlone(run, before));
    if (locked === null) return refuse(words.dialogs.busy);
    if (locked.result === null) return refuse(ownWords.changedMeanwhile);
    if (locked.result === 'tooMany') return refuse(ownWords.tooManyTriggers);
    const message = ownWords.turnedOn(user);
    ports.dialogs.note(message);
    return { ok: true, message, owner: user, since: now };
  });
