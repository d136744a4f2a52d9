// Nhắc đơn vị chưa báo cáo: a mail to each unit that has no row in the period of the next village deadline.
import { periodToRemind } from '../domain/schedule';
import type { ReminderOutcome } from './automation/remindUnits';
import { remindUnitsOf } from './automation/remindUnits';
import type { Ports } from './ports';
import { withCampaign } from './run/campaignRun';
import type { NotDone } from './run/results';

export type ReminderResult = ReminderOutcome | NotDone;

/** Codes of the units mailed, and of those that could not be. Refused before the campaign and after its last deadline. */
export const remindSilentUnits = (ports: Ports): ReminderResult =>
  withCampaign(ports, (run): ReminderResult => {
    const period = periodToRemind(run.book.campaign.settings, run.now);
    if (period !== null) return remindUnitsOf(run, period);
    const message = run.words.automation.noPeriodToRemind;
    ports.dialogs.tell(run.words.menu.remindSilentUnits, message);
    return { ok: false, message };
  });
